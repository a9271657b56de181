import Domaine

extension Reclamation.Objet {
  /// As a list says it.
  var nom: String {
    switch self {
    case .accueil: "L’accueil"
    case .delais: "Les délais"
    case .rendezVous: "Les rendez-vous"
    case .accompagnement: "L’accompagnement"
    case .secret: "Le secret"
    case .documents: "Les documents"
    case .facture: "Le prix ou la facture"
    case .accessibilite: "L’accessibilité"
    case .autre: "Autre chose"
    }
  }
}

extension Reclamation.Qualite {
  /// As a form says it.
  var nom: String {
    switch self {
    case .beneficiaire: "Une personne en bilan"
    case .particulierPayeur: "Une personne en bilan, qui paie tout ou partie"
    case .employeur: "Un employeur"
    case .financeur: "Un financeur"
    case .autre: "Quelqu’un d’autre"
    }
  }
}

extension Reclamation.Suite {
  /// As whoever complained reads it.
  var nom: String {
    switch self {
    case .acceptee: "Nous vous donnons raison"
    case .enPartie: "Nous vous donnons raison en partie"
    case .nonFondee: "Nous ne vous suivons pas"
    }
  }
}

/// What of a complaint both its author and the centre read.
enum ReclamationHTML {
  /// How long a text of it may be, in characters.
  static let maximum = 4_000

  static func etat(repondue: Bool) -> HTML { repondue ? Etat.html("répondu", "bien") : Etat.html("en attente", "attention") }

  static func reponse(_ reponse: Reclamation.Reponse) -> HTML {
    "<section class=\"carte pile pile--serree\"><h2>La réponse du \(reponse.le.enFrancais)</h2><p><strong>\(reponse.suite.nom).</strong></p><p class=\"note\">\(reponse.texte)</p></section>"
  }

  /// Where to go with what the answer did not settle.
  static func mediation(_ reclamation: Reclamation, _ mediateur: String?) -> HTML {
    guard reclamation.ouvreLaMediation, let mediateur else { return .vide }
    return Notice.html(
      .information,
      "<p>Si cette réponse ne suffit pas, le médiateur de la consommation peut être saisi gratuitement, dans l’année qui suit la réclamation\u{202F}: \(mediateur) (L612-1 et L612-2 du code de la consommation).</p>"
    )
  }
}
