import Application
import Documents
import Domaine

extension Parcours {
  /// The employer's plan, a convention of three: refused on the tenth day, proposed again, signed; a sick leave moves a séance without its reason being told.
  static let institutSyndical = Parcours(
    id: "institut-syndical", resume: "salariée au plan, convention tripartite refusée puis signée ; un arrêt de travail", graine: 40,
    titre: "Gwenn Supposé, salariée, sur le plan de développement de son entreprise",
    distribution: { .inventee($0, "Gwenn", "Supposé", .salarie, .lesDeux, .evoluer, employeur: "Menuiserie Imaginaire") }
  ) { bilan in
    try await bilan.engager(bilan.accueillir())
    try await bilan.financer([bilan.payeur(.planDeDeveloppement, "Menuiserie Imaginaire", bilan.prix)], temps: .surTempsDeTravail)
    try await bilan.refuserPuisSigner()
    try await bilan.planifier(mode: .distance)
    try await bilan.mener { rang in
      if rang == 3 {
        try await bilan.deplacerPourArret()
        try await bilan.prolongerLaPeriode()
      }
    }
    try await bilan.demanderConservation([.synthese, .planDAction, .resumeObjectifs])
    try await bilan.remettreSynthese()
    try await bilan.clore { try await bilan.corrigerFacture() }
  }
}

extension Bilan {
  /// Ten days to accept: a refusal on the tenth, without a reason; then a second project, signed on its fifth day, after which the eleventh day is too late (R6313-8).
  fileprivate func refuserPuisSigner() async throws {
    let ordre: [Signataire] = [.employeur, .beneficiaire, .prestataire]
    let premier = try await projet(.conventionTripartite, ordre: ordre)
    try await preparer(premier)
    try await signer(premier, .employeur)
    let delai = try await transmettre()
    deroule.le(delai.brute, 18)
    let le = aujourdhui
    try await surDossier("Le dixième jour, \(prenom) refuse. L’employeur lit « sans suite », sans motif.", article: .convention10j) { dossier throws(Refus) in
      try dossier.refuserConvention(le: le)
    }
    deroule.echeance("Ce refus ne peut lui être reproché, ni justifier un licenciement.", article: .consentement)
    deroule.le(dans(12))
    let second = try await projet(.conventionTripartite, ordre: ordre)
    try await surDossier("Après en avoir reparlé, un nouveau projet est préparé.") { [le = aujourdhui] dossier throws(Refus) in
      try dossier.preparerConvention(second, le: le)
    }
    try await signer(second, .employeur)
    let nouveauDelai = try await transmettre()
    let tard = signature(second, .beneficiaire, a: Instant(nouveauDelai.prorogee.plus(jours: 1), 0))
    try await deroule.refus("Signer le lendemain du dernier jour, à minuit.", par: .convention10j, sur: id) { dossier throws(Refus) in
      try dossier.signerConvention(tard)
    }
    deroule.le(dans(4), 21)
    try await signer(second, .beneficiaire)
    deroule.le(dans(1))
    try await signer(second, .prestataire)
    try await imprimer(.convention)
    try await demanderSiPeutCommencer(le: dans(2))
  }

  /// The dates that moved come near the end of the period: an avenant moves it, signed by each in turn; nothing changes before the last signature (P11).
  fileprivate func prolongerLaPeriode() async throws {
    guard let fin = try await dossier().convention.finDePeriode else { return }
    let avenant = try await avenant(jusquAu: fin.plus(mois: 1), ordre: [.employeur, .beneficiaire, .prestataire])
    try await surDossier("Un avenant est proposé, qui prolonge la période d’un mois.") { dossier throws(Refus) in try dossier.proposerAvenant(avenant) }
    let tropTot = signature(avenant.texte, .prestataire, a: maintenant)
    try await deroule.refus("Signer l’avenant avant l’employeur et \(prenom).", par: .signatureASonTour, sur: id) { dossier throws(Refus) in
      try dossier.signerAvenant(tropTot)
    }
    for signataire in avenant.ordre {
      let signature = signature(avenant.texte, signataire, a: maintenant)
      let qui = signataire == .beneficiaire ? prenom : signataire.nom.majuscule
      try await surDossier("\(qui) signe l’avenant.") { dossier throws(Refus) in try dossier.signerAvenant(signature) }
    }
    let prolongee = try await dossier().convention.finDePeriode ?? fin
    deroule.echeance("Signé de tous, l’avenant est en vigueur : la période court jusqu’au \(prolongee.enFrancais).")
  }

  private func transmettre() async throws -> Echeance {
    let maintenant = maintenant
    let delai = Droit.delaiDeConvention(transmisLe: aujourdhui)
    let silence = "\(prenom) a jusqu’au \(delai.brute.enFrancais) pour signer ; son silence vaudrait refus"
    try await surDossier("L’employeur transmet le projet. \(silence).", article: .convention10j) { dossier throws(Refus) in
      try dossier.transmettreConvention(a: maintenant)
    }
    return delai
  }

  /// Three weeks' notice and the employer's agreement, unless circumstances are exceptional: which they are is told to nobody (P4).
  fileprivate func deplacerPourArret() async throws {
    let dossier = try await dossier()
    guard let seance = dossier.calendrier.enOrdre.dropFirst(3).first else { return }
    let apres = seance.jour.joursDepuis(aujourdhui) + 2
    guard let nouveau = try await plagesLibres(apres...(apres + 14), heures: [9, 11, 16]).first?.debut else { return }
    let maintenant = maintenant
    try await deroule.refus("Déplacer la séance suivante à moins de trois semaines, sans circonstance exceptionnelle.", par: .delaiDeChangement, sur: id) {
      dossier throws(Refus) in
      try dossier.demanderChangement(seance.id, par: .beneficiaire, nouveauDebut: nouveau, at: maintenant)
    }
    try await surDossier("Circonstance exceptionnelle : \(prenom) demande une autre date. Le motif n’est écrit nulle part.") { dossier throws(Refus) in
      try dossier.demanderChangement(seance.id, par: .beneficiaire, nouveauDebut: nouveau, exceptionnel: true, at: maintenant)
    }
    let attendus = try await self.dossier().calendrier.demandes[seance.id]?.attendus.sorted() ?? []
    try await deroule.geste("\(Texte.enumeration(attendus.map(\.nom)).majuscule) acceptent la nouvelle date, le \(nouveau.jourParis.enFrancais).") { geste in
      for partie in attendus {
        try await geste.decide(id) { dossier throws(Refus) in try dossier.accepterChangement(seance.id, par: partie, at: maintenant) }
      }
    }
  }
}
