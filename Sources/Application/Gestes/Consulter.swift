public import Domaine
import EventCodec

extension Maison {
  /// Opens one item of a carnet. Who opens it, what and when is recorded, for the beneficiary to see, before a word of it is given (226-13 du code pénal).
  public func consulter(_ element: ElementCarnet, du id: CarnetID, par acteur: Acteur, in organisme: OrganismeID) async throws -> Carnet.Extrait {
    try await geste(in: organisme) { geste in
      let now = geste.at
      let carnet = try await geste.decide(id) { carnet throws(Refus) in try carnet.consulter(element, par: acteur, a: now) }
      guard let extrait = carnet.extrait(de: element, pour: acteur) else { throw StoreError.corrupt("élément de carnet") }
      return extrait
    }
  }

  /// Opens a follow-up, and records it likewise.
  @discardableResult
  public func consulter(suivi id: SuiviID, par acteur: Acteur, in organisme: OrganismeID) async throws -> Suivi {
    try await geste(in: organisme) { geste in
      let now = geste.at
      return try await geste.decide(id) { suivi throws(Refus) in try suivi.consulter(par: acteur, a: now) }
    }
  }

  /// Opens a document that an agreement keeps past the term, and records it likewise.
  public func consulter(_ element: ElementCarnet, garde id: ConservationID, par acteur: Acteur, in organisme: OrganismeID) async throws -> Conservation.Contenu
  {
    try await geste(in: organisme) { geste in
      let now = geste.at
      let conservation = try await geste.decide(id) { conservation throws(Refus) in try conservation.consulter(element, par: acteur, a: now) }
      guard let garde = conservation.elements.gardes.first(where: { $0.element == element }) else { throw StoreError.corrupt("élément gardé") }
      return garde.contenu
    }
  }
}
