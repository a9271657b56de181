import Application
import ArgumentParser
import DataFiles
import Domaine
import EventCodec
import JalonApp

/// Where a programme falls short of the law, or of itself.
struct CommandeVerifierProgramme: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verifier", abstract: "Dit, ligne par ligne, ce qui n’est pas conforme dans un programme, avec la règle et l’article.",
    discussion: """
      Code de sortie : 0 si rien ne bloque, 1 si quelque chose bloque, 2 si un fichier ne peut pas être lu.

      Exemple :
        jalon programme verifier Programmes/s1-cabinet-independant.publie.yaml
      """)

  @Argument(help: ArgumentHelp("Les fichiers à vérifier.", valueName: "fichier"))
  var fichiers: [String]

  @Option(name: .customLong("au"), help: ArgumentHelp("Le jour dont la loi s’applique (AAAA-MM-JJ) ; aujourd’hui sans cela.", valueName: "date"))
  var jour: Jour?

  @OptionGroup var sortie: OptionFormat

  func run() throws {
    let jour = jour ?? World.live.now().jourParis
    let examens = fichiers.map { ExamenDeProgramme(fichier: $0, au: jour) }
    switch sortie.format {
    case .json: Sortie.json(.array(examens.map(\.json)))
    case .texte: for examen in examens { Sortie.ligne(examen.texte) }
    }
    if examens.contains(where: \.illisible) { throw Sortie.illisible }
    if examens.contains(where: \.bloque) { throw Sortie.refus }
  }
}

/// What is found in one file.
private struct ExamenDeProgramme {
  let fichier: String
  let resultat: Result<[ConstatDeProgramme], FautesDeFichier>

  init(fichier: String, au jour: Jour) {
    self.fichier = fichier
    resultat = ExamenDeProgramme.lire(fichier).map { $0.verifier(au: jour) }
  }

  var illisible: Bool { if case .failure = resultat { true } else { false } }
  var bloque: Bool { ((try? resultat.get()) ?? []).contains { $0.constat.gravite == .bloquant } }

  private static func lire(_ fichier: String) -> Result<Programme, FautesDeFichier> {
    // One byte more than a programme may have: the reader refuses the rest, and an endless file ends here.
    guard let octets = Fichiers.debut(fichier, ProgrammeReader.tailleMaximale + 1) else { return .failure(.illisible(fichier)) }
    return ProgrammeReader.read(octets, fichier: fichier)
  }

  var texte: String {
    switch resultat {
    case .failure(let fautes): return Rendu.fautes(fautes, de: fichier)
    case .success(let constats):
      let compte = Gravite.allCases.reversed().compactMap { gravite in
        let nombre = constats.count { $0.constat.gravite == gravite }
        return nombre == 0 ? nil : Rendu.compte(nombre, gravite)
      }
      let bilan = constats.isEmpty ? "Rien à redire." : compte.joined(separator: ", ") + "."
      return "\(Style.gras(fichier))\n" + constats.map { ligne($0) + "\n" }.joined() + "  \(bilan)\n"
    }
  }

  private func ligne(_ trouve: ConstatDeProgramme) -> String {
    let constat = trouve.constat
    let tete = "\("\(trouve.lieu.ligne)".colonne(6))\(Rendu.style(constat.gravite)(Rendu.mot(constat.gravite).colonne(11)))\(Style.gras(constat.regle.id))"
    let (citation, debut) = (constat.regle.source.citation, 19 + constat.regle.id.count)
    let suite = debut + 2 + citation.count <= Largeur.sortie ? "  " : "\n" + marge
    return "  \(tete)\(suite)\(Style.ciel(citation))\n" + marge + constat.phrase.replie(Largeur.sortie - marge.count, retrait: marge)
  }

  private var marge: String { String(repeating: " ", count: 19) }

  var json: JSON {
    switch resultat {
    case .failure(let fautes): Rendu.json(fautes, de: fichier)
    case .success(let constats):
      .object([
        .init("fichier", .string(fichier)), .init("bloque", .bool(bloque)),
        .init("constats", .array(constats.map { .object([.init("lieu", Rendu.json($0.lieu)), .init("constat", Rendu.json($0.constat))]) })),
      ])
    }
  }
}
