public import Application
public import Domaine
import EventCodec

/// What papers are made from, read from the house: the one place where it is put together, so that whoever makes a paper makes the same.
extension Maison {
  /// What an organisme says of itself now: under a programme's name where that one is run under another, else under its own; `nil` where it never did.
  public func fiche(_ programme: String = "", de organisme: OrganismeID) async throws -> FicheDuCentre? {
    if !programme.isEmpty, let propre = try await inscription(.fiche, programme, comme: FicheDuCentre.self, in: organisme) { return propre }
    return try await inscription(.fiche, in: organisme)
  }

  /// The logo that holds now; `nil` where there is none, or none any more.
  public func logo(de organisme: OrganismeID) async throws -> Logo? { try await inscription(.logo, comme: Logo?.self, in: organisme) ?? nil }

  /// The seal with which an organisme may seal at a moment; `nil` where it has none, or one whose time is past.
  public func cachet(de organisme: OrganismeID, at now: Instant) async throws -> Cachet? {
    guard let cachet = try await inscription(.cachet, comme: Cachet.self, in: organisme), cachet.peutCacheter(at: now).isEmpty else { return nil }
    return cachet
  }

  /// How those who pay and the employer are reached: a firm by the registry, a person by the dossier, with which the address goes.
  public func destinataires(de dossier: Dossier, in organisme: OrganismeID) async throws -> [PersonneID: Destinataire] {
    let tiers = dossier.financement.payeurs.filter { $0.sorte != .personnel }.map(\.id) + [dossier.ouverture.faits?.employeur?.interlocuteur].compactMap { $0 }
    var connus: [PersonneID: Destinataire] = [:]
    for id in Set(tiers) { connus[id] = try await inscription(.destinataire, "\(id)", in: organisme) }
    guard let identite = dossier.ouverture.faits?.identite, let adresse = identite.adresse.flatMap({ Adresse($0) }) else { return connus }
    for payeur in dossier.financement.payeurs where payeur.sorte == .personnel {
      connus[payeur.id] = Destinataire(nom: payeur.nom, adresse: adresse, courriel: identite.courriel)
    }
    return connus
  }

  /// What the papers of a dossier are made from, of an organisme that has described itself.
  ///
  /// - Parameters:
  ///   - dossier: As it stands now, or as it stood `at` that moment.
  ///   - programme: The one that the dossier pins.
  ///   - carnet: For whoever of the two may open it.
  ///   - suivi: Likewise.
  /// - Throws: `Refus(.organismeDecrit)`, `StoreError`.
  public func etats(
    du id: DossierID, _ dossier: Dossier, _ programme: Programme, carnet: Carnet? = nil, suivi: Suivi? = nil, in organisme: OrganismeID,
    at moment: Instant? = nil, corps: EffetsAmenagement.Corps? = nil
  ) async throws -> Etats {
    guard let centre = try await fiche(programme.reference.id, de: organisme) else { throw Refus(.organismeDecrit) }
    let at = moment ?? world.now()
    return Etats(
      centre: centre, logo: try await logo(de: organisme), programme: programme, numero: id, dossier: dossier, carnet: carnet, suivi: suivi,
      destinataires: try await destinataires(de: dossier, in: organisme),
      tete: Empreinte(octets: try await store.head(of: StreamRef(id, in: organisme)).chain), at: at, cachete: try await cachet(de: organisme, at: at) != nil,
      corps: corps)
  }
}
