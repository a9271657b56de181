import TestSupport
import Testing

@testable import Domaine

/// A questionnaire offered, handed in, explained, answered back.
@Suite struct FeuillesTests {
  private static let feuille = Carnet.Feuille(
    id: id(50), instrument: .init(id: "attentes", version: "v1"), empreinte: empreinte(1), objet: .motivations, le: j0, pour: j0.plus(jours: 7))
  private static func empreinte(_ rang: Int) -> Empreinte { empreintes[rang] }
  private static let empreintes = "0123".compactMap { Empreinte(String(repeating: $0, count: 64)) }
  private let reponses: [String: ReponseDonnee] = ["q1": .echelon(4), "q2": .texte("Le matin."), "q3": .abstention(.nonConcerne)]
  private let resultats = [Carnet.Resultat(libelle: "Élan", valeur: "4 sur 5")]

  private func proposee() throws -> Histoire<Carnet> {
    var h = Histoire<Carnet>.ouvert()
    try h.jouer { try $0.proposer(Self.feuille, par: Gens.consultant, le: j0) }
    return h
  }

  private func remise() throws -> Histoire<Carnet> {
    var h = try proposee()
    try h.jouer { try $0.remettre(reponses, a: Self.feuille.id, resultats: resultats, par: Gens.camille, le: j0.plus(jours: 3)) }
    return h
  }

  @Test func `le consultant la propose, une à la fois, pour un jour à venir ; personne d'autre`() throws {
    let h = try proposee()
    #expect(h.etat.feuilles.aRemplir.map(\.id) == [Self.feuille.id])
    #expect(try h.etat.proposer(Self.feuille, par: Gens.consultant, le: j0).isEmpty)
    let autre = Carnet.Feuille(id: id(51), instrument: Self.feuille.instrument, empreinte: Self.feuille.empreinte, objet: .motivations, le: j0)
    #expect(throws: Refus.self) { try h.etat.proposer(autre, par: Gens.consultant, le: j0) }
    let passee = Carnet.Feuille(
      id: id(52), instrument: .init(id: "valeurs", version: "v1"), empreinte: Self.empreinte(2), objet: .motivations, le: j0, pour: j0.plus(jours: -1))
    #expect(throws: Refus.self) { try h.etat.proposer(passee, par: Gens.consultant, le: j0) }
    for autre in [Gens.camille, Gens.nouveau, Gens.second] + Gens.autres {
      #expect(throws: Refus.self) {
        try h.etat.proposer(
          Carnet.Feuille(id: id(53), instrument: Self.feuille.instrument, empreinte: Self.empreinte(3), objet: .motivations, le: j0), par: autre, le: j0)
      }
    }
  }

  @Test func `remise, elle devient une passation à expliquer ; ses réponses ne changent plus`() throws {
    let h = try remise()
    #expect(h.etat.feuilles.aRemplir.isEmpty && h.etat.feuilles.toutes[Self.feuille.id]?.remise?.reponses == reponses)
    #expect(h.etat.passations.aRestituer.map(\.id) == [Self.feuille.passation])
    #expect(h.etat.passations.toutes[Self.feuille.passation]?.resultats == resultats)
    #expect(try h.etat.remettre(reponses, a: Self.feuille.id, resultats: resultats, par: Gens.camille, le: j0).isEmpty)
    #expect(throws: Refus.self) { try h.etat.remettre([:], a: Self.feuille.id, resultats: [], par: Gens.camille, le: j0) }
    #expect(throws: Refus.self) { try h.etat.retirer(feuille: Self.feuille.id, par: Gens.consultant, le: j0) }
    #expect(h.etat.dernierActeDuBeneficiaire == j0.plus(jours: 3), "répondre est un acte de la personne")
    #expect(throws: Refus.self) { try proposee().etat.remettre(reponses, a: Self.feuille.id, resultats: [], par: Gens.consultant, le: j0) }
    #expect(throws: Refus.self) { try proposee().etat.remettre(reponses, a: id(99), resultats: [], par: Gens.camille, le: j0) }
  }

  @Test func `retirée avant d'être remise, il n'en reste rien, et elle se propose de nouveau`() throws {
    var h = try proposee()
    try h.jouer { try $0.retirer(feuille: Self.feuille.id, par: Gens.consultant, le: j0) }
    #expect(h.etat.feuilles.toutes.isEmpty)
    #expect(try h.etat.retirer(feuille: Self.feuille.id, par: Gens.consultant, le: j0).isEmpty)
    try h.jouer { try $0.proposer(Self.feuille, par: Gens.consultant, le: j0) }
    #expect(h.etat.feuilles.aRemplir.count == 1)
  }

  @Test func `la personne dit ce qu'elle pense d'un résultat, une fois expliqué, et peut se reprendre`() throws {
    var h = try remise()
    let passation = Self.feuille.passation
    #expect(throws: Refus.self) { try h.etat.annoter(passation, "Non.", par: Gens.camille, le: j0) }
    try h.jouer { try $0.restituer(passation, par: Gens.consultant, le: j0.plus(jours: 7)) }
    try h.jouer { try $0.annoter(passation, "Je ne m’y reconnais pas.", par: Gens.camille, le: j0.plus(jours: 8)) }
    #expect(h.etat.passations.annotations[passation] == "Je ne m’y reconnais pas.")
    #expect(throws: Refus.self) { try h.etat.annoter(passation, "Si.", par: Gens.consultant, le: j0) }
    try h.jouer { try $0.annoter(passation, "", par: Gens.camille, le: j0.plus(jours: 9)) }
    #expect(h.etat.passations.annotations[passation] == nil)
    #expect(try h.etat.annoter(passation, "", par: Gens.camille, le: j0.plus(jours: 9)).isEmpty)
  }
}
