import Application
public import Documents
public import Domaine

extension Installation {
  /// What the papers of a dossier are made from, as it all stands now: the dossier, the programme that it pins, what the registry holds of the
  /// centre and of those who are written to.
  ///
  /// - Parameters:
  ///   - id: The dossier.
  ///   - organisme: Whose it is.
  ///   - contenu: Whether whoever asks may open content: without it, neither carnet nor follow-up is even read.
  ///   - corps: The size of type asked for; `nil` for the one that the dossier's aménagement asks for.
  /// - Throws: `Refus` where the dossier was never opened or the centre never described, `Programmes.Erreur`, `StoreError`.
  public func etats(
    du id: DossierID, in organisme: OrganismeID, contenu: Bool = false, corps: EffetsAmenagement.Corps? = nil
  ) async throws -> Etats {
    let dossier: Dossier = try await maison.lire(id, in: organisme)
    guard let reference = dossier.modalites?.programme else { throw Refus(.dossierOuvert) }
    return try await maison.etats(
      du: id, dossier, try Programmes.conforme(reference), carnet: contenu ? try await carnetOuvert(id, organisme) : nil,
      suivi: contenu ? try await vivant(id.comme(Suivi.self), organisme) : nil, in: organisme, corps: corps)
  }

  /// The carnet between its opening and the term; nobody opens it before or after.
  private func carnetOuvert(_ id: DossierID, _ organisme: OrganismeID) async throws -> Carnet? {
    let carnet = try await vivant(id.comme(Carnet.self), organisme)
    return carnet?.acces.binome != nil && carnet?.acces.terme == nil ? carnet : nil
  }

  private func vivant<A: Papier>(_ id: Identifiant<A>, _ organisme: OrganismeID) async throws -> A? {
    do {
      return try await maison.lire(id, in: organisme)
    } catch StoreError.destroyed {
      return nil
    }
  }
}

extension Installation {
  /// The papers that are kept of a bilan, in the order in which a bilan brings them: those of the dossier that the office reads, and where the
  /// states hold content, those of the two as well.
  public func papiersGardes(_ etats: Etats, reserves: Bool, in organisme: OrganismeID) async throws -> [Archive] {
    var flux = [StreamRef(etats.numero, in: organisme)]
    if etats.carnet != nil { flux.append(StreamRef(etats.numero.comme(Carnet.self), in: organisme)) }
    if etats.suivi != nil { flux.append(StreamRef(etats.numero.comme(Suivi.self), in: organisme)) }
    var gardes: [Archive] = []
    for stream in flux { gardes += try await maison.archives(stream).filter { reserves || !$0.sorte.estReserve } }
    return gardes.sorted { ($0.sorte.rang, $0.reference, $0.empreinte.description) < ($1.sorte.rang, $1.reference, $1.empreinte.description) }
  }
}

extension SorteDeDocument {
  /// Its place in the order of a bilan.
  fileprivate var rang: Int { SorteDeDocument.allCases.firstIndex(of: self) ?? 0 }
}
