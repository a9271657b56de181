import TestSupport
import Testing

@testable import Domaine

@Suite struct CarnetPartiesTests {
  private let camille = Gens.camille
  private let consultant = Gens.consultant

  @Test func `le besoin se valide à deux, et tout changement redemande leur accord`() throws {
    var h = Histoire<Carnet>.ouvert()
    let analyse = Carnet.Analyse(motifs: [.confiance], attentes: "Choisir", circonstances: "Usure")
    #expect(try h.refus { try $0.validerBesoin(par: camille, le: j0) } == [.besoinComplet])
    try h.jouer { try $0.analyser(analyse, par: consultant, le: j0) }
    #expect(try h.refus { try $0.validerBesoin(par: camille, le: j0) } == [.besoinComplet])
    try h.jouer { try $0.poser(Carnet.Objectif(id: id(1), texte: "Deux pistes"), par: camille, le: j0) }
    try h.jouer { try $0.validerBesoin(par: camille, le: j0) }
    #expect(!h.etat.besoin.estValide)
    try h.jouer { try $0.validerBesoin(par: consultant, le: j0) }
    #expect(h.etat.besoin.estValide)
    try h.jouer { try $0.poser(Carnet.Objectif(id: id(1), texte: "Trois pistes"), par: camille, le: j0) }
    #expect(!h.etat.besoin.estValide && h.etat.besoin.objectifs.count == 1)
    try h.jouer { try $0.retirer(objectif: id(1), par: camille, le: j0) }
    #expect(h.etat.besoin.objectifs.isEmpty)
  }

  @Test func `une question sans objet est refusée, une réponse n'est jamais exigée`() throws {
    var h = Histoire<Carnet>.ouvert()
    let question = { (objet: ObjetDuBilan?) in
      { (c: Carnet) throws(Refus) in try c.demander("Quels horaires ?", id: id(1), objet: objet, par: Gens.consultant, le: j0) }
    }
    #expect(try h.refus(question(nil)) == [.lienDirect])
    try h.jouer(question(.projetProfessionnel))
    #expect(h.etat.besoin.informations.map(\.reponse) == [nil])
    #expect(try h.refus { try $0.repondre(a: id(2), "x", par: camille, le: j0) } == [.carnetElementConnu])
    #expect(try h.refus { try $0.repondre(a: id(1), "x", par: consultant, le: j0) } == [.carnetGesteDuBeneficiaire])
    try h.jouer { try $0.repondre(a: id(1), "De jour", par: camille, le: j0) }
    #expect(h.etat.besoin.informations.map(\.reponse) == ["De jour"])
  }

  @Test(arguments: Carnet.NatureInstrument.allCases)
  func `un test d'éditeur ou d'aptitude demande un consultant qualifié`(nature: Carnet.NatureInstrument) throws {
    let h = Histoire<Carnet>.ouvert()
    let instrument = Carnet.InstrumentRef(id: "t", version: "1", editeur: "Maison inventée", edition: "2")
    let refus = try h.refus { try $0.enregistrer(passation: id(1), instrument, nature, objet: .aptitudes, par: consultant, le: j0) }
    #expect(refus == (nature == .testEditeur || nature == .aptitude ? [.passationQualifiee] : []))
    let qualifie = try h.refus {
      try $0.enregistrer(passation: id(1), instrument, nature, objet: .aptitudes, qualification: "certifiée", par: consultant, le: j0)
    }
    #expect(qualifie.isEmpty)
  }

  @Test func `un test dit son éditeur, son édition et son objet`() throws {
    let h = Histoire<Carnet>.ouvert()
    let anonyme = Carnet.InstrumentRef(id: "t", version: "1", editeur: "Maison inventée")
    let edition = try h.refus {
      try $0.enregistrer(passation: id(1), anonyme, .testEditeur, objet: .aptitudes, qualification: "q", par: consultant, le: j0)
    }
    #expect(edition == [.passationEditeur])
    #expect(try h.refus { try $0.enregistrer(passation: id(1), anonyme, .exercice, objet: nil, par: camille, le: j0) } == [.lienDirect])
  }

  @Test func `un résultat changé se restitue à nouveau`() throws {
    var h = try Histoire.complet()
    #expect(h.etat.passations.aRestituer.isEmpty)
    try h.jouer { try $0.noterResultats([.init(libelle: "Autonomie", valeur: "moyenne")], de: id(11), par: consultant, le: j0) }
    #expect(h.etat.passations.aRestituer.count == 1)
    #expect(try h.refus { try $0.restituer(id(11), par: camille, le: j0) } == [.carnetGesteDuConsultant])
    try h.jouer { try $0.retirer(passation: id(11), par: camille, le: j0) }
    #expect(h.etat.passations.toutes.isEmpty)
    #expect(try h.refus { try $0.restituer(id(11), par: consultant, le: j0) } == [.carnetElementConnu])
  }

  @Test func `rien à restituer tant qu'il n'y a pas de résultat`() throws {
    var h = Histoire<Carnet>.ouvert()
    try h.jouer { try $0.enregistrer(passation: id(1), .init(id: "x", version: "1"), .exercice, objet: .aptitudes, par: camille, le: j0) }
    #expect(try h.refus { try $0.restituer(id(1), par: consultant, le: j0) } == [.passationResultats])
  }

  @Test func `la vie syndicale ne s'écrit qu'avec un consentement à part, et part avec lui`() throws {
    var h = Histoire<Carnet>.ouvert()
    let mandat = Carnet.Experience(id: id(1), nature: .syndicale, intitule: "Mandat")
    let emploi = Carnet.Experience(id: id(2), nature: .emploi, intitule: "Atelier")
    #expect(try h.refus { try $0.decrire(mandat, par: camille, le: j0) } == [.donneesSensibles])
    #expect(try h.refus { try $0.consentirAuxDonneesSensibles(par: consultant, le: j0) } == [.carnetGesteDuBeneficiaire])
    try h.jouer { try $0.consentirAuxDonneesSensibles(par: camille, le: j0) }
    try h.jouer { try $0.decrire(mandat, par: camille, le: j0) }
    try h.jouer { try $0.decrire(emploi, par: camille, le: j0) }
    try h.jouer { try $0.retirerConsentementSensible(par: camille, le: j0) }
    #expect(h.etat.inventaire.experiences == [emploi])
  }

  @Test func `l'inventaire va de l'expérience à la compétence`() throws {
    var h = try Histoire.complet()
    let competence = Carnet.Competence(intitule: "Tenir un planning", preuve: "Douze personnes", niveau: .maitrise, transferable: true)
    let activite = Carnet.Activite(id: id(2), description: "Tournées", competences: [competence])
    #expect(try h.refus { try $0.decrire(activite, dans: id(99), par: camille, le: j0) } == [.carnetElementConnu])
    try h.jouer { try $0.decrire(activite, dans: id(12), par: camille, le: j0) }
    #expect(h.etat.inventaire.competences == [competence])
    try h.jouer { try $0.raconter(Carnet.Recit(id: id(3), reussite: false, situation: "a", conditions: "b"), par: camille, le: j0) }
    try h.jouer { try $0.retirer(recit: id(3), par: camille, le: j0) }
    try h.jouer { try $0.retirer(activite: id(2), dans: id(12), par: camille, le: j0) }
    #expect(h.etat.inventaire.competences.isEmpty && h.etat.inventaire.recits.isEmpty)
    try h.jouer { try $0.retirer(experience: id(12), par: camille, le: j0) }
    #expect(!h.etat.contient(.inventaire))
  }

  @Test func `une note se corrige et s'efface par son consultant seul`() throws {
    var h = try Histoire.complet()
    #expect(try h.refus { try $0.noter("x", id: id(30), par: camille, le: j0) } == [.carnetGesteDuConsultant])
    try h.jouer { try $0.noter("Corrigée", id: id(13), par: consultant, le: j0) }
    #expect(h.etat.notes.toutes.map(\.texte) == ["Corrigée"])
    try h.jouer { try $0.effacer(note: id(13), par: consultant, le: j0) }
    #expect(h.etat.notes.toutes.isEmpty)
  }

  @Test func `une piste s'écarte avec une raison et se reprend`() throws {
    var h = try Histoire.complet()
    try h.jouer { try $0.ecarter(piste: id(14), raison: "Trop loin", par: camille, le: j0) }
    #expect(h.etat.pistes.toutes.map(\.etat) == [.ecartee("Trop loin")])
    try h.jouer { try $0.rapporter(Carnet.Enquete(id: id(2), le: j0, appris: "Possible à distance"), sur: id(14), par: camille) }
    try h.jouer { try $0.garder(piste: id(14), par: camille, le: j0) }
    #expect(h.etat.pistes.toutes.map(\.etat) == [.gardee])
    #expect(try h.refus { try $0.garder(piste: id(99), par: camille, le: j0) } == [.carnetElementConnu])
  }

  @Test func `un repli dit ce qui y ferait passer`() throws {
    var h = Histoire<Carnet>.ouvert()
    #expect(h.etat.controlerProjets().map(\.regle) == [.projetCoeur])
    var repli = Carnet.Projet(id: id(1), rang: .repli, intitule: "Documentaliste")
    try h.jouer { try $0.formuler(Carnet.Projet(id: id(2), rang: .coeur, intitule: "Relieuse"), par: camille, le: j0) }
    try h.jouer { try $0.formuler(repli, par: camille, le: j0) }
    #expect(h.etat.controlerProjets().map(\.regle) == [.projetDeclencheur])
    repli.declencheur = "Pas de place en formation"
    let complete = repli
    try h.jouer { try $0.formuler(complete, par: camille, le: j0) }
    #expect(h.etat.controlerProjets().isEmpty && h.etat.projets.tous.count == 2)
    try h.jouer { try $0.abandonner(projet: id(1), raison: "Plus envie", par: camille, le: j0) }
    #expect(h.etat.projets.tous.map(\.rang) == [.coeur])
  }

  @Test func `une étape se prévoit, se fait, se retire`() throws {
    var h = try Histoire.complet()
    try h.jouer { try $0.accomplir(etape: id(16), par: camille, le: j0.plus(jours: 3)) }
    #expect(h.etat.planAction.etapes.map(\.faiteLe) == [j0.plus(jours: 3)])
    #expect(try h.refus { try $0.accomplir(etape: id(99), par: camille, le: j0) } == [.carnetElementConnu])
    try h.jouer { try $0.retirer(etape: id(16), par: camille, le: j0) }
    #expect(!h.etat.elementsConservables.contains(.planAction))
  }

  @Test func `ce que le carnet peut garder est ce qu'il contient, sans les notes`() throws {
    #expect(Histoire<Carnet>.ouvert().etat.elementsConservables.isEmpty)
    let complet = try Histoire.complet().etat.elementsConservables
    #expect(complet == [.synthese, .planAction, .projets, .besoin, .inventaire, .pistes, .passation(id(11)), .piece(id(17))])
    #expect(Set(complet.map(\.nom)).count == complet.count)
    var h = try Histoire.complet()
    try h.jouer { try $0.retirer(piece: id(17), par: camille, le: j0) }
    #expect(!h.etat.contient(.piece(id(17))))
  }

  @Test func `chaque règle de la maison a un nom à elle et une phrase`() {
    let regles = Regle.duCarnet + Regle.deLaDemande + Regle.deLaConservation + Regle.deLAmenagement + Regle.duSuivi
    #expect(Set(regles.map(\.id)).count == regles.count)
    for regle in regles {
      #expect(regle.id.allSatisfy { $0.isLowercase || $0 == "-" })
      #expect(regle.enonce.hasSuffix(".") && !regle.enonce.contains("!"))
    }
  }
}
