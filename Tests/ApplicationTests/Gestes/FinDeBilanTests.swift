import Application
import Domaine
import EventCodec
import TestSupport
import Testing

/// The end of a bilan, in the order in which things happen, and where somebody or the process stops halfway (R6313-7, A3).
struct FinDeBilanTests {
  let essai = Essai()
  let jour = Exemples.debut

  private func conservation(_ code: CodeDePiece) -> ConservationID { ConservationID(essai.id, code) }

  private func detruire() async throws { try await essai.maison.detruireCarnet(de: essai.id, horloge: [], in: essai.organisme) }

  private func conclure() async throws { try await essai.maison.conclure(essai.id, in: essai.organisme) }

  @Test func `conclu, le bilan ne bouge plus, même le jour du terme`() async throws {
    try await essai.poserAcheve()
    try await conclure()
    let (soir, fin) = (Instant(jour, 18), jour.plus(jours: 7))
    var autre = Essai.seance
    (autre.id, autre.debut) = (SeanceID(haut: 0xD1, bas: 2), Instant(fin, 14))
    let seance = autre
    await #expect(throws: Refus.self) { try await essai.sur(essai.id) { dossier throws(Refus) in try dossier.planifier(seance, at: soir) } }
    await #expect(throws: Refus.self) { try await essai.sur(essai.id) { [jour] dossier throws(Refus) in try dossier.abandonner(le: jour, at: soir) } }
    let piece = PieceGardee(.synthese, try Exemples.texte("a"), AccordDeConservation(donneLe: jour, jusquAu: fin))
    await #expect(throws: Refus.self) { try await essai.sur(essai.id) { dossier throws(Refus) in try dossier.accorderConservation(piece, at: soir) } }
    #expect(try await essai.dossier().terme() == TermeDuBilan(jour, .acheve))
    try await detruire()
    #expect(try await !essai.vit(essai.id.comme(Carnet.self)))
  }

  @Test func `un carnet qui ne peut pas encore être conclu n’empêche pas de détruire les autres papiers`() async throws {
    try await essai.poserAcheve()
    let (passation, dominique) = (Identifiant<Carnet.Passation>(haut: 0xD3, bas: 1), essai.dominique)
    try await essai.sur(essai.id.comme(Carnet.self)) { [jour] carnet throws(Refus) in
      try carnet.enregistrer(
        passation: passation, Carnet.InstrumentRef(id: "valeurs", version: "1"), .questionnaire, objet: .motivations, par: dominique, le: jour)
    }
    try await essai.sur(essai.id.comme(Carnet.self)) { [jour] carnet throws(Refus) in
      try carnet.noterResultats([Carnet.Resultat(libelle: "Autonomie", valeur: "au premier rang")], de: passation, par: dominique, le: jour)
    }
    await #expect(throws: Refus.self) { try await detruire() }
    #expect(try await essai.maison.aDetruire(le: jour, in: essai.organisme).isEmpty)
    try await essai.sur(essai.id.comme(Carnet.self)) { [jour] carnet throws(Refus) in try carnet.restituer(passation, par: dominique, le: jour) }
    // The last séance is held from 14 h to 16 h.
    essai.le(jour, 15)
    #expect(try await essai.maison.aDetruire(le: jour, in: essai.organisme).isEmpty)
    essai.le(jour)
    #expect(try await essai.maison.aDetruire(le: jour, in: essai.organisme).map(\.nature) == [.carnet])
  }

  @Test(arguments: [true, false]) func `qui écrit dans son carnet ne se tait pas : rien n’est conclu ni détruit`(ecrit: Bool) async throws {
    var dossier = try Exemples.payeSeul()
    for jours in [-30, -20] {
      let le = jour.plus(jours: jours)
      try dossier.jouer { try $0.avertir(le: le, at: Instant(le, 18)) }
    }
    var carnet = Histoire<Carnet>()
    let (binome, camille) = (Binome(beneficiaire: Exemples.camille, consultant: Exemples.dominique), essai.camille)
    let experience = Carnet.Experience(id: Identifiant(haut: 0xD4, bas: 1), nature: .emploi, intitule: "Un métier imaginaire")
    let le = jour.plus(jours: ecrit ? -10 : -40)
    try carnet.jouer { try $0.ouvrir(entre: binome, synthese: ModaliteSynthese(), consentiLe: Exemples.ouverture, le: Exemples.conclusion) }
    try carnet.jouer { try $0.decrire(experience, par: camille, le: le) }
    try await essai.poser(dossier, carnet: carnet)
    #expect(try await essai.dossier().terme()?.motif == .silence)
    #expect(try await essai.maison.aDetruire(le: jour, in: essai.organisme).isEmpty == ecrit)
    try await conclure()
    // Done again: it goes on, or it has ended already.
    if ecrit {
      await #expect(throws: Refus.self) { try await conclure() }
    } else {
      try await conclure()
    }
    #expect(try await essai.dossier().interruption.derniereReponse == (ecrit ? le : nil))
    #expect(try await (essai.dossier().terme() == nil) == ecrit)
    #expect(try await (essai.carnet().acces.terme == nil) == ecrit)
  }

  @Test func `arrêté entre la conclusion et la destruction, le geste se refait sans rien perdre ni rien doubler`() async throws {
    try await essai.poserAcheve(gardant: [.synthese, .planDAction])
    for _ in 0..<2 { try await conclure() }
    #expect(try await essai.vit(essai.id.comme(Carnet.self)))
    essai.le(jour.plus(jours: 3))
    for _ in 0..<2 { try await detruire() }
    try await conclure()
    #expect(try await !essai.vit(essai.id.comme(Carnet.self)))
    #expect(try await essai.vit(conservation(.synthese)))
    #expect(try await essai.maison.lire(essai.id.comme(Suivi.self), in: essai.organisme).plan.origine == .accord)
    #expect(try await essai.store.tombstones(in: essai.organisme).count == 1)
  }

  @Test func `deux personnes qui détruisent au même moment ne détruisent qu’une fois, sans erreur`() async throws {
    try await essai.poserAcheve(gardant: [.synthese])
    let (une, autre) = (essai.maison, essai.maison)
    try await withThrowingTaskGroup(of: Void.self) { groupe in
      for maison in [une, autre] { groupe.addTask { try await maison.detruireCarnet(de: essai.id, horloge: [], in: essai.organisme) } }
      try await groupe.waitForAll()
    }
    #expect(try await essai.store.tombstones(in: essai.organisme).count == 1)
    #expect(try await essai.dossier().destruction.carnet?.terme == TermeDuBilan(jour, .acheve))
  }

  @Test func `un accord sur ce que le carnet n’a jamais eu ne garde rien, et le certificat ne dit pas le contraire`() async throws {
    try await essai.poserAcheve(gardant: [.synthese, .inventaire])
    for _ in 0..<2 { try await detruire() }
    #expect(try await Set(essai.dossier().accords.gardees.keys) == [.synthese])
    #expect(try await essai.dossier().certificatDeDestruction?.gardees.map(\.code) == [.synthese])
    #expect(try await !essai.vit(conservation(.inventaire)))
  }

  @Test func `sans carnet ouvert, rien de ce qui devait être gardé ne l’est`() async throws {
    var dossier = try Exemples.payeSeul()
    let soir = Instant(Exemples.conclusion, 18)
    let accord = AccordDeConservation(donneLe: Exemples.conclusion, jusquAu: Exemples.conclusion.plus(mois: 6))
    let piece = PieceGardee(.synthese, try Exemples.texte("a"), accord)
    try dossier.jouer { try $0.accorderConservation(piece, at: soir) }
    try dossier.jouer { try $0.abandonner(le: Exemples.conclusion, at: soir) }
    try await essai.poser(dossier)
    try await detruire()
    #expect(try await essai.dossier().certificatDeDestruction?.gardees.isEmpty == true)
  }

  @Test func `abandonné avant que son carnet soit ouvert, un bilan se termine aussi`() async throws {
    var dossier = try Exemples.payeSeul()
    try dossier.jouer { try $0.abandonner(le: Exemples.conclusion, at: Instant(Exemples.conclusion, 18)) }
    try await essai.poser(dossier)
    try await detruire()
    #expect(try await essai.dossier().destruction.carnet?.terme.motif == .abandonEcrit)
    #expect(try await essai.store.tombstones(in: essai.organisme).isEmpty)
  }

  @Test func `un accord sur ce que le carnet n’a pas n’empêche pas de détruire`() async throws {
    try await essai.poser(try Essai.acheve(gardant: [.planDAction, .inventaire]), carnet: try Essai.carnetRemis(plan: false))
    try await detruire()
    #expect(try await !essai.vit(conservation(.inventaire)))
    #expect(try await essai.maison.lire(essai.id.comme(Suivi.self), in: essai.organisme).plan.origine == nil)
  }

  @Test func `un terme plus tôt que prévu ramène les accords à leur plafond, et laisse ceux qui sont venus après lui`() async throws {
    var dossier = try Exemples.payeSeul()
    let (texte, fin, soir) = (try Exemples.texte("a"), jour.plus(annees: 3), Instant(jour, 18))
    var lointaine = Essai.seance
    lointaine.debut = Instant(jour.plus(mois: 2), 14)
    let seance = lointaine
    try dossier.jouer { try $0.planifier(seance, at: Instant(Exemples.conclusion, 9)) }
    let long = PieceGardee(.synthese, texte, AccordDeConservation(donneLe: Exemples.conclusion, jusquAu: fin.plus(mois: 2)))
    let tardif = PieceGardee(.inventaire, texte, AccordDeConservation(donneLe: jour, jusquAu: fin))
    try dossier.jouer { try $0.accorderConservation(long, at: soir) }
    try dossier.jouer { try $0.accorderConservation(tardif, at: soir) }
    // The written abandonment arrives late: it is dated the eve of the second agreement.
    let terme = jour.plus(jours: -1)
    try dossier.jouer { try $0.abandonner(le: terme, at: soir) }
    try await essai.poser(dossier, carnet: try Essai.carnetRemis())
    try await detruire()
    let gardes = try await essai.maison.lire(conservation(.synthese), in: essai.organisme).elements.gardes
    #expect(gardes.map(\.jusquAu) == [Droit.plafondDeConservation(terme: terme)])
    #expect(try await !essai.vit(conservation(.inventaire)))
    #expect(try await essai.dossier().certificatDeDestruction?.gardees.map(\.code) == [.synthese])
  }

  @Test func `un bilan abandonné garde le plan d’action que l’accord désigne, sans suivi`() async throws {
    var dossier = try Exemples.payeSeul()
    let soir = Instant(jour, 18)
    let piece = PieceGardee(.planDAction, try Exemples.texte("b"), AccordDeConservation(donneLe: jour, jusquAu: jour.plus(mois: 6)))
    try dossier.jouer { [jour] in try $0.demanderConservation(le: jour, at: soir) }
    try dossier.jouer { try $0.accorderConservation(piece, at: soir) }
    try dossier.jouer { [jour] in try $0.abandonner(le: jour, at: soir) }
    try await essai.poser(dossier, carnet: try Essai.carnetRemis())
    try await detruire()
    #expect(try await essai.maison.lire(conservation(.planDAction), in: essai.organisme).elements.gardes.map(\.element) == [.planAction])
    #expect(try await !essai.vit(essai.id.comme(Suivi.self)))
  }

  @Test func `l’accord retiré, ce qui fut copié est détruit dans le même geste`() async throws {
    try await essai.poserAcheve(gardant: [.synthese, .planDAction])
    try await conclure()
    for acteur in [essai.dominique, Acteur(Exemples.inconnu, .beneficiaire)] {
      await #expect(throws: Refus(.personneDuBilan)) {
        try await essai.maison.retirerConservation(.synthese, de: essai.id, par: acteur, in: essai.organisme)
      }
    }
    for code in [CodeDePiece.synthese, .planDAction, .synthese] {
      try await essai.maison.retirerConservation(code, de: essai.id, par: essai.camille, in: essai.organisme)
    }
    #expect(try await !essai.vit(conservation(.synthese)))
    #expect(try await !essai.vit(essai.id.comme(Suivi.self)))
    try await detruire()
    #expect(try await !essai.vit(conservation(.synthese)))
    #expect(try await essai.dossier().certificatDeDestruction?.gardees.isEmpty == true)
  }

  @Test func `ce que l’accord gardait, une fois détruit, n’est plus réclamé par le dossier`() async throws {
    try await essai.poserAcheve(gardant: [.synthese, .planDAction])
    try await detruire()
    let apres = jour.plus(annees: 1).plus(jours: 1)
    essai.le(apres)
    let papiers = try await essai.maison.aDetruire(le: apres, in: essai.organisme)
    #expect(Set(papiers.map(\.nature)) == [.conservation, .suivi])
    for papier in papiers { try await essai.maison.detruire(papier, horloge: [], in: essai.organisme) }
    let dossier = try await essai.dossier()
    #expect(dossier.accords.gardees.isEmpty)
    #expect(!dossier.echeances(au: apres).contains { $0.geste == "retirerConservation" })
  }
}
