import Domaine
import TestSupport
import Testing

/// Who pays what (F4): shares that make the price, and what each payer accepted.
struct ArreterFinancementTests {
  private let jour = Exemples.ouverture
  private let payeur = Exemples.payeur()

  private func arreter(_ payeurs: [Payeur], dans dossier: Histoire<Dossier>? = nil) throws -> [Regle] {
    try (dossier ?? Exemples.accueilli()).refus { try $0.arreterFinancement(payeurs, temps: .surTempsDeTravail, le: jour) }
  }

  @Test func `les parts font le prix, au centime`() throws {
    #expect(try arreter([payeur]).isEmpty)
    #expect(try arreter([Exemples.payeur(.opco, 1_599)]) == [.partsEgalesAuPrix])
    #expect(try arreter([Exemples.payeur(.opco, 1_000), Exemples.payeur(.planDeDeveloppement, 600)]).isEmpty)
    #expect(try arreter([]) == [.payeursDistincts, .partsEgalesAuPrix])
  }

  @Test func `un payeur a une part, une seule, et plus grande que zéro`() throws {
    let moitie = Exemples.payeur(.opco, 800)
    #expect(try arreter([moitie, moitie]) == [.payeursDistincts])
    #expect(try arreter([payeur, Exemples.payeur(.opco, 0)]) == [.payeursDistincts])
  }

  @Test func `un programme sans prix demande celui du devis, un programme qui en annonce un le tient`() throws {
    var modalites = Exemples.modalites
    modalites.prix = nil
    var dossier = try Exemples.accueilli(Exemples.faits(modalites: modalites))
    #expect(try arreter([payeur], dans: dossier) == [.prixConvenu])
    let convenu = Prix(horsTaxe: .euros(1_600), tva: 0)
    try dossier.jouer { try $0.arreterFinancement([payeur], prix: convenu, temps: .surTempsDeTravail, le: jour) }
    let cher = Prix(horsTaxe: .euros(1_700), tva: 0)
    let annonce = try Exemples.accueilli()
    #expect(
      try annonce.refus { try $0.arreterFinancement([Exemples.payeur(.opco, 1_700)], prix: cher, temps: .surTempsDeTravail, le: jour) } == [.prixAnnonce])
  }

  @Test func `le CPF ne paie pas plus que son plafond, un autre paie le reste`() throws {
    var modalites = Exemples.modalites
    modalites.prix = Prix(horsTaxe: .euros(1_800), tva: 0)
    let dossier = try Exemples.accueilli(Exemples.faits(modalites: modalites))
    #expect(try arreter([Exemples.payeur(.cpf, 1_800)], dans: dossier) == [.cpfPlafond])
    #expect(try arreter([Exemples.payeur(.cpf, 1_600), Exemples.payeur(.personnel, 200)], dans: dossier).isEmpty)
  }

  @Test func `la taxe est dans les parts`() throws {
    var modalites = Exemples.modalites
    modalites.prix = Prix(horsTaxe: .euros(1_920), tva: 2_000)
    let dossier = try Exemples.accueilli(Exemples.faits(modalites: modalites))
    #expect(try arreter([Exemples.payeur(.planDeDeveloppement, 2_000), Exemples.payeur(.agefiph, 304)], dans: dossier).isEmpty)
    #expect(try arreter([Exemples.payeur(.planDeDeveloppement, 1_920)], dans: dossier) == [.partsEgalesAuPrix])
  }

  @Test func `un devis accepté ne se change plus sans avenant, et qui voit sa part changer accepte de nouveau`() throws {
    var dossier = try Exemples.sousPlan()
    let partage = [Exemples.payeur(.planDeDeveloppement, 1_000), Exemples.payeur(.opco, 600)]
    #expect(try arreter(partage, dans: dossier) == [.financementAccepte])
    try dossier.convenir(.financement)
    try dossier.jouer { try $0.arreterFinancement(partage, temps: .surTempsDeTravail, le: Exemples.debut) }
    #expect(dossier.etat.financement.devis.isEmpty)
    #expect(dossier.etat.peutCommencer(le: Exemples.debut).map(\.regle) == [.devisAccepte, .devisAccepte])
  }

  @Test func `un avenant sur autre chose ne permet pas de changer les parts`() throws {
    var dossier = try Exemples.sousPlan()
    try dossier.convenir(.calendrier)
    #expect(try arreter([Exemples.payeur(.opco, 1_600)], dans: dossier) == [.financementAccepte])
  }

  @Test func `le même financement arrêté deux fois ne change rien, même accepté`() throws {
    let dossier = try Exemples.sousPlan()
    Given(dossier).when { try $0.arreterFinancement([payeur], temps: .surTempsDeTravail, le: Exemples.debut) }.rien()
  }

  @Test func `seul un payeur du dossier accepte, commande, prend en charge ou refuse`() throws {
    let dossier = try Exemples.finance([payeur])
    #expect(try dossier.refus { try $0.accepterDevis(Exemples.inconnu, le: jour) } == [.payeurConnu])
    #expect(try dossier.refus { try $0.recevoirCommande(Exemples.inconnu, reference: "BC", le: jour) } == [.payeurConnu])
    #expect(try dossier.refus { try $0.constaterPriseEnCharge(Exemples.inconnu, le: jour) } == [.payeurConnu])
    #expect(try dossier.refus { try $0.constaterRefusDuPrestataire(Exemples.inconnu, le: jour) } == [.payeurConnu])
    #expect(try dossier.refus { try $0.fournir(.devis, a: Exemples.inconnu, le: jour) } == [.payeurConnu])
  }

  @Test func `un financeur qui refuse le prestataire peut revenir sur son refus`() throws {
    var dossier = try Exemples.agentPublic()
    let administration = Exemples.payeur(.fonctionPublique).id
    try dossier.jouer { try $0.constaterRefusDuPrestataire(administration, le: jour) }
    #expect(dossier.etat.peutCommencer(le: Exemples.debut).map(\.regle) == [.prestataireAccepte])
    try dossier.jouer { try $0.constaterPriseEnCharge(administration, le: jour) }
    #expect(dossier.etat.peutCommencer(le: Exemples.debut).isEmpty)
  }

  @Test(arguments: Payeur.Sorte.allCases) func `chaque financeur dit ses pièces, qui se fournissent une à une`(sorte: Payeur.Sorte) throws {
    var dossier = try Exemples.finance([Exemples.payeur(sorte)], .horsTempsDeTravail)
    let payeur = Exemples.payeur(sorte)
    #expect(dossier.etat.piecesManquantes.map(\.pieces) == [sorte.pieces])
    for piece in sorte.pieces { try dossier.jouer { try $0.fournir(piece, a: payeur.id, le: jour) } }
    #expect(dossier.etat.piecesManquantes.isEmpty)
  }
}
