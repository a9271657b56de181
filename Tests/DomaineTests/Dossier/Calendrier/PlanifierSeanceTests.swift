import Domaine
import TestSupport
import Testing

@Suite struct PlanifierSeanceTests {
  let veille = DossierExemple.veille

  @Test func `une séance se planifie, et une fois seulement`() throws {
    var dossier = try DossierExemple.pret()
    let seance = DossierExemple.seance(0)
    let faits = try dossier.jouer { d in try d.planifier(seance, at: veille) }
    #expect(faits == [.calendrier(.seancePlanifiee(seance))])
    var autre = seance
    autre.lieu = "2 rue Imaginaire"
    #expect(try dossier.regles { d in try d.planifier(autre, at: veille) } == ["seance-unique"])
  }

  @Test func `sans programme rien ne se planifie`() throws {
    #expect(try Histoire<Dossier>().regles { d in try d.planifier(DossierExemple.seance(0), at: veille) } == ["dossier-ouvert"])
  }

  @Test func `deux séances ne se chevauchent pas, mais se suivent sans pause`() throws {
    var dossier = try DossierExemple.pret()
    try dossier.jouer { d in try d.planifier(DossierExemple.seance(1), at: veille) }
    var suivante = DossierExemple.seance(2)
    suivante.debut = DossierExemple.seance(1).fin.plus(Duree(minutes: -1))
    #expect(try dossier.regles { d in try d.planifier(suivante, at: veille) } == ["pas-de-chevauchement"])
    suivante.debut = DossierExemple.seance(1).fin
    #expect(try dossier.regles { d in try d.planifier(suivante, at: veille) }.isEmpty)
  }

  @Test func `les phases gardent leur ordre`() throws {
    var dossier = try DossierExemple.pret()
    try dossier.jouer { d in try d.planifier(DossierExemple.seance(3), at: veille) }
    var tot = DossierExemple.seance(6)
    tot.debut = DossierExemple.seance(2).debut
    #expect(try dossier.regles { d in try d.planifier(tot, at: veille) } == ["phases-dans-l-ordre"])
  }

  @Test func `vingt-quatre heures passent, une minute de plus est refusée`() throws {
    var modalites = DossierExemple.modalites
    modalites.travailGuide = .heures(22)
    var dossier = try DossierExemple.pret(modalites)
    #expect(try dossier.regles { d in try d.planifier(DossierExemple.seance(0, duree: .heures(2, 1)), at: veille) } == ["duree-max"])
    try dossier.jouer { d in try d.planifier(DossierExemple.seance(0), at: veille) }
  }

  @Test func `un mode que le programme ne prévoit pas est refusé`() throws {
    var modalites = DossierExemple.modalites
    modalites.modes = [.distance]
    #expect(try DossierExemple.pret(modalites).regles { d in try d.planifier(DossierExemple.seance(0), at: veille) } == ["mode-prevu"])
  }

  @Test func `un jour férié se signale sans rien empêcher`() throws {
    var dossier = try DossierExemple.pret()
    var ferie = DossierExemple.seance(0)
    ferie.debut = Instant(try #require(Jour(2027, 3, 29)), 14)  // Easter Monday
    let constats = dossier.etat.planification(de: ferie, at: veille)
    #expect(constats.map(\.regle.id) == ["jour-chome"])
    #expect(constats.bloquants.isEmpty)
    try dossier.jouer { d in try d.planifier(ferie, at: veille) }
  }

  @Test func `l’aménagement coupe en deux les séances de deux heures, et refuse celles qui restent longues`() throws {
    let dossier = try DossierExemple.pret(effets: EffetsAmenagement(seanceMaximale: .heures(1)))
    #expect(dossier.etat.ouverture.seancesPrevues.count == 16)
    #expect(dossier.etat.ouverture.seancesPrevues.allSatisfy { $0.duree == .heures(1) })
    #expect(try dossier.regles { d in try d.planifier(DossierExemple.seance(0), at: veille) } == ["seance-amenagee"])
    #expect(try dossier.regles { d in try d.planifier(DossierExemple.seance(0, duree: .heures(1)), at: veille) }.isEmpty)
  }

  @Test func `le calendrier entier dit ce qui manque, et se tait une fois complet`() throws {
    var dossier = try DossierExemple.pret()
    try dossier.jouer { d in try d.planifier(DossierExemple.seance(0), at: veille) }
    #expect(Set(dossier.etat.calendrierEntier(at: veille).map(\.regle.id)) == ["phases", "duree-min", "seances-prevues", "amplitude-tenue"])
    #expect(try DossierExemple.planifie().etat.calendrierEntier(at: veille).isEmpty)
  }

  @Test func `une séance trop lointaine ou trop espacée se signale`() throws {
    var dossier = try DossierExemple.pret()
    try dossier.jouer { d in try d.planifier(DossierExemple.seance(0), at: veille) }
    let constats = dossier.etat.planification(de: DossierExemple.seance(1, semaine: 30), at: veille)
    #expect(Set(constats.map(\.regle.id)) == ["amplitude-tenue", "ecart-tenu"])
    #expect(constats.bloquants.isEmpty)
  }

  @Test func `une séance annulée laisse ses heures à planifier`() throws {
    var dossier = try DossierExemple.planifie()
    #expect(dossier.etat.seancesAPlanifier.isEmpty)
    try dossier.jouer { d in try d.annulerSeance(DossierExemple.id(3), at: veille) }
    #expect(dossier.etat.seancesAPlanifier == [SeancePrevue(.investigation, .heures(2))])
  }
}
