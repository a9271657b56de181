/// A dossier as one payer's pages show it: what it pays for and what it must do, nothing else of the person (F4, F9).
public struct VueDuPayeur: Hashable, Sendable {
  /// Whose bilan it is.
  public let beneficiaire: String
  /// The payer's own share, VAT included.
  public let part: Montant
  /// The day on which it accepted its devis.
  public let devisAccepteLe: Jour?
  /// Its own order, and nothing of the other bilans that come under it.
  public let commande: Commande?
  /// What became of the convention: `sansSuite` whatever the reason.
  public let convention: ConventionVueParLEmployeur
  /// The séances that stand, without their place, and without why one moved.
  public let seances: [SeanceVue]
  /// The certificat de réalisation.
  public let certificat: CertificatDeRealisation?
  /// Its own invoices.
  public let factures: [Facture]

  /// A séance as a payer may know it.
  public struct SeanceVue: Hashable, Sendable {
    /// When it begins.
    public let debut: Instant
    /// How long it is meant to last.
    public let duree: Duree
    /// On site or at a distance.
    public let mode: ModeSeance
  }
}

extension Dossier {
  /// What a payer may see of the dossier, all at once; `nil` for whoever does not pay.
  public func vue(pour payeur: PayeurID) -> VueDuPayeur? {
    guard let paye = financement.payeur(payeur), let faits = ouverture.faits else { return nil }
    return VueDuPayeur(
      beneficiaire: faits.identite.nomComplet, part: paye.part, devisAccepteLe: financement.devis[payeur],
      commande: financement.commandes[payeur],
      convention: paye.estLEmployeur ? conventionVueParLEmployeur : .aucune,
      seances: calendrier.enOrdre.map { VueDuPayeur.SeanceVue(debut: $0.debut, duree: $0.duree, mode: $0.mode) },
      certificat: cloture.certificat, factures: cloture.facturesValables.filter { $0.payeur == payeur })
  }
}
