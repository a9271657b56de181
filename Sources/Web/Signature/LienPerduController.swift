import Application
import Domaine
import EventCodec

/// A link that was lost or has expired: another one goes to the same address, and a stranger learns nothing.
enum LienPerduController {
  static func formulaire(_ visite: Visite) -> Reponse { .page(LienPerduPage().html(visite)) }

  /// Mails again what awaits a signature at an address. The page is the same whether or not anything does.
  static func chercher(_ visite: Visite) async throws -> Reponse {
    var saisie = Saisie(visite.formulaire)
    let courriel = saisie.courriel("courriel")
    guard saisie.estBonne else { return .page(LienPerduPage(courriel: courriel, erreurs: saisie.erreurs).html(visite), statut: 422) }
    guard try await visite.permet("lien", courriel, 3) else {
      return .page(LienPerduPage(courriel: courriel, erreurs: [("courriel", Limites.attendez)]).html(visite), statut: 429)
    }
    try await visite.services.differe.confier {
      for compte in try await visite.comptes(courriel: courriel) { try await renvoyer(a: compte, visite) }
    }
    return .page(LienRepartiPage().html(visite))
  }

  /// Mails a new link in place of one that has expired or whose text was replaced.
  static func redemander(_ visite: Visite) async throws -> Reponse {
    let demande = try await visite.demandeOuverte()
    guard try await visite.permet("lien", demande.lien.sujet, 3) else {
      return .page(LienPage(demande: demande, adresse: nil, attente: Limites.attendez).html(visite), statut: 429)
    }
    try await visite.services.differe.confier {
      try await renvoyer(demande.lien.dossier, demande.dossier, a: demande.lien.personne, demande.lien.signataire.role, in: demande.lien.organisme, visite)
    }
    return .page(LienRepartiPage().html(visite))
  }

  private static func renvoyer(a compte: Compte, _ visite: Visite) async throws {
    for ligne in try await visite.maison.dossiers(de: compte.personne, in: compte.organisme, limit: 5) {
      let dossier = try await visite.maison.lire(ligne.id, in: compte.organisme)
      for role in [Role.employeur, .beneficiaire, .representantLegal] {
        try await renvoyer(ligne.id, dossier, a: compte.personne, role, in: compte.organisme, visite)
      }
    }
  }

  private static func renvoyer(
    _ id: DossierID, _ dossier: Dossier, a personne: PersonneID, _ role: Role, in organisme: OrganismeID, _ visite: Visite
  ) async throws {
    let redaction = Redaction(services: visite.services, organisme: organisme, id: id, dossier: dossier, le: visite.maintenant)
    for envoi in [Envoi("convention.aSigner", a: role), Envoi("avenant.aSigner", a: role)]
    where dossier.peutEncoreEnvoyer(envoi).isEmpty && dossier.demandeEncore(envoi) {
      let nom = Hexa.texte(Jeton.empreinte(Jeton.nouveau()).prefix(16))
      for lettre in try await redaction.lettres(envoi, nom: nom, a: { $0.personne == personne }) { try await visite.services.facteur.porter(lettre) }
    }
  }
}
