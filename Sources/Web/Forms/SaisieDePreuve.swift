import Application
import Crypto
import Domaine

extension Saisie {
  /// What is brought for what was signed on paper: a file, or a reason why there is none, and not both.
  mutating func preuve(_ fichier: String, motif: String) -> PreuveApportee? {
    let raison = formulaire[motif]
    if raison.isEmpty { return scan(fichier) }
    if formulaire.fichiers[fichier] != nil {
      refuser(motif, "Choisissez un fichier ou une raison, pas les deux.")
      return nil
    }
    return choix(motif, "Choisissez une raison de la liste.", comme: MotifSansScan.self).map { .sansScan($0) }
  }

  private mutating func scan(_ champ: String) -> PreuveApportee? {
    guard let octets = formulaire.fichiers[champ] else {
      refuser(champ, "Choisissez le fichier, ou dites pourquoi il n’y en a pas.")
      return nil
    }
    guard TypeDeFichier(octets) != nil, let empreinte = Empreinte(octets: SHA256.hash(data: octets)) else {
      refuser(champ, "Ce fichier n’est ni un PDF, ni une image JPEG ou PNG\u{202F}: numérisez en PDF, ou prenez une photo.")
      return nil
    }
    return .scan(octets, empreinte)
  }
}
