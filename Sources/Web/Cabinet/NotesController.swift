import Application
import Domaine

/// A consultant's notes of a séance: kept as they are typed, then written in the carnet.
enum NotesController {
  /// Longer than any note.
  static let maximum = 20_000

  /// Keeps what is typed so far. Called by the page's own script, which keeps the text where this fails.
  static func garder(_ visite: Visite) async throws -> Reponse {
    let (vu, seance) = try await tenue(visite)
    guard visite.formulaire["texte"].count <= maximum else { return Reponse(statut: 413, corps: .octets([], type: "text/plain; charset=utf-8")) }
    try await visite.maison.brouillonner(
      visite.formulaire["texte"], a: place(seance), par: vu.acteur.personne, sous: vu.carnet, in: visite.organisme)
    return .rien
  }

  /// Writes the note in the carnet: the draft is settled in the same transaction.
  static func noter(_ visite: Visite) async throws -> Reponse {
    let (vu, seance) = try await tenue(visite)
    var saisie = Saisie(visite.formulaire)
    let texte = saisie.texte("texte", "Écrivez la note avant de la garder.", maximum: maximum)
    guard saisie.estBonne else { return try await SeancePage.ouvrir(visite, erreurs: saisie.erreurs) }
    return try await visite.tenter(puis: Route(.cabinetSeance, "\(vu.id)", "\(seance.id)")) { refus in
      try await SeancePage(visite, erreurs: [], refus: refus).html(visite)
    } _: {
      try await visite.maison.geste(in: visite.organisme) { geste in
        try await geste.decide(vu.carnet) { carnet throws(Refus) in
          try carnet.noter(texte, id: note(seance, de: vu.acteur.personne), par: vu.acteur, le: visite.jour)
        }
        geste.clore(brouillon: place(seance), de: vu.acteur.personne, sous: vu.carnet)
      }
    }
  }

  /// The name of the note that a consultant keeps of a séance: one each.
  static func note(_ seance: Seance, de personne: PersonneID) -> Identifiant<Carnet.Note> {
    Identifiant(haut: seance.id.haut ^ personne.haut, bas: seance.id.bas ^ personne.bas)
  }

  static func place(_ seance: Seance) -> String { "seance:\(seance.id)" }

  /// A séance whose notes the visitor holds: the consultant in charge, while the carnet stands.
  private static func tenue(_ visite: Visite) async throws -> (DossierVu, Seance) {
    let vu = try await visite.dossier(comme: .consultant, .heures)
    guard try await visite.carnet(vu) != nil else { throw Absente() }
    return (vu, try visite.seance(vu))
  }
}

/// The notes of a séance as its page shows them.
struct NotesDeSeance {
  /// What stands in the field: what was just typed, else the draft, else the note.
  let texte: String
  /// Whether that is not yet in the carnet.
  let enAttente: Bool
  /// The other notes that one may read.
  let autres: [Carnet.Note]

  /// Opens the notes: the opening is recorded, for the beneficiary to see.
  init?(_ visite: Visite, _ vu: DossierVu, _ seance: Seance) async throws {
    guard let carnet = try await visite.carnet(vu) else { return nil }
    var lues: [Carnet.Note] = []
    if carnet.contient(.notes), case .notes(let notes) = try await visite.maison.consulter(.notes, du: vu.carnet, par: vu.acteur, in: visite.organisme) {
      lues = notes
    }
    let id = NotesController.note(seance, de: vu.acteur.personne)
    let brouillon = try await visite.maison.brouillon(NotesController.place(seance), de: vu.acteur.personne, sous: vu.carnet, in: visite.organisme)
    let garde = lues.first { $0.id == id }?.texte ?? ""
    let tape = visite.route == .cabinetNotes ? visite.formulaire["texte"] : nil
    texte = tape ?? brouillon ?? garde
    enAttente = texte != garde
    autres = lues.filter { $0.id != id }
  }

  func html(_ visite: Visite, _ vu: DossierVu, _ seance: Seance, _ erreurs: [(champ: String, phrase: String)]) -> HTML {
    let route = { (name: RouteName) in Route(name, "\(vu.id)", "\(seance.id)") }
    let passees = autres.html { "<li class=\"pile pile--serree\"><p class=\"meta\">\($0.le.enFrancais)</p><p class=\"note\">\($0.texte)</p></li>" }
    let etat = enAttente ? "Brouillon gardé, pas encore dans le carnet." : texte.isEmpty ? "Gardé à mesure que vous écrivez." : "Dans le carnet."
    let aide = "Lisible par \(vu.prenom) et par vous. Des faits et ses mots, plutôt que des jugements."
    let champ = ChampLong(nom: "texte", label: "Ce que vous voulez retenir", aide: aide, valeur: texte, lignes: 10).html(erreurs)
    let brouillon = Brouillon(route: route(.cabinetNotes), garde: route(.cabinetBrouillon), page: route(.cabinetSeance))
    return """
      <section class="pile"><h2>Notes de séance</h2>\(brouillon.html(visite, champ, "Garder dans le carnet", etat))
      \(autres.isEmpty ? .vide : "<details><summary>Notes des autres séances (\(autres.count))</summary><ul class=\"pile\">\(passees)</ul></details>")</section>
      """
  }
}
