import Domaine

extension DossierPage {
  // MARK: - The person

  var personne: (etat: HTML, corps: HTML) {
    let identite = faits.identite
    let lignes: [(String, HTML)] = [
      ("Téléphone", "\(identite.telephone ?? "aucun")"), ("Adresse électronique", "\(identite.courriel ?? "aucune")"),
      ("Adresse", "\(identite.adresse ?? "aucune")"), ("Statut", "\(faits.statut.libelle)"), ("Employeur", "\(faits.employeur?.nom ?? "aucun")"),
      ("Consentement", "\(dossier.consentement.donneLe.map { "donné le \($0.enFrancais)" } ?? "pas encore donné")"),
    ]
    let etat =
      dossier.consultants.enCharge == nil ? Etat.html("sans consultant", "attention") : Etat.html("avec \(dossier.consultants.enCharge?.nom ?? "")", "")
    return (etat, "\(Faits.html(lignes))\(choixDuConsultant)\(replie("Corriger les coordonnées", correction))")
  }

  private var choixDuConsultant: HTML {
    if let enCharge = dossier.consultants.enCharge {
      let propose = dossier.consultants.propositions[.enCharge].html { "<p>\($0.a.nom) attend la réponse de \(faits.identite.prenom).</p>" }
      return titres(enCharge) + propose + "<p><a href=\"\(Route(.centreConsultants, "\(id)"))\">Proposer un autre consultant</a></p>"
    }
    let choix = [("", "Choisissez")] + consultants.map { ("\($0.personne)", $0.nom) }
    return formulaire(.centreConsultant, liste("consultant", "Qui tiendra ce bilan", choix), "Désigner ce consultant")
  }

  private func titres(_ consultant: Dossier.Consultant) -> HTML {
    let connus = consultant.qualifications.joined(separator: ", ")
    let aide = "Séparés par des virgules. Le contrat d’un particulier les dit (L6353-4)."
    let titre = connus.isEmpty ? "Dire les titres de \(consultant.nom)" : consultant.presentation
    let nomme = dossier.consultants.nommes[consultant.personne]
    let champs: HTML = """
      \(champ("titres", "Ses titres et certificats", aide: aide, connus))
      \(CaseACocher(nom: "sous-traitant", label: "Travaille pour une autre entreprise (sous-traitance)", cochee: saisi.coche("titres") ? saisi.coche("sous-traitant") : consultant.sousTraitant).html)
      \(nomme.html { "<p>Nommé au bénéficiaire le \($0.enFrancais).</p>" })
      \(nomme == nil ? date("nomme-le", "Nommé au bénéficiaire le", aide: "Avec ses titres, avant la première séance, s’il est sous-traitant (indicateur 27).", facultatif: true) : .vide)
      """
    return replie(titre, formulaire(.centreTitres, champs, "Garder ces titres"))
  }

  private var correction: HTML {
    let identite = faits.identite
    let champs: HTML = """
      \(champ("prenom", "Prénom", identite.prenom))\(champ("nom", "Nom", identite.nom))\(champ("telephone", "Téléphone", type: "tel", identite.telephone ?? "", facultatif: true))
      \(champ("courriel", "Adresse électronique", type: "email", identite.courriel ?? "", facultatif: true))
      \(CaseACocher(nom: "courriel-professionnel", label: "C’est une adresse de travail", cochee: saisi.coche("nom") ? saisi.coche("courriel-professionnel") : identite.courrielProfessionnel).html)
      \(champ("adresse", "Adresse postale", identite.adresse ?? "", facultatif: true))
      \(faits.representant.html { champ("representant-courriel", "Adresse électronique de \($0.nom), pour signer", type: "email", "", facultatif: true) })
      """
    return formulaire(.centreIdentite, champs, "Corriger")
  }

  // MARK: - The contract

  var contrat: (etat: HTML, corps: HTML) {
    let convention = dossier.convention
    let vivant = convention.projet != nil && convention.fin == nil
    let corps: HTML = """
      \(convention.projet == nil ? .vide : signatures)\(vivant ? transmission : .vide)
      \(convention.fin == nil ? .vide : Notice.html(.attention, "<p>Le texte précédent est resté sans suite. Un autre peut être préparé.</p>"))
      \(convention.signatures.isEmpty || convention.fin != nil ? preparation : .vide)\(avenants)
      """
    return (dossier.etatDuContrat.html, corps)
  }

  private var signatures: HTML {
    let convention = dossier.convention
    let lignes = (convention.projet?.ordre ?? []).map { signataire -> (String, HTML) in
      guard let signature = convention.signatures[signataire] else {
        return (signataire.nom.capitale, Etat.html(convention.aSigner.contains(signataire) ? "à son tour de signer" : "signera ensuite", "attention"))
      }
      return (signataire.nom.capitale, "a signé \(signature.a.enFrancais), \(papier("preuve", "preuve-\(signataire.rawValue)"))")
    }
    return "<p>\(papier("Lire \(dossier.formeRequise.nom)", "convention"))</p>\(Faits.html(lignes))"
  }

  /// The ten days, which run from the employer's own hand-over (R6313-8).
  private var transmission: HTML {
    guard dossier.formeRequise == .conventionTripartite else { return .vide }
    guard let transmise = dossier.convention.transmiseA?.jourParis else {
      let aide = "Les dix jours pour signer partent de ce jour (R6313-8)."
      return formulaire(.centreConventionTransmise, date("transmise-le", "L’employeur l’a transmise au salarié le", jour, aide: aide), "Noter la transmission")
    }
    if dossier.convention.signatures[.beneficiaire] != nil { return "<p>Transmise le \(transmise.enFrancais).</p>" }
    let delai = Droit.delaiDeConvention(transmisLe: transmise, feries: dossier.feries)
    let attente: HTML =
      "<p>Transmise le \(transmise.enFrancais)\u{202F}: à signer d’ici au \(delai.brute.enFrancais), son silence vaudra refus <span class=\"meta\">(R6313-8)</span>.</p>"
    return delai.position(de: jour) == .horsDelai ? attente + formulaire(.centreConventionSansReponse, .vide, "Constater le refus par silence") : attente
  }

  private var preparation: HTML {
    if !obstaclesAuContrat.bloquants.isEmpty { return obstacles(obstaclesAuContrat) }
    if dossier.formeRequise == .conditionsCpf, !dossier.representantRequis {
      return "<p>Sous CPF, l’acceptation sur la plateforme vaut contrat. \(papier("Lire les conditions", "convention"))</p>"
    }
    let noms = Texte.enumeration(dossier.signatairesRequis.map(\.nom))
    let fin = jour.plus(mois: (faits.modalites.amplitude.maximumMois ?? 6) + 1)
    let champs: HTML = """
      <p>\(papier("Relire le texte", "convention")), fait de ce qui est au dossier. Signeront, dans cet ordre\u{202F}: \(noms).</p>
      <div class="rang rang--champs">\(date("convention-du", "Du", jour, facultatif: true))\(date("convention-au", "Au", fin, facultatif: true))</div>
      \(CaseACocher(nom: "convention-distance", label: "Signée à distance", cochee: saisi.coche("convention-distance")).html)
      """
    let geste = dossier.convention.projet == nil ? "Préparer \(dossier.formeRequise.nom)" : "Préparer un nouveau texte"
    return formulaire(.centreConvention, champs, geste) + replie("Elle a été signée ailleurs", importation)
  }

  private var importation: HTML {
    let signatures = dossier.signatairesRequis.html { date("importee-\($0.rawValue)", "\($0.nom.capitale) a signé le") }
    let transmise = dossier.formeRequise == .conventionTripartite ? date("importee-transmise", "L’employeur l’a transmise au salarié le") : .vide
    let motifs = [("", "Il y a un scan")] + MotifSansScan.allCases.map { ($0.rawValue, $0.libelle) }
    let champs: HTML = """
      \(transmise)\(signatures)<div class="rang rang--champs">\(date("importee-du", "Du", facultatif: true))\(date("importee-au", "Au", facultatif: true))</div>
      \(ChampDeFichier(nom: "importee-fichier", label: "Son scan, ou une photo", aide: ChampDeFichier.aide(visite), saisi: saisi).html(erreurs))
      \(liste("importee-scan", "Ou pourquoi il n’y en a pas", motifs))
      """
    return formulaire(.centreConventionImportee, champs, "Noter ces signatures")
  }

  // MARK: - The absence

  var absence: (etat: HTML, corps: HTML)? {
    guard dossier.absenceRequise || dossier.absence.demande != nil else { return nil }
    guard let demande = dossier.absence.demande else {
      return (Etat.html("à demander", "attention"), obstacles([]) + demandeDAbsence)
    }
    let fin = Droit.delaiDeReponse(recueLe: demande.recueLe, feries: dossier.feries)
    let faits = Faits.html([
      ("Partie le", "\(demande.envoyeeLe.enFrancais)"), ("Reçue le", "\(demande.recueLe.enFrancais)"),
      ("Pour", "\(demande.duree.enFrancais) à partir du \((dossier.absence.reporteeAu ?? demande.debutLe).enFrancais)"),
      ("Réponse attendue", "d’ici au \(fin.brute.enFrancais), puis le silence vaut accord (D6323-4)"),
    ])
    switch dossier.absence.reponse {
    case .acceptee(let le): return (Etat.html("accordée le \(le.enFrancais)", "bien"), faits)
    case .refusee(let le): return (Etat.html("refusée le \(le.enFrancais)", "grave"), faits + demandeDAbsence)
    case nil:
      let accordee = dossier.absence.silenceConstateLe != nil
      return (accordee ? Etat.html("accordée par silence", "bien") : Etat.html("réponse attendue", "attention"), faits + (accordee ? .vide : reponse))
    }
  }

  private var demandeDAbsence: HTML {
    let champs: HTML = """
      \(date("absence-envoyee", "La demande est partie le", jour))\(date("absence-recue", "L’employeur l’a reçue le", jour))
      \(date("absence-debut", "Elle commence le", jour.plus(jours: 60), aide: "Soixante jours au moins après la demande (L6323-17, D6323-4)."))
      """
    return formulaire(.centreAbsence, champs, "Noter la demande")
  }

  private var reponse: HTML {
    let choix = [("", "Choisissez")] + ReponseDeLEmployeur.allCases.map { ($0.rawValue, $0.libelle) }
    let champs: HTML = """
      \(liste("reponse", "Ce que l’employeur répond", choix))\(date("reponse-le", "Le", jour))
      \(date("reponse-au", "Reportée au", aide: "S’il reporte.", facultatif: true))
      """
    return formulaire(.centreReponseDAbsence, champs, "Noter la réponse")
  }
}

extension Dossier {
  /// Where its contract stands, in a word, as the office reads it: never why.
  var etatDuContrat: (mot: String, html: HTML) {
    let (mot, ton): (String, String) =
      if convention.fin != nil {
        ("sans suite", "grave")
      } else if let le = contratSigneLe {
        ("conclu le \(le.enFrancais)", "bien")
      } else {
        (convention.projet == nil ? "à préparer" : "en cours de signature", "attention")
      }
    return (mot, Etat.html(mot, ton))
  }
}
