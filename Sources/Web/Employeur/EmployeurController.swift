import Application
import Documents
import Domaine
import EventCodec

/// The door of those who pay: hours and papers, never a word of what is said.
enum EmployeurController {
  static func accueil(_ visite: Visite) async throws -> Reponse {
    guard let qui = visite.qui else { return .vers(.entree) }
    let bilans = try await visite.dossiers(comme: [.employeur, .financeur], .identite).compactMap {
      BilanFinance($0.id, $0.dossier, pour: qui, le: visite.jour)
    }
    return .page(EmployeurPage(bilans: bilans, commandes: try await commandes(bilans, de: qui, visite)).html(visite))
  }

  /// Their orders of several bilans, under any of the names by which they pay.
  private static func commandes(_ bilans: [BilanFinance], de qui: Visite.Identite, _ visite: Visite) async throws -> [CommandeDuPayeur] {
    let payeurs = Set(bilans.compactMap(\.payeur) + [Role.employeur, .financeur].flatMap(qui.acteurs).map(\.personne))
    let ids = Set(bilans.compactMap { $0.vue?.commande?.id }).sorted()
    var commandes: [CommandeDuPayeur] = []
    for id in ids { commandes += [try await visite.maison.commande(id, vuePar: payeurs, in: visite.organisme)].compactMap { $0 } }
    return commandes
  }

  static func bilan(_ visite: Visite) async throws -> Reponse { .page(BilanFinancePage(bilan: try await visite.bilanFinance()).html(visite)) }

  /// Answers a request of absence.
  static func repondre(_ visite: Visite) async throws -> Reponse {
    let bilan = try await visite.bilanFinance()
    guard bilan.absence != nil, bilan.acteur.role == .employeur else { throw Absente() }
    let (reponse, erreurs) = ReponseALAbsence.lire(visite.formulaire)
    guard let reponse, erreurs.isEmpty else {
      return .page(BilanFinancePage(bilan: bilan, formulaire: visite.formulaire, erreurs: erreurs).html(visite), statut: 422)
    }
    do {
      let le = visite.jour
      try await visite.maison.decide(bilan.id, in: visite.organisme) { dossier throws(Refus) in try reponse.decision(dossier, le: le) }
    } catch let refus as Refus {
      return .page(BilanFinancePage(bilan: bilan, formulaire: visite.formulaire, refus: refus).html(visite), statut: 422)
    }
    return .vers(Route(.bilanFinance, "\(bilan.id)"))
  }

  /// Leads to the same page as the link that was mailed: the code is asked for there.
  static func signer(_ visite: Visite) async throws -> Reponse {
    let bilan = try await visite.bilanFinance()
    guard let texte = bilan.aSigner else { throw Absente() }
    let jeton = try await visite.services.liens.ouvrir(visite.organisme, bilan.id, .employeur, bilan.acteur.personne, texte: texte)
    return .vers(Route(.signature, jeton))
  }

  /// One of their papers: as a PDF where there is a press, else as a page that prints.
  static func papier(_ visite: Visite) async throws -> Reponse {
    let bilan = try await visite.bilanFinance()
    guard let papier = bilan.papiers.first(where: { $0.nom == visite.parametres.last }),
      let etats = try await visite.etatsOuRien(bilan.id, bilan.dossier)
    else { throw Absente() }
    if let imprimerie = visite.services.imprimerie {
      return try await visite.remettre(papier.imprime, de: etats, a: bilan.acteur, par: imprimerie)
    }
    let corps = PapierHTML(paper: try etats.papier(papier.imprime)).html
    return .page(Gabarit(titre: papier.titre, porte: .employeur, etroite: true, corps: corps).html(visite))
  }
}

/// What an employer answers to a request of absence. No reason is asked.
enum ReponseALAbsence {
  case accepter
  case reporter(au: Jour)
  case refuser

  static func lire(_ formulaire: Formulaire) -> (ReponseALAbsence?, [(champ: String, phrase: String)]) {
    var saisie = Saisie(formulaire)
    let choix = saisie.choix("reponse", "Choisissez une réponse.", comme: Choix.self)
    let au = choix == .reporter ? saisie.jour("au", "Écrivez le premier jour où vous laissez partir la personne.") : nil
    switch choix {
    case .accepter: return (.accepter, saisie.erreurs)
    case .refuser: return (.refuser, saisie.erreurs)
    case .reporter: return (au.map { .reporter(au: $0) }, saisie.erreurs)
    case nil: return (nil, saisie.erreurs)
    }
  }

  enum Choix: String, CaseIterable {
    case accepter, reporter, refuser

    var phrase: String {
      switch self {
      case .accepter: "Nous acceptons, aux dates demandées"
      case .reporter: "Nous acceptons, à partir d’un autre jour"
      case .refuser: "Nous refusons"
      }
    }
  }

  func decision(_ dossier: Dossier, le jour: Jour) throws(Refus) -> [Dossier.Event] {
    switch self {
    case .accepter: try dossier.accepterAbsence(le: jour)
    case .reporter(let au): try dossier.reporterAbsence(au: au, le: jour)
    case .refuser: try dossier.refuserAbsence(le: jour)
    }
  }
}
