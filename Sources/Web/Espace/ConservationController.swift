import Application
import Domaine

/// What is kept past the end of the bilan: asked once, answered document by document (R6313-7, A3).
enum ConservationController {
  static func page(_ visite: Visite) async throws -> Reponse { .page(try await ConservationPage(visite).html(visite)) }

  static func repondre(_ visite: Visite) async throws -> Reponse {
    let page = try await ConservationPage(visite)
    let (vu, pieces, now) = (page.vu, page.pieces, visite.maintenant)
    var saisie = Saisie(visite.formulaire)
    let gardees = pieces.filter { visite.formulaire["garder-\($0.code.rawValue)"] == "oui" }
    let jusquAu = gardees.isEmpty ? visite.jour : saisie.jour("jusquAu", "Dites jusqu’à quel jour.")
    guard let jusquAu, saisie.estBonne else { return .page(try await ConservationPage(visite, erreurs: saisie.erreurs).html(visite), statut: 422) }
    return try await visite.tenter(puis: Route(.espaceConservation, "\(vu.id)")) { refus in
      try await ConservationPage(visite, refus: refus).html(visite)
    } _: {
      try await visite.maison.geste(in: visite.organisme) { geste in
        if gardees.isEmpty {
          try await geste.decide(vu.id) { dossier throws(Refus) in try dossier.refuserConservation(le: visite.jour, at: now) }
          return
        }
        for piece in gardees {
          let gardee = PieceGardee(piece.code, piece.empreinte, AccordDeConservation(donneLe: visite.jour, jusquAu: jusquAu))
          try await geste.decide(vu.id) { dossier throws(Refus) in try dossier.accorderConservation(gardee, at: now) }
        }
        for code in CodeDePiece.allCases where !gardees.contains(where: { $0.code == code }) {
          try await geste.decide(vu.id) { dossier throws(Refus) in try dossier.declinerConservation(code, le: visite.jour, at: now) }
        }
      }
    }
  }
}

/// What may be kept, and what was answered.
struct ConservationPage {
  let vu: DossierVu
  /// The documents that are there to be kept, in the version that stands.
  let pieces: [(code: CodeDePiece, empreinte: Empreinte)]
  var erreurs: [(champ: String, phrase: String)]
  var refus: Refus?

  init(_ visite: Visite, erreurs: [(champ: String, phrase: String)] = [], refus: Refus? = nil) async throws {
    let vu = try await visite.dossier(comme: .beneficiaire, .accords)
    let carnet = try await visite.carnet(vu)
    self.vu = vu
    pieces = CodeDePiece.allCases.compactMap { code in
      if code == .resumeObjectifs, vu.dossier.modalites?.syntheseObjectifs != true { return nil }
      let element = carnet?.elementsConservables.first { $0.code == code }
      let empreinte = code == .synthese ? vu.dossier.remise.synthese : nil
      return (empreinte ?? element.flatMap { carnet?.contenu(de: $0)?.empreinte }).map { (code, $0) }
    }
    (self.erreurs, self.refus) = (erreurs, refus)
  }

  func html(_ visite: Visite) -> HTML {
    let corps: HTML = """
      <div class="pile"><h1>Que voulez-vous faire garder\u{202F}?</h1><p class="chapeau">À la fin du bilan, tout votre carnet est détruit. Un document n’est gardé que si vous le demandez ici, pour votre suivi, et jusqu’au jour que vous dites.</p></div>
      \(refus.html(Notice.refus))\(Erreurs.html(erreurs))\(reponse)\(pieces.isEmpty ? Vide.html("Rien à garder pour l’instant", "Vos documents viendront ici à mesure qu’ils se font.") : formulaire(visite))
      """
    return PagesDeLEspace.page("Ce qui est gardé", vu, nil, corps, visite)
  }

  private var reponse: HTML {
    let accords = vu.dossier.accords
    if let le = accords.conservationRefuseeLe { return Notice.html(.bien, "<p>Le \(le.enFrancais), vous avez répondu que rien n’est à garder.</p>") }
    if accords.gardees.isEmpty { return .vide }
    let lignes = accords.gardees.values.sorted { $0.code.rawValue < $1.code.rawValue }.html {
      "<li>\($0.code.nom.capitale), jusqu’au \($0.accord.jusquAu.enFrancais)</li>"
    }
    return Notice.html(.bien, "<p>Vous faites garder\u{202F}:</p><ul class=\"puces\">\(lignes)</ul>")
  }

  private func formulaire(_ visite: Visite) -> HTML {
    let dit = visite.formulaire
    let choix = pieces.html { code, _ in
      "<label class=\"choix\"><input type=\"checkbox\" name=\"garder-\(code.rawValue)\" value=\"oui\"\(" checked", si: dit["garder-\(code.rawValue)"] == "oui")> \(code.nom.capitale)</label>"
    }
    let fin = "\((vu.dossier.terme()?.jour ?? visite.jour).plus(mois: 6))"
    let champs: HTML = """
      <fieldset class="pile pile--serree"><legend>À garder pour votre suivi</legend>\(choix)</fieldset>
      \(Champ(nom: "jusquAu", label: "Jusqu’au", aide: "Un an au plus après la fin du bilan.", type: "date", valeur: dit["jusquAu"].isEmpty ? fin : dit["jusquAu"]).html(erreurs))
      <p class="meta">Ce que vous ne cochez pas est détruit à la fin du bilan. Vous pouvez changer d’avis jusque-là.</p><p>\(Bouton.principal("Enregistrer ma réponse"))</p>
      """
    return "<div class=\"carte\">\(Bouton.formulaire(Route(.espaceConservationRepondue, "\(vu.id)"), visite, champs, classe: "pile"))</div>"
  }
}
