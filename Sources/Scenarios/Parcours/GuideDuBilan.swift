import Application
import Documents
import Domaine

extension Parcours {
  /// A public agent: the administration's silence is not an agreement, so its written answer is waited for; three projets, from the heart to the fall-back.
  static let guideDuBilan = Parcours(
    id: "guide-du-bilan", resume: "agente publique ; le silence de l’administration ne vaut pas accord", graine: 50,
    titre: "Maxime Témoin, agente publique, financée par son administration",
    distribution: { .inventee($0, "Maxime", "Témoin", .agentPublic, .salarie, .changerDeMetier, employeur: "Administration Imaginaire") }
  ) { bilan in
    try await bilan.engager(bilan.accueillir())
    try await bilan.financer([bilan.payeur(.fonctionPublique, "Administration Imaginaire", bilan.prix)], temps: .surTempsDeTravail)
    try await bilan.attendreAdministration()
    let projet = try await bilan.projet(.conventionFinanceur, ordre: [.beneficiaire, .prestataire])
    try await bilan.preparer(projet)
    try await bilan.signerTous(projet)
    try await bilan.planifier(mode: .presentiel)
    try await bilan.mener { _ in }
    try await bilan.demanderConservation([.synthese])
    try await bilan.remettreSynthese()
    try await bilan.transmettreAuCep()
    try await bilan.clore()
  }
}

extension Bilan {
  /// The synthèse is opened to the operator of the CEP, at the person's own wish, for a time (R5, L6313-4).
  fileprivate func transmettreAuCep() async throws {
    guard let empreinte = try await dossier().remise.synthese else { return }
    try deroule.arreterALaLimite()
    let (passe, operateur): (LaissezPasserID, PersonneID) = (nouveau(), nouveau())
    let ouvert = DocumentOuvert(passe, .synthese, empreinte, a: DestinataireNomme(operateur, .operateurCep), jusquAu: aujourdhui.plus(mois: 3))
    try await deroule.maison.ouvrir(ouvert, de: id, par: beneficiaire, in: deroule.organisme)
    deroule.dire("\(prenom) ouvre sa synthèse à l’opérateur du CEP, pour trois mois ; elle peut la refermer d’un geste.", article: .destinataires)
    try await imprimer(.accordDeCommunication(passe))
  }

  /// The request sixty days before, thirty days of silence that decide nothing, and a written agreement.
  fileprivate func attendreAdministration() async throws {
    let (envoyeeLe, debutLe) = (aujourdhui, aujourdhui.plus(jours: 70))
    let demande = Dossier.DemandeDAbsence(envoyeeLe: envoyeeLe, recueLe: envoyeeLe, debutLe: debutLe, duree: modalites.accompagnement)
    try await surDossier("\(prenom) demande son congé pour bilan, soixante jours au moins avant.", article: .fonctionPublique) { dossier throws(Refus) in
      try dossier.demanderAbsence(demande)
    }
    try await imprimer(.demandeAbsence)
    deroule.le(Droit.reponseDeLAdministration(recueLe: envoyeeLe).prorogee.plus(jours: 1), 9)
    let constats = try await dossier().absenceAccordee(le: debutLe)
    deroule.echeance("Trente jours ont passé sans réponse : pour un agent public, le silence n’accorde rien.", article: .fonctionPublique, constats: constats)
    deroule.le(dans(5))
    let le = aujourdhui
    try await surDossier("L’administration accorde le congé par écrit.", article: .fonctionPublique) { dossier throws(Refus) in
      try dossier.accepterAbsence(le: le)
    }
    deroule.le(debutLe.plus(jours: -6))
  }
}
