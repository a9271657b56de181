import Application
import Documents
import Domaine
import EventCodec

/// The explicit consent and the charte: read, then answered (L6313-4, F1).
enum ConsentementController {
  static func page(_ visite: Visite) async throws -> Reponse {
    let vu = try await visite.dossier(comme: .beneficiaire, .consentement)
    return .page(ConsentementPage(vu: vu).html(visite))
  }

  /// Records the answer; a consent opens the carnet, once there is a consultant to open it with.
  static func repondre(_ visite: Visite) async throws -> Reponse {
    let vu = try await visite.dossier(comme: .beneficiaire, .consentement)
    let oui = visite.formulaire["reponse"] == "oui"
    if !oui, visite.formulaire["reponse"] != "non" { throw Absente() }
    return try await visite.tenter(puis: Route(.espace)) { refus in
      ConsentementPage(vu: vu, refus: refus).html(visite)
    } _: {
      try await visite.maison.geste(in: visite.organisme) { geste in
        let dossier = try await geste.decide(vu.id) { dossier throws(Refus) in
          oui ? try dossier.consentir(le: visite.jour, voie: .code) : try dossier.refuserConsentement(le: visite.jour)
        }
        if oui { try await vu.ouvrirCarnet(dossier, le: visite.jour, &geste) }
      }
    }
  }

  static func charte(_ visite: Visite) async throws -> Reponse {
    let vu = try await visite.dossier(comme: .beneficiaire, .consentement)
    return .page(try await ChartePage(visite, vu).html(visite))
  }

  static func signer(_ visite: Visite) async throws -> Reponse {
    let vu = try await visite.dossier(comme: .beneficiaire, .consentement)
    return try await visite.tenter(puis: Route(.espace)) { refus in
      try await ChartePage(visite, vu, refus: refus).html(visite)
    } _: {
      try await visite.maison.geste(in: visite.organisme) { geste in
        let dossier = try await geste.decide(vu.id) { dossier throws(Refus) in try dossier.signerCharte(.beneficiaire, voie: .code, at: visite.maintenant) }
        try await vu.ouvrirCarnet(dossier, le: visite.jour, &geste)
      }
    }
  }
}

extension DossierVu {
  /// Opens the carnet between the two, where there are two and it isn't open yet.
  fileprivate func ouvrirCarnet(_ dossier: Dossier, le jour: Jour, _ geste: inout Geste) async throws {
    guard let binome = dossier.binome, let modalites = dossier.modalites else { return }
    if try await geste.existe(carnet) { return }
    try await geste.decide(carnet) { carnet throws(Refus) in
      try carnet.ouvrir(entre: binome, synthese: modalites.synthese, consentiLe: dossier.consentement.donneLe, le: jour)
    }
  }
}

/// The guarantees, then one question.
struct ConsentementPage {
  let vu: DossierVu
  var refus: Refus?

  func html(_ visite: Visite) -> HTML {
    let corps: HTML = """
      <div class="pile"><h1>Acceptez-vous ce bilan\u{202F}?</h1><p class="chapeau">Un bilan de compétences ne se fait qu’avec votre accord.</p></div>
      \(refus.html(Notice.refus))<section class="carte pile"><h2>Ce qui vous est garanti</h2><ul class="puces">
      <li>Vous êtes libre d’accepter ou non. Refuser n’a aucune conséquence, et personne ne vous demandera pourquoi.</li>
      <li>On ne vous demande que ce qui a un lien direct et nécessaire avec votre bilan.</li>
      <li>Votre consultant est tenu au secret professionnel.</li>
      <li>Les résultats et la synthèse sont remis à vous seul, même si un autre paie.</li>
      <li>Vous pouvez reprendre votre accord à tout moment.</li></ul><p class="meta">L6313-4 du code du travail</p></section>
      \(reponse(visite))
      """
    return PagesDeLEspace.page("Mon accord", vu, nil, corps, visite)
  }

  private func reponse(_ visite: Visite) -> HTML {
    let consentement = vu.dossier.consentement
    let bouton = { (valeur: String, nom: String, principal: Bool) -> HTML in
      "<button class=\"bouton\(principal ? " bouton--principal" : "")\" name=\"reponse\" value=\"\(valeur)\">\(nom)</button>"
    }
    let route = Route(.espaceConsentementDonne, "\(vu.id)")
    if let le = consentement.donneLe {
      let retrait = Bouton.formulaire(
        route, visite,
        "<p>Plus aucune séance ne se tient ensuite. Aucune raison ne vous est demandée.</p><p>\(bouton("non", "Reprendre mon accord", false))</p>")
      return "\(Notice.html(.bien, "<p>Vous avez accepté le \(le.enFrancais).</p>"))<details><summary>Reprendre mon accord</summary>\(retrait)</details>"
    }
    let deja = consentement.refuseLe ?? consentement.retireLe
    return """
      \(deja.html { Notice.html(.information, "<p>Vous avez répondu non le \($0.enFrancais). Vous pouvez changer d’avis.</p>") })
      \(Bouton.formulaire(route, visite, "<p class=\"rang\">\(bouton("oui", "J’accepte ce bilan", true))\(deja == nil ? bouton("non", "Je n’accepte pas", false) : .vide)</p>"))
      """
  }
}

/// The charte as it is printed, then one button.
struct ChartePage {
  let vu: DossierVu
  let paper: Paper?
  var refus: Refus?

  init(_ visite: Visite, _ vu: DossierVu, refus: Refus? = nil) async throws {
    self.vu = vu
    self.refus = refus
    paper = try? await visite.etatsOuRien(vu.id, vu.dossier)?.papier(.charte)
  }

  func html(_ visite: Visite) -> HTML {
    let signee = vu.dossier.consentement.charte[.beneficiaire]
    let geste: HTML =
      signee.html { Notice.html(.bien, "<p>Vous avez signé \($0.jourParis.enFrancais) à \($0.heure).</p>") }
      + (signee == nil ? Bouton.formulaire(Route(.espaceCharteSignee, "\(vu.id)"), visite, "<p>\(Bouton.principal("Signer la charte"))</p>") : .vide)
    let texte: HTML =
      paper.map { PapierHTML(paper: $0).html } ?? "<h1>Charte d’engagement réciproque</h1><p>Demandez-en le texte à \(vu.consultant) avant de la signer.</p>"
    return PagesDeLEspace.page("Charte", vu, nil, "\(refus.html(Notice.refus))\(texte)\(geste)", visite)
  }
}
