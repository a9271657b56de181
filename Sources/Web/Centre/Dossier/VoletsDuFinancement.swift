import Application
import Domaine

extension DossierPage {
  var financement: (etat: HTML, corps: HTML) {
    let financement = dossier.financement
    guard financement.arreteLe != nil else { return (Etat.html("à arrêter", "attention"), partage) }
    let etat = dossier.actionsAttendues.isEmpty ? Etat.html("réglé", "bien") : Etat.html("en attente", "attention")
    let temps = financement.temps == .surTempsDeTravail ? "sur le temps de travail" : "hors du temps de travail"
    let corps: HTML = """
      <p>\(financement.prix?.toutesTaxes.description ?? ""), \(temps).</p>
      <ul class="pile">\(financement.payeurs.html(payeur))</ul>\(dossier.contratSigneLe == nil ? replie("Changer le partage", partage) : .vide)
      """
    return (etat, corps)
  }

  // MARK: - Each payer

  private func payeur(_ payeur: Payeur) -> HTML {
    let attendue = dossier.actionsAttendues.first { $0.payeur.id == payeur.id }
    let suite = attendue.html { "<p>\($0.constat.phrase) <span class=\"meta\">Attend \($0.de.nom).</span></p>" }
    return """
      <li class="carte pile pile--serree"><h3>\(payeur.nom), \(payeur.part.description)</h3><p class="meta">\(payeur.sorte.libelle)\(payeur.reference.map { ", \($0)" } ?? "")</p>
      \(suite)\(pieces(payeur))\(payeur.estUnTiers ? devis(payeur) : .vide)\(payeur.sorte == .personnel ? .vide : adresse(payeur))</li>
      """
  }

  private func pieces(_ payeur: Payeur) -> HTML {
    let donnees = dossier.financement.pieces[payeur.id, default: []]
    let manquantes = payeur.sorte.pieces.filter { !donnees.contains($0) }
    if manquantes.isEmpty { return .vide }
    let cases = manquantes.html { CaseACocher(nom: "piece-\(payeur.id)-\($0.rawValue)", label: $0.nom.capitale).html }
    return formulaire(
      .centrePieces, de: "\(payeur.id)", "<fieldset><legend class=\"label\">Pièces à donner</legend>\(cases)</fieldset>", "Noter les pièces données")
  }

  private func devis(_ payeur: Payeur) -> HTML {
    let lire = papier("le devis", "devis-\(payeur.id)")
    guard let accepte = dossier.financement.devis[payeur.id] else {
      return "<p>Voir \(lire).</p>" + formulaire(.centreDevis, de: "\(payeur.id)", date("devis-\(payeur.id)", "Devis accepté le", jour), "Noter l’acceptation")
    }
    let fait: HTML = "<p>A accepté \(lire) le \(accepte.enFrancais).</p>"
    return fait + commande(payeur)
  }

  /// The order of a payer, or what notes one: of this bilan, of several of which it is the first, or one that has others already.
  private func commande(_ payeur: Payeur) -> HTML {
    if let commande = dossier.financement.commandes[payeur.id] {
      let suite = commande.id.html { " <a href=\"\(Route(.centreCommande, "\($0)"))\">Voir ses bilans</a>" }
      return "<p>Commande \(commande.reference), du \(commande.recueLe.enFrancais).\(suite)</p>"
    }
    let nom = { (champ: String) in "\(champ)-\(payeur.id)" }
    let plusieurs: HTML = """
      \(champ(nom("nombre"), "Nombre de bilans commandés", aide: "S’il en commande plusieurs.", facultatif: true))\(champ(nom("plafond"), "Montant de la commande, toutes taxes", aide: "S’il en commande plusieurs.", facultatif: true))
      """
    let nouvelle = formulaire(
      .centreCommandes, de: "\(payeur.id)", champ(nom("commande"), "Référence du bon de commande") + plusieurs, "Noter le bon de commande")
    let deja = formulaire(
      .centreRattachement, de: "\(payeur.id)",
      champ(nom("rattachement"), "Référence de cette commande", aide: "Telle qu’elle fut notée au premier bilan de ce payeur."),
      "Placer ce bilan sous cette commande")
    let corps = nouvelle + replie("Sa commande est déjà notée, pour un autre bilan", deja)
    return faits.modalites.bonDeCommandeExige ? corps : replie("Noter un bon de commande", corps)
  }

  private func adresse(_ payeur: Payeur) -> HTML {
    let connu = joignables[payeur.id]
    let nom = { (champ: String) in "joindre-\(payeur.id)-\(champ)" }
    let champs: HTML = """
      \(champ(nom("nom"), "Nom sur l’enveloppe", connu?.nom ?? payeur.nom))\(champ(nom("voie"), "Rue", connu?.adresse.voie ?? ""))
      \(champ(nom("codePostal"), "Code postal", connu?.adresse.codePostal ?? ""))\(champ(nom("ville"), "Ville", connu?.adresse.ville ?? ""))
      \(champ(nom("siret"), "SIRET", connu?.siret ?? faits.employeur.flatMap { payeur.estLEmployeur ? $0.siret : nil } ?? ""))
      \(champ(nom("courriel"), "Adresse électronique", type: "email", aide: "Pour suivre les heures, signer et prendre ses factures par sa propre porte.", connu?.courriel ?? "", facultatif: true))
      """
    let titre = connu.map { "Adresse\u{202F}: \($0.lignes.joined(separator: ", "))" } ?? "Adresse à compléter, pour ses factures"
    return replie(titre, formulaire(.centreJoindre, de: "\(payeur.id)", champs, "Garder cette adresse"))
  }

  // MARK: - The shares

  private var partage: HTML {
    let prix = dossier.financement.prix?.toutesTaxes ?? faits.modalites.prix?.toutesTaxes
    let connus = dossier.financement.payeurs
    let convenu = faits.modalites.prix == nil ? champ("prix", "Prix convenu, toutes taxes", (dossier.financement.prix?.toutesTaxes).map(\.saisi) ?? "") : .vide
    let annonce: HTML = prix.html { "<p>Les parts font en tout \($0.description).</p>" }
    let places = (1...FinancementController.places).html { place($0, connus.indices.contains($0 - 1) ? connus[$0 - 1] : nil, prix) }
    let temps = [("horsTempsDeTravail", "Hors du temps de travail"), ("surTempsDeTravail", "Sur le temps de travail")]
    let champs: HTML = """
      \(annonce)\(convenu)\(places)
      \(liste("temps", "Le bilan se fait", temps, dossier.financement.temps.rawValue))
      """
    return formulaire(.centreFinancement, champs, "Arrêter le financement")
  }

  private func place(_ rang: Int, _ payeur: Payeur?, _ prix: Montant?) -> HTML {
    let champ = { (nom: String) in "payeur\(rang)-\(nom)" }
    let propose = rang == 1 && dossier.financement.payeurs.isEmpty
    let sortes = [("", rang == 1 ? "Choisissez" : "Personne d’autre")] + Payeur.Sorte.allCases.map { ($0.rawValue, $0.libelle) }
    let id = payeur?.id ?? (propose ? faits.employeur?.interlocuteur : nil) ?? visite.maison.world.identifiant()
    let corps: HTML = """
      \(Cache.html(champ("id"), saisi.valeur(champ("id"), "\(id)")))\(liste(champ("sorte"), "Au titre de", sortes, payeur?.sorte.rawValue ?? ""))
      \(self.champ(champ("nom"), "Nom", payeur?.nom ?? (propose ? faits.employeur?.nom : nil) ?? ""))
      \(self.champ(champ("part"), "Sa part, toutes taxes", payeur?.part.saisi ?? (propose ? prix?.saisi : nil) ?? ""))
      \(self.champ(champ("reference"), "Numéro de son dossier", payeur?.reference ?? "", facultatif: true))
      """
    let titre = rang == 1 ? "Qui paie" : rang == 2 ? "Un autre payeur" : "Un troisième payeur"
    return rang == 1 || payeur != nil
      ? "<fieldset class=\"pile\"><legend>\(titre)</legend>\(corps)</fieldset>"
      : replie(titre, "<fieldset class=\"pile\"><legend class=\"hors-vue\">\(titre)</legend>\(corps)</fieldset>", ouvert: !saisi[champ("sorte")].isEmpty)
  }

  // MARK: - The CPF

  var cpf: (etat: HTML, corps: HTML)? {
    guard dossier.financement.payeurs.contains(where: { $0.sorte == .cpf }) else { return nil }
    let suivi = dossier.financement.cpf
    let etapes: [(nom: String, cle: String, le: Jour?)] = [
      ("Demande", "demande", suivi.demandeLe), ("Proposition", "proposition", suivi.proposeLe), ("Acceptation", "acceptation", suivi.accepteLe),
      ("Entrée déclarée", "entree", suivi.entreeDeclareeLe), ("Sortie déclarée", "sortie", suivi.sortieDeclareeLe),
    ]
    let faites = Faits.html(etapes.map { ($0.nom, $0.le.map { "le \($0.enFrancais)" } ?? "à venir") })
    guard let prochaine = etapes.first(where: { $0.le == nil }) else { return (Etat.html("terminé", "bien"), faites) }
    let premier: HTML = suivi.proposeLe.html {
      "<p>Première séance à partir du \(Droit.premierJourCpf(proposeLe: $0, feries: dossier.feries).enFrancais) <span class=\"meta\">(onze jours ouvrés)</span>.</p>"
    }
    return (Etat.html("prochaine étape\u{202F}: \(prochaine.nom.lowercased())", "attention"), faites + premier + etape(prochaine.nom, prochaine.cle))
  }

  private func etape(_ nom: String, _ cle: String) -> HTML {
    let demande: HTML =
      cle == "demande"
      ? """
      \(champ("cpf-numero", "Numéro du dossier sur la plateforme", dossier.financement.payeurs.first { $0.sorte == .cpf }?.reference ?? ""))
      \(champ("cpf-solde", "Droits du titulaire, en euros", facultatif: true))\(date("cpf-precedent", "Bilan précédent payé par le CPF", facultatif: true))
      """ : .vide
    return formulaire(.centreCpf, de: cle, demande + date("cpf-le", "\(nom) faite le", jour), "Noter\u{202F}: \(nom.lowercased())")
  }
}

extension Montant {
  /// As one types it: `1200,50`.
  var saisi: String {
    let reste = abs(centimes) % 100
    return "\(centimes / 100)" + (reste == 0 ? "" : reste < 10 ? ",0\(reste)" : ",\(reste)")
  }
}
