public import Domaine
import EventCodec

/// What the beneficiary opens to one recipient outside the house until a day.
public struct DocumentOuvert: Sendable {
  /// The pass's name.
  public var id: LaissezPasserID
  /// Which item of the carnet: one of those that the dossier has a code for.
  public var element: ElementCarnet
  /// Which version of it.
  public var empreinte: Empreinte
  /// To whom.
  public var destinataire: DestinataireNomme
  /// The last day.
  public var jusquAu: Jour

  /// An item opened to one recipient until a day.
  public init(_ id: LaissezPasserID, _ element: ElementCarnet, _ empreinte: Empreinte, a destinataire: DestinataireNomme, jusquAu: Jour) {
    self.id = id
    self.element = element
    self.empreinte = empreinte
    self.destinataire = destinataire
    self.jusquAu = jusquAu
  }
}

extension Maison {
  /// Opens, as the beneficiary, one document to one recipient outside the house until a day, by a pass of the dossier (R5, L6313-4).
  ///
  /// While the carnet stands, the item must be there, in the version named; once it is closed, only a document that an agreement keeps is opened. Done again, it
  /// changes nothing.
  public func ouvrir(_ document: DocumentOuvert, de id: DossierID, par acteur: Acteur, in organisme: OrganismeID) async throws {
    try await geste(in: organisme) { geste in
      let now = geste.at
      let dossier: Dossier = try await geste.lire(id)
      try exigerBeneficiaire(dossier, acteur)
      guard let code = document.element.code else { throw Refus(.destinataires, "Choisissez un document qui se transmet.") }
      let passe = LaissezPasser(
        id: document.id, code, element: document.element, document.empreinte, a: document.destinataire,
        donneA: dossier.accords.laissezPasser[document.id]?.donneA ?? now,
        jusquAu: document.jusquAu)
      try await geste.decide(id) { dossier throws(Refus) in try dossier.donnerLaissezPasser(passe) }
      guard dossier.accords.laissezPasser[document.id] == nil, try await carnetOuvert(id, &geste) else { return }
      let carnet = try await geste.lire(id.comme(Carnet.self))
      try Refus.siBloque(carnet.peutOuvrir(document.element))
      if let contenu = carnet.contenu(de: document.element) { try passe.exigerVersion(contenu) }
    }
  }

  /// Takes a pass back, as the beneficiary: from this moment it opens nothing. Done again, it changes nothing.
  public func revoquer(_ passe: LaissezPasserID, de id: DossierID, par acteur: Acteur, in organisme: OrganismeID) async throws {
    try await geste(in: organisme) { geste in
      let now = geste.at
      try exigerBeneficiaire(try await geste.lire(id), acteur)
      try await geste.decide(id) { dossier throws(Refus) in try dossier.revoquerLaissezPasser(passe, at: now) }
    }
  }

  /// Opens, as its recipient, the document that a pass gives: the opening is recorded in the dossier and in the carnet before a word of it is given.
  ///
  /// After the term it is read where an agreement keeps it: in the conservation, or in the follow-up for the plan d'action. Changed since, it is not given.
  public func lire(par passe: LaissezPasserID, de id: DossierID, personne: PersonneID, in organisme: OrganismeID) async throws -> Conservation.Contenu {
    try await geste(in: organisme) { geste in
      let now = geste.at
      let dossier = try await geste.decide(id) { dossier throws(Refus) in try dossier.consulter(passe, par: personne, at: now) }
      guard let passe = dossier.accords.laissezPasser[passe] else { throw StoreError.corrupt("laissez-passer") }
      let contenu = try await carnetOuvert(id, &geste) ? try await auCarnet(passe, id, &geste) : try await garde(passe, id, &geste)
      guard let contenu else { throw Refus(.destinataires, "Demandez ce document au bénéficiaire\u{202F}: il n’est plus ici.") }
      try passe.exigerVersion(contenu)
      return contenu
    }
  }

  private func auCarnet(_ passe: LaissezPasser, _ id: DossierID, _ geste: inout Geste) async throws -> Conservation.Contenu? {
    let now = geste.at
    let carnet = try await geste.decide(id.comme(Carnet.self)) { carnet throws(Refus) in try carnet.consulter(par: passe, a: now) }
    return carnet.element(de: passe).flatMap(carnet.contenu)
  }

  /// What is kept of a document: the item that the pass names, or the only one where it names none.
  private func garde(_ passe: LaissezPasser, _ id: DossierID, _ geste: inout Geste) async throws -> Conservation.Contenu? {
    let (copie, suivi) = (Identifiant<Conservation>(id, passe.code), id.comme(Suivi.self))
    if try await geste.existe(copie) {
      let gardes = try await geste.lire(copie).elements.gardes
      if let element = passe.element { return gardes.first { $0.element == element }?.contenu }
      return gardes.count == 1 ? gardes.first?.contenu : nil
    }
    guard passe.code == .planDAction, try await geste.existe(suivi) else { return nil }
    let plan = try await geste.lire(suivi).plan
    return plan.origine == .accord ? .planAction(plan.etapes) : nil
  }

  func carnetOuvert(_ id: DossierID, _ geste: inout Geste) async throws -> Bool {
    guard try await geste.existe(id.comme(Carnet.self)) else { return false }
    return try await geste.lire(id.comme(Carnet.self)).acces.terme == nil
  }

  func exigerBeneficiaire(_ dossier: Dossier, _ acteur: Acteur) throws(Refus) {
    guard acteur == dossier.beneficiaire.map({ Acteur($0, .beneficiaire) }) else { throw Refus(.personneDuBilan) }
  }
}
