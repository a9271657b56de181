import Domaine
import TestSupport
import Testing

/// How long a bilan may last: 24 h for all, 72 h for public agents of some categories (décret 2007-1845). The limit follows the person's rights everywhere.
struct DureeDeLAgentTests {
  /// What a person is, up to how many hours nothing is said, and how gravely what is more is taken: the decrees are of medium confidence, they only warn.
  static let cas: [(Dossier.Statut, DroitsDeLAgent, Duree, Regle, Gravite)] = [
    (.salarie, .communs, .heures(24), .dureeMax, .bloquant),
    // Rights of an agent count for an agent.
    (.salarie, .renforces, .heures(24), .dureeMax, .bloquant),
    (.agentPublic, .communs, .heures(24), .fonctionPublique, .avertissement),
    (.agentPublic, .renforces, .heures(72), .fonctionPublique, .avertissement),
  ]
  private let uneMinute = Duree(minutes: 1)
  private let lundi = Exemples.debut

  /// A programme of `total`, 72 h at least, of which all but two hours is guided work.
  private func modalites(_ total: Duree) -> Modalites {
    var modalites = Exemples.modalites
    modalites.seances = [SeancePrevue(.preliminaire, .heures(2)), SeancePrevue(.investigation, .heures(6)), SeancePrevue(.conclusions, .heures(6))]
    modalites.travailGuide = total - .heures(14)
    return modalites
  }

  private func faits(_ statut: Dossier.Statut, _ droits: DroitsDeLAgent, _ modalites: Modalites) -> Dossier.Faits {
    Dossier.Faits(
      beneficiaire: Exemples.camille, identite: Dossier.Identite(prenom: "Camille", nom: "Exemple", telephone: "00 00 00 00 00"), statut: statut,
      droitsDeLAgent: droits, initiative: .salarie, prestataire: Dossier.Prestataire(siret: "00000000000000"), modalites: modalites, le: Exemples.ouverture)
  }

  /// Opened as an event, so that a programme beyond the law may be tried: consented to, its contract signed elsewhere, its absence agreed on.
  private func pret(_ statut: Dossier.Statut, _ droits: DroitsDeLAgent, _ total: Duree) throws -> Histoire<Dossier> {
    let payeur = statut == .agentPublic ? Exemples.payeur(.fonctionPublique) : Exemples.payeur(.personnel)
    var dossier = Histoire<Dossier>([.ouverture(.ouvert(faits(statut, droits, modalites(total))))])
    try dossier.jouer { try $0.presenterGaranties(le: Exemples.ouverture) }
    try dossier.jouer { try $0.consentir(le: Exemples.ouverture) }
    try dossier.jouer { try $0.designerConsultant(Exemples.consultant, le: Exemples.ouverture) }
    try dossier.jouer { try $0.arreterFinancement([payeur], temps: .horsTempsDeTravail, le: Exemples.ouverture) }
    if payeur.estUnTiers { try dossier.jouer { try $0.accepterDevis(payeur.id, le: Exemples.ouverture) } }
    try dossier.conclure()
    return dossier
  }

  @Test func `qui n’est plus agent public ne garde pas un bilan plus long que la loi`() throws {
    let long = Histoire<Dossier>([.ouverture(.ouvert(faits(.agentPublic, .renforces, modalites(.heures(40)))))])
    #expect(try long.refus { try $0.changerStatut(.salarie, le: Exemples.debut) } == [.dureeMax])
    let court = Histoire<Dossier>([.ouverture(.ouvert(faits(.agentPublic, .renforces, modalites(.heures(24)))))])
    #expect(try court.refus { try $0.changerStatut(.salarie, le: Exemples.debut) }.isEmpty)
  }

  private func seance(_ duree: Duree) -> Seance {
    Seance(
      id: SeanceID(haut: 1, bas: 1), phase: .preliminaire, debut: Instant(lundi, 9), duree: duree, mode: .presentiel, lieu: "1 rue Imaginaire",
      consultant: Exemples.dominique)
  }

  private func deDuree(_ constats: [Constat]) -> [Constat] { constats.filter { $0.regle == .dureeMax || $0.regle == .fonctionPublique } }

  @Test(arguments: Self.cas) func `à l’ouverture`(
    statut: Dossier.Statut, droits: DroitsDeLAgent, plafond: Duree, regle: Regle, gravite: Gravite
  ) {
    let constats = { (total: Duree) in self.deDuree(Dossier.peutOuvrir(self.faits(statut, droits, self.modalites(total)))) }
    #expect(constats(plafond) == [])
    #expect(constats(plafond + uneMinute).map(\.regle) == [regle])
    #expect(constats(plafond + uneMinute).map(\.gravite) == [gravite])
  }

  @Test(arguments: Self.cas) func `au calendrier`(
    statut: Dossier.Statut, droits: DroitsDeLAgent, plafond: Duree, regle: Regle, gravite: Gravite
  ) throws {
    let dossier = try pret(statut, droits, plafond + .heures(12)).etat
    let constats = { (duree: Duree) in self.deDuree(dossier.planification(de: self.seance(duree), at: Instant(Exemples.conclusion, 9))) }
    #expect(constats(.heures(2)) == [])
    #expect(constats(.heures(2, 1)).map(\.regle) == [regle])
    #expect(constats(.heures(2, 1)).map(\.gravite) == [gravite])
  }

  @Test(arguments: Self.cas) func `à la déclaration du travail guidé, à l’émargement et à sa correction`(
    statut: Dossier.Statut, droits: DroitsDeLAgent, plafond: Duree, regle: Regle, gravite: Gravite
  ) throws {
    let (seance, refuse) = (self.seance(.heures(2)), gravite == .bloquant ? [regle] : [])
    var dossier = Histoire<Dossier>(try pret(statut, droits, plafond + .heures(14)).faits + [.calendrier(.seancePlanifiee(seance))])
    let avant = plafond - .heures(2)
    for rang in 0..<(avant.minutes / 120) {
      let travail = TravailDeclare(
        id: TravailID(haut: 2, bas: UInt64(rang)), jour: lundi, duree: .heures(2), nature: .questionnaire, a: Instant(lundi, 12))
      try dossier.jouer { try $0.declarerTravail(travail) }
      try dossier.jouer { try $0.attesterTravail(travail.id, par: Exemples.dominique, at: Instant(lundi, 12)) }
    }
    #expect(dossier.etat.heures.faites == avant)
    func presence(_ qui: Partie, _ minutes: Int) -> PresenceASigner {
      PresenceASigner(
        qui, qui == .beneficiaire ? Exemples.camille : Exemples.dominique, voie: .dessinee,
        horaire: Horaire(debut: seance.debut, fin: seance.debut.plus(Duree(minutes: minutes))))
    }
    let soir = Instant(lundi, 18)
    #expect(try dossier.refus { try $0.emarger(seance.id, presence(.beneficiaire, 121), at: soir) } == refuse)
    for qui in Partie.allCases { try dossier.jouer { try $0.emarger(seance.id, presence(qui, 120), at: soir) } }
    #expect(dossier.etat.heures.faites == plafond)
    #expect(try dossier.refus { try $0.corrigerHoraire(seance.id, par: .consultant, presence(.consultant, 121).horaire, at: soir) } == refuse)
    let deTrop = TravailDeclare(id: TravailID(haut: 3, bas: 1), jour: lundi, duree: Duree(minutes: 5), nature: .lecture, a: soir)
    #expect(try dossier.refus { try $0.declarerTravail(deTrop) } == refuse)
  }

  @Test(arguments: Self.cas.filter { $0.0 == .agentPublic }) func `à la demande d’absence d’un agent`(
    statut: Dossier.Statut, droits: DroitsDeLAgent, plafond: Duree, regle: Regle, gravite: Gravite
  ) throws {
    let dossier = try Exemples.finance([Exemples.payeur(.fonctionPublique)], faits: faits(statut, droits, modalites(.heures(24)))).etat
    let constats = { (duree: Duree) in
      self.deDuree(
        dossier.peutDemander(Dossier.DemandeDAbsence(envoyeeLe: Exemples.ouverture, recueLe: Exemples.ouverture, debutLe: lundi, duree: duree)))
    }
    #expect(constats(plafond) == [])
    #expect(constats(plafond + uneMinute).map(\.gravite) == [gravite])
  }

  @Test func `soixante-douze heures se conduisent pour un agent aux droits renforcés, pas vingt-quatre heures une pour un salarié`() throws {
    #expect(deDuree(Dossier.peutOuvrir(faits(.agentPublic, .renforces, modalites(.heures(24, 1))))) == [])
    #expect(deDuree(Dossier.peutOuvrir(faits(.agentPublic, .renforces, modalites(.heures(72))))) == [])
    #expect(try Histoire<Dossier>().refus { try $0.ouvrir(faits(.salarie, .communs, modalites(.heures(24, 1)))) } == [.dureeMax])
  }
}
