import Application
import Domaine

/// What employers are told on each of their pages.
enum JamaisLeContenu {
  static let html = Notice.html(
    .secret, "<p>Ce qui se dit pendant un bilan, ses résultats et sa synthèse sont à la personne seule (L6313-4). Rien n’en paraît ici.</p>")
}

/// The bilans that someone pays for, or in which an absence is asked of them.
struct EmployeurPage {
  let bilans: [BilanFinance]
  /// Their orders of several bilans.
  var commandes: [CommandeDuPayeur] = []

  func html(_ visite: Visite) -> HTML {
    let attendus = bilans.count { $0.aSigner != nil || $0.attendReponse }
    let titre =
      switch attendus {
      case 0: "Les bilans que vous suivez"
      case 1: "Un bilan attend votre réponse"
      default: "\(attendus) bilans attendent votre réponse"
      }
    let corps: HTML = """
      <h1>\(titre)</h1>
      \(bilans.isEmpty ? Vide.html("Rien ici pour l’instant", "Un bilan que vous financez s’affichera ici dès que le centre l’aura préparé.") : "<ul class=\"pile\">\(bilans.html(carte))</ul>")
      \(commandes.html(commande))\(JamaisLeContenu.html)
      """
    return Gabarit(titre: "Bilans financés", porte: .employeur, corps: corps).html(visite)
  }

  /// An order: what it pays and what remains, by name only those whose bilan they know of.
  private func commande(_ vue: CommandeDuPayeur) -> HTML {
    let tus: HTML =
      vue.tus == 0
      ? .vide : "<p class=\"meta\">\(vue.tus == 1 ? "Un autre bilan en fait partie" : "\(vue.tus) autres bilans en font partie"), que vous ne suivez plus.</p>"
    return """
      <section class="pile"><h2>Votre commande \(vue.commande.commande.reference)</h2><div class="carte">\(Faits.html(vue.commande.faits))</div>
      \(CommandeHTML.bilans(vue.nommes, { Route(.bilanFinance, "\($0)") }, contrat: contrat))\(tus)</section>
      """
  }

  /// The convention is an employer's; another payer has none to wait for.
  private func contrat(_ ligne: LigneDeCommande) -> HTML {
    bilans.contains { $0.id == ligne.dossier && $0.acteur.role == .employeur } ? ligne.convention.etat : .vide
  }

  private func carte(_ bilan: BilanFinance) -> HTML {
    let attente = bilan.aSigner != nil ? Etat.html("à signer", "attention") : bilan.attendReponse ? Etat.html("à répondre", "attention") : .vide
    return """
      <li class="carte pile"><div class="rang rang--bout"><h2><a href="\(Route(.bilanFinance, "\(bilan.id)"))">\(bilan.nom)</a></h2>\(attente)</div>
      \(Faits.html(bilan.faits))</li>
      """
  }
}

extension BilanFinance {
  /// What is to be known at a glance.
  var faits: [(String, HTML)] {
    var faits: [(String, HTML)] = []
    if voit(.convention), acteur.role == .employeur { faits.append(("Convention", dossier.conventionVueParLEmployeur.etat)) }
    if let absence { faits.append(("Absence demandée", "à partir du \(absence.debutLe.enFrancais)")) }
    if voit(.heures) { faits.append(("Heures faites", "\(dossier.heures.faites.enFrancais) sur \(dossier.heures.prevues.enFrancais)")) }
    guard let vue else { return faits }
    faits.append(("Votre part", "\(vue.part.description)"))
    if let commande = vue.commande { faits.append(("Votre commande", "\(commande.reference), reçue le \(commande.recueLe.enFrancais)")) }
    return faits
  }
}

/// One bilan: what is expected, four facts, the dates, the papers.
struct BilanFinancePage {
  let bilan: BilanFinance
  var formulaire = Formulaire()
  var erreurs: [(champ: String, phrase: String)] = []
  var refus: Refus?

  func html(_ visite: Visite) -> HTML {
    let corps: HTML = """
      <div class="pile"><p><a href="\(Route(.employeur))">Tous les bilans</a></p><p class="surtitre">Bilan de compétences</p><h1>\(bilan.nom)</h1></div>
      \(refus.html(Notice.refus))\(Erreurs.html(erreurs))
      <div class="deux"><div class="pile">\(signature(visite))\(absence(visite))\(seances)</div>
      <aside class="pile"><div class="carte">\(Faits.html(bilan.faits))</div>\(papiers)\(JamaisLeContenu.html)</aside></div>
      """
    return Gabarit(titre: bilan.nom, porte: .employeur, corps: corps).html(visite)
  }

  private func signature(_ visite: Visite) -> HTML {
    guard let texte = bilan.aSigner else { return .vide }
    let avenant = bilan.dossier.convention.avenantPropose(texte) != nil
    return """
      <section class="carte etape pile"><h2>\(avenant ? "Un avenant à la convention" : "La convention") attend votre signature</h2>
      <p>Relisez ce texte, puis signez avec un code que nous envoyons à votre adresse. Le bénéficiaire et le centre signent après vous.</p>
      \(Bouton.formulaire(Route(.signatureDuPayeur, "\(bilan.id)"), visite, "<p>\(Bouton.principal("Lire et signer"))</p>"))</section>
      """
  }

  private func absence(_ visite: Visite) -> HTML {
    guard let demande = bilan.absence else { return .vide }
    let faits: [(String, HTML)] = [
      ("Demande reçue", "le \(demande.recueLe.enFrancais)"), ("Premier jour d’absence", "\(demande.debutLe.enToutesLettres)"),
      ("Durée en tout", "\(demande.duree.enFrancais)"), ("Réponse", etatDeLAbsence(demande)),
    ]
    return """
      <section class="carte pile\(" etape", si: bilan.attendReponse)"><h2>Une absence vous est demandée</h2>\(Faits.html(faits))\(bilan.attendReponse ? reponse(demande, visite) : .vide)</section>
      """
  }

  private func etatDeLAbsence(_ demande: Dossier.DemandeDAbsence) -> HTML {
    let reponse = bilan.dossier.absence.reponse
    if let au = bilan.dossier.absence.reporteeAu { return "\(Etat.html("acceptée", "bien")) à partir du \(au.enFrancais)" }
    switch reponse {
    case .acceptee(let le): return "\(Etat.html("acceptée", "bien")) le \(le.enFrancais)"
    case .refusee(let le): return "\(Etat.html("refusée", "")) le \(le.enFrancais)"
    case nil: return bilan.attendReponse ? Etat.html("attendue", "attention") : "\(Etat.html("acceptée", "bien")) par silence (D6323-4)"
    }
  }

  private func reponse(_ demande: Dossier.DemandeDAbsence, _ visite: Visite) -> HTML {
    let fin = Droit.delaiDeReponse(recueLe: demande.recueLe, feries: bilan.dossier.feries).brute
    let silence =
      bilan.agentPublic
      ? "Votre accord s’écrit\u{202F}: le silence de l’administration ne vaut pas accord."
      : "Sans réponse de vous au \(fin.enToutesLettres), votre silence vaudra accord (D6323-4)."
    let choix = ReponseALAbsence.Choix.allCases.html { choix in
      """
      <label class="choix" for="\(choix.rawValue)"><input type="radio" id="\(choix.rawValue)" name="reponse" value="\(choix.rawValue)"\(" checked", si: formulaire["reponse"] == choix.rawValue)> <span>\(choix.phrase)</span></label>
      """
    }
    let date = Champ(
      nom: "au", label: "Si c’est un autre jour, lequel", aide: "Le premier jour où la personne peut s’absenter.", type: "date", valeur: formulaire["au"])
    let champs: HTML = """
      <fieldset id="reponse" class="pile pile--serree"><legend>Votre réponse</legend><p class="aide">Aucun motif ne vous est demandé.</p>\(choix)</fieldset>
      \(date.html(erreurs))<p>\(Bouton.principal("Envoyer la réponse"))</p>
      """
    return "<p>\(silence)</p>\(Bouton.formulaire(Route(.reponseDAbsence, "\(bilan.id)"), visite, champs, classe: "pile"))"
  }

  private var seances: HTML {
    if bilan.seances.isEmpty { return bilan.voit(.calendrier) ? Vide.html("Pas encore de dates", "Les séances convenues s’écriront ici.") : .vide }
    let rangs = bilan.seances.html { seance in
      let tenue = bilan.voit(.emargements) && bilan.dossier.emargement.feuilles[seance.id]?.complete == true
      return """
        <tr><th scope="row">\(seance.debut.enFrancais)</th><td>\(seance.mode == .distance ? "à distance" : "sur place")</td><td class="nombre">\(seance.duree.enFrancais)</td><td>\(tenue ? Etat.html("signée", "bien") : .vide)</td></tr>
        """
    }
    return """
      <section class="pile"><h2>Les séances</h2><div class="tableau" tabindex="0" role="region" aria-label="Séances"><table>
      <thead><tr><th scope="col">Date</th><th scope="col">Où</th><th scope="col" class="nombre">Durée</th><th scope="col">Présence</th></tr></thead><tbody>\(rangs)</tbody></table></div></section>
      """
  }

  private var papiers: HTML {
    if bilan.papiers.isEmpty { return Vide.html("Pas encore de papier", "Certificat et factures viendront ici.") }
    let lignes = bilan.papiers.html { "<li><a href=\"\(Route(.papierDuPayeur, "\(bilan.id)", $0.nom))\">\($0.titre)</a></li>" }
    return "<section class=\"carte pile pile--serree\"><h2 class=\"h3\">Vos papiers</h2><ul class=\"pile pile--serree\">\(lignes)</ul></section>"
  }
}

extension ConventionVueParLEmployeur {
  /// As a page says it.
  var etat: HTML {
    switch self {
    case .aucune: Etat.html("pas encore préparée", "")
    case .enAttente: Etat.html("en cours de signature", "attention")
    case .conclue: Etat.html("conclue", "bien")
    case .sansSuite: Etat.html("sans suite", "")
    }
  }
}
