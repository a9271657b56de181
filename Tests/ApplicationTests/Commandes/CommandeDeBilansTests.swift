import Application
import Domaine
import EventCodec
import TestSupport
import Testing

/// One employer orders several bilans: one list, one convention each, and nothing of one seen through another (F9).
@Suite struct CommandeDeBilansTests {
  private let essai = Essai()
  private let rh = Exemples.payeur()
  private var maison: Maison { essai.maison }

  private func dossier(_ rang: Int, _ prenom: String, payeurs: [Payeur]? = nil) async throws -> DossierID {
    let id = DossierID(haut: 0xD5, bas: UInt64(rang))
    let faits = Exemples.faits(identite: Dossier.Identite(prenom: prenom, nom: "Exemple"), employeur: "11111111111111")
    let histoire = try Exemples.finance(payeurs ?? [rh], faits: faits)
    try await essai.sur(id) { _ in histoire.faits }
    return id
  }

  @Test func `tous les bilans d’une commande se listent ensemble, un refus y est sans suite`() async throws {
    let (un, deux, hors) = (try await dossier(1, "Alix"), try await dossier(2, "Noa"), try await dossier(3, "Sacha"))
    let commande = try await maison.ouvrirCommande("BC-2026 Imaginaire", nombre: 2, plafond: .euros(3_200), de: rh.id, pour: un, in: essai.organisme)
    for _ in 0..<2 { try await maison.rattacher(deux, a: commande, de: rh.id, in: essai.organisme) }
    let liste = try #require(try await maison.commande(commande, in: essai.organisme))
    #expect(Set(liste.bilans.map(\.nom)) == ["Alix Exemple", "Noa Exemple"])
    #expect(liste.engage == .euros(3_200) && liste.reste == 0)
    #expect(liste.bilans.map(\.convention) == [.aucune, .aucune])
    let refus = await #expect(throws: Refus.self) { try await maison.rattacher(hors, a: commande, de: rh.id, in: essai.organisme) }
    #expect(refus?.constats.map(\.regle) == [.commandeSuffit, .commandeSuffit])
    let projet = try Histoire(Exemples.finance([rh]).faits).projet()
    try await essai.sur(un) { d throws(Refus) in try d.preparerConvention(projet, le: Exemples.ouverture) }
    try await essai.sur(un) { d throws(Refus) in try d.refuserConvention(le: Exemples.conclusion) }
    let apres = try #require(try await maison.commande(commande, in: essai.organisme))
    #expect(apres.bilans.first { $0.dossier == un }?.convention == .sansSuite)
    #expect(apres.reste == 1 && apres.engage == .euros(1_600))
    try await maison.rattacher(hors, a: commande, de: rh.id, in: essai.organisme)
    #expect(try await maison.commande(commande, in: essai.organisme)?.bilans.count == 3)
    #expect(try await maison.chercherCommandes("imaginaire", in: essai.organisme).count == 3)
    #expect(try await maison.comparer(Dossier.self, in: essai.organisme).isEmpty)
  }

  @Test func `qui a quitté l’employeur reste sous sa commande, et ne lui est plus nommé`() async throws {
    let (un, deux) = (try await dossier(1, "Alix"), try await dossier(2, "Noa"))
    let commande = try await maison.ouvrirCommande("BC-2026", nombre: 3, de: rh.id, pour: un, in: essai.organisme)
    try await maison.rattacher(deux, a: commande, de: rh.id, in: essai.organisme)
    let autre = Dossier.Employeur(interlocuteur: Exemples.inconnu, nom: "Autre Employeur Imaginaire", siret: "22222222222222")
    try await essai.sur(deux) { d throws(Refus) in try d.preciserEmployeur(autre, le: Exemples.debut) }
    let vue = try #require(try await maison.commande(commande, vuePar: [rh.id], in: essai.organisme))
    #expect(vue.nommes.map(\.nom) == ["Alix Exemple"] && vue.tus == 1 && vue.commande.bilans.count == 2)
  }

  @Test func `un payeur connu sous plusieurs noms rattache ses bilans à la même commande`() async throws {
    let memes = Payeur(id: PayeurID(haut: 0xE1, bas: 98), sorte: .planDeDeveloppement, nom: "Payeur Imaginaire", part: .euros(1_600))
    let (un, deux) = (try await dossier(1, "Alix"), try await dossier(2, "Noa", payeurs: [memes]))
    let commande = try await maison.ouvrirCommande("BC-2026", nombre: 2, de: rh.id, pour: un, in: essai.organisme)
    await #expect(throws: Refus.self) { try await maison.rattacher(deux, a: commande, de: memes.id, in: essai.organisme) }
    for _ in 0..<2 { try await maison.rattacher(deux, a: commande, de: memes.id, connuComme: [rh.id], in: essai.organisme) }
    #expect(try await maison.commande(commande, vuePar: [rh.id, memes.id], in: essai.organisme)?.nommes.count == 2)
  }

  @Test func `de dix bilans qui viennent au même moment sous une commande de deux, un seul l’a`() async throws {
    let premier = try await dossier(1, "Alix")
    let commande = try await maison.ouvrirCommande("BC-2", nombre: 2, de: rh.id, pour: premier, in: essai.organisme)
    var autres: [DossierID] = []
    for rang in 2...11 { autres.append(try await dossier(rang, "Noa")) }
    let pris = await withTaskGroup(of: Bool.self) { groupe in
      for autre in autres { groupe.addTask { (try? await maison.rattacher(autre, a: commande, de: rh.id, in: essai.organisme)) != nil } }
      return await groupe.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(pris == 1)
    #expect(try await maison.commande(commande, in: essai.organisme)?.reste == 0)
  }

  @Test func `rien d’un bénéficiaire ne se lit par le dossier d’un autre, ni par qui n’a pas commandé`() async throws {
    let autre = Payeur(id: PayeurID(haut: 0xE1, bas: 99), sorte: .planDeDeveloppement, nom: "Autre Imaginaire", part: .euros(1_600))
    let (un, deux, tiers) = (try await dossier(1, "Alix"), try await dossier(2, "Noa"), try await dossier(3, "Sacha", payeurs: [autre]))
    let commande = try await maison.ouvrirCommande("BC-1", de: rh.id, pour: un, in: essai.organisme)
    try await maison.rattacher(deux, a: commande, de: rh.id, in: essai.organisme)
    for id in [un, deux] {
      let octets = try await essai.store.events(of: StreamRef(id, in: essai.organisme), after: 0).flatMap(\.payload)
      let texte = String(decoding: octets, as: UTF8.self)
      #expect(texte.contains(id == un ? "Alix" : "Noa") && !texte.contains(id == un ? "Noa" : "Alix"))
    }
    let refus = await #expect(throws: Refus.self) { try await maison.rattacher(tiers, a: commande, de: autre.id, in: essai.organisme) }
    #expect(refus?.constats.map(\.regle) == [.commandeRecue])
    #expect(try await maison.commande(commande, vuePar: [rh.id], in: essai.organisme)?.nommes.count == 2)
    #expect(try await maison.commande(commande, vuePar: [autre.id], in: essai.organisme) == nil)
    #expect(try await maison.commande(commande, in: OrganismeID(haut: 1, bas: 2)) == nil)
    let detruit = try await dossier(4, "Lou")
    try await maison.rattacher(detruit, a: commande, de: rh.id, in: essai.organisme)
    try await maison.geste(in: essai.organisme) { $0.detruire(detruit, selon: .destruction) }
    #expect(try await maison.commande(commande, in: essai.organisme)?.bilans.count == 2)
  }
}
