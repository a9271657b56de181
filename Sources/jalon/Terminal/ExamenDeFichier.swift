import DataFiles
import Domaine
import EventCodec

/// What is found in a file that somebody wrote: findings by line, or the faults that keep it from being read.
struct ExamenDeFichier {
  let fichier: String
  let resultat: Result<[(constat: Constat, lieu: Lieu)], FautesDeFichier>

  /// What `lire` finds in the bytes of a file of at most so many.
  init(
    _ fichier: String, tailleMaximale: Int, lire: ([UInt8], String) -> Result<[(constat: Constat, lieu: Lieu)], FautesDeFichier>
  ) {
    self.fichier = fichier
    // One byte more than a file may have: the reader refuses the rest, and an endless file ends here.
    resultat = Fichiers.debut(fichier, tailleMaximale + 1).map { lire($0, fichier) } ?? .failure(.illisible(fichier))
  }

  var illisible: Bool { if case .failure = resultat { true } else { false } }
  var bloque: Bool { ((try? resultat.get()) ?? []).contains { $0.constat.gravite == .bloquant } }

  /// Says all that was found, in every file; then ends with 2 where one can't be read, 1 where something blocks.
  static func dire(_ examens: [ExamenDeFichier], _ format: Format) throws {
    switch format {
    case .json: Sortie.json(.array(examens.map(\.json)))
    case .texte: for examen in examens { Sortie.ligne(examen.texte) }
    }
    if examens.contains(where: \.illisible) { throw Sortie.illisible }
    if examens.contains(where: \.bloque) { throw Sortie.refus }
  }

  private var texte: String {
    switch resultat {
    case .failure(let fautes): return Rendu.fautes(fautes, de: fichier)
    case .success(let trouves):
      let compte = Gravite.allCases.reversed().compactMap { gravite in
        let nombre = trouves.count { $0.constat.gravite == gravite }
        return nombre == 0 ? nil : Rendu.compte(nombre, gravite)
      }
      let bilan = trouves.isEmpty ? "Rien à redire." : compte.joined(separator: ", ") + "."
      return "\(Style.gras(fichier))\n" + trouves.map { ligne($0.constat, $0.lieu) + "\n" }.joined() + "  \(bilan)\n"
    }
  }

  private func ligne(_ constat: Constat, _ lieu: Lieu) -> String {
    let tete = "\("\(lieu.ligne)".colonne(6))\(Rendu.style(constat.gravite)(Rendu.mot(constat.gravite).colonne(11)))\(Style.gras(constat.regle.id))"
    let (citation, debut) = (constat.regle.source.citation, 19 + constat.regle.id.count)
    let suite = debut + 2 + citation.count <= Largeur.sortie ? "  " : "\n" + marge
    return "  \(tete)\(suite)\(Style.ciel(citation))\n" + marge + constat.phrase.replie(Largeur.sortie - marge.count, retrait: marge)
  }

  private var marge: String { String(repeating: " ", count: 19) }

  private var json: JSON {
    switch resultat {
    case .failure(let fautes): Rendu.json(fautes, de: fichier)
    case .success(let trouves):
      .object([
        .init("fichier", .string(fichier)), .init("bloque", .bool(bloque)),
        .init("constats", .array(trouves.map { .object([.init("lieu", Rendu.json($0.lieu)), .init("constat", Rendu.json($0.constat))]) })),
      ])
    }
  }
}
