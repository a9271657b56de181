import Domaine
import TestSupport
import Testing

/// What an employer knows of a bilan (F3), and on what ground the law treats it.
struct EmployeurInformeTests {
  @Test(arguments: Payeur.Sorte.allCases) func `un employeur qui paie ou complète est informé, un autre ne l’est pas`(sorte: Payeur.Sorte) throws {
    let dossier = try Exemples.finance([Exemples.payeur(sorte)], .horsTempsDeTravail)
    // An OPCO alone pays under the plan of its member, who signs the convention.
    #expect(dossier.etat.employeurInforme == (Exemples.payeur(sorte).estLEmployeur || sorte == .opco))
    #expect(dossier.etat.envoiALEmployeur.allSatisfy { $0.regle == .horsTemps && $0.gravite == .bloquant })
  }

  @Test func `un employeur à qui une absence fut demandée est informé, pas avant`() throws {
    var dossier = try Exemples.finance([Exemples.payeur(.cpf, 1_450), Exemples.payeur(.personnel, 150)])
    #expect(!dossier.etat.employeurInforme)
    let demande = Dossier.DemandeDAbsence(envoyeeLe: Exemples.ouverture, recueLe: Exemples.ouverture, debutLe: Exemples.debut, duree: .heures(24))
    try dossier.jouer { try $0.demanderAbsence(demande) }
    #expect(dossier.etat.employeurInforme)
  }

  @Test func `l’absence refusée et le bilan passé hors temps de travail, l’employeur n’en sait plus rien`() throws {
    let payeurs = [Exemples.payeur(.cpf, 1_450), Exemples.payeur(.personnel, 150)]
    var dossier = try Exemples.finance(payeurs, faits: Exemples.faits(employeur: "11111111111111"))
    let demande = Dossier.DemandeDAbsence(envoyeeLe: Exemples.ouverture, recueLe: Exemples.ouverture, debutLe: Exemples.debut, duree: .heures(24))
    let employeuse = Acteur(Exemples.employeuse, .employeur)
    let voit = { (dossier: Dossier) in
      [PieceDossier.identite, .absence, .calendrier].filter { dossier.peutVoir($0, par: employeuse, le: Exemples.debut).bloquants.isEmpty }
    }
    try dossier.jouer { try $0.demanderAbsence(demande) }
    #expect(voit(dossier.etat) == [.identite, .absence, .calendrier])
    try dossier.jouer { try $0.refuserAbsence(le: Exemples.ouverture.plus(jours: 10)) }
    // What it refused, it needs not see the days of.
    #expect(voit(dossier.etat) == [.identite, .absence])
    try dossier.jouer { try $0.arreterFinancement(payeurs, temps: .horsTempsDeTravail, le: Exemples.ouverture.plus(jours: 12)) }
    #expect(!dossier.etat.employeurInforme)
    #expect(voit(dossier.etat) == [])
    #expect(dossier.etat.peutVoir(.calendrier, par: employeuse, le: Exemples.debut).map(\.regle) == [.horsTemps])
  }

  /// Who acts for the employer that the person joined since.
  private let autre = Dossier.Employeur(interlocuteur: Exemples.inconnu, nom: "Autre Employeur Imaginaire", siret: "22222222222222")

  @Test func `ce qui fut demandé à un employeur ne l’est pas au suivant, pour qui ce bilan n’existe pas`() throws {
    let payeurs = [Exemples.payeur(.cpf, 1_450), Exemples.payeur(.personnel, 150)]
    var dossier = try Exemples.finance(payeurs, faits: Exemples.faits(employeur: "11111111111111"))
    let demande = Dossier.DemandeDAbsence(envoyeeLe: Exemples.ouverture, recueLe: Exemples.ouverture, debutLe: Exemples.debut, duree: .heures(24))
    try dossier.jouer { try $0.demanderAbsence(demande) }
    try dossier.jouer { try $0.accepterAbsence(le: Exemples.conclusion) }
    try dossier.jouer { try $0.preciserEmployeur(autre, le: Exemples.debut) }
    #expect(!dossier.etat.employeurInforme)
    #expect(dossier.etat.absence.demande == nil)
    for piece in [PieceDossier.identite, .absence, .calendrier] {
      #expect(dossier.etat.peutVoir(piece, par: Acteur(Exemples.inconnu, .employeur), le: Exemples.debut).map(\.regle) == [.horsTemps])
      #expect(!dossier.etat.peutVoir(piece, par: Acteur(Exemples.employeuse, .employeur), le: Exemples.debut).bloquants.isEmpty)
    }
  }

  @Test func `un bilan se nomme à l’employeur qui le paie tant qu’il en sait quelque chose, et à un autre payeur`() throws {
    let payeurs = [Exemples.payeur(.cpf, 1_000), Exemples.payeur(.abondementEmployeur, 600)]
    var dossier = try Exemples.finance(payeurs, .horsTempsDeTravail, faits: Exemples.faits(employeur: "11111111111111"))
    #expect(payeurs.allSatisfy { dossier.etat.seNomme(a: $0.id) } && !dossier.etat.seNomme(a: Exemples.inconnu))
    try dossier.jouer { try $0.preciserEmployeur(autre, le: Exemples.debut) }
    #expect(payeurs.map { dossier.etat.seNomme(a: $0.id) } == [true, false])
  }

  @Test func `ce qu’un employeur paie ne s’ouvre pas au suivant, et reste ouvert au premier`() throws {
    let payeurs = [Exemples.payeur(.cpf, 1_000), Exemples.payeur(.abondementEmployeur, 600)]
    var dossier = try Exemples.finance(payeurs, .horsTempsDeTravail, faits: Exemples.faits(employeur: "11111111111111"))
    try dossier.jouer { try $0.preciserEmployeur(autre, le: Exemples.debut) }
    #expect(dossier.etat.peutVoir(.identite, par: Acteur(Exemples.inconnu, .employeur), le: Exemples.debut).map(\.regle) == [.horsTemps])
    #expect(dossier.etat.peutVoir(.identite, par: Acteur(payeurs[1].id, .employeur), le: Exemples.debut).bloquants.isEmpty)
    #expect(!dossier.etat.employeurInforme)
    let nouveau = [Exemples.payeur(.cpf, 1_000), Payeur(id: Exemples.inconnu, sorte: .abondementEmployeur, nom: autre.nom, part: .euros(600))]
    try dossier.jouer { try $0.arreterFinancement(nouveau, temps: .horsTempsDeTravail, le: Exemples.debut) }
    #expect(dossier.etat.peutVoir(.identite, par: Acteur(Exemples.inconnu, .employeur), le: Exemples.debut).bloquants.isEmpty)
  }

  @Test func `un employeur dont on corrige le nom, le numéro ou l’interlocuteur est le même`() throws {
    let premier = Dossier.Employeur(interlocuteur: Exemples.employeuse, nom: "Employeur Imaginaire", siret: "11111111111111")
    var corrige = premier
    (corrige.nom, corrige.siret) = ("Employeur Imaginaire SA", "33333333333333")
    #expect(premier.estLeMeme(que: corrige))
    #expect(premier.estLeMeme(que: Dossier.Employeur(interlocuteur: Exemples.inconnu, nom: "Employeur Imaginaire")))
    #expect(premier.estLeMeme(que: Dossier.Employeur(interlocuteur: Exemples.inconnu, nom: "Un établissement", siret: "111 111 111 00022")))
    #expect(!premier.estLeMeme(que: autre))
  }

  @Test func `l’employeur d’un bilan hors temps n’en voit ni la convention ni le refus`() throws {
    #expect(try Exemples.sousCpf().etat.conventionVueParLEmployeur == .aucune)
    #expect(try Exemples.sousPlan().etat.conventionVueParLEmployeur == .conclue)
  }

  @Test func `à plusieurs, la convention à trois l’emporte, puis le CPF, et la personne en dernier`() throws {
    func cadre(_ payeurs: [Payeur]) throws -> CadreDuBilan? { try Exemples.finance(payeurs).etat.cadre }
    #expect(try cadre([Exemples.payeur(.personnel, 100), Exemples.payeur(.planDeDeveloppement, 1_500)]) == .planDeDeveloppement)
    #expect(try cadre([Exemples.payeur(.personnel, 150), Exemples.payeur(.cpf, 1_450)]) == .cpf)
    #expect(try cadre([Exemples.payeur(.opco, 150), Exemples.payeur(.cpf, 1_450)]) == .cpf)
    #expect(try cadre([Exemples.payeur(.opco)]) == .planDeDeveloppement)
    #expect(try cadre([Exemples.payeur(.agefiph, 100), Exemples.payeur(.franceTravail, 1_500)]) == .franceTravail)
    #expect(try cadre([Exemples.payeur(.apec)]) == nil)
    #expect(Dossier().cadre == nil)
  }
}
