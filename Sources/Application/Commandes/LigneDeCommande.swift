public import Domaine
import EventCodec

/// One bilan of an order, as the office and whoever ordered it may list it: what the order pays for, nothing of the bilan itself (F9).
public struct LigneDeCommande: Sendable, Equatable {
  /// Which dossier.
  public let dossier: DossierID
  /// The beneficiary's name.
  public let nom: String
  /// Who ordered it.
  public let payeur: PayeurID
  /// How papers name them.
  public let nomDuPayeur: String
  /// What the order says, with the day on which this bilan came under it.
  public let commande: Commande
  /// What it pays of this bilan, VAT included.
  public let part: Montant
  /// What became of the convention: `sansSuite` whatever the reason.
  public let convention: ConventionVueParLEmployeur

  init(_ row: ListedRow) throws(CodecError) {
    let fields = try Fields(stored: JSON(row.row.content))
    let etat: String = try fields("convention")
    guard let convention = ConventionVueParLEmployeur(rawValue: etat) else { throw CodecError("unknown state") }
    dossier = row.stream.id.comme()
    nom = try fields("nom")
    payeur = try fields("payeur")
    nomDuPayeur = try fields("nomDuPayeur")
    commande = try fields("commande")
    part = try fields("part")
    self.convention = convention
  }

  static let liste = "commandes"
}

extension Dossier {
  /// Its lines among the bilans of each order that pays for several. Found by the order alone: its identifier is all that stands in the clear.
  func lignesDeCommande(_ id: DossierID) -> [Row] {
    guard let faits = ouverture.faits else { return [] }
    return financement.payeurs.enumerated().compactMap { rang, payeur in
      guard let commande = financement.commandes[payeur.id], let numero = commande.id else { return nil }
      let fields = Fields([
        "nom": faits.identite.nomComplet, "payeur": payeur.id, "nomDuPayeur": payeur.nom, "commande": commande, "part": payeur.part,
        "convention": (payeur.estLEmployeur ? conventionVueParLEmployeur : .aucune).rawValue,
      ])
      let place = Int64(commande.recueLe.numero) * 64 + Int64(rang % 64)
      return Row(list: LigneDeCommande.liste, partition: "\(numero)", sort: place, content: fields.stored.bytes, words: Mots.de(commande.reference))
    }
  }
}
