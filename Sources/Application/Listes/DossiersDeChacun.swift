public import Domaine

extension Dossier {
  /// Those who have a place in this dossier today: each finds it among their own. An employer who must not know of the bilan has none (F3).
  var gens: Set<PersonneID> {
    guard let faits = ouverture.faits else { return [] }
    let consultants = [consultants.enCharge?.personne, consultants.second?.personne]
    let payeurs = financement.payeurs.filter { $0.estUnTiers && (!$0.estLEmployeur || employeurInforme) }.map(\.id)
    let employeur = employeurInforme ? faits.employeur?.interlocuteur : nil
    return Set(([faits.beneficiaire, faits.representant?.personne, employeur] + consultants).compactMap { $0 } + payeurs)
  }

  /// Its line among the dossiers of each of its people.
  func lignesDesGens(_ id: DossierID) -> [Row] {
    guard let ligne = LigneDossier(id, self)?.row else { return [] }
    return gens.sorted().map { Row(list: LigneDossier.listeDeChacun, partition: "\($0)", sort: ligne.sort, content: ligne.content) }
  }
}

extension Maison {
  /// The dossiers in which a person has a place, newest first. Reads one index, whatever the number of dossiers.
  public func dossiers(de personne: PersonneID, in organisme: OrganismeID, limit: Int = 50) async throws -> [LigneDossier] {
    try await store.page(of: LigneDossier.listeDeChacun, partition: "\(personne)", in: organisme, after: nil, through: nil, limit: limit).map { row in
      try LigneDossier(row)
    }
  }
}
