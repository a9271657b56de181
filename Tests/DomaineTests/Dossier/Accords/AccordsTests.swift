import Domaine
import TestSupport
import Testing

@Suite struct AccordsTests {
  let derniere = DossierExemple.seance(7).jour
  var soir: Instant { Instant(derniere, 19) }
  let tiers = DestinataireNomme(PersonneID(haut: 0, bas: 7), .tiers)

  func piece(_ code: CodeDePiece, jusquAu: Jour, _ motif: MotifDeConservation = .suiviParAccordEcrit) throws -> PieceGardee {
    PieceGardee(code, try DossierExemple.empreinte("a"), AccordDeConservation(motif, donneLe: derniere, jusquAu: jusquAu))
  }

  func passe(_ rang: UInt64 = 1, jusquAu: Jour? = nil) throws -> LaissezPasser {
    LaissezPasser(
      id: LaissezPasserID(haut: 3, bas: rang), .synthese, try DossierExemple.empreinte("a"), a: tiers, donneA: soir, jusquAu: jusquAu ?? derniere.plus(mois: 1))
  }

  @Test func `un document se garde jusqu’au dernier jour que la loi permet, pas un de plus`() throws {
    var dossier = try Histoire.acheve()
    let plafond = derniere.plus(annees: 3)
    let trop = try piece(.planDAction, jusquAu: plafond.plus(jours: 1))
    #expect(try dossier.regles { d in try d.accorderConservation(trop, at: soir) } == ["destruction"])
    let gardee = try piece(.planDAction, jusquAu: plafond)
    try dossier.jouer { d in try d.accorderConservation(gardee, at: soir) }
    #expect(dossier.etat.garde(.planDAction) == plafond)
    #expect(dossier.etat.garde(.synthese) == nil)
  }

  @Test func `après le terme, plus rien ne s’ajoute, mais tout se retire`() throws {
    var dossier = try Histoire.acheve()
    let gardee = try piece(.planDAction, jusquAu: derniere.plus(mois: 6))
    try dossier.jouer { d in try d.accorderConservation(gardee, at: soir) }
    let apres = derniere.plus(jours: 1)
    var tardive = try piece(.inventaire, jusquAu: derniere.plus(mois: 6))
    tardive.accord = AccordDeConservation(donneLe: apres, jusquAu: derniere.plus(mois: 6))
    #expect(try dossier.regles { d in try d.accorderConservation(tardive, at: Instant(apres, 9)) } == ["terme-passe"])
    try dossier.jouer { d in try d.retirerConservation(.planDAction, le: apres, at: Instant(apres, 9)) }
    #expect(dossier.etat.garde(.planDAction) == nil)
  }

  @Test func `au titre du CEP, seule la synthèse qu’il a demandée se garde`() throws {
    var dossier = try Histoire.acheve()
    let synthese = try piece(.synthese, jusquAu: derniere.plus(annees: 1), .syntheseDemandeeParCep)
    #expect(try dossier.regles { d in try d.accorderConservation(synthese, at: soir) } == ["cep-demandeur"])
    try dossier.jouer { d in try d.constaterDemandeDuCep(le: derniere, at: soir) }
    let plan = try piece(.planDAction, jusquAu: derniere.plus(annees: 1), .syntheseDemandeeParCep)
    #expect(try dossier.regles { d in try d.accorderConservation(plan, at: soir) } == ["destruction"])
    try dossier.jouer { d in try d.accorderConservation(synthese, at: soir) }
  }

  @Test func `le résumé des objectifs demande l’accord et le programme`() throws {
    let resume = try piece(.resumeObjectifs, jusquAu: derniere.plus(annees: 1))
    #expect(try Histoire.acheve().regles { d in try d.accorderConservation(resume, at: soir) } == ["resume-objectifs-prevu"])
    var modalites = DossierExemple.modalites
    modalites.syntheseObjectifs = true
    var dossier = try Histoire.acheve(modalites)
    try dossier.jouer { d in try d.accorderConservation(resume, at: soir) }
  }

  @Test func `dire non ne garde que ce que le CEP a demandé`() throws {
    var dossier = try Histoire.acheve()
    let plan = try piece(.planDAction, jusquAu: derniere.plus(annees: 1))
    try dossier.jouer { d in try d.accorderConservation(plan, at: soir) }
    try dossier.jouer { d in try d.refuserConservation(le: derniere, at: soir) }
    #expect(dossier.etat.accords.gardees.isEmpty)
  }

  @Test func `sans laissez-passer personne ne voit la synthèse, avec lui un seul la voit`() throws {
    var dossier = try Histoire.acheve()
    let synthese = try DossierExemple.empreinte("a")
    #expect(dossier.etat.peutVoir(.synthese, synthese, par: tiers, at: soir).bloquants.map(\.regle.id) == ["destinataires"])
    let passe = try passe()
    try dossier.jouer { d in try d.donnerLaissezPasser(passe) }
    #expect(dossier.etat.peutVoir(.synthese, synthese, par: tiers, at: soir).isEmpty)
    let autre = DestinataireNomme(PersonneID(haut: 0, bas: 8), .tiers)
    #expect(!dossier.etat.peutVoir(.synthese, synthese, par: autre, at: soir).bloquants.isEmpty)
    let version = try DossierExemple.empreinte("b")
    #expect(!dossier.etat.peutVoir(.synthese, version, par: tiers, at: soir).bloquants.isEmpty)
  }

  @Test func `une révocation vaut à l’instant même, et chaque consultation laisse une trace`() throws {
    var dossier = try Histoire.acheve()
    let passe = try passe()
    try dossier.jouer { d in try d.donnerLaissezPasser(passe) }
    try dossier.jouer { d in try d.consulter(passe.id, par: tiers.personne, at: soir) }
    #expect(dossier.etat.accords.consultations.map(\.a) == [soir])
    let apres = soir.plus(Duree(minutes: 1))
    try dossier.jouer { d in try d.revoquerLaissezPasser(passe.id, at: apres) }
    #expect(try dossier.regles { d in try d.consulter(passe.id, par: tiers.personne, at: apres) } == ["destinataires"])
    // Not even on a clock that went back.
    for recul in [soir, Instant(derniere.plus(jours: -3), 9)] {
      #expect(dossier.etat.peutVoir(.synthese, passe.empreinte, par: tiers, at: recul).bloquants.map(\.regle.id) == ["destinataires"])
    }
    #expect(try dossier.regles { d in try d.consulter(passe.id, par: DossierExemple.inconnu, at: soir) } == ["laissez-passer-connu"])
  }

  @Test func `un laissez-passer a une fin, et ne survit pas à la destruction sans accord de garder`() throws {
    var dossier = try Histoire.acheve()
    let sansFin = try passe(jusquAu: derniere.plus(annees: 1).plus(jours: 1))
    #expect(try dossier.regles { d in try d.donnerLaissezPasser(sansFin) } == ["laissez-passer-borne"])
    let passe = try passe()
    try dossier.jouer { d in try d.donnerLaissezPasser(passe) }
    let lendemain = Instant(derniere.plus(jours: 1), 9)
    #expect(dossier.etat.peutVoir(.synthese, passe.empreinte, par: tiers, at: lendemain).map(\.regle.id) == ["document-garde"])
    let gardee = try piece(.synthese, jusquAu: derniere.plus(jours: 10))
    try dossier.jouer { d in try d.accorderConservation(gardee, at: soir) }
    #expect(dossier.etat.peutVoir(.synthese, passe.empreinte, par: tiers, at: lendemain).isEmpty)
    #expect(!dossier.etat.peutVoir(.synthese, passe.empreinte, par: tiers, at: Instant(derniere.plus(jours: 11), 9)).isEmpty)
  }

  @Test func `la synthèse gardée est celle qui fut remise, quelle que fût la version le jour de l’accord`() throws {
    var dossier = try DossierExemple.planifie()
    try dossier.tenir(0...7)
    let ebauche = try DossierExemple.empreinte("b")
    let gardee = PieceGardee(.synthese, ebauche, AccordDeConservation(donneLe: derniere, jusquAu: derniere.plus(mois: 6)))
    try dossier.jouer { d in try d.accorderConservation(gardee, at: soir) }
    try dossier.remettre(le: derniere)
    let passe = try passe()
    try dossier.jouer { d in try d.donnerLaissezPasser(passe) }
    let lendemain = Instant(derniere.plus(jours: 1), 9)
    #expect(dossier.etat.peutVoir(.synthese, passe.empreinte, par: tiers, at: lendemain).isEmpty)
    #expect(!dossier.etat.peutVoir(.synthese, ebauche, par: tiers, at: lendemain).isEmpty)
    try dossier.jouer { d in try d.constaterDestructionCarnet(tete: ebauche, at: lendemain) }
    #expect(dossier.etat.certificatDeDestruction?.gardees.map(\.empreinte) == [passe.empreinte])
  }

  @Test func `l’opérateur du CEP qui demande la synthèse la reçoit, et rien d’autre`() throws {
    var dossier = try Histoire.acheve()
    let cep = DestinataireNomme(PersonneID(haut: 0, bas: 6), .operateurCep)
    let synthese = try DossierExemple.empreinte("a")
    #expect(!dossier.etat.peutVoir(.synthese, synthese, par: cep, at: soir).bloquants.isEmpty)
    try dossier.jouer { d in try d.constaterDemandeDuCep(le: derniere, at: soir) }
    #expect(dossier.etat.peutVoir(.synthese, synthese, par: cep, at: soir).bloquants.isEmpty)
    #expect(!dossier.etat.peutVoir(.planDAction, synthese, par: cep, at: soir).bloquants.isEmpty)
  }

  @Test(arguments: [QualiteDuDestinataire.operateurCep, .employeur, .financeur, .tiers])
  func `ce qui n’est pas remis ne sort pas de la maison, ce qui l’est ne sort que par un laissez-passer`(qualite: QualiteDuDestinataire) throws {
    let (destinataire, synthese) = (DestinataireNomme(PersonneID(haut: 0, bas: 7), qualite), try DossierExemple.empreinte("a"))
    let passe = LaissezPasser(
      id: LaissezPasserID(haut: 3, bas: 1), .synthese, element: .synthese, synthese, a: destinataire, donneA: soir, jusquAu: derniere.plus(mois: 1))
    var enCours = try DossierExemple.planifie()
    try enCours.tenir(0...7)
    #expect(try enCours.regles { d in try d.donnerLaissezPasser(passe) } == ["remise-d-abord"])
    var dossier = try Histoire.acheve()
    #expect(dossier.etat.peutVoir(.synthese, synthese, par: destinataire, at: soir).bloquants.map(\.regle.id) == ["destinataires"])
    try dossier.jouer { d in try d.donnerLaissezPasser(passe) }
    #expect(dossier.etat.peutVoir(.synthese, synthese, par: destinataire, at: soir).isEmpty)
  }

  @Test func `un laissez-passer s’adresse au dehors, et nomme l’élément qui est son document`() throws {
    let dossier = try Histoire.acheve()
    let synthese = try DossierExemple.empreinte("a")
    let id = LaissezPasserID(haut: 3, bas: 1)
    let second = DestinataireNomme(DossierExemple.second, .secondConsultant)
    let auSecond = LaissezPasser(id: id, .synthese, element: .synthese, synthese, a: second, donneA: soir, jusquAu: derniere)
    #expect(try dossier.regles { d in try d.donnerLaissezPasser(auSecond) } == ["laissez-passer-dehors"])
    for element in [ElementCarnet.notes, .planAction] {
      let faux = LaissezPasser(id: id, .synthese, element: element, synthese, a: tiers, donneA: soir, jusquAu: derniere)
      #expect(try dossier.regles { d in try d.donnerLaissezPasser(faux) } == ["laissez-passer-d-un-document"])
    }
  }

  @Test func `être personne ressource s’accepte et se retire à part`() throws {
    var dossier = try Histoire.acheve()
    try dossier.jouer { d in try d.accepterDEtrePersonneRessource(le: derniere, at: soir) }
    #expect(dossier.etat.accords.personneRessourceDepuis == derniere)
    try dossier.jouer { d in try d.cesserDEtrePersonneRessource(le: derniere, at: soir) }
    #expect(dossier.etat.accords.personneRessourceDepuis == nil)
  }
}
