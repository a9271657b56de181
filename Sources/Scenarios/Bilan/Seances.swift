import Application
import Documents
import Domaine
import EventCodec

extension Bilan {
  /// On each working day so many days from the clock's, the first of these hours at which the consultant is free for two.
  func plagesLibres(_ jours: ClosedRange<Int>, heures: [Int]) async throws -> [Plage] {
    let bornes = Plage(debut: Instant(aujourdhui.plus(jours: jours.lowerBound), 0), fin: Instant(aujourdhui.plus(jours: jours.upperBound), 23))
    let prises = try await deroule.maison.occupations(de: distribution.consultant, bornes, in: deroule.organisme)
    return jours.map { aujourdhui.plus(jours: $0) }.filter { JoursFeries().estOuvre($0) }.compactMap { jour in
      heures.map { Plage(debut: Instant(jour, $0), fin: Instant(jour, $0 + 2)) }.first { plage in
        !prises.contains { $0.debut < plage.fin && plage.debut < $0.fin }
      }
    }
  }

  /// Plans the whole calendar at once, from both people's free times (P8).
  func planifier(mode: ModeSeance, ecart: Int = 7) async throws {
    let plages = try await plagesLibres(1...200, heures: [14, 9, 16])
    let propose = try await dossier().proposerCalendrier(plages, des: aujourdhui.plus(jours: 1), ecartVise: ecart)
    guard !propose.isEmpty else { throw Deroule.Inattendu(description: "aucun calendrier ne convient") }
    let (maintenant, consultant) = (maintenant, distribution.consultant)
    let seances = propose.map {
      Seance(
        id: nouveau(), phase: $0.phase, debut: $0.debut, duree: $0.duree, mode: mode,
        lieu: mode == .distance ? "visioconférence" : "bureau du centre", consultant: consultant)
    }
    let du = seances.first.map { $0.jour.enFrancais } ?? "", au = seances.last.map { $0.jour.enFrancais } ?? ""
    try await deroule.geste("\(seances.count) séances sont planifiées, du \(du) au \(au).", article: .phases) { geste in
      for seance in seances {
        try await geste.decide(id) { dossier throws(Refus) in try dossier.planifier(seance, at: maintenant) }
      }
    }
    try await imprimer(.planning)
    if let premiere = seances.first, mode == .presentiel, programme.prevoit(.feuilleAEmarger) { try await imprimer(.feuilleAEmarger(premiere.id)) }
  }

  /// Holds the séances of a phase that are still to come, up to a rank, the last ones left for later; what follows each is for the caller to say.
  func tenir(_ phase: PhaseLegale, jusqua: Int = .max, sauf: Int = 0, apres: (Int) async throws -> Void = { _ in }) async throws {
    try deroule.passer(a: Etape(phase))
    let dossier = try await dossier()
    let rangs = dossier.calendrier.enOrdre.enumerated().map { (rang: $0.offset + 1, seance: $0.element) }
    let aTenir = rangs.filter { $0.seance.phase == phase && dossier.emargement.feuilles[$0.seance.id] == nil && $0.rang <= jusqua }
    for (rang, seance) in aTenir.dropLast(sauf) {
      try await tenir(seance.id, numero: rang)
      try await apres(rang)
    }
  }

  private func tenir(_ seance: SeanceID, numero: Int) async throws {
    guard let prevue = try await dossier().calendrier.seances[seance] else { return }
    deroule.horloge.avancer(a: prevue.fin.plus(Duree(minutes: 5)))
    let horaire = Horaire(debut: prevue.debut, fin: prevue.fin)
    let (maintenant, voie): (Instant, VoieDeSignature) = (maintenant, prevue.mode == .distance ? .lien : .dessinee)
    let lieu = prevue.mode == .distance ? "à distance" : "au centre"
    let phrase = "Séance \(numero), \(prevue.duree.enFrancais) \(lieu), émargée par les deux."
    try await deroule.geste(phrase, article: .serviceFait, heures: { (dossier: Dossier) in dossier.heures.faites }) { geste in
      try await geste.decide(id) { dossier throws(Refus) in
        try dossier.emarger(seance, PresenceASigner(.beneficiaire, distribution.beneficiaire, voie: voie, horaire: horaire), at: maintenant)
      }
      return try await geste.decide(id) { dossier throws(Refus) in
        try dossier.emarger(seance, PresenceASigner(.consultant, distribution.consultant, voie: voie, horaire: horaire), at: maintenant)
      }
    }
    if programme.prevoit(.emargement) { try await imprimer(.emargement(seance)) }
  }

  /// Guided work: declared by the person, attested by the consultant (P10).
  func travailler(_ duree: Duree, _ nature: NatureDuTravail) async throws {
    if duree == .nulle { return }
    let travail = TravailDeclare(id: nouveau(), jour: aujourdhui, duree: duree, nature: nature, a: maintenant)
    let (maintenant, consultant) = (maintenant, distribution.consultant)
    let phrase = "\(prenom) déclare \(duree.enFrancais) de travail guidé, le consultant l’atteste."
    try await deroule.geste(phrase, heures: { (dossier: Dossier) in dossier.heures.faites }) { geste in
      try await geste.decide(id) { dossier throws(Refus) in try dossier.declarerTravail(travail) }
      return try await geste.decide(id) { dossier throws(Refus) in try dossier.attesterTravail(travail.id, par: consultant, at: maintenant) }
    }
  }
}
