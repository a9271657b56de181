public import Domaine
import EventCodec

extension Identifiant where Chose == Conservation {
  /// What is kept of a bilan under one agreement: each document has its own end, hence a stream and a key of its own.
  public init(_ dossier: DossierID, _ code: CodeDePiece) {
    let rang = CodeDePiece.allCases.firstIndex(of: code) ?? 0
    self.init(haut: dossier.haut, bas: dossier.bas ^ UInt64(rang + 1))
  }
}

extension Maison {
  /// Ends a bilan at its term: closes the carnet, copies what written agreements keep, plans the follow-up (R6313-7, A1).
  ///
  /// The carnet is then ready to be destroyed. Done again, it changes nothing.
  public func conclure(_ id: DossierID, in organisme: OrganismeID) async throws {
    try await geste(in: organisme) { geste in
      let jour = geste.at.jourParis
      let dossier = try await geste.lire(id)
      guard let terme = dossier.terme() else { throw Refus(.terme) }
      let carnet = try await geste.decide(id.comme(Carnet.self)) { carnet throws(Refus) in try carnet.conclure(terme, le: jour) }
      if try await geste.existe(id.comme(Amenagement.self)) {
        try await geste.decide(id.comme(Amenagement.self)) { amenagement throws(Refus) in try amenagement.conclure(terme, le: jour) }
      }
      for piece in dossier.accords.gardees.values.sorted(by: { $0.code.rawValue < $1.code.rawValue }) where piece.code != .planDAction {
        let elements = carnet.elementsConservables.filter { $0.code == piece.code }
        try await geste.decide(Identifiant<Conservation>(id, piece.code)) { conservation throws(Refus) in
          try conservation.constituer(de: carnet, Dictionary(elements.map { ($0, piece.accord) }) { premier, _ in premier })
        }
      }
      try await prevoirSuivi(id, dossier, carnet, terme, &geste)
    }
  }

  /// The follow-up is offered at the end of a bilan that was carried through; the plan d'action goes with it where an agreement keeps it.
  private func prevoirSuivi(_ id: DossierID, _ dossier: Dossier, _ carnet: Carnet, _ terme: TermeDuBilan, _ geste: inout Geste) async throws {
    guard terme.motif == .acheve, let binome = carnet.acces.binome, let mois = dossier.modalites?.suiviMois else { return }
    try await geste.decide(id.comme(Suivi.self)) { suivi throws(Refus) in try suivi.prevoir(entre: binome, terme: terme.jour, mois: mois) }
    guard let plan = dossier.accords.gardees[.planDAction] else { return }
    try await geste.decide(id.comme(Suivi.self)) { suivi throws(Refus) in try suivi.reprendrePlan(de: carnet, selon: plan.accord) }
  }
}
