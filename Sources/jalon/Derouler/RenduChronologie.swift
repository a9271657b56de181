import Domaine
import EventCodec
import Scenarios

/// A timeline as one reads it: moments as headings, a line a gesture, the hours done at the right, the article after the sentence.
struct RenduChronologie {
  private static let largeur = 108
  private static let marge = String(repeating: " ", count: 21)

  let chronologie: Chronologie

  var texte: String {
    var lignes = [Style.gras(chronologie.titre), Style.pale("programme \(chronologie.programme.id), version \(chronologie.programme.version)")]
    var etape: Etape?
    for ligne in chronologie.lignes {
      if ligne.etape != etape {
        etape = ligne.etape
        lignes.append("\n" + Style.gras(ligne.etape.titre))
      }
      lignes += rendre(ligne)
    }
    return lignes.joined(separator: "\n")
  }

  private func rendre(_ ligne: Ligne) -> [String] {
    let (heure, minute) = ligne.instant.heureParis
    let moment = "\(ligne.instant.jourParis) \(deux(heure)):\(deux(minute))"
    let article = ligne.article.map { " (\($0))" } ?? ""
    let heures = ligne.heures.map { "  " + Style.minium("\($0.enFrancais) sur \(chronologie.dureeTotale.enFrancais)") } ?? ""
    let phrase = (ligne.phrase + article).replie(Self.largeur - Self.marge.count, retrait: Self.marge)
    let constats = ligne.constats.map { Rendu.constat($0, retrait: Self.marge.count) }
    return ["\(Style.pale(moment))  \(signe(ligne.sorte)) \(phrase)\(heures)"] + constats
  }

  private func signe(_ sorte: Ligne.Sorte) -> String {
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
