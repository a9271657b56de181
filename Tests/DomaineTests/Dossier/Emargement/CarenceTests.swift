import Domaine
import TestSupport
import Testing

/// A bilan that has ended, one sheet of which has one signature only: it holds nothing up for ever (P9, P11).
@Suite struct CarenceTests {
  private let troisieme = DossierExemple.seance(2)
  private let consultant = Acteur(DossierExemple.dominique, .consultant)
  private let bureau = Acteur(DossierExemple.inconnu, .bureau)
  private var abandon: Jour { troisieme.jour.plus(jours: 2) }
  private var apres: Instant { Instant(abandon.plus(jours: 1), 9) }

  /// Two séances signed by both, a third by one of them.
  private func enCours(signee qui: Partie = .consultant) throws -> Histoire<Dossier> {
    var dossier = try DossierExemple.planifie(sorte: .cpf)
    try dossier.tenir([0, 1])
    try dossier.jouer { d in try d.declarerEntreeCpf(le: DossierExemple.debut) }
    try dossier.jouer { d in try d.emarger(troisieme.id, DossierExemple.presence(qui, troisieme), at: troisieme.fin) }
    return dossier
  }

  private func abandonne(signee qui: Partie = .consultant) throws -> Histoire<Dossier> {
    var dossier = try enCours(signee: qui)
    try dossier.jouer { d in try d.abandonner(le: abandon, at: Instant(abandon, 18)) }
    return dossier
  }

  private func bloque(_ dossier: Histoire<Dossier>) -> Set<String> {
    Set(dossier.etat.peutFacturer(payeur: DossierExemple.payeur, le: apres.jourParis).bloquants.map(\.regle.id))
  }

  @Test func `constatée, elle laisse facturer les heures signées des deux, et déclarer la sortie`() throws {
    var dossier = try abandonne()
    #expect(bloque(dossier) == ["jalon-facture"])
    #expect(dossier.etat.echeances(au: apres.jourParis).contains { $0.geste == "declarerSortieCpf" && $0.etat == .bloquee })
    #expect(dossier.etat.echeances(au: apres.jourParis).contains { $0.geste == "constaterCarence" && $0.qui == .consultant })
    try dossier.jouer { d in try d.constaterCarence(troisieme.id, par: consultant, at: apres) }
    #expect(bloque(dossier) == [])
    #expect(dossier.etat.heures.faites == .heures(4) && dossier.etat.heures.aSigner == .nulle)
    #expect(!dossier.etat.echeances(au: apres.jourParis).contains { $0.geste == "constaterCarence" })
    #expect(!dossier.etat.echeances(au: apres.jourParis).contains { $0.geste == "emarger" && $0.jour == troisieme.jour })
    #expect(dossier.etat.echeances(au: apres.jourParis).contains { $0.geste == "declarerSortieCpf" && $0.etat != .bloquee })
    #expect(try dossier.regles { d in try d.etablirCertificat(heures: .heures(6), le: apres.jourParis, at: apres) } == ["service-fait"])
    let numero = try #require(NumeroDeFacture("2027-0001"))
    let du = dossier.etat.facturableHorsTaxe(payeur: DossierExemple.payeur, tva: 2_000)
    #expect(dossier.etat.facturable(payeur: DossierExemple.payeur) == .euros(576))
    let facture = Facture(
      numero: numero, payeur: DossierExemple.payeur, heures: .heures(4), horsTaxe: du, tva: 2_000, regime: .normal, le: apres.jourParis)
    try dossier.jouer { d in try d.facturer(facture, at: apres) }
  }

  @Test func `une trace de la séance vaut la signature qui manque, et peut venir plus tard`() throws {
    var dossier = try abandonne()
    try dossier.jouer { d in try d.constaterCarence(troisieme.id, par: consultant, at: apres) }
    let trace = try DossierExemple.empreinte("e")
    try dossier.jouer { d in try d.constaterCarence(troisieme.id, preuve: trace, par: consultant, at: apres) }
    #expect(dossier.etat.heures.faites == .heures(6))
    #expect(dossier.etat.periode?.au == troisieme.jour)
    try dossier.jouer { d in try d.etablirCertificat(heures: .heures(6), le: apres.jourParis, at: apres) }
    #expect(try dossier.regles { d in try d.constaterCarence(troisieme.id, par: consultant, at: apres) }.isEmpty)
    #expect(dossier.etat.emargement.feuilles[troisieme.id]?.carence?.preuve == trace)
  }

  @Test func `qui manquait peut encore signer : la carence tombe`() throws {
    var dossier = try abandonne()
    try dossier.jouer { d in try d.constaterCarence(troisieme.id, par: consultant, at: apres) }
    try dossier.jouer { d in try d.emarger(troisieme.id, DossierExemple.presence(.beneficiaire, troisieme), at: apres) }
    #expect(dossier.etat.emargement.feuilles[troisieme.id]?.carence == nil)
    #expect(dossier.etat.heures.faites == .heures(6))
    #expect(try dossier.regles { d in try d.constaterCarence(troisieme.id, par: consultant, at: apres) } == ["carence-apres-fin"])
  }

  /// Carried through, the last sheet but one signed by one of them only.
  private func acheve() throws -> (Histoire<Dossier>, Seance) {
    var dossier = try DossierExemple.planifie(sorte: .cpf)
    let sixieme = DossierExemple.seance(6)
    try dossier.tenir([0, 1, 2, 3, 4, 5, 7])
    try dossier.jouer { d in try d.declarerEntreeCpf(le: DossierExemple.debut) }
    try dossier.jouer { d in try d.emarger(sixieme.id, DossierExemple.presence(.consultant, sixieme), at: sixieme.fin) }
    try dossier.remettre(le: DossierExemple.seance(7).jour)
    return (dossier, sixieme)
  }

  @Test func `un bilan achevé n’attend pas non plus pour toujours une signature : la facture part sans ces heures`() throws {
    var (dossier, sixieme) = try acheve()
    let terme = DossierExemple.seance(7).jour
    let lendemain = Instant(terme.plus(jours: 1), 9)
    #expect(try dossier.regles { d in try d.constaterCarence(sixieme.id, par: consultant, at: Instant(terme, 20)) } == ["carence-apres-fin"])
    let avant = dossier.etat.echeances(au: lendemain.jourParis)
    #expect(avant.contains { $0.geste == "constaterCarence" && $0.qui == .consultant })
    #expect(avant.contains { $0.geste == "emarger" && $0.qui == .beneficiaire })
    #expect(avant.contains { $0.geste == "declarerSortieCpf" && $0.etat == .bloquee })
    #expect(dossier.etat.peutFacturer(payeur: DossierExemple.payeur, le: lendemain.jourParis).bloquants.map(\.regle.id) == ["jalon-facture"])
    try dossier.jouer { d in try d.constaterCarence(sixieme.id, par: consultant, at: lendemain) }
    #expect(dossier.etat.peutFacturer(payeur: DossierExemple.payeur, le: lendemain.jourParis).bloquants.isEmpty)
    #expect(dossier.etat.heures.faites == .heures(14))
    let apres = dossier.etat.echeances(au: lendemain.jourParis)
    #expect(apres.contains { $0.geste == "declarerSortieCpf" && $0.etat != .bloquee })
    #expect(!apres.contains { $0.geste == "emarger" })
    try dossier.jouer { d in try d.constaterCarence(sixieme.id, preuve: try DossierExemple.empreinte("e"), par: consultant, at: lendemain) }
    #expect(dossier.etat.heures.faites == .heures(16))
  }

  @Test func `tant que le bilan n’a pas pris fin, la feuille se fait signer`() throws {
    let dossier = try enCours()
    #expect(try dossier.regles { d in try d.constaterCarence(troisieme.id, par: consultant, at: apres) } == ["carence-apres-fin"])
    #expect(!dossier.etat.echeances(au: apres.jourParis).contains { $0.geste == "constaterCarence" })
    let inconnue = SeanceID(haut: 9, bas: 9)
    #expect(try dossier.regles { d in try d.constaterCarence(inconnue, par: consultant, at: apres) } == ["seance-connue"])
    #expect(try abandonne().regles { d in try d.constaterCarence(DossierExemple.id(3), par: consultant, at: apres) } == ["carence-apres-fin"])
  }

  @Test func `le silence deux fois averti la permet aussi, une fois le délai passé`() throws {
    var dossier = try enCours()
    for jours in [3, 12] {
      let jour = troisieme.jour.plus(jours: jours)
      try dossier.jouer { d in try d.avertir(le: jour, at: Instant(jour, 9)) }
    }
    let terme = try #require(dossier.etat.terme()?.jour)
    let avant = Instant(terme.plus(jours: -1), 9)
    #expect(try dossier.regles { d in try d.constaterCarence(troisieme.id, par: consultant, at: avant) } == ["carence-apres-fin"])
    try dossier.jouer { d in try d.constaterCarence(troisieme.id, par: consultant, at: Instant(terme, 9)) }
  }

  @Test func `chaque carence est constatée par l’autre côté`() throws {
    let (duBeneficiaire, duConsultant) = (try abandonne(), try abandonne(signee: .beneficiaire))
    let etranger = Acteur(DossierExemple.inconnu, .consultant)
    for acteur in [bureau, etranger, Acteur(DossierExemple.camille, .beneficiaire)] {
      #expect(try duBeneficiaire.regles { d in try d.constaterCarence(troisieme.id, par: acteur, at: apres) } == ["carence-par-l-autre"])
    }
    #expect(try duConsultant.regles { d in try d.constaterCarence(troisieme.id, par: consultant, at: apres) } == ["carence-par-l-autre"])
    #expect(try duConsultant.regles { d in try d.constaterCarence(troisieme.id, par: bureau, at: apres) }.isEmpty)
  }
}
