import Domaine
import TestSupport
import Testing

@Suite struct DetruireCarnetTests {
  let derniere = DossierExemple.seance(7).jour
  var soir: Instant { Instant(derniere, 20) }

  func declaration(_ support: SupportExterieur) -> DestructionDeclaree {
    DestructionDeclaree(support, contenait: true, par: DossierExemple.dominique, le: derniere)
  }

  @Test func `avant le terme le carnet ne se détruit pas`() throws {
    var dossier = try DossierExemple.planifie()
    let tete = try DossierExemple.empreinte("f")
    #expect(try dossier.regles { d in try d.constaterDestructionCarnet(tete: tete, at: soir) } == ["destruction"])
    try dossier.tenir(0...6)
    try dossier.remettre(le: DossierExemple.seance(6).jour)
    let veille = derniere.plus(jours: -1)
    #expect(!dossier.etat.peutDetruireCarnet(le: veille).bloquants.isEmpty)
    #expect(dossier.etat.peutDetruireCarnet(le: derniere).isEmpty)
  }

  @Test func `la destruction dit quand, sous quelle règle, et fige le terme`() throws {
    var dossier = try Histoire.acheve()
    let tete = try DossierExemple.empreinte("f")
    try dossier.jouer { d in try d.constaterDestructionCarnet(tete: tete, at: soir) }
    let faite = try #require(dossier.etat.destruction.carnet)
    #expect(faite.regle == "destruction" && faite.a == soir && faite.terme == TermeDuBilan(derniere, .acheve))
    let autre = try DossierExemple.empreinte("e")
    #expect(try dossier.regles { d in try d.constaterDestructionCarnet(tete: autre, at: soir) } == ["destruction-unique"])
  }

  @Test func `le certificat attend chaque support, plateformes comprises`() throws {
    var dossier = try Histoire.acheve()
    let (tete, papier) = (try DossierExemple.empreinte("f"), try DossierExemple.empreinte("9"))
    let plateformes = ["editeur-imaginaire"]
    #expect(
      try dossier.regles { d in try d.etablirCertificatDeDestruction(papier, plateformes: plateformes, le: derniere, at: soir) }
        == ["certificat-apres-destruction"])
    try dossier.jouer { d in try d.constaterDestructionCarnet(tete: tete, at: soir) }
    for support in [SupportExterieur.papier, .messagerie, .poste] { try dossier.jouer { d in try d.declarerDestruction(declaration(support), at: soir) } }
    #expect(
      try dossier.regles { d in try d.etablirCertificatDeDestruction(papier, plateformes: plateformes, le: derniere, at: soir) } == ["supports-declares"])
    try dossier.jouer { d in try d.declarerDestruction(declaration(.plateforme("editeur-imaginaire")), at: soir) }
    try dossier.jouer { d in try d.etablirCertificatDeDestruction(papier, plateformes: plateformes, le: derniere, at: soir) }
    #expect(dossier.etat.certificatDeDestruction?.dehors.count == 4)
  }

  @Test func `seul un consultant du dossier déclare, et pas avant le terme`() throws {
    var autre = declaration(.papier)
    autre.par = DossierExemple.inconnu
    #expect(try Histoire.acheve().regles { d in try d.declarerDestruction(autre, at: soir) } == ["declaration-du-consultant"])
    #expect(try DossierExemple.planifie().regles { d in try d.declarerDestruction(declaration(.papier), at: soir) } == ["destruction"])
  }

  @Test func `ce qui est gardé figure au certificat avec sa fin`() throws {
    var dossier = try Histoire.acheve()
    let (tete, plan) = (try DossierExemple.empreinte("f"), try DossierExemple.empreinte("1"))
    let gardee = PieceGardee(.planDAction, plan, AccordDeConservation(donneLe: derniere, jusquAu: derniere.plus(mois: 6)))
    #expect(dossier.etat.certificatDeDestruction == nil)
    try dossier.jouer { d in try d.accorderConservation(gardee, at: soir) }
    try dossier.jouer { d in try d.constaterDestructionCarnet(tete: tete, at: soir) }
    #expect(dossier.etat.certificatDeDestruction?.gardees.map(\.jusquAu) == [derniere.plus(mois: 6)])
  }

  @Test func `le dossier survit au carnet jusqu’à la fin des factures`() throws {
    var dossier = try Histoire.acheve()
    #expect(dossier.etat.peutDetruire(le: .dernier).map(\.regle.id) == ["dossier-termine"])
    let tete = try DossierExemple.empreinte("f")
    let facture = Facture(
      numero: try #require(NumeroDeFacture("2027-1")), payeur: DossierExemple.payeur, heures: .heures(16), horsTaxe: .euros(1_280), tva: 2_000,
      regime: .normal, le: derniere)
    try dossier.jouer { d in try d.facturer(facture, at: soir) }
    try dossier.jouer { d in try d.constaterReglement(facture.numero, le: derniere, at: soir) }
    try dossier.jouer { d in try d.constaterDestructionCarnet(tete: tete, at: soir) }
    let fin = try #require(Jour(2037, 12, 31))
    #expect(dossier.etat.finDeConservationDesPieces == Jour(2030, 12, 31))
    #expect(dossier.etat.finDeConservationDesFactures == fin)
    #expect(dossier.etat.peutDetruire(le: fin).bloquants.map(\.regle.id) == ["conservation-factures"])
    #expect(dossier.etat.peutDetruire(le: fin.plus(jours: 1)).isEmpty)
  }

  @Test func `signer plus tard une séance d’avant le terme reste possible, en tenir une autre non`() throws {
    var dossier = try DossierExemple.planifie()
    try dossier.tenir(0...6)
    let seance = DossierExemple.seance(7)
    try dossier.remettre(le: DossierExemple.seance(6).jour)
    let tete = try DossierExemple.empreinte("f")
    try dossier.jouer { d in try d.constaterDestructionCarnet(tete: tete, at: soir) }
    let lendemain = Instant(derniere.plus(jours: 1), 9)
    for qui in Partie.allCases { try dossier.jouer { d in try d.emarger(seance.id, DossierExemple.presence(qui, seance), at: lendemain) } }
    #expect(dossier.etat.terme() == TermeDuBilan(derniere, .acheve))
    #expect(try dossier.regles { d in try d.planifier(DossierExemple.seance(15, semaine: 12), at: lendemain) }.contains("terme-passe"))
  }
}
