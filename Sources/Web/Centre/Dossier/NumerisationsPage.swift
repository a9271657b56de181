import Domaine

/// What was signed on paper: what waits for its scan with one form for it, then what is kept.
struct NumerisationsPage {
  let bureau: DossierDuBureau
  let visite: Visite
  var erreurs: [(champ: String, phrase: String)] = []
  var refus: Refus?

  private var dossier: Dossier { bureau.dossier }
  private var saisi: Formulaire { visite.route.declaration.methode == .post ? visite.formulaire : Formulaire() }
  private var attendus: [PapierSigne] { dossier.papiersANumeriser }
  private var connus: [PapierSigne] { dossier.papiersSignes.filter { dossier.numerisation.papiers[$0] != nil } }

  var html: HTML {
    let nom = bureau.faits.identite.nomComplet
    let corps: HTML = """
      <div class="pile"><h1>Signé sur papier, \(nom)</h1><p class="chapeau">\(chapeau)</p>
      <p><a href="\(Route(.centreDossier, "\(bureau.id)"))">Revenir au dossier</a></p></div>
      \(refus.html(Notice.refus))\(Erreurs.html(erreurs))\(dossier.papiersSignes.isEmpty ? vide : formulaire)\(gardes)
      """
    return PageDuCentre(titre: "Signé sur papier, \(nom)", onglet: .dossiers, etroite: true, corps: corps).html(visite)
  }

  private var chapeau: String {
    switch attendus.count {
    case 0: dossier.papiersSignes.isEmpty ? "Rien n’attend d’être numérisé." : "Tout est numérisé, ou l’on sait pourquoi ce ne l’est pas."
    case 1: "Une signature attend son scan. Rien de ce qui repose sur elle ne se certifie ni ne se facture avant."
    case let nombre: "\(nombre) signatures attendent leur scan. Rien de ce qui repose sur elles ne se certifie ni ne se facture avant."
    }
  }

  private var vide: HTML {
    Vide.html(
      "Rien n’est signé sur papier", "Une feuille de présence que le consultant note signée sur papier paraît ici, et une convention signée ailleurs.")
  }

  // MARK: - The form

  private var formulaire: HTML {
    let motifs = [("", "Il y a un scan")] + MotifSansScan.allCases.map { ($0.rawValue, $0.libelle) }
    let remplacer: HTML =
      connus.isEmpty
      ? .vide
      : "<details\(" open", si: attendus.isEmpty || connus.contains { saisi.coche($0.code) })><summary>Remplacer ce qui est déjà là</summary><div class=\"pile pile--serree\">\(connus.html(choix))</div></details>"
    let champs: HTML = """
      <fieldset class="pile pile--serree" id="papiers" tabindex="-1"><legend>Les signatures que montre le fichier</legend>
      \(erreur("papiers"))<p class="aide">Une feuille signée de plusieurs se numérise une fois\u{202F}: cochez-les toutes.</p>\(attendus.html(choix))\(remplacer)</fieldset>
      \(ChampDeFichier(nom: "scan", label: "Le scan, ou une photo", aide: ChampDeFichier.aide(visite), saisi: saisi).html(erreurs))
      \(ListeDeroulante(nom: "motif", label: "Ou pourquoi il n’y en a pas", choix: motifs.map { (valeur: $0.0, libelle: $0.1) }, valeur: saisi["motif"]).html(erreurs))
      <p>\(Bouton.principal("Garder au dossier"))</p>
      """
    return "<div class=\"carte pile\">\(Bouton.formulaire(Route(.centreNumerises, "\(bureau.id)"), visite, champs, classe: "pile"))</div>"
  }

  private func erreur(_ champ: String) -> HTML {
    erreurs.first { $0.champ == champ }.html { "<p class=\"erreur\">\($0.phrase)</p>" }
  }

  private func choix(_ papier: PapierSigne) -> HTML {
    // Where all that waits is one sheet, it is most likely what was scanned.
    let uneSeule = Set(attendus.map { $0.feuille(dossier) }).count == 1 && attendus.contains(papier)
    let cochee = saisi.coche("jeton") ? saisi.coche(papier.code) : uneSeule
    return CaseACocher(nom: papier.code, label: "\(papier.feuille(dossier)), \(papier.signataire)\(original(papier))", cochee: cochee).html
  }

  private func original(_ papier: PapierSigne) -> String {
    dossier.originalChez(papier).map { "\u{202F}; original chez \($0 == .bureau ? "le centre" : $0.nom)" } ?? ""
  }

  // MARK: - What is kept

  private var gardes: HTML {
    let scans = dossier.scans.html { scan in
      """
      <li class="papier-ligne rang rang--bout"><div><p><strong>\(scan.titre(dossier))</strong></p><p class="meta">Numérisé le \(scan.le.enFrancais)\(scan.papiers.first.map(original) ?? "")</p></div>
      <p><a class="bouton bouton--petit" href="\(Route(.centreScan, "\(bureau.id)", "\(scan.document)"))">Ouvrir<span class="hors-vue">\u{202F}: \(scan.titre(dossier))</span></a></p></li>
      """
    }
    let sans = connus.html { papier -> HTML in
      guard case .sansScan(let motif, let le) = dossier.numerisation.papiers[papier] else { return .vide }
      return
        "<li class=\"papier-ligne\"><p><strong>\(papier.feuille(dossier)), \(papier.signataire)</strong></p><p class=\"meta\">Sans scan\u{202F}: \(motif.libelle), noté le \(le.enFrancais)</p></li>"
    }
    if connus.isEmpty { return .vide }
    return "<section class=\"pile\"><h2>Gardé au dossier</h2><ul class=\"lignes\">\(scans)\(sans)</ul></section>"
  }
}
