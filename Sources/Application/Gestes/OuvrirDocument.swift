public import Domaine
import EventCodec

/// What the beneficiary opens to one recipient until a day.
public struct DocumentOuvert: Sendable {
  /// The pass's name, and that of the opening in the carnet.
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
  /// Opens, as the beneficiary, one document to one recipient until a day: the pass in the dossier, the item in the carnet, both or neither (R5, L6313-4).
  ///
  /// Once the carnet is closed, only a document that an agreement keeps is opened, by the dossier's pass alone. Done again, it changes nothing.
  public func ouvrir(_ document: DocumentOuvert, de id: DossierID, par acteur: Acteur, in organisme: OrganismeID) async throws {
    try await geste(in: organisme) { geste in
      let now = geste.at
      let dossier: Dossier = try await geste.lire(id)
      try exigerBeneficiaire(dossier, acteur)
      guard let code = document.element.code else { throw Refus(.destinataires, "Choisissez un document qui se transmet.") }
      let passe = LaissezPasser(
        id: document.id, code, document.empreinte, a: document.destinataire, donneA: dossier.accords.laissezPasser[document.id]?.donneA ?? now,
        jusquAu: document.jusquAu)
      try await geste.decide(id) { dossier throws(Refus) in try dossier.donnerLaissezPasser(passe) }
      guard try await carnetOuvert(id, &geste) else { return }
      try await geste.decide(id.comme(Carnet.self)) { carnet throws(Refus) in
        try carnet.partager(
          document.element, id: passe.id.comme(), avec: passe.destinataire.auCarnet, jusqua: Instant(passe.jusquAu.plus(jours: 1)), par: acteur, a: now)
      }
    }
  }

  /// Takes a pass back, as the beneficiary: in dossier and carnet, from this moment it opens nothing. Done again, it changes nothing.
  public func revoquer(_ passe: LaissezPasserID, de id: DossierID, par acteur: Acteur, in organisme: OrganismeID) async throws {
    try await geste(in: organisme) { geste in
      let now = geste.at
      try exigerBeneficiaire(try await geste.lire(id), acteur)
      try await geste.decide(id) { dossier throws(Refus) in try dossier.revoquerLaissezPasser(passe, at: now) }
      guard try await carnetOuvert(id, &geste) else { return }
      try await geste.decide(id.comme(Carnet.self)) { carnet throws(Refus) in
        carnet.partages.tous[passe.comme()] == nil ? [] : try carnet.revoquer(partage: passe.comme(), par: acteur, a: now)
      }
    }
  }

  /// Opens, as its recipient, the document that a pass gives: the opening is recorded in the dossier and in the carnet before a word of it is given.
  ///
  /// After the term it is read where an agreement keeps it: in the conservation, or in the follow-up for the plan d'action.
  public func lire(par passe: LaissezPasserID, de id: DossierID, personne: PersonneID, in organisme: OrganismeID) async throws -> Conservation.Contenu {
    try await geste(in: organisme) { geste in
      let now = geste.at
      let dossier = try await geste.decide(id) { dossier throws(Refus) in try dossier.consulter(passe, par: personne, at: now) }
      guard let code = dossier.accords.laissezPasser[passe]?.code else { throw StoreError.corrupt("laissez-passer") }
      let contenu = try await carnetOuvert(id, &geste) ? try await auCarnet(passe, id, &geste) : try await garde(code, id, &geste)
      guard let contenu else { throw Refus(.destinataires, "Demandez ce document au bénéficiaire\u{202F}: il n’est plus ici.") }
      return contenu
    }
  }

  private func auCarnet(_ passe: LaissezPasserID, _ id: DossierID, _ geste: inout Geste) async throws -> Conservation.Contenu? {
    let now = geste.at
    let carnet = try await geste.decide(id.comme(Carnet.self)) { carnet throws(Refus) in try carnet.consulter(partage: passe.comme(), a: now) }
    return carnet.partages.tous[passe.comme()].flatMap { carnet.contenu(de: $0.element) }
  }

  /// What is kept of a document: only where there is no doubt which it is.
  private func garde(_ code: CodeDePiece, _ id: DossierID, _ geste: inout Geste) async throws -> Conservation.Contenu? {
    let (copie, suivi) = (Identifiant<Conservation>(id, code), id.comme(Suivi.self))
    if try await geste.existe(copie) {
      let gardes = try await geste.lire(copie).elements.gardes
      return gardes.count == 1 ? gardes.first?.contenu : nil
    }
    guard code == .planDAction, try await geste.existe(suivi) else { return nil }
    let plan = try await geste.lire(suivi).plan
    return plan.origine == .accord ? .planAction(plan.etapes) : nil
  }

  private func carnetOuvert(_ id: DossierID, _ geste: inout Geste) async throws -> Bool {
    guard try await geste.existe(id.comme(Carnet.self)) else { return false }
    return try await geste.lire(id.comme(Carnet.self)).acces.terme == nil
  }

  func exigerBeneficiaire(_ dossier: Dossier, _ acteur: Acteur) throws(Refus) {
    guard acteur == dossier.beneficiaire.map({ Acteur($0, .beneficiaire) }) else { throw Refus(.personneDuBilan) }
  }
}

extension DestinataireNomme {
  /// The same recipient, as the carnet tells them apart.
  var auCarnet: Carnet.Partage.Destinataire {
    switch qualite {
    case .operateurCep: .operateurCep
    case .employeur: .employeur
    case .financeur: .financeur
    case .secondConsultant: .secondConsultant(personne)
    case .tiers: .tiers
    }
  }
}
