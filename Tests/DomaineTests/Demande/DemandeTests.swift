import TestSupport
import Testing

@testable import Domaine

@Suite struct DemandeTests {
  private let referent = Acteur(id(6), .referentPedagogique)

  private func recue(
    _ origine: Demande.Origine = .formulaire, contact: Demande.Contact? = .init(nom: "Camille Exemple", courriel: "camille@exemple.test"), acces: Int? = 28
  ) -> Demande.Recue {
    .init(origine: origine, demandeur: id(1), contact: contact, motif: .evoluer, lecteur: id(6), accesJours: acces, le: j0)
  }

  private func entretien(_ nombre: UInt64 = 1, avec acteur: Acteur? = nil, le jour: Jour = j0.plus(jours: 8)) -> Demande.Entretien {
    .init(id: id(nombre), avec: acteur ?? referent, debut: Instant(jour, 10), duree: .heures(1), mode: .distance)
  }

  private func enCours() throws -> Histoire<Demande> {
    var h = Histoire<Demande>()
    try h.jouer { try $0.recevoir(recue()) }
    return h
  }

  @Test func `il faut pouvoir répondre à la personne, sauf à un avis CPF`() throws {
    let h = Histoire<Demande>()
    #expect(try h.refus { try $0.recevoir(recue(contact: nil)) } == [.demandeContact])
    #expect(try h.refus { try $0.recevoir(recue(contact: .init(nom: "Camille"))) } == [.demandeContact])
    #expect(try h.refus { try $0.recevoir(recue(contact: .init(nom: "", telephone: "01"))) } == [.demandeContact])
    #expect(try h.refus { try $0.recevoir(recue(.avisCpf(numero: ""), contact: nil)) } == [.demandeAvisCpf])
    #expect(try h.refus { try $0.recevoir(recue(.avisCpf(numero: "D-0001"), contact: nil)) }.isEmpty)
  }

  @Test func `le CEP n'adresse quelqu'un qu'avec son accord, et nous de même`() throws {
    var h = Histoire<Demande>()
    #expect(try h.refus { try $0.recevoir(recue(.operateurCep)) } == [.demandeCep])
    try h.jouer { try $0.recevoir(recue(.operateurCep), consentementAuCep: true) }
    #expect(try h.refus { try $0.adresserAuCep(consentement: false, le: j0) } == [.demandeCep])
    try h.jouer { try $0.adresserAuCep(consentement: true, le: j0) }
    #expect(h.etat.perimetre.adresseAuCepLe == j0)
  }

  @Test func `au téléphone, la demande et le créneau se notent d'un geste`() throws {
    var h = Histoire<Demande>()
    #expect(try h.jouer { try $0.recevoirParTelephone(recue(.telephone), creneau: entretien()) }.count == 2)
    #expect(h.etat.entretiens.tous.count == 1)
    #expect(try h.refus { try $0.recevoir(recue(.formulaire)) } == [.demandeUnique])
  }

  @Test func `contact et motif se précisent`() throws {
    var h = Histoire<Demande>()
    #expect(try h.refus { try $0.preciser(.confiance, le: j0) } == [.demandeRecue])
    try h.jouer { try $0.recevoir(recue(.avisCpf(numero: "D-0001"), contact: nil)) }
    #expect(try h.refus { try $0.preciser(.init(nom: "Camille"), le: j0) } == [.demandeContact])
    try h.jouer { try $0.preciser(.init(nom: "Camille", telephone: "01 00 00 00 00"), le: j0) }
    try h.jouer { try $0.preciser(.confiance, le: j0) }
    #expect(h.etat.reception.recue?.motif == .confiance)
  }

  @Test func `le délai d'accès promis se compte depuis la demande`() throws {
    var h = try enCours()
    #expect(h.etat.echeance(le: j0.plus(jours: 28)).map(\.gravite) == [.information])
    #expect(h.etat.echeance(le: j0.plus(jours: 29)).map(\.gravite) == [.avertissement])
    #expect(h.etat.echeance(le: j0.plus(jours: 29)).first?.dates.last?.jour == j0.plus(jours: 28))
    try h.jouer { try $0.proposer(entretien(), le: j0) }
    try h.jouer { try $0.tenir(entretien: id(1), le: j0.plus(jours: 28)) }
    #expect(h.etat.echeance(le: j0.plus(jours: 90)).isEmpty)
    var sansPromesse = Histoire<Demande>()
    try sansPromesse.jouer { try $0.recevoir(recue(acces: nil)) }
    #expect(sansPromesse.etat.echeance(le: j0.plus(jours: 900)).isEmpty)
  }

  @Test func `un entretien se propose, s'annule ou se tient`() throws {
    var h = try enCours()
    #expect(try h.refus { try $0.tenir(entretien: id(1), le: j0) } == [.entretienConnu])
    try h.jouer { try $0.proposer(entretien(), le: j0) }
    try h.jouer { try $0.annuler(entretien: id(1), le: j0) }
    try h.jouer { try $0.proposer(entretien(2), le: j0) }
    try h.jouer { try $0.tenir(entretien: id(2), le: j0.plus(jours: 8)) }
    #expect(try h.refus { try $0.annuler(entretien: id(2), le: j0) } == [.entretienConnu])
    #expect(h.etat.entretiens.premierTenuLe == j0.plus(jours: 8))
  }

  @Test func `la personne choisit parmi les consultants rencontrés`() throws {
    var h = try enCours()
    #expect(try h.refus { try $0.choisir(consultant: id(2), le: j0) } == [.entretienConsultant])
    try h.jouer { try $0.proposer(entretien(1, avec: Gens.consultant), le: j0) }
    #expect(try h.refus { try $0.choisir(consultant: id(2), le: j0) } == [.entretienConsultant])
    try h.jouer { try $0.tenir(entretien: id(1), le: j0) }
    try h.jouer { try $0.choisir(consultant: id(2), le: j0) }
    #expect(h.etat.entretiens.consultantChoisi == id(2))
    #expect(try h.refus { try $0.remettre(au: id(3), dossier: id(70), le: j0) } == [.entretienConsultant])
    #expect(try h.refus { try $0.remettre(au: id(2), dossier: id(70), le: j0) }.isEmpty)
  }

  @Test(arguments: HorsPerimetre.allCases) func `ce qui n'est pas un bilan dit où aller, sans rien refuser`(demande: HorsPerimetre) throws {
    var h = try enCours()
    try h.jouer { try $0.relever([demande, demande], le: j0) }
    let constats = h.etat.controlerPerimetre()
    #expect(constats.map(\.gravite) == [.avertissement])
    #expect(constats.first?.phrase.contains(demande.ouAller) == true)
    try h.jouer { try $0.proposer(entretien(), le: j0) }
    try h.jouer { try $0.tenir(entretien: id(1), le: j0) }
    #expect(try h.refus { try $0.remettre(au: id(2), dossier: id(70), le: j0) }.isEmpty)
  }

  @Test func `l'engagement suit un entretien, et clôt la demande`() throws {
    var h = try enCours()
    #expect(try h.refus { try $0.remettre(au: id(2), dossier: id(70), le: j0) } == [.entretienAvantEngagement])
    try h.jouer { try $0.proposer(entretien(), le: j0) }
    try h.jouer { try $0.tenir(entretien: id(1), le: j0) }
    try h.jouer { try $0.remettre(au: id(2), dossier: id(70), le: j0) }
    #expect(try h.refus { try $0.classerSansSuite(le: j0) } == [.demandeRemise])
    #expect(try h.refus { try $0.remettre(au: id(3), dossier: id(70), le: j0) } == [.demandeRemise])
    #expect(h.etat.peutDetruire(le: j0).isEmpty)
  }

  @Test func `seules la personne nommée, puis le consultant, lisent la demande`() throws {
    var h = try enCours()
    let voit = { (personne: PersonneID, role: Role) in h.etat.peutVoir(par: Acteur(personne, role)).isEmpty }
    #expect(voit(id(6), .referentPedagogique) && voit(id(1), .beneficiaire))
    #expect(!voit(id(2), .consultant) && !voit(id(9), .bureau))
    try h.jouer { try $0.proposer(entretien(), le: j0) }
    try h.jouer { try $0.tenir(entretien: id(1), le: j0) }
    try h.jouer { try $0.remettre(au: id(2), dossier: id(70), le: j0) }
    #expect(voit(id(2), .consultant) && !voit(id(6), .referentPedagogique))
    #expect(!Demande().peutVoir(par: referent).isEmpty)
  }

  @Test func `un entretien proposé ou tenu reprend la demande classée : elle n’est plus à détruire`() throws {
    var h = try enCours()
    try h.jouer { try $0.proposer(entretien(), le: j0) }
    try h.jouer { try $0.classerSansSuite(le: j0) }
    var tenu = h
    try h.jouer { try $0.proposer(entretien(2, le: jour("2026-04-10")), le: jour("2026-04-02")) }
    #expect(h.etat.issue.sansSuiteLe == nil && h.etat.finSansSuite == jour("2026-07-10"))
    #expect(!h.etat.peutDetruire(le: jour("2026-04-02")).isEmpty)
    try tenu.jouer { try $0.tenir(entretien: id(1), le: j0) }
    #expect(!tenu.etat.peutDetruire(le: j0).isEmpty)
  }

  @Test func `sans suite pendant trois mois, la demande se détruit`() throws {
    var h = try enCours()
    #expect(h.etat.finSansSuite == jour("2026-06-02"))
    #expect(h.etat.peutDetruire(le: jour("2026-06-02")).map(\.regle) == [.demandeTroisMois])
    #expect(h.etat.peutDetruire(le: jour("2026-06-03")).isEmpty)
    try h.jouer { try $0.proposer(entretien(1, le: jour("2026-03-31")), le: j0) }
    #expect(h.etat.finSansSuite == jour("2026-06-30"))
    try h.jouer { try $0.annuler(entretien: id(1), le: j0) }
    #expect(h.etat.finSansSuite == jour("2026-06-02"))
    try h.jouer { try $0.classerSansSuite(le: j0) }
    #expect(h.etat.peutDetruire(le: j0).isEmpty)
    try h.jouer { try $0.reprendre(le: jour("2026-05-01")) }
    #expect(h.etat.finSansSuite == jour("2026-08-01"))
    #expect(!h.etat.peutDetruire(le: j0).isEmpty)
    #expect(!Demande().peutDetruire(le: j0).isEmpty)
  }
}
