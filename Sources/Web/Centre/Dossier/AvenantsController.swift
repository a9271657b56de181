import Application
import Documents
import Domaine

/// The avenants of a contract: proposed by the office, signed by link as the contract was, in force once the last has signed (P11).
enum AvenantsController {
  /// What an avenant proposed here may be about: what the dossier itself can tell.
  enum Objet: String, CaseIterable {
    case calendrier, suspension

    var domaine: Dossier.Avenant.Objet { self == .calendrier ? .calendrier : .suspension }
  }

  static func proposer(_ visite: Visite) async throws -> Reponse {
    let le = visite.jour
    return try await visite.geste(.convention) { saisie, bureau in
      let objet = saisie.choix("avenant-objet", "Choisissez ce qui change.", comme: Objet.self)?.domaine
      let fin = saisie.jour("avenant-au", "Dites jusqu’à quel jour court la période.")
      guard let objet, let fin else { return nil }
      let proposes = bureau.dossier.convention.avenantsProposes
      // The same form sent twice finds there what it proposed.
      if proposes.contains(where: { $0.refuseLe == nil && ($0.projet.objet, $0.projet.jusquAu, $0.projet.le) == (objet, fin, le) }) { return { _, _ in } }
      let ordre = Signataire.allCases.filter { bureau.dossier.signatairesRequis.contains($0) || bureau.dossier.convention.signatures[$0] != nil }
      let paper = try await visite.etats(bureau.id, bureau.dossier).avenant(proposes.count + 1, objet, ordre: ordre, jusquAu: fin, le: le)
      let projet = Dossier.ProjetDAvenant(objet: objet, texte: try Produit(brouillon: paper).empreinte, ordre: ordre, jusquAu: fin, le: le)
      return { maison, organisme in
        try await maison.decide(bureau.id, in: organisme) { dossier throws(Refus) in try dossier.proposerAvenant(projet) }
      }
    }
  }

  /// One of them, with the signatures that it bears.
  static func texte(_ visite: Visite) async throws -> Reponse {
    let bureau = try await visite.dossierDuBureau()
    guard let texte = Empreinte(visite.parametres[1]), bureau.dossier.convention.avenantPropose(texte)?.projet.jusquAu != nil,
      let paper = try await visite.texteASigner(texte, de: bureau.id, bureau.dossier, in: visite.organisme)?.affiche
    else { throw Absente() }
    let retour = Fil.html([(bureau.faits.identite.nomComplet, Route(.centreDossier, "\(bureau.id)").a(VoletDuDossier.convention.rawValue))])
    return .page(PageDuCentre(titre: paper.title, onglet: .dossiers, corps: "\(retour)\(PapierHTML(paper: paper).html)").html(visite))
  }
}

extension DossierPage {
  /// What was proposed since the contract was concluded, where each stands, and the form that proposes another.
  var avenants: HTML {
    guard dossier.contratSigneLe != nil else { return .vide }
    let lignes = dossier.convention.avenantsProposes.enumerated().html { ligne($0.offset + 1, $0.element) }
    let connus: HTML = lignes.text.isEmpty ? .vide : "<h3>Avenants</h3><ul class=\"pile\">\(lignes)</ul>"
    return connus + replie("Proposer un avenant", proposition)
  }

  private func ligne(_ numero: Int, _ avenant: Dossier.AvenantPropose) -> HTML {
    let projet = avenant.projet
    let suivants = Texte.enumeration(avenant.aSigner.map(\.nom), "ou")
    let etat =
      avenant.complet
      ? Etat.html("en vigueur", "bien")
      : avenant.refuseLe != nil ? Etat.html("sans suite", "") : Etat.html("attend la signature de\u{202F}: \(suivants)", "attention")
    let titre: HTML = "Avenant n°\u{A0}\(numero), \(projet.objet.nom)"
    let lien: HTML = projet.jusquAu == nil ? titre : "<a href=\"\(Route(.centreAvenant, "\(id)", "\(projet.texte)"))\">\(titre)</a>"
    let fin = projet.jusquAu.map { ", période jusqu’au \($0.enFrancais)" } ?? ""
    return "<li class=\"ligne\"><p>\(lien) \(etat)</p><p class=\"meta\">proposé le \(projet.le.enFrancais)\(fin)</p></li>"
  }

  private var proposition: HTML {
    let choix = [("", "Choisissez")] + AvenantsController.Objet.allCases.map { ($0.rawValue, $0.domaine.nom.capitale) }
    let fin = dossier.convention.finDePeriode.map { max($0, jour) } ?? jour
    let champs: HTML = """
      <p>Chacun le lit et le signe par un lien, à son tour. Rien ne change avant la dernière signature.</p>
      \(liste("avenant-objet", "Ce qui change", choix))\(date("avenant-au", "La période court jusqu’au", fin.plus(mois: 1)))
      """
    return formulaire(.centreAvenants, champs, "Proposer cet avenant")
  }
}

extension Dossier.Avenant.Objet {
  /// What it is about, as a page names it.
  var nom: String {
    switch self {
    case .calendrier: "la période du bilan"
    case .duree: "la durée"
    case .financement: "le financement"
    case .consultant: "le consultant"
    case .suspension: "la suspension et la reprise"
    }
  }
}
