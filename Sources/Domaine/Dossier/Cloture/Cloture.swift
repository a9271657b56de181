extension Dossier {
  /// Certificate, attestation, invoices as facts, satisfaction, follow-up offered and held (F6, P7, A1).
  public struct Cloture: Evolving {
    /// The day on which the attestation de présence was handed over to the beneficiary.
    public private(set) var attestationLe: Jour?
    /// The certificate drawn up last.
    public private(set) var certificat: CertificatDeRealisation?
    /// The invoices ever issued.
    public private(set) var factures: [NumeroDeFacture: Facture] = [:]
    /// The credit notes, by the invoice that they cancel.
    public private(set) var avoirs: [NumeroDeFacture: Avoir] = [:]
    /// The day on which each invoice was paid.
    public private(set) var reglements: [NumeroDeFacture: Jour] = [:]
    /// The day on which the beneficiary was asked what they thought of the bilan.
    public private(set) var satisfactionDemandeeLe: Jour?
    /// The day on which the follow-up was offered.
    public private(set) var suiviProposeLe: Jour?
    /// The day around which the follow-up is to be held.
    public private(set) var suiviPrevuLe: Jour?
    /// The day on which the beneficiary was invited to it, on the day that stands.
    public private(set) var suiviInviteLe: Jour?
    /// What became of the follow-up.
    public private(set) var issueDuSuivi: IssueDuSuivi?

    /// A credit note that cancels a whole invoice.
    public struct Avoir: Sendable, Equatable {
      /// Its own number in the centre's series.
      public let numero: NumeroDeFacture
      /// Its day.
      public let le: Jour
    }

    /// What became of the follow-up.
    public enum IssueDuSuivi: Sendable, Equatable {
      case tenu(Jour)
      case decline(Jour)
    }

    /// What may have happened to it.
    public enum Event: Sendable, Equatable {
      /// The attestation de présence was handed over to the beneficiary.
      case attestationRemise(le: Jour)
      /// A certificat de réalisation was drawn up; it stands for any before it.
      case certificatEtabli(CertificatDeRealisation)
      /// An invoice was issued.
      case factureEmise(Facture)
      /// A credit note cancelled a whole invoice.
      case avoirEmis(NumeroDeFacture, sur: NumeroDeFacture, le: Jour)
      /// An invoice was paid.
      case factureReglee(NumeroDeFacture, le: Jour)
      /// The beneficiary was asked what they thought of the bilan.
      case satisfactionDemandee(le: Jour)
      /// The follow-up was offered, to be held around a day.
      case suiviPropose(le: Jour, pour: Jour)
      /// The beneficiary was invited to it.
      case suiviInvite(le: Jour)
      /// The follow-up was held.
      case suiviTenu(le: Jour)
      /// The beneficiary declined the follow-up.
      case suiviDecline(le: Jour)
    }

    /// Nothing is closed.
    public init() {}

    /// Takes an event into account.
    public mutating func evolve(_ event: Event) {
      switch event {
      case .attestationRemise(let jour): attestationLe = jour
      case .certificatEtabli(let etabli): certificat = etabli
      case .factureEmise(let facture): factures[facture.numero] = facture
      case .avoirEmis(let numero, let facture, let jour): avoirs[facture] = Avoir(numero: numero, le: jour)
      case .factureReglee(let numero, let jour): reglements[numero] = jour
      case .satisfactionDemandee(let jour): satisfactionDemandeeLe = jour
      case .suiviPropose(let jour, let pour): (suiviProposeLe, suiviPrevuLe, suiviInviteLe) = (jour, pour, nil)
      case .suiviInvite(let jour): suiviInviteLe = jour
      case .suiviTenu(let jour): issueDuSuivi = .tenu(jour)
      case .suiviDecline(let jour): issueDuSuivi = .decline(jour)
      }
    }

    /// The invoices that no credit note cancelled, in the order of their numbers.
    public var facturesValables: [Facture] {
      factures.values.filter { avoirs[$0.numero] == nil }.sorted { $0.numero < $1.numero }
    }
  }
}
