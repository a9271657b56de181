import Domaine

/// Somebody who may be written to.
struct Correspondant: Hashable {
  let personne: PersonneID
  let courriel: String
}

/// Where those of a dossier are written to: the address of their account, else the one that the dossier knows.
struct Annuaire {
  let services: Services
  let organisme: OrganismeID
  let dossier: Dossier

  /// Those who hold a role in this dossier and have an address.
  func gens(_ role: Role) async throws -> [Correspondant] {
    if let propre = dossier.ouverture.faits?.identite.courriel, role == .beneficiaire, let personne = dossier.beneficiaire {
      return [Correspondant(personne: personne, courriel: try await courriel(personne) ?? propre)]
    }
    var trouves: [Correspondant] = []
    for personne in try await personnes(role) where !trouves.contains(where: { $0.personne == personne }) {
      if let courriel = try await courriel(personne) { trouves.append(Correspondant(personne: personne, courriel: courriel)) }
    }
    return trouves
  }

  private func personnes(_ role: Role) async throws -> [PersonneID] {
    let faits = dossier.ouverture.faits
    switch role {
    case .beneficiaire: return [dossier.beneficiaire].compactMap { $0 }
    case .employeur: return [faits?.employeur?.interlocuteur].compactMap { $0 }
    case .representantLegal: return [faits?.representant?.personne].compactMap { $0 }
    case .consultant: return [dossier.consultants.enCharge?.personne].compactMap { $0 }
    case .secondConsultant: return [dossier.consultants.second?.personne].compactMap { $0 }
    case .financeur: return dossier.financement.payeurs.filter { $0.estUnTiers && !$0.estLEmployeur }.map(\.id)
    case .bureau: return try await services.comptes.tous(in: organisme).filter(\.estDuBureau).map(\.personne)
    case .referentPedagogique, .coordinateur, .referentHandicap, .auditeur:
      return try await services.comptes.tous(in: organisme).filter { $0.roles.contains(role) }.map(\.personne)
    }
  }

  private func courriel(_ personne: PersonneID) async throws -> String? {
    guard let compte = try await services.comptes.compte(personne, in: organisme), compte.actif else { return nil }
    return compte.courriel
  }
}
