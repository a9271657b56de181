import Application
import Domaine

/// Who holds the bilan, and whom the office proposes to the beneficiary in their place (P5, Q1).
enum ConsultantsController {
  static func page(_ visite: Visite) async throws -> Reponse { .page(try await ConsultantsPage(visite).html(visite)) }

  static func proposer(_ visite: Visite) async throws -> Reponse {
    let bureau = try await visite.dossierDuBureau()
    let place = try visite.place()
    var saisie = Saisie(visite.formulaire)
    let motif = place == .second ? .demandeDuBeneficiaire : saisie.choix("motif", "Dites pourquoi.", comme: Dossier.MotifDeTransfert.self)
    let consultant = try await visite.consultant(&saisie, place == .second ? "second-" : "")
    guard let consultant, let motif, saisie.estBonne else {
      return .page(try await ConsultantsPage(visite, erreurs: saisie.erreurs).html(visite), statut: 422)
    }
    let proposition = Dossier.PropositionDeConsultant(a: consultant, place: place, motif: motif, le: visite.jour)
    return try await visite.tenter(puis: Route(.centreConsultants, "\(bureau.id)")) { refus in
      try await ConsultantsPage(visite, refus: refus).html(visite)
    } _: {
      try await visite.maison.proposerConsultant(proposition, pour: bureau.id, in: visite.organisme)
    }
  }

  static func retirer(_ visite: Visite) async throws -> Reponse {
    let bureau = try await visite.dossierDuBureau()
    let (place, le) = (try visite.place(), visite.jour)
    try await visite.maison.decide(bureau.id, in: visite.organisme) { dossier throws(Refus) in dossier.retirerProposition(place, le: le) }
    return .vers(Route(.centreConsultants, "\(bureau.id)"))
  }
}

/// Who is there, what waits for the beneficiary's word, a form to propose somebody else.
struct ConsultantsPage {
  let bureau: DossierDuBureau
  /// Those who may be proposed.
  let comptes: [Compte]
  var erreurs: [(champ: String, phrase: String)]
  var refus: Refus?

  init(_ visite: Visite, erreurs: [(champ: String, phrase: String)] = [], refus: Refus? = nil) async throws {
    bureau = try await visite.dossierDuBureau()
    comptes = try await visite.consultants()
    (self.erreurs, self.refus) = (erreurs, refus)
  }

  private var consultants: Dossier.Consultants { bureau.dossier.consultants }
  private var prenom: String { bureau.faits.identite.prenom }
  private var dossier: Route { Route(.centreDossier, "\(bureau.id)") }

  func html(_ visite: Visite) -> HTML {
    let corps: HTML = """
      <div class="pile">\(Fil.html([("Dossiers", Route(.centreDossiers)), (bureau.faits.identite.nomComplet, dossier)]))<h1>Qui tient ce bilan</h1>
      <p class="chapeau">Un seul consultant du début à la fin. S’il doit changer, proposez-en un autre\u{202F}: \(prenom) accepte ou non, avec les notes de travail ou sans elles.</p></div>
      \(refus.html(Notice.refus))\(Erreurs.html(erreurs))\(actuel)\(aSigner(visite))\(proposition(.enCharge, visite))\(enCharge(visite))\(enSecond(visite))
      """
    return PageDuCentre(titre: "Qui tient ce bilan", onglet: .dossiers, corps: corps).html(visite)
  }

  private var actuel: HTML {
    let passes = consultants.transferts.html { transfert in
      "<li>Le \(transfert.le.enFrancais), \(prenom) a accepté \(transfert.a.nom)\u{202F}: \(transfert.motif.libelle), \(transfert.avecNotes ? "avec" : "sans") les notes.</li>"
    }
    let histoire: HTML = consultants.transferts.isEmpty ? .vide : "<ul class=\"puces\">\(passes)</ul>"
    guard let enCharge = consultants.enCharge else {
      return Vide.html("Personne n’est encore désigné", "Désignez d’abord un consultant.", Bouton.lien("Ouvrir le dossier", dossier.a("personne")))
    }
    let second = consultants.second.html { "<p>En second\u{202F}: \($0.presentation)</p>" }
    return "<section class=\"carte pile pile--serree\"><h2>Aujourd’hui</h2><p>\(enCharge.presentation)</p>\(second)\(histoire)</section>"
  }

  /// What the consultant has not signed: once another holds the bilan, they open it no more.
  private func aSigner(_ visite: Visite) -> HTML {
    guard let enCharge = consultants.enCharge else { return .vide }
    let emargement = bureau.dossier.emargement
    let tenues = bureau.dossier.calendrier.enOrdre.filter { $0.fin <= visite.maintenant && $0.consultant == enCharge.personne }
    let nombre = tenues.count { emargement.absences[$0.id] == nil && emargement.feuilles[$0.id]?.signatures[.consultant] == nil }
    if nombre == 0 { return .vide }
    let combien = nombre == 1 ? "Une séance attend la signature" : "\(nombre) séances attendent la signature"
    return Notice.html(
      .attention, "<p>\(combien) de \(enCharge.nom). Faites-la donner avant un changement de consultant\u{202F}: ensuite, ce bilan ne lui sera plus ouvert.</p>"
    )
  }

  /// What waits, or was not wished for.
  private func proposition(_ place: Dossier.PlaceDeConsultant, _ visite: Visite) -> HTML {
    if let le = consultants.declinees[place] {
      let quoi = place == .enCharge ? "changer de consultant" : "rencontrer un second consultant"
      return Notice.html(.information, "<p>Le \(le.enFrancais), \(prenom) a préféré ne pas \(quoi). Aucune raison ne lui est demandée.</p>")
    }
    guard let attend = consultants.propositions[place] else { return .vide }
    return """
      <section class="carte pile pile--serree"><h2>Proposé à \(prenom) \(Etat.html("réponse attendue", "attention"))</h2>
      <p><strong>\(attend.a.presentation)\(place == .second ? ", en second" : "")</strong></p><p class="meta">Le \(attend.le.enFrancais), \(attend.motif.libelle).</p>
      \(Bouton.formulaire(Route(.centrePropositionRetiree, "\(bureau.id)", place.rawValue), visite, Bouton.simple("Retirer cette proposition", petit: true)))</section>
      """
  }

  private func enCharge(_ visite: Visite) -> HTML {
    guard let actuel = consultants.enCharge else { return .vide }
    let dit = visite.formulaire
    let gens = comptes.filter { $0.personne != actuel.personne }.map { (valeur: "\($0.personne)", libelle: $0.nom) }
    if gens.isEmpty { return Vide.html("Personne d’autre à proposer", "Il faut d’abord un autre compte de consultant dans votre organisme.") }
    let motifs = Dossier.MotifDeTransfert.allCases.map { (valeur: $0.rawValue, libelle: $0.libelle.capitale) }
    let champs: HTML = """
      \(ListeDeroulante(nom: "consultant", label: "Qui tiendrait ce bilan", choix: [("", "Choisissez")] + gens, valeur: dit["consultant"]).html(erreurs))
      \(ListeDeroulante(nom: "motif", label: "Pourquoi", aide: "\(prenom) lira ce motif.", choix: [("", "Choisissez")] + motifs, valeur: dit["motif"]).html(erreurs))
      \(CaseACocher(nom: "sous-traitant", label: "Cette personne travaille pour une autre entreprise (sous-traitance)", cochee: dit.coche("sous-traitant")).html)
      <p>\(Bouton.principal("Proposer à \(prenom)"))</p>
      """
    return
      "<section class=\"carte pile\"><h2>Proposer un autre consultant</h2>\(Bouton.formulaire(Route(.centreConsultantPropose, "\(bureau.id)", "enCharge"), visite, champs, classe: "pile"))</section>"
  }

  /// A second consultant, where the programme has one and there is none yet.
  private func enSecond(_ visite: Visite) -> HTML {
    guard bureau.faits.modalites.secondConsultantPossible, let enCharge = consultants.enCharge, consultants.second == nil else { return .vide }
    let gens = comptes.filter { $0.personne != enCharge.personne }.map { (valeur: "\($0.personne)", libelle: $0.nom) }
    if gens.isEmpty { return .vide }
    let dit = visite.formulaire
    let champs: HTML = """
      \(ListeDeroulante(nom: "second-consultant", label: "Qui \(prenom) rencontrerait", choix: [("", "Choisissez")] + gens, valeur: dit["second-consultant"]).html(erreurs))
      \(CaseACocher(nom: "second-sous-traitant", label: "Cette personne travaille pour une autre entreprise (sous-traitance)", cochee: dit.coche("second-sous-traitant")).html)
      <p>\(Bouton.simple("Proposer en second"))</p>
      """
    return """
      \(proposition(.second, visite))<section class="carte pile"><h2>Proposer un second consultant</h2>
      <p>Ce programme en prévoit un, pour qui le souhaite. Il ne lit du carnet que ce que \(prenom) lui ouvre.</p>
      \(Bouton.formulaire(Route(.centreConsultantPropose, "\(bureau.id)", "second"), visite, champs, classe: "pile"))</section>
      """
  }
}
