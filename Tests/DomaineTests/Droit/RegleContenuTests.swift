import Domaine
import Testing

struct RegleContenuTests {
  private let jour0 = jour("2026-11-21")

  @Test func `rien ne se fait avant le consentement`() {
    #expect(Droit.consentement(donneLe: nil, acteLe: jour0).map(\.gravite) == [.bloquant])
    #expect(Droit.consentement(donneLe: jour0.plus(jours: 1), acteLe: jour0).map(\.gravite) == [.bloquant])
    #expect(Droit.consentement(donneLe: jour0, acteLe: jour0).isEmpty)
    #expect(Droit.refusDuBeneficiaire().map(\.gravite) == [.information])
  }

  @Test func `une question sans objet est retirée`() {
    #expect(Droit.lienDirect(nil).map(\.gravite) == [.bloquant])
    for objet in ObjetDuBilan.allCases { #expect(Droit.lienDirect(objet).isEmpty) }
    #expect(Droit.donneesSensibles(consentementExplicite: false).map(\.gravite) == [.bloquant])
    #expect(Droit.donneesSensibles(consentementExplicite: true).isEmpty)
  }

  @Test(arguments: PieceDuBilan.allCases)
  func `rien ne va à personne sans l’accord du bénéficiaire`(piece: PieceDuBilan) {
    for autre in QualiteDuDestinataire.allCases {
      #expect(Droit.communication(piece, a: autre, le: jour0).map(\.gravite) == [.bloquant])
    }
  }

  @Test func `un accord ouvre sa pièce, pour son temps, jusqu'à sa révocation`() {
    let accord = AccordDeCommunication(.synthese, du: jour("2026-11-01"), au: jour("2026-11-30"))
    func permis(_ piece: PieceDuBilan, _ iso: String, _ accord: AccordDeCommunication) -> Bool {
      Droit.communication(piece, a: .employeur, accord: accord, le: jour(iso)).bloquants.isEmpty
    }
    #expect(!permis(.synthese, "2026-10-31", accord))
    #expect(permis(.synthese, "2026-11-01", accord))
    #expect(permis(.synthese, "2026-11-30", accord))
    #expect(!permis(.synthese, "2026-12-01", accord))
    #expect(!permis(.resultatsDetailles, "2026-11-15", accord))
    let revoque = AccordDeCommunication(.synthese, du: jour("2026-11-01"), au: jour("2026-11-30"), revoqueLe: jour("2026-11-10"))
    #expect(permis(.synthese, "2026-11-09", revoque))
    #expect(!permis(.synthese, "2026-11-10", revoque))
  }

  @Test func `la demande du CEP n’ouvre la synthèse à personne d’autre`() {
    for autre in QualiteDuDestinataire.allCases where autre != .operateurCep {
      #expect(Droit.communication(.synthese, a: autre, demandeeParCep: true, le: jour0).map(\.gravite) == [.bloquant])
    }
  }

  @Test func `le CEP qui la demande reçoit la synthèse, et rien d'autre`() {
    #expect(Droit.communication(.synthese, a: .operateurCep, demandeeParCep: true, le: jour0).map(\.gravite) == [.information])
    #expect(Droit.communication(.resultatsDetailles, a: .operateurCep, demandeeParCep: true, le: jour0).map(\.gravite) == [.bloquant])
  }

  @Test func `le contenu se lit à deux, et par ceux à qui le bénéficiaire l'ouvre`() {
    #expect(Lecteur.allCases.filter { Droit.lecture(par: $0).isEmpty } == [.beneficiaire, .consultant])
    let ouverts = Lecteur.allCases.filter { Droit.lecture(par: $0, ouvertParLeBeneficiaire: true).isEmpty }
    #expect(ouverts == [.beneficiaire, .consultant, .secondConsultant, .nouveauConsultant, .referentHandicap])
    for lecteur in Lecteur.allCases { #expect(Droit.lecture(par: lecteur).allSatisfy { $0.gravite == .bloquant && $0.regle == .secretProfessionnel }) }
  }

  @Test func `les phases manquantes sont nommées`() {
    #expect(Droit.phases([.conclusions, .preliminaire, .investigation, .preliminaire]).isEmpty)
    #expect(Droit.phases([.preliminaire]).first?.phrase == "Prévoyez au moins une séance en phase d’investigation et en phase de conclusions.")
    #expect(Droit.phases([]).map(\.gravite) == [.bloquant])
    #expect(Droit.suivi(propose: true).isEmpty)
    #expect(Droit.suivi(propose: false).map(\.gravite) == [.bloquant])
  }

  @Test func `le minimum d'accompagnement est incertain au début de 2026, et nul avant`() {
    #expect(Droit.accompagnement(.heures(2), le: jour("2025-12-31")).isEmpty)
    #expect(Droit.accompagnement(.heures(12), le: jour("2026-01-31")).map(\.gravite) == [.incertain])
    #expect(Droit.accompagnement(.heures(13), le: jour("2026-01-31")).isEmpty)
    #expect(Droit.accompagnement(.heures(12), le: jour("2026-02-26")).map(\.gravite) == [.avertissement])
  }

  @Test func `l'employeur n'est pas le prestataire, quel que soit l'établissement`() {
    #expect(Droit.pasEnInterne(prestataire: "111222333", employeur: nil).isEmpty)
    #expect(Droit.pasEnInterne(prestataire: "111222333", employeur: "444555666").isEmpty)
    #expect(Droit.pasEnInterne(prestataire: "111 222 333 00011", employeur: "111222333 00022").map(\.gravite) == [.bloquant])
    #expect(Droit.pasEnInterne(prestataire: "", employeur: "").isEmpty)
    #expect(Droit.pasEnInterne(prestataire: "11122233", employeur: "11122233").isEmpty)
  }

  @Test func `d'autres activités demandent une unité identifiée`() {
    #expect(Droit.organisationDediee(autresActivites: true, uniteIdentifiee: false).map(\.gravite) == [.bloquant])
    #expect(Droit.organisationDediee(autresActivites: true, uniteIdentifiee: true).isEmpty)
    #expect(Droit.organisationDediee(autresActivites: false, uniteIdentifiee: false).isEmpty)
  }
}
