import Documents
import Domaine
import EventCodec

/// What one file was found to be.
struct ExamenDePapier {
  let fichier: String
  let resultat: Result<Examen, Echec>

  /// Why nothing was found.
  enum Echec: Error {
    case fichier(Fichiers.Erreur)
    /// It broke whatever looked into it.
    case examen
    /// The machine had no time for it: nothing is known of the file.
    case machine

    var phrase: String {
      switch self {
      case .fichier(let erreur): Rendu.fichier(erreur)
      case .examen: "Ce fichier n’a pas pu être examiné : il est abîmé, ou fait pour tromper. Ne vous y fiez pas."
      case .machine:
        "L’examen n’a pas fini à temps : la machine est occupée, ou le fichier est très lourd. Cela ne dit rien contre lui : recommencez plus tard."
      }
    }
  }

  var illisible: Bool { if case .failure = resultat { true } else { false } }
  var bloque: Bool { !constats.bloquants.isEmpty }

  /// What holds and what doesn't. What the file itself says is cleaned: it might hold orders for the terminal.
  private var constats: [Constat] {
    guard case .success(let examen) = resultat else { return [] }
    return examen.constats.map { Constat($0.regle, $0.gravite, $0.phrase.propre, dates: $0.dates) }
  }

  var texte: String {
    switch resultat {
    case .failure(let echec): "\(Style.gras(fichier))\n  \(Francais.espacer(echec.phrase).replie(Largeur.sortie - 2, retrait: "  "))\n"
    case .success(let examen):
      ([Style.gras(fichier)] + entete(examen) + constats.map { Rendu.constat($0, retrait: 2) } + pieces(examen) + [verdict(examen)]).joined(separator: "\n")
        + "\n"
    }
  }

  private func entete(_ examen: Examen) -> [String] {
    guard examen.estUnPdf else { return [] }
    let titre = examen.titre.map { "«\u{202F}\($0.propre)\u{202F}»" }
    let dit = [examen.archivage.map { "se dit archivable (PDF/A-\($0.propre))" }, examen.accessible ? "se dit accessible (PDF/UA)" : nil]
    return ["  " + ([titre, examen.pages.map { "page".nombre($0) }] + dit).compactMap { $0 }.joined(separator: ", ").replie(Largeur.sortie - 2, retrait: "  ")]
  }

  private func pieces(_ examen: Examen) -> [String] {
    examen.pieces.map { piece in
      let empreinte = piece.empreinte.isEmpty ? "trop gros ou illisible" : "SHA-256 \(piece.empreinte)"
      return "  joint      \(piece.nom.propre)\n             \(empreinte)"
    }
  }

  private func verdict(_ examen: Examen) -> String {
    if examen.estUnPdf, examen.sceaux.isEmpty { return "  " + Style.ambre("Rien ne dit d’où vient ce fichier, ni s’il a changé.") }
    if bloque { return "  " + Style.garance("Ne vous fiez pas à ce fichier.") }
    return "  "
      + (examen.sceaux.allSatisfy(\.reconnu)
        ? Style.sapin("Rien n’a changé, et chaque cachet est connu.") : Style.ambre("Rien n’a changé ; d’où il vient reste à vérifier."))
  }

  var json: JSON {
    switch resultat {
    case .failure(let echec): .object([.init("fichier", .string(fichier)), .init("illisible", .string(echec.phrase))])
    case .success(let examen):
      .object([
        .init("fichier", .string(fichier)), .init("bloque", .bool(bloque)), .init("pdf", .bool(examen.estUnPdf)),
        .init("titre", examen.titre.map { .string($0) } ?? .null), .init("pages", examen.pages.map { .int(Int64($0)) } ?? .null),
        .init("archivage", examen.archivage.map { .string($0) } ?? .null), .init("accessible", .bool(examen.accessible)),
        .init("constats", .array(constats.map(Rendu.json))), .init("cachets", .array(examen.sceaux.map(json))),
        .init("pieces", .array(examen.pieces.map { .object([.init("nom", .string($0.nom)), .init("sha256", .string($0.empreinte))]) })),
      ])
    }
  }

  private func json(_ sceau: Examen.Sceau) -> JSON {
    .object([
      .init("champ", .string(sceau.champ)), .init("titulaire", .string(sceau.titulaire)), .init("certificat", .string(sceau.certificat)),
      .init("a", sceau.a.map { .string("\($0)") } ?? .null), .init("horodateA", sceau.horodateA.map { .string("\($0)") } ?? .null),
      .init("intact", .bool(sceau.intact)), .init("reconnu", .bool(sceau.reconnu)), .init("suite", .string(sceau.suite.rawValue)),
      .init("motif", sceau.motif.map { .string($0) } ?? .null),
    ])
  }
}

extension String {
  /// Without what a terminal would obey, or what turns the direction of what follows.
  fileprivate var propre: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.filter { scalaire in
          ![.control, .format, .privateUse, .surrogate, .unassigned].contains(scalaire.properties.generalCategory)
        }))
  }
}
