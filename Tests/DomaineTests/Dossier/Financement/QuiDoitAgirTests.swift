import Domaine
import TestSupport
import Testing

/// F8: for each payer, who must do what next.
struct QuiDoitAgirTests {
  private func suivante(_ dossier: Histoire<Dossier>) -> (Role, Regle)? {
    dossier.etat.actionsAttendues.first.map { ($0.de, $0.constat.regle) }
  }

  private func sansRien(_ sorte: Payeur.Sorte, _ modalites: Modalites = Exemples.modalites) throws -> Histoire<Dossier> {
    var dossier = try Exemples.accueilli(Exemples.faits(modalites: modalites))
    try dossier.jouer { try $0.arreterFinancement([Exemples.payeur(sorte)], temps: .horsTempsDeTravail, le: Exemples.ouverture) }
    return dossier
  }

  private func donnerTout(_ dossier: inout Histoire<Dossier>, _ sorte: Payeur.Sorte) throws {
    for piece in sorte.pieces { try dossier.jouer { try $0.fournir(piece, a: Exemples.payeur(sorte).id, le: Exemples.ouverture) } }
  }

  @Test(arguments: Payeur.Sorte.allCases)
  func `on donne d'abord les pièces, une à une, et chacune dit qui la fournit`(sorte: Payeur.Sorte) throws {
    var dossier = try sansRien(sorte)
    for piece in sorte.pieces {
      let action = try #require(dossier.etat.actionsAttendues.first)
      #expect(action.de == piece.aFournirPar)
      #expect(action.constat.phrase.contains(piece.nom))
      try dossier.jouer { try $0.fournir(piece, a: Exemples.payeur(sorte).id, le: Exemples.ouverture) }
    }
    #expect(dossier.etat.actionsAttendues.first?.constat.regle != .pieceDeFinancement)
  }

  @Test func `un employeur accepte son devis, puis commande si le programme le demande`() throws {
    var modalites = Exemples.modalites
    modalites.bonDeCommandeExige = true
    var dossier = try sansRien(.planDeDeveloppement, modalites)
    try donnerTout(&dossier, .planDeDeveloppement)
    let id = Exemples.payeur().id
    #expect(suivante(dossier) ?? (.auditeur, .terme) == (.employeur, .devisAccepte))
    try dossier.jouer { try $0.accepterDevis(id, le: Exemples.ouverture) }
    #expect(suivante(dossier) ?? (.auditeur, .terme) == (.employeur, .commandeRecue))
    try dossier.jouer { try $0.recevoirCommande(id, reference: "BC-IMAGINAIRE-1", le: Exemples.ouverture) }
    #expect(dossier.etat.actionsAttendues.isEmpty)
  }

  @Test func `sous CPF, le titulaire demande, le centre propose, le titulaire accepte`() throws {
    var dossier = try sansRien(.cpf)
    try donnerTout(&dossier, .cpf)
    #expect(suivante(dossier)?.0 == .beneficiaire)
    try dossier.jouer { try $0.demander(cpf: DemandeCpf(numero: "CPF-IMAGINAIRE-1", le: Exemples.ouverture)) }
    #expect(suivante(dossier)?.0 == .bureau)
    try dossier.jouer { try $0.proposerCpf(le: Exemples.ouverture) }
    #expect(suivante(dossier)?.0 == .beneficiaire)
    try dossier.jouer { try $0.accepterCpf(le: Exemples.ouverture) }
    #expect(suivante(dossier) == nil)
  }

  @Test func `un financeur qui refuse le centre renvoie au bureau`() throws {
    var dossier = try sansRien(.fonctionPublique)
    try dossier.jouer { try $0.constaterRefusDuPrestataire(Exemples.payeur(.fonctionPublique).id, le: Exemples.ouverture) }
    #expect(suivante(dossier) ?? (.auditeur, .terme) == (.bureau, .prestataireAccepte))
  }

  @Test func `chaque payeur a son action, une personne qui paie n'accepte pas de devis`() throws {
    var dossier = try Exemples.accueilli()
    let payeurs = [Exemples.payeur(.abondementEmployeur, 500), Exemples.payeur(.agefiph, 500), Exemples.payeur(.personnel, 600)]
    try dossier.jouer { try $0.arreterFinancement(payeurs, temps: .horsTempsDeTravail, le: Exemples.ouverture) }
    #expect(dossier.etat.actionsAttendues.map(\.payeur) == payeurs)
    try dossier.jouer { try $0.fournir(.devis, a: payeurs[2].id, le: Exemples.ouverture) }
    #expect(dossier.etat.actionsAttendues.map(\.payeur) == Array(payeurs.prefix(2)))
  }
}
