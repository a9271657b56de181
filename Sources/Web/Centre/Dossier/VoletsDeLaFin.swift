import Domaine

extension DossierPage {
  // MARK: - Calendar and presence

  var calendrier: (etat: HTML, corps: HTML) {
    let seances = dossier.calendrier.enOrdre
    if seances.isEmpty {
      return (Etat.html("à planifier", "attention"), "<p>Le consultant planifie les séances avec la personne.</p>" + obstacles(dossier.peutCommencer(le: jour)))
    }
    let tenues = seances.count { dossier.emargement.feuilles[$0.id]?.complete == true }
    let rangs = seances.html { seance in
      """
      <tr><th scope="row">\(seance.debut.enFrancais)</th><td>\(seance.phase.nom.capitale)</td><td>\(seance.mode == .distance ? "à distance" : seance.lieu)</td>\
      <td class="nombre">\(seance.duree.enFrancais)</td><td>\(presence(seance))</td></tr>
      """
    }
    let avant = tenues == 0 ? obstacles(dossier.peutCommencer(le: seances[0].jour)) : .vide
    let corps: HTML = """
      \(avant)<div class="tableau" tabindex="0" role="region" aria-label="Séances"><table><thead><tr><th scope="col">Quand</th><th scope="col">Phase</th><th scope="col">Où</th>\
      <th scope="col" class="nombre">Durée</th><th scope="col">Présence</th></tr></thead><tbody>\(rangs)</tbody></table></div>
      <p>\(papier("Le planning", "planning"))</p>
      """
    return (Etat.html("\(tenues) sur \(seances.count) tenues et signées", tenues == seances.count ? "bien" : ""), corps)
  }

  private func presence(_ seance: Seance) -> HTML {
    if dossier.emargement.absences[seance.id] != nil { return Etat.html("non tenue", "") }
    if dossier.emargement.feuilles[seance.id]?.complete == true { return papier("signée", "emargement-\(seance.id)") }
    return seance.jour <= jour ? Etat.html("à signer", "attention") : Etat.html("à venir", "")
  }

  // MARK: - Certificate

  var certificat: (etat: HTML, corps: HTML) {
    let (heures, etabli) = (dossier.heures.faites, dossier.cloture.certificat)
    let fait: HTML = etabli.html { "<p>\(papier("Certificat", "certificat")) établi le \($0.le.enFrancais) pour \($0.heures.enFrancais).</p>" }
    if etabli?.heures == heures { return (Etat.html("établi", "bien"), fait) }
    let nomme = dossier.formeRequise == .conventionTripartite
    let constats = dossier.peutCertifier(heures, nommeLEmployeur: nomme)
    if !constats.bloquants.isEmpty { return (Etat.html(etabli == nil ? "pas encore" : "à refaire", ""), fait + obstacles(constats)) }
    return (Etat.html("possible", "attention"), fait + avis(constats) + formulaire(.centreCertificat, .vide, "Établir le certificat pour \(heures.enFrancais)"))
  }

  // MARK: - Invoices

  var factures: (etat: HTML, corps: HTML) {
    let emises = dossier.cloture.factures.values.sorted { $0.numero < $1.numero }
    let valables = dossier.cloture.facturesValables
    let dues = dossier.financement.payeurs.filter { payeur in !valables.contains { $0.payeur == payeur.id && $0.nature == .solde } }
    let impayees = valables.filter { dossier.cloture.reglements[$0.numero] == nil }
    let pretes = dues.filter { dossier.facturable(payeur: $0.id) > .nul && dossier.peutFacturer(payeur: $0.id, le: jour).bloquants.isEmpty }
    let etat: HTML =
      !pretes.isEmpty
      ? Etat.html("à facturer", "attention")
      : !impayees.isEmpty ? Etat.html("paiement attendu", "attention") : emises.isEmpty ? Etat.html("pas encore", "") : Etat.html("réglées", "bien")
    if dossier.financement.payeurs.isEmpty { return (etat, obstacles(Refus(.financementArrete).constats)) }
    return (etat, dues.html(aFacturer) + (emises.isEmpty ? .vide : "<ul class=\"pile\">\(emises.html(facture))</ul>"))
  }

  private func aFacturer(_ payeur: Payeur) -> HTML {
    let constats = dossier.peutFacturer(payeur: payeur.id, le: jour)
    let du = dossier.facturable(payeur: payeur.id)
    if !constats.bloquants.isEmpty { return "<h3>\(payeur.nom)</h3>" + obstacles(constats) }
    if du <= .nul { return "<p>\(payeur.nom) ne doit rien pour les heures faites.</p>" }
    let (tva, numero) = (
      dossier.financement.prix?.tva ?? 0, "\(jour.annee)-\("\(id)".prefix(6).uppercased())-\(dossier.cloture.factures.count + dossier.cloture.avoirs.count + 1)"
    )
    let horsTaxe = dossier.facturableHorsTaxe(payeur: payeur.id, tva: tva)
    let lignes: [(String, HTML)] = [
      ("Heures faites", "\(dossier.heures.faites.enFrancais)"), ("Hors taxe", "\(horsTaxe.description)"),
      ("TVA", "\(tva == 0 ? "aucune" : "\(tva / 100)\u{A0}%")"), ("Toutes taxes", "\((horsTaxe + horsTaxe.fois(tva, sur: 10_000)).description)"),
    ]
    let manque = joignables[payeur.id] == nil ? Notice.html(.attention, "<p>Complétez d’abord l’adresse de qui paie\u{202F}: sa facture la porte.</p>") : .vide
    return "<h3>\(payeur.nom)</h3>" + avis(constats) + manque
      + formulaire(.centreFactures, de: "\(payeur.id)", Faits.html(lignes) + champ("facture-\(payeur.id)", "Numéro", numero), "Émettre cette facture")
  }

  private func facture(_ facture: Facture) -> HTML {
    let (numero, cloture) = (facture.numero, dossier.cloture)
    let payeur = dossier.financement.payeur(facture.payeur)?.nom ?? ""
    let tete: HTML = """
      <h3>\(papier("Facture \(numero)", "facture-\(numero)"))</h3><p>\(payeur), \(facture.toutesTaxes.description), le \(facture.le.enFrancais)</p>
      """
    if let avoir = cloture.avoirs[numero] {
      return
        "<li class=\"carte pile pile--serree\">\(tete)<p>Annulée par \(papier("l’avoir \(avoir.numero)", "avoir-\(numero)")) du \(avoir.le.enFrancais).</p></li>"
    }
    let reglement: HTML =
      cloture.reglements[numero].map { "<p>\(Etat.html("réglée le \($0.enFrancais)", "bien"))</p>" }
      ?? formulaire(.centreReglements, Cache.html("numero", "\(numero)") + date("reglement-\(numero)", "Réglée le", jour), "Noter le règlement")
    let avoir = formulaire(
      .centreAvoirs, Cache.html("numero", "\(numero)") + champ("avoir-\(numero)", "Numéro de l’avoir", "\(numero)-A"), "Annuler par un avoir")
    return "<li class=\"carte pile pile--serree\">\(tete)\(reglement)\(replie("Annuler cette facture", avoir))</li>"
  }

  // MARK: - Opinion and follow-up

  var suivi: (etat: HTML, corps: HTML) {
    let cloture = dossier.cloture
    let fini = dossier.terme().map { $0.jour <= jour } ?? false
    let avis: HTML =
      cloture.satisfactionDemandeeLe.map { "<p>Avis demandé le \($0.enFrancais). Les réponses se lisent à part.</p>" }
      ?? (fini ? formulaire(.centreAvis, .vide, "Demander l’avis de la personne") : "<p>L’avis se demande à la fin du bilan.</p>")
    switch cloture.issueDuSuivi {
    case .tenu(let le): return (Etat.html("tenu le \(le.enFrancais)", "bien"), avis)
    case .decline(let le): return (Etat.html("décliné", ""), avis + "<p>Le suivi fut décliné le \(le.enFrancais).</p>")
    case nil: break
    }
    guard let prevu = cloture.suiviPrevuLe else {
      return (Etat.html("pas encore proposé", ""), avis + "<p>Le consultant propose le suivi à la fin du bilan <span class=\"meta\">(R6313-4)</span>.</p>")
    }
    let invite: HTML =
      cloture.suiviInviteLe.map { "<p>Invitation partie le \($0.enFrancais).</p>" } ?? formulaire(.centreInvitation, .vide, "Inviter au suivi")
    return (Etat.html("prévu le \(prevu.enFrancais)", ""), avis + invite)
  }

  // MARK: - Destruction

  var destruction: (etat: HTML, corps: HTML) {
    guard let carnet = dossier.destruction.carnet else {
      let constats = dossier.peutDetruireCarnet(le: jour)
      let corps: HTML = "<p>Le carnet est détruit à la fin du bilan <span class=\"meta\">(R6313-7)</span>, avec la clé qui l’ouvre.</p>"
      return (Etat.html("à venir", ""), corps + obstacles(constats) + avis(constats))
    }
    let declares = dossier.destruction.declarees.values.sorted { $0.support.nom < $1.support.nom }.map { declaration -> (String, HTML) in
      (declaration.support.nom.capitale, "\(declaration.contenait ? "détruits" : "rien à détruire"), déclaré le \(declaration.le.enFrancais)")
    }
    let faite = Faits.html([("Carnet", "détruit \(carnet.a.enFrancais)"), ("Preuve", "<code>\(carnet.tete.description)</code>")] + declares)
    if let le = dossier.destruction.certificatLe {
      return (Etat.html("certifiée le \(le.enFrancais)", "bien"), faite + "<p>\(papier("Certificat de destruction", "destruction"))</p>")
    }
    let reste = dossier.supportsADeclarer()
    let attend = reste.isEmpty ? "établit encore le certificat de destruction" : "déclare encore ce que sont devenus \(Texte.enumeration(reste.map(\.nom)))"
    let suite = Notice.html(.attention, "<p>\(dossier.consultants.enCharge?.nom ?? "Le consultant") \(attend) <span class=\"meta\">(R6313-7)</span>.</p>")
    return (Etat.html(reste.isEmpty ? "à certifier" : "à déclarer", "attention"), faite + suite)
  }
}
