extension Regle {
  /// What an invoice says.
  public static let mentionsDeFacture = Regle(
    "mentions-de-facture",
    .article(
      "L216-41 du code des impositions sur les biens et services, 242 nonies A de l’annexe II du code général des impôts, L441-9 du code de commerce"),
    confiance: .moyenne,
    "Une facture dit qui vend, qui paie, quand, quoi, combien, quelle TVA ou pourquoi aucune, et quand elle se paie.")
}

/// What an invoice must say.
public enum MentionDeFacture: String, Sendable, CaseIterable {
  case numero, date, vendeur, siret, numeroDeTva, client, adresseDuClient, designation, heures, dates, montant, tva, echeance, reglement

  /// As a sentence names it.
  public var nom: String {
    switch self {
    case .numero: "le numéro"
    case .date: "la date"
    case .vendeur: "le nom et l’adresse du centre"
    case .siret: "le SIRET du centre"
    case .numeroDeTva: "le numéro de TVA du centre, qui la facture"
    case .client: "le nom de qui paie"
    case .adresseDuClient: "l’adresse de qui paie"
    case .designation: "ce qui a été fait"
    case .heures: "les heures"
    case .dates: "les dates du bilan"
    case .montant: "le montant"
    case .tva: "le taux de TVA, ou l’article qui en dispense"
    case .echeance: "le jour du paiement"
    case .reglement: "le compte où payer"
    }
  }
}

extension Droit {
  /// Whether an invoice says all that it must, before it is issued.
  public static func facture(_ presentes: Set<MentionDeFacture>) -> [Constat] {
    let manquantes = MentionDeFacture.allCases.filter { !presentes.contains($0) }
    if manquantes.isEmpty { return [] }
    return [Constat(.mentionsDeFacture, .avertissement, "Ajoutez à la facture \(Texte.enumeration(manquantes.map(\.nom))).")]
  }
}
