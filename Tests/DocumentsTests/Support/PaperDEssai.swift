import Documents
import Domaine

extension Paper {
  /// A paper of nobody, of a few paragraphs.
  static func essai(_ textes: [String] = ["Un mot."], titre: String = "Essai") -> Paper {
    Paper(
      .satisfaction, title: titre, reference: "ESSAI-1", issuer: Issuer(name: "Centre Imaginaire", lines: ["1 rue de l’Exemple", "00000 Exempleville"]),
      date: Jour(numero: 20_703), blocks: textes.map { .paragraph(Prose($0)) })
  }

  /// A paper that takes a while: more than a hundred pages.
  static let long = essai((1...2_500).map { "Paragraphe \($0), écrit pour que le papier dure assez longtemps pour qu’on puisse l’interrompre en chemin." })
}

extension Instant {
  /// A moment at which papers are made.
  static let essai = Instant(Jour(numero: 20_703), 9)
}
