import Domaine
import TestSupport
import Testing

/// One order of several bilans: each dossier is tied to it, and knows nothing of the others (F9).
struct CommandeTests {
  private let payeur = Exemples.payeur()
  private let commande = Commande(
    id: CommandeID(haut: 0xC0, bas: 1), reference: "BC-IMAGINAIRE", recueLe: Exemples.ouverture, nombre: 3, plafond: .euros(4_000))

  @Test func `le dossier garde la commande dont il est`() throws {
    var dossier = try Exemples.finance([payeur])
    Given(dossier).when { try $0.recevoir(commande, de: payeur.id) }.then(.financement(.commandeRecue(payeur.id, commande)))
    try dossier.jouer { try $0.recevoir(commande, de: payeur.id) }
    Given(dossier).when { try $0.recevoir(commande.recue(le: Exemples.debut), de: payeur.id) }.rien()
    #expect(dossier.etat.vue(pour: payeur.id)?.commande == commande)
    #expect(dossier.etat.financement.commandes[payeur.id] == commande)
    #expect(try dossier.refus { try $0.recevoir(commande, de: Exemples.inconnu) } == [.payeurConnu])
  }

  @Test func `elle ne paie ni plus de bilans, ni plus cher, qu'elle n'en commande`() throws {
    let dossier = try Exemples.finance([payeur])
    func regles(_ deja: [Montant]) throws -> [Regle] { try dossier.refus { try $0.recevoir(commande, de: payeur.id, deja: deja) } }
    #expect(try regles([.euros(1_200), .euros(1_200)]).isEmpty)
    #expect(try regles([.euros(1_200), .euros(1_201)]) == [.commandeSuffit])
    #expect(try regles([.euros(1), .euros(1), .euros(1)]) == [.commandeSuffit])
    #expect(try regles([.euros(2_000), .euros(2_000), .euros(2_000)]) == [.commandeSuffit, .commandeSuffit])
    let sansBorne = Commande(id: commande.id, reference: "BC", recueLe: Exemples.ouverture)
    #expect(sansBorne.peutPayer(.euros(9_999), deja: [.euros(9_999)]).isEmpty)
    let chere = commande.peutPayer(.euros(1_600), deja: [.euros(3_000)])
    #expect(chere.first?.phrase.contains("1\u{202F}000") == true)
  }

  @Test func `une part qui change se commande de nouveau`() throws {
    var dossier = try Exemples.finance([payeur])
    try dossier.jouer { try $0.recevoir(commande, de: payeur.id) }
    let parts = [Exemples.payeur(.planDeDeveloppement, 1_000), Exemples.payeur(.opco, 600)]
    try dossier.jouer { try $0.arreterFinancement(parts, temps: .surTempsDeTravail, le: Exemples.ouverture) }
    #expect(dossier.etat.financement.commandes.isEmpty)
  }
}
