import Application
import Documents
import Domaine

/// A beneficiary's complaint, and what is answered (Q6).
enum MaReclamationController {
  static func page(_ visite: Visite) async throws -> Reponse { .page(try await MaReclamationPage(visite).html(visite)) }

  static func envoyer(_ visite: Visite) async throws -> Reponse {
    let vu = try await visite.dossier(comme: .beneficiaire)
    var saisie = Saisie(visite.formulaire)
    let objet = saisie.choix("objet", "Choisissez ce dont il s’agit.", comme: Reclamation.Objet.self)
    let texte = saisie.texte("texte", "Dites ce qui ne va pas.", maximum: ReclamationHTML.maximum)
    guard let id = saisie.identifiant("reclamation", comme: Reclamation.self), let objet, saisie.estBonne else {
      return .page(try await MaReclamationPage(visite, erreurs: saisie.erreurs).html(visite), statut: 422)
    }
    let paie = vu.dossier.financement.payeurs.contains { $0.sorte == .personnel }
    let recue = Reclamation.Recue(
      auteur: vu.acteur.personne, nom: vu.nom, qualite: paie ? .particulierPayeur : .beneficiaire, objet: objet, texte: texte, le: visite.jour)
    return try await visite.tenter(puis: Route(.espaceReclamation, "\(vu.id)"), sinon: { try await MaReclamationPage(visite, refus: $0).html(visite) }) {
      try await visite.maison.decide(id, in: visite.organisme) { reclamation throws(Refus) in try reclamation.recevoir(recue) }
    }
  }
}

/// What was complained of and answered, then a form.
struct MaReclamationPage {
  let vu: DossierVu
  let dites: [Reclamation]
  let fiche: FicheDuCentre?
  var erreurs: [(champ: String, phrase: String)]
  var refus: Refus?

  init(_ visite: Visite, erreurs: [(champ: String, phrase: String)] = [], refus: Refus? = nil) async throws {
    vu = try await visite.dossier(comme: .beneficiaire)
    var dites: [Reclamation] = []
    for ligne in try await visite.maison.reclamations(de: vu.acteur.personne, in: visite.organisme) {
      if let reclamation = try await visite.vivant(ligne.id) { dites.append(reclamation) }
    }
    self.dites = dites
    fiche = try await visite.maison.fiche(vu.dossier.modalites?.programme.id ?? "", de: visite.organisme)
    (self.erreurs, self.refus) = (erreurs, refus)
  }

  func html(_ visite: Visite) -> HTML {
    let corps: HTML = """
      <div class="pile"><h1>Faire une réclamation</h1><p class="chapeau">Quelque chose ne va pas\u{202F}: dites-le au centre. Il vous répond ici, dans les deux mois au plus.</p></div>
      \(refus.html(Notice.refus))\(Erreurs.html(erreurs))\(dites.html(dite))
      \(Notice.html(.attention, "<p>Le bureau du centre lit ce que vous écrivez ici. N’y mettez rien de ce qui se dit pendant votre bilan.</p>"))
      <div class="carte">\(Bouton.formulaire(Route(.espaceReclamationEnvoyee, "\(vu.id)"), visite, champs(visite), classe: "pile"))</div>
      """
    return PagesDeLEspace.page("Faire une réclamation", vu, nil, corps, visite)
  }

  private func dite(_ reclamation: Reclamation) -> HTML {
    guard let recue = reclamation.recue else { return .vide }
    let attente: HTML =
      reclamation.reponse == nil
      ? "<p class=\"meta\">\(reclamation.accuseeLe.html { "Le centre l’a lue le \($0.enFrancais). " })Réponse au plus tard le \(Reclamation.finDeReponse(recue.le).enFrancais).</p>"
      : .vide
    return """
      <section class="carte pile pile--serree"><p>\(ReclamationHTML.etat(repondue: reclamation.reponse != nil)) Le \(recue.le.enFrancais)</p><h2 class="h3">\(recue.objet.nom)</h2><p class="note">\(recue.texte)</p>\(attente)</section>
      \(reclamation.reponse.html(ReclamationHTML.reponse))\(ReclamationHTML.mediation(reclamation, fiche?.relais.mediateur))
      """
  }

  private func champs(_ visite: Visite) -> HTML {
    let saisi = visite.route.declaration.methode == .post ? visite.formulaire : Formulaire()
    let objets = [("", "Choisissez")] + Reclamation.Objet.allCases.map { ($0.rawValue, $0.nom) }
    return """
      \(Cache.html("reclamation", saisi.valeur("reclamation", "\(visite.maison.world.identifiant(Reclamation.self))")))
      \(ListeDeroulante(nom: "objet", label: "De quoi s’agit-il\u{202F}?", choix: objets, valeur: saisi["objet"]).html(erreurs))
      \(ChampLong(nom: "texte", label: "Ce qui ne va pas", valeur: saisi["texte"], lignes: 6).html(erreurs))
      <p>\(Bouton.principal("Envoyer au centre"))</p>
      """
  }
}
