import Documents
import Domaine

extension Bilan {
  /// What the bilan costs, VAT included; a programme without a price is played at twelve hundred euros.
  var prix: Montant { modalites.prix?.toutesTaxes ?? .euros(1_200) }

  /// The three phases, with what is done in each; `apres` is told the rank of each séance of the investigation once it is held.
  func mener(apres: (Int) async throws -> Void) async throws {
    let travail = modalites.travailGuide
    let moitie = Duree(minutes: travail.minutes / 2)
    var (analyse, questionnaire) = (false, false)
    try await tenir(.preliminaire) { _ in
      if analyse { return }
      try await declarerEntree()
      try await analyserBesoin()
      analyse = true
    }
    try await tenir(.investigation) { rang in
      if !questionnaire {
        try await inventorier()
        try await passerQuestionnaire()
        if programme.prevoit(.rapport360) { try await enqueter() }
        try await travailler(moitie, .questionnaire)
      }
      questionnaire = true
      try await apres(rang)
    }
    try await tenir(.conclusions, sauf: 1)
    try await batirProjets()
    try await travailler(travail - moitie, .redaction)
    try await redigerSynthese()
    try await tenir(.conclusions)
  }

  /// Under the CPF, the entry is declared within three working days.
  private func declarerEntree() async throws {
    guard try await dossier().financement.cpf.accepteLe != nil else { return }
    let le = aujourdhui
    try await surDossier("L’entrée en bilan est déclarée sur Mon compte formation.", article: .cpfEntree) { dossier throws(Refus) in
      try dossier.declarerEntreeCpf(le: le)
    }
  }

  /// From the last séance to the end of the last paper.
  func clore(apresFactures: () async throws -> Void = {}) async throws {
    try await certifierEtFacturer()
    try await apresFactures()
    try await detruireCarnet()
    try await encaisser(apres: 30)
    try await suivre()
    try await archiver()
  }
}
