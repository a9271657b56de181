public import Domaine
import EventCodec

extension Identifiant where Chose == Conservation {
  /// What is kept of a bilan under one agreement: each document has its own end, hence a stream and a key of its own.
  public init(_ dossier: DossierID, _ code: CodeDePiece) {
    self.init(haut: dossier.haut, bas: dossier.bas ^ Identifiant.rang(code))
  }

  /// The dossier of which it would keep that document.
  func dossier(_ code: CodeDePiece) -> DossierID {
    DossierID(haut: haut, bas: bas ^ Identifiant.rang(code))
  }

  private static func rang(_ code: CodeDePiece) -> UInt64 { UInt64(CodeDePiece.allCases.firstIndex(of: code) ?? 0) + 1 }
}

extension Maison {
  /// Ends a bilan at its term: notes it in the dossier, where it moves no more, closes the carnet, copies what written agreements keep, plans the follow-up
  /// (R6313-7, A1).
  ///
  /// The carnet is then ready to be destroyed. All in one transaction: done again, it changes nothing. A bilan given up before its carnet was opened ends too.
  /// Where silence would end it although the beneficiary wrote in the carnet meanwhile, that is noted as an answer, and the bilan goes on.
  public func conclure(_ id: DossierID, in organisme: OrganismeID) async throws {
    try await geste(in: organisme) { geste in
      let now = geste.at
      let avant: Dossier = try await geste.lire(id)
      if avant.interruption.terminee != nil || avant.destruction.carnet != nil { return }
      if let acte = try await acteQuiRomptLeSilence(id, &geste) {
        try await geste.decide(id) { dossier throws(Refus) in try dossier.constaterReponse(le: acte, at: now) }
        return
      }
      let dossier = try await geste.decide(id) { dossier throws(Refus) in try dossier.conclure(at: now) }
      guard let terme = dossier.terme() else { throw Refus(.terme) }
      let amenagement = try await geste.amenagement(de: id)
      if try await geste.existe(amenagement) {
        try await geste.decide(amenagement) { amenagement throws(Refus) in try amenagement.conclure(terme, le: now.jourParis) }
      }
      guard try await geste.existe(id.comme(Carnet.self)) else { return try await neRienGarder(id, CodeDePiece.allCases, dossier, &geste) }
      let carnet = try await geste.decide(id.comme(Carnet.self)) { carnet throws(Refus) in try carnet.conclure(terme, le: now.jourParis) }
      let planAuSuivi = try await prevoirSuivi(id, dossier, carnet, terme, &geste)
      try await garder(id, dossier, carnet, sauf: planAuSuivi ? .planDAction : nil, &geste)
    }
  }

  /// Ends the agreements on documents that the carnet never held: neither list nor certificate says that they are kept.
  /// The day on which the beneficiary wrote in the carnet, where it breaks a silence that the dossier took for complete: the day alone comes out of the carnet.
  func acteQuiRomptLeSilence(_ id: DossierID, _ geste: inout Geste) async throws -> Jour? {
    let dossier = try await geste.lire(id)
    guard let terme = dossier.terme(), try await carnetOuvert(id, &geste), let acte = try await geste.lire(id.comme(Carnet.self)).dernierActeDuBeneficiaire
    else { return nil }
    return dossier.romptLeSilence(acte) ? min(acte, terme.jour) : nil
  }

  private func neRienGarder(_ id: DossierID, _ codes: [CodeDePiece], _ dossier: Dossier, _ geste: inout Geste) async throws {
    let now = geste.at
    for code in codes where dossier.accordValable(code) != nil {
      try await geste.decide(id) { dossier throws(Refus) in try dossier.retirerConservation(code, le: now.jourParis, at: now) }
    }
  }

  /// Copies, document by document, what agreements given in time keep and the carnet really holds.
  private func garder(_ id: DossierID, _ dossier: Dossier, _ carnet: Carnet, sauf auSuivi: CodeDePiece?, _ geste: inout Geste) async throws {
    let tenus = Set(carnet.elementsConservables.compactMap(\.code))
    try await neRienGarder(id, CodeDePiece.allCases.filter { !tenus.contains($0) }, dossier, &geste)
    for code in CodeDePiece.allCases where code != auSuivi && tenus.contains(code) {
      let elements = carnet.elementsConservables.filter { $0.code == code }
      guard let accord = dossier.accordValable(code) else { continue }
      try await geste.decide(Identifiant<Conservation>(id, code)) { conservation throws(Refus) in
        try conservation.constituer(de: carnet, Dictionary(elements.map { ($0, accord) }) { premier, _ in premier })
      }
    }
  }

  /// Plans the follow-up of a bilan that was carried through, on the day that the two agreed on or on the programme's, unless the person declined it already.
  ///
  /// The plan d'action goes with it where an agreement keeps it until then; one that ends before is kept apart, to its own end, and the follow-up stands.
  /// - Returns: Whether the plan d'action went with it.
  private func prevoirSuivi(_ id: DossierID, _ dossier: Dossier, _ carnet: Carnet, _ terme: TermeDuBilan, _ geste: inout Geste) async throws -> Bool {
    guard terme.motif == .acheve, dossier.cloture.issueDuSuivi == nil, let binome = carnet.acces.binome, let mois = dossier.modalites?.suiviMois else {
      return false
    }
    let convenu = dossier.cloture.suiviPrevuLe.flatMap { $0 > terme.jour ? $0 : nil }
    let suivi = try await geste.decide(id.comme(Suivi.self)) { suivi throws(Refus) in
      try suivi.prevoir(entre: binome, terme: terme.jour, mois: mois, convenu: convenu, feries: dossier.feries)
    }
    guard let accord = dossier.accordValable(.planDAction), let jour = suivi.rendezvous.prevuLe, accord.jusquAu >= jour, carnet.contient(.planAction) else {
      return false
    }
    try await geste.decide(id.comme(Suivi.self)) { suivi throws(Refus) in try suivi.reprendrePlan(de: carnet, selon: accord) }
    return true
  }
}
