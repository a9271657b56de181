public import Domaine
import EventCodec

extension Amenagement {
  static let liste = "amenagements"

  /// Its line in the list of the référent handicap who hears the person: who that person is, and no word of theirs.
  var ligneDAmenagement: Row? {
    guard let referent = ouverture.referent, let le = ouverture.consentementLe, let beneficiaire = ouverture.beneficiaire, ouverture.terme == nil else {
      return nil
    }
    let content = Fields(["beneficiaire": beneficiaire]).stored.bytes
    return Row(list: Amenagement.liste, partition: "\(referent)", sort: Int64(le.numero), content: content)
  }
}

extension Maison {
  /// The bilans whose person speaks of their needs to a référent handicap, the oldest consent first. Reads one index, then the bilans of each of these people.
  public func amenagements(de referent: PersonneID, in organisme: OrganismeID, limit: Int = 200) async throws -> [DossierID] {
    var dossiers: [DossierID] = []
    let lignes = try await store.page(of: Amenagement.liste, partition: "\(referent)", in: organisme, after: nil, through: nil, limit: limit)
    for ligne in lignes {
      let beneficiaire: PersonneID = try Fields(stored: JSON(ligne.row.content))("beneficiaire")
      for dossier in try await self.dossiers(de: beneficiaire, in: organisme).map(\.id) where try await tient(dossier, ligne.stream, in: organisme) {
        dossiers.append(dossier)
      }
    }
    return dossiers
  }

  private func tient(_ dossier: DossierID, _ stream: StreamRef, in organisme: OrganismeID) async throws -> Bool {
    try await geste(in: organisme) { geste in StreamRef(try await geste.amenagement(de: dossier), in: organisme) == stream }
  }
}
