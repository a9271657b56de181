import Application
import ArgumentParser
import Domaine
import EventCodec
import JalonApp

/// What was destroyed, where, when, under which rule.
struct CommandeCertificat: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "certificat", abstract: "Certifie ce qui a été détruit : quoi, où, quand, selon quelle règle.",
    discussion: "Un certificat par carnet détruit, tant que le dossier vit. Il ne dit pas un mot de ce qui a été détruit.")

  @OptionGroup var donnees: OptionDonnees
  @OptionGroup var sortie: OptionFormat

  func run() async throws {
    let installation = try Installation(donnees.dossier)
    var certificats: [(id: DossierID, certificat: CertificatDeDestruction)] = []
    for organisme in try await installation.maison.store.organismes() {
      for tombe in try await installation.maison.store.tombstones(in: organisme) where tombe.stream.nature == .carnet {
        let id: DossierID = tombe.stream.id.comme()
        if let certificat = try await installation.maison.certificatDeDestruction(de: id, in: organisme) { certificats.append((id, certificat)) }
      }
    }
    switch sortie.format {
    case .json: Sortie.json(.array(certificats.map { json($0.id, $0.certificat) }))
    case .texte:
      if certificats.isEmpty { Sortie.ligne("Aucun carnet n’a été détruit, ou leurs dossiers ne sont plus là.") }
      for (id, certificat) in certificats { Sortie.ligne(texte(id, certificat)) }
    }
  }

  private func texte(_ id: DossierID, _ certificat: CertificatDeDestruction) -> String {
    let carnet = certificat.carnet
    let source = Regle.nommee(carnet.regle)?.source.citation ?? carnet.regle
    var lignes = [
      Style.gras("Certificat de destruction du carnet \(id)"),
      "  quand    \(carnet.a.enFrancais), terme du bilan le \(carnet.terme.jour.enFrancais)",
      "  règle    \(carnet.regle) (\(source))",
      "  où       base, listes, documents, brouillons et envois effacés ; clé écrasée sur le disque, "
        + "ce qui suppose un système de fichiers qui réécrit sur place ; copie des clés remplacée à la prochaine sauvegarde",
      "  preuve   tête de la chaîne \(carnet.tete)",
    ]
    lignes += certificat.dehors.map { dehors in
      "  dehors   \(dehors.support.nom) : \(dehors.contenait ? "documents détruits" : "rien à détruire"), déclaré le \(dehors.le.enFrancais)"
    }
    lignes += certificat.gardees.map { "  gardé    \($0.code.nom), par accord, jusqu’au \($0.jusquAu.enFrancais)" }
    return Francais.espacer(lignes.joined(separator: "\n")).replieParLigne(Largeur.sortie) + "\n"
  }

  private func json(_ id: DossierID, _ certificat: CertificatDeDestruction) -> JSON {
    .object([
      .init("carnet", .string("\(id)")), .init("detruitA", .string("\(certificat.carnet.a)")), .init("regle", .string(certificat.carnet.regle)),
      .init("terme", .string("\(certificat.carnet.terme.jour)")), .init("tete", .string("\(certificat.carnet.tete)")),
      .init(
        "dehors",
        .array(
          certificat.dehors.map {
            .object([.init("support", .string($0.support.nom)), .init("contenait", .bool($0.contenait)), .init("le", .string("\($0.le)"))])
          })),
      .init(
        "gardes",
        .array(certificat.gardees.map { .object([.init("piece", .string($0.code.rawValue)), .init("jusquAu", .string("\($0.jusquAu)"))]) })),
    ])
  }
}
