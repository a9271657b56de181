import Domaine

/// An invoice with all that its paper and its file say of it.
struct PieceComptable {
  let facture: Facture
  let payeur: Payeur
  let client: Destinataire
  let centre: FicheDuCentre
  let compte: CompteBancaire
  let designation: String
  let periode: (du: Jour, au: Jour)?
  let commande: String?

  /// Thirty days after it was issued.
  var echeance: Jour { facture.le.plus(jours: 30) }

  /// What is counted: hours where they make a whole price, else the whole at once.
  enum Quantite: Equatable {
    case heures(Duree)
    case forfait

    var texte: String {
      switch self {
      case .heures(let duree): duree.enFrancais
      case .forfait: "1"
      }
    }
  }

  /// In what the line is counted.
  var quantite: Quantite { prixDeLHeure == nil ? .forfait : .heures(facture.heures) }

  /// The price of one of what is counted, without VAT.
  var prixUnitaire: Montant { prixDeLHeure ?? facture.horsTaxe }

  /// The price of an hour; `nil` where the amount is no whole number of centimes an hour.
  private var prixDeLHeure: Montant? {
    let minutes = facture.heures.minutes
    guard minutes > 0, minutes % 15 == 0, (facture.horsTaxe.centimes * 60) % minutes == 0 else { return nil }
    return Montant(centimes: facture.horsTaxe.centimes * 60 / minutes)
  }

  /// What late payment costs: said on every invoice (L441-10 du code de commerce); to a person, no fixed sum is asked.
  var penalites: String { notes.map(\.texte).joined(separator: " ") }

  /// The notes that French invoices carry, each with its code.
  var notes: [(code: String, texte: String)] { [("PMD", interets), ("PMT", indemnite), ("AAB", "Pas d’escompte pour paiement anticipé.")] }

  private var interets: String {
    client.estPublic
      ? "En cas de retard, des intérêts moratoires courent au taux de la Banque centrale européenne augmenté de huit points (L2192-13 et R2192-31 du code de la commande publique)."
      : "En cas de retard, des pénalités courent au taux de trois fois l’intérêt légal (L441-10 du code de commerce)."
  }

  private var indemnite: String {
    if client.siret == nil { return "Aucune indemnité forfaitaire n’est due par un particulier." }
    let source = client.estPublic ? "D2192-35 du code de la commande publique" : "D441-5 du code de commerce"
    return "Indemnité forfaitaire pour frais de recouvrement en cas de retard\u{202F}: 40\u{A0}€ (\(source))."
  }
}
