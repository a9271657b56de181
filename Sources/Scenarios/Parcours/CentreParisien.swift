import Application
import Domaine

extension Parcours {
  /// CPF off working time: nothing ever reaches the employer. The beneficiary contests the synthèse and will not sign it, which blocks nothing.
  static let centreParisien = Parcours(
    id: "centre-parisien", resume: "CPF hors temps de travail ; la synthèse est contestée", graine: 10,
    titre: "Camille Exemple, au CPF, hors temps de travail",
    distribution: { .inventee($0, "Camille", "Exemple", .salarie, .salarie, .faireLePoint, adresse: "2 place de l’Exemple, 00000 Exempleville") }
  ) { bilan in
    try await bilan.engager(bilan.accueillir())
    let cpf = bilan.payeur(.cpf, "Mon compte formation", Montant(centimes: bilan.prix.centimes - 15_000), reference: "CPF-EXEMPLE-0001")
    try await bilan.financer([cpf, bilan.payeur(.personnel, "Camille Exemple", .euros(150))], temps: .horsTempsDeTravail)
    try await bilan.mobiliserCpf()
    try await bilan.planifier(mode: .presentiel, ecart: 10)
    try await bilan.mener { _ in }
    try await bilan.demanderConservation([])
    try await bilan.contester()
    try await bilan.clore()
  }
}

extension Bilan {
  /// The beneficiary disagrees, in words that stay beside the synthèse, and refuses to sign: the hand-over is not blocked (R3, R4).
  fileprivate func contester() async throws {
    let (le, beneficiaire, consultant) = (aujourdhui, beneficiaire, consultant)
    let (observation, contestation) = (nouveau(Observation.self), nouveau(Contestation.self))
    try await surCarnet("\(prenom) conteste un passage : son désaccord est gardé tel qu’il est écrit.") { carnet throws(Refus) in
      try carnet.observer("Je ne me reconnais pas dans ce passage.", id: observation, desaccord: true, par: beneficiaire, le: le)
    }
    try await deroule.geste("\(prenom) refuse de signer la synthèse. Rien n’en est bloqué.", article: .destinataires) { geste in
      try await geste.decide(carnet) { carnet throws(Refus) in try carnet.signerSynthese(paraphee: true, par: consultant, le: le) }
      try await geste.decide(carnet) { carnet throws(Refus) in try carnet.refuserDeSigner(par: beneficiaire, le: le) }
    }
    try await remettreSynthese()
    try await surCarnet("Après la remise, \(prenom) maintient sa contestation.") { carnet throws(Refus) in
      try carnet.contester("Je maintiens mon désaccord.", id: contestation, par: beneficiaire, le: le)
    }
    deroule.dire("Le dossier note que la synthèse n’a pas été signée, sans dire pourquoi.")
  }
}
