import Application
import Documents
import Domaine
import EventCodec

/// From a request whose entretien was held to an open dossier: what is known already is there, nothing is typed twice.
enum OuvertureController {
  static func formulaire(_ visite: Visite) async throws -> Reponse {
    .page(try await OuverturePage(try await visite.demandeLue(), visite).html(visite))
  }

  static func ouvrir(_ visite: Visite) async throws -> Reponse {
    var saisie = Saisie(visite.formulaire)
    if let deja = try await visite.dossierDejaOuvert() {
      if let consultant = try await visite.consultant(&saisie) { try await visite.achever(deja, consultant) }
      return .vers(Route(.centreDossier, "\(deja)"))
    }
    let lue = try await visite.demandeLue()
    do {
      let ouverture = try await Ouverture(lue: &saisie, lue, visite)
      guard let ouverture, saisie.estBonne else {
        return .page(try await OuverturePage(lue, visite, erreurs: saisie.erreurs).html(visite), statut: 422)
      }
      try await ouverture.faire(visite, lue)
      return .vers(Route(.centreDossier, "\(ouverture.id)"))
    } catch let refus as Refus {
      return .page(try await OuverturePage(lue, visite, refus: refus).html(visite), statut: 422)
    }
  }
}

extension Visite {
  /// The dossier that the same form, sent before, opened; its request is gone since.
  fileprivate func dossierDejaOuvert() async throws -> DossierID? {
    guard let id = DossierID(formulaire["dossier"]), try await vivant(try identifiant(0, Demande.self)) == nil else { return nil }
    return try await vivant(id)?.ouverture.faits == nil ? nil : id
  }
}

/// What the form of an opening tells.
struct Ouverture {
  let id: DossierID
  let faits: Dossier.Faits
  let consultant: Dossier.Consultant

  init?(lue saisie: inout Saisie, _ demande: DemandeLue, _ visite: Visite) async throws {
    let formulaire = visite.formulaire
    let identite = Dossier.Identite(lue: &saisie, formulaire)
    let statut = saisie.choix("statut", "Dites si la personne est salariée, en recherche d’emploi…", comme: Dossier.Statut.self)
    let initiative = saisie.choix("initiative", "Dites de qui vient l’idée.", comme: Dossier.Initiative.self)
    let employeur = Dossier.Employeur(lue: &saisie, formulaire)
    let protege = formulaire.coche("protege")
    let representant = protege ? Dossier.Representant(lue: &saisie, formulaire) : nil
    let programme = visite.services.programmes[formulaire["programme"]]
    if programme == nil { saisie.refuser("programme", "Choisissez le programme.") }
    let consultant = try await visite.consultant(&saisie)
    for nomme in [employeur?.interlocuteur, representant?.personne].compactMap({ $0 }) {
      if try await !visite.services.comptes.peutPayer(nomme, in: visite.organisme) { throw Absente() }
    }
    guard let fiche = try await visite.maison.fiche(programme?.reference.id ?? "", de: visite.organisme) else { throw Refus(.organismeDecrit) }
    guard let id = saisie.identifiant("dossier", comme: Dossier.self), let statut, let initiative, let consultant, let programme else { return nil }
    let beneficiaire = try await visite.beneficiaire(demande.recue.demandeur, identite)
    (self.id, self.consultant) = (id, consultant)
    faits = Dossier.Faits(
      beneficiaire: beneficiaire, identite: identite, statut: statut, initiative: initiative, motif: demande.recue.motif, origine: demande.recue.origine,
      protege: protege, representant: representant, employeur: employeur, prestataire: Dossier.Prestataire(siret: fiche.siret, feries: fiche.feries),
      referents: Dossier.Referents(pedagogique: demande.recue.lecteur), modalites: try programme.modalites, le: visite.jour)
  }

  /// Opens the dossier, names its consultant, and gives the person their own door.
  func faire(_ visite: Visite, _ lue: DemandeLue) async throws {
    try await visite.maison.engager(lue.id, avec: consultant.personne, ouvrant: id, faits, in: visite.organisme)
    try await visite.achever(id, consultant)
  }
}

extension Visite {
  /// What follows an opening: the consultant is named, the person has their own door. Stopped before its end, the same form sent again finishes it.
  fileprivate func achever(_ id: DossierID, _ consultant: Dossier.Consultant) async throws {
    let le = jour
    try await maison.decide(id, in: organisme) { dossier throws(Refus) in
      dossier.consultants.enCharge == nil ? try dossier.designerConsultant(consultant, le: le) : []
    }
    try await assurerCompte(de: id)
  }

  /// Gives the beneficiary of a dossier their own door, as soon as an address of theirs is known, and their representative an address to sign from.
  /// Done again, it changes nothing.
  func assurerCompte(de id: DossierID) async throws {
    guard let faits = try await maison.lire(id, in: organisme).ouverture.faits else { return }
    let representant = formulaire["representant-courriel"]
    let gens: [(PersonneID?, String, String?, Role)] = [
      (faits.beneficiaire, faits.identite.nomComplet, faits.identite.courriel, .beneficiaire),
      (faits.representant?.personne, faits.representant?.nom ?? "", representant.isEmpty ? nil : representant, .representantLegal),
    ]
    for case (let personne?, let nom, let courriel?, let role) in gens {
      try await services.comptes.assurer(Compte(personne: personne, organisme: organisme, nom: nom, courriel: courriel, roles: [role]))
    }
  }

  /// The name of whoever asks: that of their account where they had a bilan here before, so that they find both behind one door.
  fileprivate func beneficiaire(_ demandeur: PersonneID, _ identite: Dossier.Identite) async throws -> PersonneID {
    guard let courriel = identite.courriel else { return demandeur }
    let connus = try await services.comptes.comptes(courriel: courriel).filter { $0.organisme == organisme && $0.roles == [.beneficiaire] }
    return connus.first?.personne ?? demandeur
  }
}

extension Dossier.Employeur {
  /// An employer, where the form names one.
  init?(lue saisie: inout Saisie, _ formulaire: Formulaire) {
    guard !formulaire["employeur"].isEmpty, let id = saisie.identifiant("employeur-id", comme: Personne.self) else { return nil }
    let service = saisie.choix("employeur-service", "Dites à qui s’adresser.", comme: Service.self)
    let siret = formulaire["employeur-siret"].isEmpty ? nil : saisie.siret("employeur-siret", "")
    guard let service else { return nil }
    self.init(interlocuteur: id, nom: saisie.texte("employeur", ""), siret: siret, service: service)
  }
}

extension Dossier.Representant {
  /// Who signs beside a minor or a protected adult.
  init?(lue saisie: inout Saisie, _ formulaire: Formulaire) {
    let nom = saisie.texte("representant", "Écrivez le nom du représentant légal.")
    let qualite = saisie.choix("representant-qualite", "Dites en quelle qualité.", comme: Qualite.self)
    saisie.courrielFacultatif("representant-courriel")
    guard let id = saisie.identifiant("representant-id", comme: Personne.self), let qualite else { return nil }
    self.init(personne: id, nom: nom, qualite: qualite)
  }
}

/// The form of an opening: filled in with what the request told.
struct OuverturePage {
  let lue: DemandeLue
  let visite: Visite
  let erreurs: [(champ: String, phrase: String)]
  let refus: Refus?
  let saisi: Formulaire
  let consultants: [Compte]

  init(_ lue: DemandeLue, _ visite: Visite, erreurs: [(champ: String, phrase: String)] = [], refus: Refus? = nil) async throws {
    (self.lue, self.visite, self.erreurs, self.refus) = (lue, visite, erreurs, refus)
    saisi = visite.route.declaration.methode == .post ? visite.formulaire : Formulaire()
    consultants = try await visite.consultants()
  }

  func html(_ visite: Visite) -> HTML {
    let champs: HTML = """
      \(Cache.html("dossier", saisi.valeur("dossier", nouveau)))
      <fieldset class="pile"><legend>La personne</legend>\(personne)</fieldset>
      <fieldset class="pile"><legend>Le bilan</legend>\(bilan)</fieldset>
      <fieldset class="pile"><legend>L’employeur, s’il y en a un</legend>\(employeur)</fieldset>
      <details\(" open", si: saisi.coche("protege"))><summary>La personne est mineure ou protégée</summary><div class="pile">\(representant)</div></details>
      <p>\(Bouton.principal("Ouvrir le dossier"))</p>
      """
    let corps: HTML = """
      <div class="pile"><h1>Ouvrir le dossier</h1><p class="chapeau">Ce que la demande disait est déjà là. Vérifiez-le avec la personne.</p></div>
      \(refus.html(Notice.refus))\(Erreurs.html(erreurs))
      <div class="carte">\(Bouton.formulaire(Route(.centreDossierOuvert, "\(lue.id)"), visite, champs, classe: "pile"))</div>
      \(Notice.html(.secret, "<p>À l’ouverture, la demande est détruite\u{202F}: le dossier n’en garde que ce qui est ici. L’employeur nommé n’en sait rien tant qu’il ne paie pas et qu’aucune absence ne lui est demandée.</p>"))
      """
    return PageDuCentre(titre: "Ouvrir le dossier", onglet: .demandes, etroite: true, corps: corps).html(visite)
  }

  private var nouveau: String { "\(visite.maison.world.identifiant(Personne.self))" }

  private var personne: HTML {
    let contact = lue.recue.contact
    let mots = (contact?.nom ?? "").split(separator: " ", maxSplits: 1).map(String.init)
    let statuts = [("", "Choisissez")] + Dossier.Statut.allCases.map { ($0.rawValue, $0.libelle) }
    return """
      <div class="rang rang--champs">\(champ("prenom", "Prénom", mots.count == 2 ? mots[0] : ""))\(champ("nom", "Nom", mots.last ?? ""))</div>
      \(champ("telephone", "Téléphone", type: "tel", contact?.telephone ?? "", facultatif: true))
      \(champ("courriel", "Adresse électronique", type: "email", contact?.courriel ?? "", facultatif: true))
      \(CaseACocher(nom: "courriel-professionnel", label: "C’est une adresse de travail", cochee: saisi.coche("courriel-professionnel")).html)
      \(champ("adresse", "Adresse postale", "", facultatif: true))\(liste("statut", "Statut", statuts))
      """
  }

  private var bilan: HTML {
    let programmes = visite.services.programmes.values.sorted { $0.reference.id < $1.reference.id }.map {
      ($0.reference.id, "\($0.titre.valeur ?? "Bilan de compétences"), \($0.prestataire.valeur ?? $0.reference.id)")
    }
    let gens = consultants.map { ("\($0.personne)", $0.nom) }
    return """
      \(liste("programme", "Programme", (programmes.count == 1 ? [] : [("", "Choisissez")]) + programmes))
      \(liste("consultant", "Consultant", (gens.count == 1 ? [] : [("", "Choisissez")]) + gens, lue.demande.entretiens.consultantChoisi.map { "\($0)" } ?? ""))
      \(liste("initiative", "L’idée vient", Dossier.Initiative.allCases.map { ($0.rawValue, $0.libelle) }))
      """
  }

  private var employeur: HTML {
    let services = Dossier.Employeur.Service.allCases.map { ($0.rawValue, $0.libelle) }
    return """
      \(Cache.html("employeur-id", saisi.valeur("employeur-id", nouveau)))\(champ("employeur", "Nom", "", facultatif: true))
      \(champ("employeur-siret", "SIRET", "", facultatif: true))\(liste("employeur-service", "Par qui il agit", services, "ressourcesHumaines"))
      """
  }

  private var representant: HTML {
    let qualites = [("", "Choisissez"), ("parent", "Parent"), ("tuteur", "Tuteur"), ("curateur", "Curateur")]
    return """
      \(Cache.html("representant-id", saisi.valeur("representant-id", nouveau)))
      \(CaseACocher(nom: "protege", label: "Un représentant légal signe avec la personne", cochee: saisi.coche("protege")).html)
      \(champ("representant", "Son nom", ""))\(liste("representant-qualite", "En qualité de", qualites))
      \(champ("representant-courriel", "Son adresse électronique, pour signer", type: "email", "", facultatif: true))
      """
  }

  private func champ(_ nom: String, _ label: String, type: String = "text", _ defaut: String, facultatif: Bool = false) -> HTML {
    Champ(nom: nom, label: label, type: type, valeur: saisi.valeur(nom, defaut), facultatif: facultatif).html(erreurs)
  }

  private func liste(_ nom: String, _ label: String, _ choix: [(String, String)], _ defaut: String = "") -> HTML {
    ListeDeroulante(nom: nom, label: label, choix: choix.map { (valeur: $0.0, libelle: $0.1) }, valeur: saisi.valeur(nom, defaut)).html(erreurs)
  }
}
