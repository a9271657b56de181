import Domaine

extension RouteName {
  /// What answers at this address.
  func repondre(_ visite: Visite) async throws -> Reponse {
    switch self {
    case .accueil: try await AccueilController.accueil(visite)
    case .style: try EcrinController.style(visite)
    case .police: try EcrinController.police(visite)
    case .composants: EcrinController.composants(visite)
    case .confort: EcrinController.confort(visite)
    case .sante: Reponse.octets(Array("bon\n".utf8), type: "text/plain; charset=utf-8")
    case .securite: EcrinController.securite(visite)
    case .entree: EntreeController.entree(visite)
    case .demandeDeCode: try await EntreeController.demanderCode(visite)
    case .code: try await EntreeController.code(visite)
    case .saisieDuCode: try await EntreeController.saisirCode(visite)
    case .entreeDuPersonnel: try await EntreeController.personnel(visite)
    case .sortie: try await EntreeController.sortir(visite)
    case .sessions: try await SessionsController.liste(visite)
    case .finDeSession: try await SessionsController.fermer(visite)
    case .programme: try await AccueilController.programme(visite)
    case .demande: DemandeController.formulaire(visite)
    case .demandeEnvoyee: try await DemandeController.envoyer(visite)
    case .espace: try await EspaceController.accueil(visite)
    case .cabinet: try await CabinetController.journee(visite)
    case .centre: try await CentreController.liste(visite)
    case .employeur: try await EmployeurController.accueil(visite)
    case .audit: try await AuditController.accueil(visite)
    case .courrier: try await CourrierController.boite(visite)
    case .lettre: try await CourrierController.lettre(visite)
    }
  }
}
