public import Domaine
public import EventCodec

/// A paper whose time has come, or has not: which, under which rule, and what forbids it still.
public struct ADetruire: Sendable, Equatable {
  /// What kind of paper.
  public let nature: Nature
  /// Its number.
  public let numero: Identifiant<Stream>
  /// The rule under which it is destroyed.
  public let regle: Regle
}

extension Maison {
  /// Destroys the carnet of a bilan that has ended, and its aménagement with it; the dossier keeps when, under which rule, and the head of the chain (R6313-7).
  ///
  /// Two transactions: the bilan is concluded, then the carnet goes. Stopped between the two, nothing can be added, and the gesture is made again. Done again,
  /// or by two people at once, it changes nothing.
  /// - Parameter horloge: What is to be said of the machine's date: one blocking finding and nothing is destroyed.
  /// - Throws: `Refus` where the bilan hasn't ended, or where the date is in doubt.
  public func detruireCarnet(de id: DossierID, horloge: [Constat], in organisme: OrganismeID) async throws {
    try Refus.siBloque(horloge)
    try await conclure(id, in: organisme)
    try await geste(in: organisme) { geste in
      let now = geste.at
      let dossier: Dossier = try await geste.lire(id)
      if dossier.destruction.carnet != nil { return }
      let ecrit = try await geste.existe(id.comme(Carnet.self))
      let tete = try await tete(id.comme(Carnet.self), ecrit: ecrit, in: organisme)
      try await geste.decide(id) { dossier throws(Refus) in try dossier.constaterDestructionCarnet(tete: tete, at: now) }
      if ecrit { geste.detruire(id.comme(Carnet.self), selon: .destruction) }
      let amenagement = try await geste.amenagement(de: id)
      if try await geste.existe(amenagement) { geste.detruire(amenagement, selon: .destruction) }
    }
  }

  /// The head that the tombstone will show: zeros where nothing was ever written. Somebody who destroys at the same moment is a conflict: one looks again.
  private func tete(_ carnet: CarnetID, ecrit: Bool, in organisme: OrganismeID) async throws -> Empreinte {
    do {
      let octets = ecrit ? try await store.head(of: StreamRef(carnet, in: organisme)).chain : [UInt8](repeating: 0, count: 32)
      guard let empreinte = Empreinte(octets: octets) else { throw StoreError.corrupt("tête de carnet") }
      return empreinte
    } catch StoreError.destroyed {
      throw StoreError.conflict
    }
  }

  /// Destroys another paper whose time has come: a demande without follow-up, what an agreement kept, a follow-up, a dossier at last.
  public func detruire(_ papier: ADetruire, horloge: [Constat], in organisme: OrganismeID) async throws {
    let jour = world.now().jourParis
    switch papier.nature {
    case .carnet: try await detruireCarnet(de: papier.numero.comme(), horloge: horloge, in: organisme)
    case .demande: try await detruire(papier.numero.comme(Demande.self), selon: papier.regle, horloge: horloge, in: organisme) { $0.peutDetruire(le: jour) }
    case .conservation: try await detruireConservation(papier.numero.comme(), selon: papier.regle, horloge: horloge, in: organisme)
    case .suivi: try await detruireSuivi(papier.numero.comme(), selon: papier.regle, horloge: horloge, in: organisme)
    case .amenagement:
      try await detruire(papier.numero.comme(Amenagement.self), selon: papier.regle, horloge: horloge, in: organisme) { $0.peutDetruire(le: jour) }
    case .reclamation:
      try await detruire(papier.numero.comme(Reclamation.self), selon: papier.regle, horloge: horloge, in: organisme) { $0.peutDetruire(le: jour) }
    case .dossier: try await detruire(papier.numero.comme(Dossier.self), selon: papier.regle, horloge: horloge, in: organisme) { $0.peutDetruire(le: jour) }
    }
  }

  private func detruire<A: Papier>(
    _ id: Identifiant<A>, selon regle: Regle, horloge: [Constat], in organisme: OrganismeID, si question: (A) -> [Constat]
  ) async throws {
    try Refus.siBloque(horloge)
    try await geste(in: organisme) { geste in
      try Refus.siBloque(question(try await geste.lire(id)))
      geste.detruire(id, selon: regle)
    }
  }

  /// Destroys what an agreement kept, once its end has passed; the dossier then asks nothing more for it.
  private func detruireConservation(_ id: ConservationID, selon regle: Regle, horloge: [Constat], in organisme: OrganismeID) async throws {
    try Refus.siBloque(horloge)
    try await geste(in: organisme) { geste in
      let (now, conservation) = (geste.at, try await geste.lire(id) as Conservation)
      try Refus.siBloque(conservation.peutDetruire(le: now.jourParis))
      for code in CodeDePiece.allCases where try await geste.existe(id.dossier(code)) {
        try await geste.decide(id.dossier(code)) { dossier throws(Refus) in try dossier.retirerConservation(code, le: now.jourParis, at: now) }
      }
      geste.detruire(id, selon: regle)
    }
  }

  /// Destroys a follow-up that is closed or past its last day, with the plan d'action that it kept.
  private func detruireSuivi(_ id: SuiviID, selon regle: Regle, horloge: [Constat], in organisme: OrganismeID) async throws {
    try Refus.siBloque(horloge)
    try await geste(in: organisme) { geste in
      let (now, suivi, dossier) = (geste.at, try await geste.lire(id) as Suivi, id.comme(Dossier.self))
      try Refus.siBloque(suivi.peutDetruire(le: now.jourParis))
      if suivi.plan.origine == .accord, try await geste.existe(dossier) {
        try await geste.decide(dossier) { dossier throws(Refus) in try dossier.retirerConservation(.planDAction, le: now.jourParis, at: now) }
      }
      geste.detruire(id, selon: regle)
    }
  }

  /// Every paper of an organisme whose time has come on `jour`.
  ///
  /// Dossiers are found through the list of what is due; demandes, kept documents, follow-ups and aménagements, of which few are alive at a time, are gone through one by one.
  public func aDetruire(le jour: Jour, in organisme: OrganismeID) async throws -> [ADetruire] {
    var papiers: [ADetruire] = []
    for id in try await dossiersADateDue(jusquAu: jour, in: organisme) {
      let dossier = try await lire(id, in: organisme)
      if dossier.destruction.carnet == nil, try await peutConclure(id, le: jour, in: organisme) {
        papiers.append(ADetruire(nature: .carnet, numero: id.comme(), regle: .destruction))
      } else if dossier.destruction.carnet != nil, dossier.peutDetruire(le: jour).bloquants.isEmpty {
        papiers.append(ADetruire(nature: .dossier, numero: id.comme(), regle: .conservationDossier))
      }
    }
    papiers += try await echus(Demande.self, .demandeTroisMois, in: organisme) { $0.peutDetruire(le: jour) }
    papiers += try await echus(Conservation.self, .destruction, in: organisme) { $0.peutDetruire(le: jour) }
    papiers += try await echus(Suivi.self, .destruction, in: organisme) { $0.peutDetruire(le: jour) }
    papiers += try await echus(Amenagement.self, .destruction, in: organisme) { $0.peutDetruire(le: jour) }
    papiers += try await echus(Reclamation.self, .conservationDesReclamations, in: organisme) { $0.peutDetruire(le: jour) }
    return papiers
  }

  /// Whether the bilan may be concluded on `jour` and its carnet destroyed: one that still waits for something would stop all that is to be destroyed after it.
  private func peutConclure(_ id: DossierID, le jour: Jour, in organisme: OrganismeID) async throws -> Bool {
    try await geste(in: organisme) { geste in
      let dossier = try await geste.lire(id)
      let moment = jour > geste.at.jourParis ? Instant.fin(de: jour) : geste.at
      let constats = dossier.peutDetruireCarnet(le: jour) + dossier.peutConclure(at: moment)
      guard constats.bloquants.isEmpty, let terme = dossier.terme() else { return false }
      guard try await carnetOuvert(id, &geste) else { return true }
      if try await acteQuiRomptLeSilence(id, &geste) != nil { return false }
      return try await geste.lire(id.comme(Carnet.self)).peutConclure(terme).bloquants.isEmpty
    }
  }

  private func echus<A: Papier>(_: A.Type, _ regle: Regle, in organisme: OrganismeID, _ question: (A) -> [Constat]) async throws -> [ADetruire] {
    var (trouves, dernier): ([ADetruire], Identifiant<Stream>?) = ([], nil)
    while true {
      let page = try await store.streams(of: A.nature, in: organisme, after: dernier, limit: 200)
      for stream in page {
        let papier: A = try await lire(stream.id.comme(), in: organisme)
        if question(papier).bloquants.isEmpty { trouves.append(ADetruire(nature: A.nature, numero: stream.id, regle: regle)) }
      }
      guard let fin = page.last else { return trouves }
      dernier = fin.id
    }
  }
}

extension Maison {
  /// What the certificate of destruction of a carnet states; `nil` where the carnet lives, or where the dossier is gone too.
  public func certificatDeDestruction(de id: DossierID, in organisme: OrganismeID) async throws -> CertificatDeDestruction? {
    do {
      return try await lire(id, in: organisme).certificatDeDestruction
    } catch StoreError.destroyed {
      return nil
    }
  }
}
