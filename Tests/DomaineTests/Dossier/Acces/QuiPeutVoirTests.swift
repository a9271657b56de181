import Domaine
import TestSupport
import Testing

/// « Qui peut voir cela ? » : role by role, piece by piece.
struct QuiPeutVoirTests {
  private static let pieces: [PieceDossier] = [
    .identite, .coordonnees, .consentement, .financement, .part(Exemples.payeur().id), .convention, .refus, .absence, .calendrier, .circonstances,
    .emargements, .heures, .certificat, .effets, .accords, .remises, .destruction,
  ]

  private func vues(_ dossier: Histoire<Dossier>, _ acteur: Acteur, le jour: Jour = Exemples.debut) -> Set<PieceDossier> {
    Set(Self.pieces.filter { dossier.etat.peutVoir($0, par: acteur, le: jour).bloquants.isEmpty })
  }

  private var camille: Acteur { Acteur(Exemples.camille, .beneficiaire) }
  private var employeur: Acteur { Acteur(Exemples.payeur().id, .employeur) }

  @Test func `le bénéficiaire voit tout ce qui est à lui, et rien de ce qui est à un autre`() throws {
    let dossier = try Exemples.sousPlan()
    #expect(vues(dossier, camille) == Set(Self.pieces))
    #expect(vues(dossier, Acteur(Exemples.inconnu, .beneficiaire)).isEmpty)
    #expect(dossier.etat.peutVoir(.heures, par: Acteur(Exemples.inconnu, .beneficiaire), le: Exemples.debut).map(\.regle) == [.placeAuDossier])
  }

  @Test func `l'employeur qui paie voit ce qu'il paie, jamais pourquoi`() throws {
    let dossier = try Exemples.sousPlan()
    #expect(
      vues(dossier, employeur)
        == [.identite, .part(Exemples.payeur().id), .convention, .absence, .calendrier, .emargements, .heures, .certificat, .remises])
    let refus = { (piece: PieceDossier) in dossier.etat.peutVoir(piece, par: employeur, le: Exemples.debut).map(\.regle) }
    #expect(refus(.refus) == [.refusSansSuite])
    #expect(refus(.circonstances) == [.circonstancesTues])
    #expect(refus(.effets) == [.effetsAQuiAgit])
    #expect(refus(.accords) == [.accordsDuBeneficiaire])
    #expect(refus(.coordonnees) == [.utileAuRole])
  }

  @Test func `un bilan hors temps de travail et sans son argent n'existe pas pour l'employeur`() throws {
    let faits = Exemples.faits(employeur: "11111111111111")
    let dossier = try Exemples.finance([Exemples.payeur(.cpf, 1_450), Exemples.payeur(.personnel, 150)], .horsTempsDeTravail, faits: faits)
    let employeuse = Acteur(Exemples.employeuse, .employeur)
    for piece in Self.pieces {
      let constats = dossier.etat.peutVoir(piece, par: employeuse, le: Exemples.debut)
      #expect(constats.map(\.regle) == [.horsTemps])
      #expect(constats.map(\.gravite) == [.bloquant])
    }
  }

  @Test func `l'employeur à qui l'on a demandé une absence voit des dates, et rien d'autre`() throws {
    var dossier = try Exemples.finance([Exemples.payeur(.cpf)], faits: Exemples.faits(employeur: "11111111111111"))
    let demande = Dossier.DemandeDAbsence(envoyeeLe: Exemples.ouverture, recueLe: Exemples.ouverture, debutLe: Exemples.debut, duree: .heures(16))
    try dossier.jouer { try $0.demanderAbsence(demande) }
    #expect(vues(dossier, Acteur(Exemples.employeuse, .employeur)) == [.identite, .absence, .calendrier])
  }

  @Test func `chaque payeur voit sa part et ses factures, pas celles d'un autre`() throws {
    let (opco, apec) = (Exemples.payeur(.opco, 800), Exemples.payeur(.apec, 800))
    let dossier = try Exemples.finance([opco, apec])
    let financeur = Acteur(opco.id, .financeur)
    #expect(dossier.etat.peutVoir(.part(opco.id), par: financeur, le: Exemples.debut).isEmpty)
    #expect(dossier.etat.peutVoir(.part(apec.id), par: financeur, le: Exemples.debut).map(\.regle) == [.partDeChacun])
    #expect(dossier.etat.peutVoir(.financement, par: financeur, le: Exemples.debut).map(\.regle) == [.utileAuRole])
    #expect(vues(dossier, Acteur(Exemples.inconnu, .financeur)).isEmpty)
  }

  @Test func `une facture se montre à qui elle est adressée`() throws {
    let (opco, apec) = (Exemples.payeur(.opco, 800), Exemples.payeur(.apec, 800))
    var faits = try Exemples.finance([opco, apec]).faits
    let numero = try #require(NumeroDeFacture("2026-0001"))
    faits.append(
      .cloture(
        .factureEmise(
          Facture(numero: numero, payeur: opco.id, heures: .heures(24), horsTaxe: .euros(800), tva: 0, regime: .exonere(attestation: true), le: Exemples.debut))
      ))
    let dossier = Histoire<Dossier>(faits)
    let constats = { (acteur: Acteur) in dossier.etat.peutVoir(.facture(numero), par: acteur, le: Exemples.debut).map(\.regle) }
    #expect(constats(Acteur(opco.id, .financeur)) == [])
    #expect(constats(Acteur(apec.id, .financeur)) == [.partDeChacun])
    #expect(constats(Acteur(Exemples.inconnu, .bureau)) == [])
    #expect(constats(camille) == [])
    #expect(dossier.etat.vue(pour: opco.id)?.factures.map(\.numero) == [numero])
    #expect(dossier.etat.vue(pour: apec.id)?.factures == [])
  }

  @Test func `le financeur ne voit une convention que s'il en est partie`() throws {
    #expect(vues(try Exemples.finance([Exemples.payeur(.apec)]), Acteur(Exemples.payeur(.apec).id, .financeur)).contains(.convention))
    #expect(!vues(try Exemples.sousCpf(), Acteur(Exemples.payeur(.cpf).id, .financeur)).contains(.convention))
  }

  @Test func `l'auditeur suit le dossier sans un nom`() throws {
    let dossier = try Exemples.sousPlan()
    let auditeur = Acteur(Exemples.inconnu, .auditeur)
    #expect(
      vues(dossier, auditeur) == [.consentement, .convention, .calendrier, .emargements, .heures, .certificat, .remises, .destruction])
    #expect(dossier.etat.peutVoir(.identite, par: auditeur, le: Exemples.debut).bloquants.map(\.regle) == [.auditSousPseudonyme])
    #expect(dossier.etat.peutVoir(.heures, par: auditeur, le: Exemples.debut).map(\.gravite) == [.information])
  }

  @Test func `le représentant légal voit le contrat, et lui seul`() throws {
    let dossier = try Exemples.finance([Exemples.payeur(.personnel)], .horsTempsDeTravail, faits: Exemples.faits(represente: true))
    let tutrice = Acteur(Exemples.tutrice, .representantLegal)
    #expect(vues(dossier, tutrice) == [.convention])
    #expect(dossier.etat.peutVoir(.heures, par: tutrice, le: Exemples.debut).map(\.regle) == [.contratSeulement])
    #expect(vues(dossier, Acteur(Exemples.inconnu, .representantLegal)).isEmpty)
  }

  @Test func `le bureau voit le dossier, pas les circonstances d'un changement`() throws {
    let tout = Set(Self.pieces)
    for role in [Role.bureau, .coordinateur, .referentPedagogique] {
      #expect(vues(try Exemples.sousPlan(), Acteur(Exemples.inconnu, role)) == tout.subtracting([.circonstances]))
    }
  }

  @Test func `le référent handicap voit de quoi aménager`() throws {
    #expect(vues(try Exemples.sousPlan(), Acteur(Exemples.inconnu, .referentHandicap)) == [.identite, .coordonnees, .calendrier, .effets])
    var dossier = try Exemples.sousPlan()
    try dossier.jouer { try $0.nommerReferents(Dossier.Referents(handicap: Exemples.centre), le: Exemples.ouverture) }
    #expect(vues(dossier, Acteur(Exemples.inconnu, .referentHandicap)).isEmpty)
    #expect(!vues(dossier, Acteur(Exemples.centre, .referentHandicap)).isEmpty)
  }

  @Test func `le consultant voit ses dossiers, un sous-traitant sans l'argent, un étranger rien`() throws {
    let dominique = Acteur(Exemples.dominique, .consultant)
    #expect(vues(try Exemples.sousPlan(), dominique) == Set(Self.pieces))
    #expect(vues(try Exemples.sousPlan(), Acteur(Exemples.inconnu, .consultant)).isEmpty)
    var dossier = Histoire<Dossier>()
    try dossier.jouer { try $0.ouvrir(Exemples.faits()) }
    try dossier.jouer { try $0.designerConsultant(.init(personne: Exemples.dominique, nom: "Dominique", sousTraitant: true), le: Exemples.ouverture) }
    #expect(vues(dossier, dominique) == Set(Self.pieces).subtracting([.financement, .part(Exemples.payeur().id)]))
  }

  @Test func `un ancien consultant voit jusqu'au jour de son départ, plus rien ensuite`() throws {
    var dossier = try Exemples.sousPlan()
    let autre = Dossier.Consultant(personne: Exemples.inconnu, nom: "Alix Modèle")
    try dossier.jouer { try $0.transfererConsultant(a: autre, motif: .depart, avecNotes: false, par: camille, le: Exemples.debut) }
    let ancien = Acteur(Exemples.dominique, .consultant)
    #expect(!vues(dossier, ancien, le: Exemples.debut).isEmpty)
    #expect(vues(dossier, ancien, le: Exemples.debut.plus(jours: 1)).isEmpty)
    #expect(dossier.etat.peutVoir(.heures, par: ancien, le: Exemples.debut.plus(jours: 1)).map(\.regle) == [.ancienConsultant])
    #expect(vues(dossier, Acteur(Exemples.inconnu, .consultant)) == Set(Self.pieces))
  }

  @Test func `un second consultant voit ses séances`() throws {
    var modalites = Exemples.modalites
    modalites.secondConsultantPossible = true
    var dossier = try Exemples.sousPlan(modalites)
    let second = Dossier.Consultant(personne: Exemples.inconnu, nom: "Alix Modèle")
    try dossier.jouer { try $0.accepterSecondConsultant(second, par: camille, le: Exemples.debut) }
    #expect(vues(dossier, Acteur(Exemples.inconnu, .secondConsultant)) == [.identite, .coordonnees, .calendrier, .emargements, .effets])
    try dossier.jouer { try $0.ecarterSecondConsultant(par: camille, le: Exemples.debut) }
    let apres = Acteur(Exemples.inconnu, .consultant)
    #expect(
      vues(dossier, apres, le: Exemples.debut) == [.identite, .coordonnees, .calendrier, .emargements, .effets], "le jour de son départ n’ouvre rien de plus")
    #expect(vues(dossier, apres, le: Exemples.debut.plus(jours: 1)).isEmpty)
  }

  @Test func `rien ne se voit avant l'ouverture`() {
    for role in Role.allCases {
      #expect(Dossier().peutVoir(.identite, par: Acteur(Exemples.camille, role), le: Exemples.debut).map(\.regle) == [.dossierOuvert])
    }
  }
}
