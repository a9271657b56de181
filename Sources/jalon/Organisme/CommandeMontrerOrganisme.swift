import Application
import ArgumentParser
import Documents
import Domaine
import EventCodec
import JalonApp

/// What an organisme says of itself now.
struct CommandeMontrerOrganisme: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "montrer", abstract: "Ce que l’organisme dit de lui maintenant, tel que ses papiers le portent.")

  @OptionGroup var organisme: OptionOrganisme
  @OptionGroup var sortie: OptionFormat

  func run() async throws {
    let installation = try Installation(organisme.donnees.dossier)
    let choisi = try await organisme.choisi(installation)
    let (fiche, logo, cachet) = (
      try await installation.fiche(de: choisi), try await installation.logo(de: choisi), try await installation.cachet(de: choisi)
    )
    var autres: [(programme: String, fiche: FicheDuCentre)] = []
    for programme in try await installation.maison.inscrits(.fiche, in: choisi) where !programme.isEmpty {
      autres.append((programme, try await installation.fiche(programme, de: choisi)))
    }
    switch sortie.format {
    case .json: Sortie.json(json(choisi, fiche, logo, cachet, autres))
    case .texte:
      Sortie.ligne(Style.gras(fiche.raisonSociale))
      Sortie.ligne(Faits.texte([("numéro", "\(choisi)")] + fiche.faits + [("logo", logo?.phrase ?? "aucun"), ("cachet", phrase(cachet))]))
      for autre in autres { Sortie.ligne(Faits.texte([("autre nom", "\(autre.fiche.raisonSociale), pour le programme \(autre.programme)")])) }
    }
  }

  private func phrase(_ cachet: Cachet?) -> String {
    guard let cachet else { return "aucun ; pour en faire un : jalon cachet creer --donnees \(organisme.donnees.nom)" }
    return "\(cachet.titulaire), jusqu’au \(cachet.au.jourParis.enFrancais)"
  }

  private func json(
    _ organisme: OrganismeID, _ fiche: FicheDuCentre, _ logo: Logo?, _ cachet: Cachet?, _ autres: [(programme: String, fiche: FicheDuCentre)]
  ) -> JSON {
    .object([
      .init("organisme", .string("\(organisme)")), .init("fiche", fiche.stored), .init("logo", logo.map { .string($0.format.rawValue) } ?? .null),
      .init("cachet", cachet.map { .string("\($0.empreinte)") } ?? .null),
      .init("programmes", .object(autres.map { .init($0.programme, $0.fiche.stored) })),
    ])
  }
}

extension FicheDuCentre {
  /// Line by line.
  fileprivate var faits: [(nom: String, valeur: String?)] {
    [
      ("forme", forme), ("adresse", adresse.lignes.joined(separator: ", ")), ("fériés", feries?.rawValue), ("SIRET", siret),
      ("TVA", [tvaIntracommunautaire, regimeDeTva.mention ?? "au taux normal"].compactMap { $0 }.joined(separator: " ; ")),
      ("déclaration", "\(declaration.numero), préfet de région \(declaration.region)"), ("certification", certification),
      ("signataire", "\(signataire.nom), \(signataire.qualite)"), ("contact", contact.ligne), ("coordinateur", relais.coordinateur),
      ("handicap", relais.handicap), ("réclamation", relais.reclamation), ("médiateur", relais.mediateur),
      ("compte", compte.map { [$0.iban, $0.bic].compactMap { $0 }.joined(separator: ", ") }), ("couleur", couleur),
    ]
  }
}

extension Logo {
  /// How it is encoded, and how large.
  fileprivate var phrase: String { "\(format == .png ? "PNG" : "JPEG"), \(max(1, bytes.count / 1_000))\u{A0}ko" }
}
