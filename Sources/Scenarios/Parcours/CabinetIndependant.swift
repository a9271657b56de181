import Application
import Documents
import Domaine

extension Parcours {
  /// A disabled worker, on working time: séances of an hour and papers in 18 points by themselves; the employer's silence accepts the absence.
  static let cabinetIndependant = Parcours(
    id: "cabinet-independant", resume: "travailleuse handicapée, CPF sur temps de travail ; l’employeur se tait", graine: 20,
    titre: "Dominique Fictif, en situation de handicap, au CPF sur son temps de travail",
    distribution: { .inventee($0, "Dominique", "Fictif", .salarie, .salarie, .changerDeMetier, employeur: "Atelier Imaginaire") }
  ) { bilan in
    try await bilan.engager(bilan.accueillir())
    try await bilan.amenager()
    let agefiph = bilan.payeur(.agefiph, "Agefiph", .euros(300), reference: "AGEFIPH-EXEMPLE")
    let cpf = bilan.payeur(.cpf, "Mon compte formation", Montant(centimes: bilan.prix.centimes - 30_000), reference: "CPF-EXEMPLE-0002")
    try await bilan.financer([cpf, agefiph], temps: .surTempsDeTravail)
    try await bilan.attendreEmployeur()
    try await bilan.mobiliserCpf()
    try await bilan.planifier(mode: .presentiel, ecart: 4)
    try await bilan.mener { _ in }
    try await bilan.demanderConservation()
    try await bilan.remettreSynthese()
    try await bilan.clore()
  }
}

extension Bilan {
  /// Needs are said apart, to the référent handicap; the dossier learns only what they change (C7).
  fileprivate func amenager() async throws {
    let (amenagement, le, referent) = (id.comme(Amenagement.self), aujourdhui, Acteur(distribution.referent, .referentHandicap))
    let effets = EffetsAmenagement(seanceMaximale: .heures(1), corps: .dixHuit)
    let (besoin, beneficiaire) = (Amenagement.Besoin(id: nouveau(), texte: "Des temps courts et de grands caractères."), distribution.beneficiaire)
    try await deroule.geste("\(prenom) dit ses besoins au référent handicap, à part et avec son accord.", article: .donneesSensibles) { geste in
      try await geste.decide(amenagement) { papier throws(Refus) in try papier.consentir(beneficiaire: beneficiaire, referent: referent.personne, le: le) }
      try await geste.decide(amenagement) { papier throws(Refus) in try papier.exprimer(besoin, par: referent, le: le) }
      try await geste.decide(amenagement) { papier throws(Refus) in try papier.decider(effets, par: referent, le: le) }
      try await geste.decide(id) { dossier throws(Refus) in try dossier.appliquerEffets(effets, le: le) }
    }
    let nombre = try await dossier().ouverture.seancesPrevues.count
    deroule.echeance("Les \(modalites.seances.count) séances deviennent \(nombre) séances d’une heure, les papiers passent en corps 18.")
  }

  /// The request of absence, the notice of sixty days, and thirty days of silence that accept (D6323-4).
  fileprivate func attendreEmployeur() async throws {
    let (envoyeeLe, duree) = (aujourdhui, modalites.accompagnement)
    let debutLe = aujourdhui.plus(jours: 75)
    let tropTot = Dossier.DemandeDAbsence(envoyeeLe: envoyeeLe, recueLe: envoyeeLe.plus(jours: 2), debutLe: envoyeeLe.plus(jours: 40), duree: duree)
    try await deroule.refus("Demander l’absence quarante jours seulement avant le début.", par: .absencePreavis, sur: id) { dossier throws(Refus) in
      try dossier.demanderAbsence(tropTot)
    }
    let demande = Dossier.DemandeDAbsence(envoyeeLe: envoyeeLe, recueLe: envoyeeLe.plus(jours: 2), debutLe: debutLe, duree: duree)
    try await surDossier("\(prenom) demande l’absence, soixante jours au moins avant le début.", article: .absencePreavis) { dossier throws(Refus) in
      try dossier.demanderAbsence(demande)
    }
    try await imprimer(.demandeAbsence)
    let reponse = Droit.delaiDeReponse(recueLe: demande.recueLe)
    deroule.le(reponse.prorogee.plus(jours: 1), 9)
    let le = aujourdhui
    try await surDossier("L’employeur n’a pas répondu en trente jours : son silence vaut accord.", article: .absenceReponse) { dossier throws(Refus) in
      try dossier.constaterSilenceSurAbsence(le: le)
    }
    deroule.le(debutLe.plus(jours: -20))
  }
}
