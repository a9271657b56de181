import Domaine
import TestSupport
import Testing

/// Consent: free, explicit, informed, and taken back at any time (L6313-4).
struct ConsentirTests {
  private let jour = Exemples.ouverture

  private func ouvert() throws -> Histoire<Dossier> {
    Histoire([.ouverture(.ouvert(Exemples.faits()))])
  }

  @Test func `rien ne se consent avant l’ouverture`() throws {
    let vide = Histoire<Dossier>()
    #expect(try vide.refus { try $0.consentir(le: jour) } == [.dossierOuvert])
    #expect(try vide.refus { try $0.presenterGaranties(le: jour) } == [.dossierOuvert])
    #expect(try vide.refus { try $0.remettre(.plaquette, le: jour) } == [.dossierOuvert])
    #expect(try vide.refus { try $0.refuserConsentement(le: jour) } == [.dossierOuvert])
  }

  @Test func `on ne consent qu’une fois informé de toutes les garanties, et le refus nomme celle qui manque`() throws {
    var dossier = try ouvert()
    try dossier.jouer { try $0.presenterGaranties([.volontariat, .transparence, .lienDirect, .centre], le: jour) }
    let refus = #expect(throws: Refus.self) { try dossier.etat.consentir(le: jour) }
    #expect(refus?.constats.map(\.phrase) == ["Présentez d’abord le secret professionnel et le seul destinataire des résultats."])
    try dossier.jouer { try $0.presenterGaranties([.secret, .seulDestinataire], le: jour) }
    let evenements = try dossier.jouer { try $0.consentir(le: jour, voie: .papier(originalChez: .bureau)) }
    #expect(evenements == [.consentement(.donne(le: jour, voie: .papier(originalChez: .bureau)))])
  }

  @Test func `une garantie présentée demain n’éclaire pas le consentement d’aujourd’hui`() throws {
    var dossier = try ouvert()
    try dossier.jouer { try $0.presenterGaranties(le: jour.plus(jours: 1)) }
    #expect(try dossier.refus { try $0.consentir(le: jour) } == [.garantiesAvantConsentement])
    #expect(try dossier.refus { try $0.consentir(le: jour.plus(jours: 1)) }.isEmpty)
  }

  @Test func `une garantie présentée deux fois garde son premier jour`() throws {
    var dossier = try ouvert()
    try dossier.jouer { try $0.presenterGaranties([.secret], le: jour) }
    try dossier.jouer { try $0.presenterGaranties([.secret, .centre], le: jour.plus(jours: 3)) }
    #expect(dossier.etat.consentement.garanties == [.secret: jour, .centre: jour.plus(jours: 3)])
  }

  @Test func `un refus ne demande aucune raison, et n’empêche pas de consentir plus tard`() throws {
    var dossier = try ouvert()
    try dossier.jouer { try $0.presenterGaranties(le: jour) }
    let evenements = try dossier.jouer { try $0.refuserConsentement(le: jour) }
    #expect(evenements == [.consentement(.refuse(le: jour))])
    try dossier.jouer { try $0.consentir(le: jour.plus(jours: 8)) }
    #expect(dossier.etat.consentement.refuseLe == nil)
  }

  @Test func `un consentement donné se retire, et aucune séance ne peut plus se tenir`() throws {
    var dossier = try Exemples.sousPlan()
    try dossier.jouer { try $0.retirerConsentement(le: Exemples.debut) }
    #expect(dossier.etat.consentement.donneLe == nil)
    #expect(dossier.etat.peutCommencer(le: Exemples.debut).bloquants.map(\.regle) == [.consentement])
    try dossier.jouer { try $0.consentir(le: Exemples.debut.plus(jours: 1)) }
    #expect(dossier.etat.peutCommencer(le: Exemples.debut.plus(jours: 1)).isEmpty)
  }

  @Test func `refuser après avoir consenti, c’est retirer`() throws {
    var dossier = try Exemples.accueilli()
    let evenements = try dossier.jouer { try $0.retirerConsentement(le: jour) }
    #expect(evenements == [.consentement(.retire(le: jour))])
    #expect(try ouvert().refus { try $0.retirerConsentement(le: jour) } == [.consentementDonne])
  }

  @Test func `la charte se signe à deux, après le consentement`() throws {
    var dossier = try ouvert()
    try dossier.jouer { try $0.presenterGaranties(le: jour) }
    let moment = Instant(jour, 15)
    #expect(try dossier.refus { try $0.signerCharte(.beneficiaire, voie: .dessinee, at: moment) } == [.consentement])
    try dossier.jouer { try $0.consentir(le: jour) }
    try dossier.jouer { try $0.signerCharte(.consultant, voie: .dessinee, at: moment) }
    #expect(!dossier.etat.consentement.charteComplete)
    try dossier.jouer { try $0.signerCharte(.beneficiaire, voie: .papier(originalChez: .consultant), at: moment) }
    #expect(dossier.etat.consentement.charteComplete)
  }

  @Test(arguments: Dossier.PapierRemis.allCases) func `chaque papier remis avant le bilan a son jour`(papier: Dossier.PapierRemis) throws {
    var dossier = try ouvert()
    try dossier.jouer { try $0.remettre(papier, le: jour) }
    try dossier.jouer { try $0.tenirEngagement(le: jour) }
    #expect(dossier.etat.consentement.remises == [papier: jour])
    #expect(dossier.etat.consentement.engagementTenuLe == jour)
  }
}
