import Application
import Documents
import Domaine
import EventCodec

extension Bilan {
  /// From the first call to the entretien préalable, free and without commitment (C2).
  func accueillir(origine: Demande.Origine = .telephone) async throws -> Identifiant<Demande> {
    try deroule.passer(a: .demande)
    let demande: Identifiant<Demande> = nouveau()
    try await imprimer(.plaquette, .programme)
    let jour = dans(7)
    let entretien = Demande.Entretien(
      id: nouveau(), avec: Acteur(distribution.referent, .referentPedagogique), debut: Instant(jour, 10), duree: .heures(1),
      mode: modalites.modes.contains(.distance) ? .distance : .presentiel)
    let identite = distribution.identite
    let recue = Demande.Recue(
      origine: origine, demandeur: distribution.beneficiaire,
      contact: Demande.Contact(nom: identite.nomComplet, telephone: identite.telephone, courriel: identite.courriel),
      motif: distribution.motif, lecteur: distribution.referent, accesJours: modalites.accesMaximal, le: aujourdhui)
    try await deroule.geste("\(prenom) appelle. Trois renseignements sont notés, un créneau est retenu.", sur: demande) { papier throws(Refus) in
      try papier.recevoirParTelephone(recue, creneau: entretien)
    }
    deroule.le(jour, 11)
    try await deroule.geste("L’entretien préalable est tenu, gratuit et sans engagement.", sur: demande) { papier throws(Refus) in
      try papier.tenir(entretien: entretien.id, le: jour)
    }
    return demande
  }

  /// The dossier opens, the guarantees are presented, the person consents, the charte is signed (C4, C5, F1).
  func engager(_ demande: Identifiant<Demande>) async throws {
    try deroule.passer(a: .engagement)
    deroule.le(dans(3))
    let (le, consultant) = (aujourdhui, Dossier.Consultant(personne: distribution.consultant, nom: Distribution.nomDuConsultant))
    let faits = Dossier.Faits(
      beneficiaire: distribution.beneficiaire, identite: distribution.identite, statut: distribution.statut, initiative: distribution.initiative,
      motif: distribution.motif, employeur: distribution.employeur, prestataire: Distribution.prestataire, modalites: modalites, le: le)
    let prevu = "\(modalites.accompagnement.enFrancais) d’accompagnement et \(modalites.travailGuide.enFrancais) de travail guidé"
    try deroule.arreterALaLimite()
    try await deroule.maison.engager(demande, avec: distribution.consultant, ouvrant: id, faits, in: deroule.organisme)
    deroule.dire("Le dossier s’ouvre : \(prevu).", article: .dureeMax)
    deroule.dire("La demande, passée au consultant, est détruite : plus personne ne peut la relire.", article: .demandeRemise)
    try await refuserTropTot()
    try await deroule.geste("Les garanties sont présentées, les papiers remis.", article: .lienDirect) { geste in
      try await geste.decide(id) { dossier throws(Refus) in try dossier.presenterGaranties(le: le) }
      for papier in Dossier.PapierRemis.allCases {
        try await geste.decide(id) { dossier throws(Refus) in try dossier.remettre(papier, le: le) }
      }
    }
    try await surDossier("\(prenom) consent expressément au bilan.", article: .consentement) { dossier throws(Refus) in try dossier.consentir(le: le) }
    let maintenant = maintenant
    try await surDossier("\(prenom) et \(Distribution.nomDuConsultant) signent la charte d’engagement réciproque.") { dossier throws(Refus) in
      try dossier.designerConsultant(consultant, le: le) + dossier.signerCharte(.beneficiaire, voie: .dessinee, at: maintenant)
        + dossier.signerCharte(.consultant, voie: .dessinee, at: maintenant)
    }
    let (binome, synthese) = (Binome(beneficiaire: distribution.beneficiaire, consultant: distribution.consultant), modalites.synthese)
    try await surCarnet("Le carnet s’ouvre : \(prenom) et son consultant sont seuls à le lire.", article: .secretProfessionnel) { carnet throws(Refus) in
      try carnet.ouvrir(entre: binome, synthese: synthese, consentiLe: le, le: le)
    }
    try await imprimer(.ficheEngagement, .charte)
    if programme.prevoit(.guideVierge) { try await imprimer(.guideVierge) }
  }

  /// What the house must refuse before anything is signed: a consent without the guarantees.
  private func refuserTropTot() async throws {
    let le = aujourdhui
    try await deroule.refus("Noter le consentement avant d’avoir présenté les garanties.", par: .garantiesAvantConsentement, sur: id) { dossier throws(Refus) in
      try dossier.consentir(le: le)
    }
  }
}
