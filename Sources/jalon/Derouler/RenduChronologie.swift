import Domaine
import EventCodec
import Scenarios

/// A timeline as one reads it: moments as headings, a line a gesture, its date where it changes, the article after the sentence, the hours done.
struct RenduChronologie {
  private static let marge = String(repeating: " ", count: 20)

  let chronologie: Chronologie

  /// What one is about to read, said once.
  static func annonce(de nombre: Int) -> String {
    let texte =
      "\(nombre > 1 ? "Voici \(nombre) bilans entiers" : "Voici un bilan") en temps simulé, avec des personnes inventées\u{202F}: à chaque pas, ce qui se fait et l’article qui le demande."
    let signes = [(Ligne.Sorte.geste, "fait"), (.refus, "refusé, comme la loi le veut"), (.echeance, "ce que le temps ou la loi décide")]
    return texte.replie(Largeur.sortie) + "\n" + signes.map { "\(signe($0)) \($1)" }.joined(separator: "   ") + "\n"
  }

  var texte: String {
    let programme = "programme \(chronologie.programme.id), version \(chronologie.programme.version)"
    var lignes = [Style.gras(chronologie.titre.replie(Largeur.sortie)), Style.pale(programme)]
    var (etape, quand): (Etape?, String) = (nil, "")
    for ligne in chronologie.lignes {
      if ligne.etape != etape {
        (etape, quand) = (ligne.etape, "")
        lignes.append("\n" + Style.gras(ligne.etape.titre))
      }
      let moment = moment(ligne)
      lignes += rendre(ligne, moment == quand ? "" : moment)
      quand = moment
    }
    return lignes.joined(separator: "\n")
  }

  private func rendre(_ ligne: Ligne, _ moment: String) -> [String] {
    // A refusal is followed by what was found, which cites its own article.
    let article = ligne.constats.isEmpty ? ligne.article.map { " (\($0))" } ?? "" : ""
    let phrase = (ligne.sorte == .refus ? "Refusé\u{202F}: \(ligne.phrase.minuscule)" : ligne.phrase) + article
    let heures = ligne.heures.map { "\($0.enFrancais) sur \(chronologie.dureeTotale.enFrancais)" }
    let debut = "\(Style.pale(moment.colonne(Self.marge.count - 2)))\(Self.signe(ligne.sorte)) "
    return [debut + plier(phrase, heures)] + ligne.constats.map { Rendu.constat($0, retrait: Self.marge.count) }
  }

  /// The sentence, then the hours done in their colour, on the last line where there is room, else on one of their own.
  private func plier(_ phrase: String, _ heures: String?) -> String {
    let largeur = Largeur.sortie - Self.marge.count
    let texte = phrase.replie(largeur, retrait: Self.marge)
    guard let heures else { return texte }
    let derniere = texte.split(separator: "\n").last.map { $0.count - (texte.contains("\n") ? Self.marge.count : 0) } ?? 0
    return texte + (derniere + 2 + heures.count <= largeur ? "  " : "\n" + Self.marge) + Style.minium(heures)
  }

  private func moment(_ ligne: Ligne) -> String {
    let (heure, minute) = ligne.instant.heureParis
    return "\(ligne.instant.jourParis.court)  \(deux(heure)):\(deux(minute))"
  }

  private static func signe(_ sorte: Ligne.Sorte) -> String {
    switch sorte {
    case .geste: Style.sapin("●")
    case .refus: Style.garance("✕")
    case .echeance: Style.ambre("◇")
    }
  }

  private func deux(_ nombre: Int) -> String { nombre < 10 ? "0\(nombre)" : "\(nombre)" }

  var json: JSON {
    .object([
      .init("scenario", .string(chronologie.scenario)), .init("titre", .string(chronologie.titre)),
      .init("programme", .string(chronologie.programme.id)), .init("version", .string(chronologie.programme.version)),
      .init("dossier", .string("\(chronologie.dossier)")), .init("lignes", .array(chronologie.lignes.map(json))),
    ])
  }

  private func json(_ ligne: Ligne) -> JSON {
    .object([
      .init("instant", .string("\(ligne.instant)")), .init("etape", .string(ligne.etape.rawValue)), .init("sorte", .string(ligne.sorte.rawValue)),
      .init("phrase", .string(ligne.phrase)), .init("article", ligne.article.map { .string($0) } ?? .null),
      .init("minutes", ligne.heures.map { .int(Int64($0.minutes)) } ?? .null), .init("constats", .array(ligne.constats.map(Rendu.json))),
    ])
  }
}
