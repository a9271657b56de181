import Application
import Domaine

/// The mails that could not go: why, for whom, and what to do about each.
enum MessagesController {
  static func liste(_ visite: Visite) async throws -> Reponse { .page(MessagesPage(messages: try await visite.messagesEnAttente()).html(visite)) }

  /// Puts a mail back among those that are due: the next round tries it.
  static func retenter(_ visite: Visite) async throws -> Reponse {
    try await visite.surLeMessage { store, manquee in
      try await store.postpone(manquee.intent.id, in: visite.organisme, to: visite.maintenant, because: manquee.reason)
    }
  }

  /// Gives a mail up: whoever had to know was told otherwise.
  static func oublier(_ visite: Visite) async throws -> Reponse {
    try await visite.surLeMessage { store, manquee in try await store.settle(manquee.intent.id, in: visite.organisme) }
  }
}

/// A mail that could not go: all that would have said the same to the same, as it will when it goes.
struct MessageEnAttente {
  let manquees: [DelayedIntent]
  let dossier: DossierID
  /// The person whose dossier it is.
  let nom: String
  /// `nil` where it can't be read.
  let envoi: Envoi?

  /// The name of its form: that of its first.
  var numero: String { manquees.first.map { "\($0.intent.id)" } ?? "" }
  var essais: Int { manquees.map(\.attempts).max() ?? 0 }
  var prochain: Instant? { manquees.map(\.next).min() }
  var raison: RaisonDAttente { manquees.last.flatMap { RaisonDAttente(rawValue: $0.reason) } ?? .facteur }
}

/// Why a mail could not go, as it stands in the outbox: a word without content.
enum RaisonDAttente: String {
  case destinataire, facteur, magasin, illisible

  /// As the office reads it, and what to do.
  var phrase: String {
    switch self {
    case .destinataire: "Personne à qui écrire\u{202F}: donnez son adresse dans le dossier, ou prévenez-la autrement."
    case .facteur: "La messagerie ne l’a pas pris, ou pas pour tous. Vérifiez l’adresse\u{202F}; si rien ne part, prévenez qui tient la machine."
    case .magasin: "Les données n’ont pas pu être lues. Si cela dure, prévenez qui tient la machine."
    case .illisible: "Ce message ne se lit pas. Prévenez qui tient la machine."
    }
  }
}

extension Visite {
  /// As many as one page shows; the others come as these go.
  private static let auPlus = 300

  /// The mails of their organisme that could not go, those that say the same to the same taken together.
  fileprivate func messagesEnAttente() async throws -> [MessageEnAttente] {
    var messages: [MessageEnAttente] = []
    for manquees in try await maison.store.delayed(in: organisme, limit: Visite.auPlus).grouper(\.intent) {
      let intent = manquees[0].intent
      let id: DossierID = intent.stream.id.comme()
      let nom = try await vivant(id)?.ouverture.faits?.identite.nomComplet
      messages.append(MessageEnAttente(manquees: manquees, dossier: id, nom: nom ?? "", envoi: try? Envoi(bytes: intent.content)))
    }
    return messages
  }

  /// Does something to all that the message of the address stands for. One that went meanwhile is no longer there: nothing is left to do.
  fileprivate func surLeMessage(_ geste: (any Store, DelayedIntent) async throws -> Void) async throws -> Reponse {
    if let message = try await messagesEnAttente().first(where: { $0.numero == parametres.first }) {
      for manquee in message.manquees { try await geste(maison.store, manquee) }
    }
    return .vers(Route(.centreMessages))
  }
}

/// The list of what failed.
struct MessagesPage {
  let messages: [MessageEnAttente]

  func html(_ visite: Visite) -> HTML {
    let corps: HTML = """
      <div class="pile"><h1>Messages non partis</h1><p class="chapeau">Chacun est essayé de nouveau tout seul, de plus en plus rarement, jusqu’à ce qu’il parte.</p></div>
      \(messages.isEmpty ? Vide.html("Tout est parti", "Un message qui ne peut pas partir vient ici, avec sa raison.") : "<ul class=\"pile\">\(messages.html { ligne($0, visite) })</ul>")
      """
    return PageDuCentre(titre: "Messages non partis", onglet: .messages, etroite: true, corps: corps).html(visite)
  }

  private func ligne(_ message: MessageEnAttente, _ visite: Visite) -> HTML {
    let objet = message.envoi.map { MotsDeLettre($0, centre: "").objet } ?? "un message qui ne se lit pas"
    let essais = message.essais == 1 ? "essayé une fois" : "essayé \(message.essais) fois"
    let suite = message.prochain.map { ", de nouveau le \($0.jourParis.enFrancais) à \($0.heure)" } ?? ""
    return """
      <li class="carte pile"><h2 class="h3">Pour \(message.envoi?.destinataire.nom ?? "quelqu’un")\u{202F}: \(objet)</h2>
      <p>\(message.raison.phrase)</p>
      <p class="meta">Dossier <a href="\(Route(.centreDossier, "\(message.dossier)"))">\(message.nom)</a>, \(essais)\(suite)</p>
      <div class="rang">\(Bouton.formulaire(Route(.centreMessageRetente, message.numero), visite, Bouton.simple("Réessayer maintenant")))
      \(Bouton.formulaire(Route(.centreMessageDitAutrement, message.numero), visite, Bouton.simple("C’est dit autrement, l’oublier")))</div></li>
      """
  }
}
