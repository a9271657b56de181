import Application
import Domaine

extension Parcours {
  /// A jobseeker, paid by France Travail, who abandons: two warnings stay unanswered, the term comes by silence, the hours done are certified and no more.
  static let enonceDuBilan = Parcours(
    id: "enonce-du-bilan", resume: "demandeuse d’emploi ; le bilan est abandonné en silence", graine: 30,
    titre: "Sacha Inventé, sans emploi, financement France Travail",
    distribution: { .inventee($0, "Sacha", "Inventé", .demandeurEmploi, .salarie, .apresChomage) }
  ) { bilan in
    try await bilan.engager(bilan.accueillir())
    try await bilan.financer([bilan.payeur(.franceTravail, "France Travail", bilan.prix, reference: "AIF-EXEMPLE")], temps: .horsTempsDeTravail)
    let projet = try await bilan.projet(.conventionFinanceur, ordre: [.beneficiaire, .prestataire])
    try await bilan.preparer(projet)
    try await bilan.signerTous(projet)
    try await bilan.planifier(mode: .presentiel)
    try await bilan.tenir(.preliminaire) { rang in if rang == 1 { try await bilan.analyserBesoin() } }
    try await bilan.tenir(.investigation, jusqua: 3)
    try await bilan.abandonner()
    try await bilan.certifierEtFacturer()
    try await bilan.encaisser(apres: 30)
    try await bilan.detruireCarnet()
    try await bilan.archiver()
  }
}

extension Bilan {
  /// A séance missed, two dated warnings, silence: the bilan ends without a reason being asked (P9, P11).
  fileprivate func abandonner() async throws {
    guard let manquee = try await dossier().calendrier.enOrdre.dropFirst(3).first else { return }
    deroule.horloge.avancer(a: manquee.fin.plus(.heures(1)))
    let absence = maintenant
    try await surDossier("\(prenom) ne vient pas : ces heures ne seront ni certifiées ni facturées.", article: .serviceFait) { dossier throws(Refus) in
      try dossier.constaterAbsence(manquee.id, .injustifiee, at: absence)
    }
    let suivantes = try await dossier().calendrier.enOrdre.filter { $0.debut > absence }.map(\.id)
    try await deroule.geste("Les séances suivantes sont annulées, en attendant des nouvelles.") { geste in
      for seance in suivantes {
        try await geste.decide(id) { dossier throws(Refus) in try dossier.annulerSeance(seance, at: absence) }
      }
    }
    for rang in ["Premier", "Second"] {
      deroule.le(dans(15))
      let (le, maintenant) = (aujourdhui, maintenant)
      try await surDossier("\(rang) avertissement à \(prenom), qui ne répond pas.", article: .terme) { dossier throws(Refus) in
        try dossier.avertir(le: le, at: maintenant)
      }
    }
    guard let terme = try await dossier().terme() else { throw Deroule.Inattendu(description: "aucun terme après deux avertissements") }
    deroule.le(terme.jour.plus(jours: 1), 9)
    deroule.echeance("Le silence a mis fin au bilan le \(terme.jour.enFrancais).", article: .terme)
    try await deroule.refus("Certifier plus d’heures que celles qui ont été faites.", par: .serviceFait, sur: id) {
      [modalites, aujourdhui, maintenant] dossier throws(Refus) in
      try dossier.etablirCertificat(heures: modalites.dureeTotale, le: aujourdhui, at: maintenant)
    }
  }
}
