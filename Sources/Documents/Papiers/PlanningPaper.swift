import Domaine

extension Etats {
  /// The dates to come (C5, P1 to P4).
  func planning() throws(Refus) -> Paper {
    let faits = try ouvert()
    let seances = try seancesDuPlanning()
    let lignes = seances.enumerated().map { rang, seance -> [Prose] in
      [Prose("\(rang + 1)"), Prose(seance.debut.enFrancais), Prose(seance.duree.enFrancais), Prose(seance.phase.titreCourt), Prose(lieu(seance))]
    }
    return papier(
      .planning, "Planning prévisionnel", sur: "Bilan de \(faits.identite.nomComplet)", jalons: true,
      [
        .paragraph("\(strong: "\(seances.count) séances"), \(Duree.somme(seances.map(\.duree)).enFrancais) en tout, avec \(nomDuConsultant)."),
        .table(
          Table("Les séances", [.init("Nº", .end), .init("Quand", weight: 4), .init("Durée", .end), .init("Phase", weight: 3), .init("Où", weight: 3)], lignes)),
        .heading("Le calendrier"), .calendar(mois(seances)),
      ] + changementDeDate(faits.modalites))
  }

  /// The planning with the presence at each séance, signed: annexed to convention and invoice where the programme says so (S3, P7).
  func planningEmarge() throws(Refus) -> Paper {
    let faits = try ouvert()
    let seances = try seancesDuPlanning()
    let lignes = seances.enumerated().map { rang, seance -> [Prose] in
      let feuille = dossier.emargement.feuilles[seance.id]
      let horaire = feuille.map { "\($0.horaire.debut.jourParis.enFrancais), de \($0.horaire.debut.heureEnFrancais) à \($0.horaire.fin.heureEnFrancais)" }
      return [
        Prose("\(rang + 1)"), Prose(horaire ?? seance.debut.enFrancais), Prose(feuille?.horaire.duree.enFrancais ?? ""),
        Prose(presence(feuille, .beneficiaire)), Prose(presence(feuille, .consultant)),
      ]
    }
    let total: [Prose] = ["", "Heures signées des deux", Prose(dossier.heures.accompagnement.enFrancais), "", ""]
    return papier(
      .planningEmarge, "Planning émargé", sur: "Bilan de \(faits.identite.nomComplet)", jalons: true,
      [
        .table(
          Table(
            "Présence à chaque séance",
            [.init("Nº", .end), .init("Séance", weight: 4), .init("Durée", .end), .init("Bénéficiaire", weight: 3), .init("Consultant", weight: 3)],
            lignes + [total], footRows: 1)),
        .paragraph("Le bénéficiaire est \(faits.identite.nomComplet)\u{202F}; le consultant, \(nomDuConsultant)."),
      ])
  }

  /// A séance, with both signatures (P7).
  func emargement(_ id: SeanceID) throws(Refus) -> Paper {
    let faits = try ouvert()
    guard let seance = dossier.calendrier.seances[id], let feuille = dossier.emargement.feuilles[id] else {
      throw Refus(.papierFonde, "Émargez d’abord la séance\u{202F}: la feuille suit.")
    }
    let horaire = feuille.horaire
    return papier(
      .emargement, "Feuille d’émargement", suffixe: numeroDeSeance(id), sur: "Bilan de \(faits.identite.nomComplet)", date: horaire.debut.jourParis,
      projet: feuille.attendue,
      [
        .facts([
          .init("Séance du", Prose(horaire.debut.jourParis.enToutesLettres)),
          .init("Heures", "de \(horaire.debut.heureEnFrancais) à \(horaire.fin.heureEnFrancais), soit \(strong: horaire.duree.enFrancais)"),
          .init("Phase", Prose(seance.phase.titre)), .init("Où", Prose(lieu(seance))),
        ]),
        .keep([.signatures(Partie.allCases.map { boiteDePresence($0, feuille) })]),
      ])
  }

  /// A séance to be signed by hand, where there is no network: photographed afterwards (P12).
  func feuilleAEmarger(_ id: SeanceID) throws(Refus) -> Paper {
    let faits = try ouvert()
    guard let seance = dossier.calendrier.seances[id] else { throw Refus(.papierFonde, "Planifiez d’abord la séance\u{202F}: sa feuille suit.") }
    return papier(
      .feuilleAEmarger, "Feuille d’émargement", suffixe: numeroDeSeance(id), sur: "Bilan de \(faits.identite.nomComplet)", date: seance.jour,
      [
        .facts([
          .init("Séance du", Prose(seance.jour.enToutesLettres)), .init("Prévue", "à \(seance.debut.heureEnFrancais), pour \(seance.duree.enFrancais)"),
          .init("Phase", Prose(seance.phase.titre)), .init("Où", Prose(lieu(seance))),
        ]),
        .write("Début réel, fin réelle", lines: 2),
        .keep([
          .signatures([
            .init(role: "Le bénéficiaire", name: faits.identite.nomComplet), .init(role: "Le consultant", name: nomDuConsultant),
          ])
        ]),
        .notice(.information, "Ensuite", ["Photographiez la feuille signée et déposez-la au dossier, en disant qui garde l’original."]),
      ])
  }

  /// A calendar file of the séances: no program that reads it learns anything of a bilan (P12).
  func calendrierIcs() throws(Refus) -> String {
    _ = try seancesDuPlanning()
    return dossier.calendrierIcs(at: at)
  }

  private func seancesDuPlanning() throws(Refus) -> [Seance] {
    let seances = dossier.calendrier.enOrdre.filter { dossier.emargement.absences[$0.id] == nil }
    if seances.isEmpty { throw Refus(.papierFonde, "Planifiez d’abord les séances\u{202F}: le planning suit.") }
    return seances
  }

  private func numeroDeSeance(_ id: SeanceID) -> String {
    dossier.calendrier.enOrdre.firstIndex { $0.id == id }.map { "-\($0 + 1)" } ?? ""
  }

  private func lieu(_ seance: Seance) -> String { seance.mode == .presentiel ? seance.lieu : "à distance" }

  private func presence(_ feuille: Dossier.Emargement.Feuille?, _ partie: Partie) -> String {
    guard let signature = feuille?.signatures[partie] else { return "à signer" }
    return "signé le \(signature.a.jourParis.enFrancais), \(signature.voie.phrase)"
  }

  private func boiteDePresence(_ partie: Partie, _ feuille: Dossier.Emargement.Feuille) -> Block.SignatureBox {
    let signature = feuille.signatures[partie]
    let carence = feuille.carence.map {
      ["Ne signera pas\u{202F}: constaté le \($0.a.jourParis.enFrancais)", $0.preuve == nil ? "Heures non comptées" : "Trace au dossier"]
    }
    return .init(
      role: partie == .beneficiaire ? "Le bénéficiaire" : "Le consultant", name: partie == .beneficiaire ? nomDuBeneficiaire : nomDuConsultant,
      state: signature == nil ? .awaited : .signed, lines: signature.map { ["Signé \($0.a.leEnFrancais)", $0.voie.phrase] } ?? carence ?? [],
      drawing: signature?.trace)
  }

  private func changementDeDate(_ modalites: Modalites) -> [Block] {
    let preavis = modalites.changement.preavisJours
    let regle = preavis > 0 ? "au moins \(preavis) jours à l’avance" : "dès que vous le savez"
    return [
      .notice(
        .information, "Changer une date",
        [Prose("Demandez-le \(regle), depuis votre espace ou à votre consultant. Vous n’avez pas à en dire la raison au centre.")])
    ]
  }

  // MARK: - Months

  private func mois(_ seances: [Seance]) -> Months {
    let feries = dossier.feries
    let jours = seances.map(\.jour)
    guard let premier = jours.first, let dernier = jours.last else { return Months(title: "", alt: "", months: [], legend: []) }
    var courant = premier.premierDuMois
    var months: [Months.Month] = []
    while courant <= dernier {
      let (annee, numero, _) = courant.composants
      let longueur = Jour.longueur(annee: annee, mois: numero)
      let marques = (0..<longueur).compactMap { ecart -> Months.Mark? in
        let jour = courant.plus(jours: ecart)
        if jours.contains(jour) { return .init(day: ecart + 1, kind: .seance) }
        return feries.contient(jour) ? .init(day: ecart + 1, kind: .holiday) : nil
      }
      months.append(.init(name: courant.nomDuMois, firstWeekday: courant.jourDeSemaine.rawValue + 1, days: longueur, marks: marques))
      courant = courant.plus(mois: 1)
    }
    let alt = "Les séances tombent les \(Texte.enumeration(jours.map(\.enFrancais)))."
    return Months(
      title: "De \(premier.nomDuMois) à \(dernier.nomDuMois)", alt: alt, months: months,
      legend: [.init(kind: .seance, text: "séance"), .init(kind: .holiday, text: "jour férié")])
  }
}

extension Jour {
  /// The first day of its month.
  var premierDuMois: Jour { plus(jours: 1 - composants.quantieme) }
  /// `mars 2027`.
  var nomDuMois: String { String(enFrancais.split(separator: Character(Texte.insecable), maxSplits: 1).last ?? "") }
}

extension Instant {
  /// `20270301T130000Z`, as calendar files write a moment.
  var ics: String { description.filter { $0 != "-" && $0 != ":" } }
}
