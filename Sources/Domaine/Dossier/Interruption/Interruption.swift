extension Dossier {
  /// Suspension, resumption, abandonment, silence after two warnings (P11). No reason is ever held.
  public struct Interruption: Evolving {
    /// The day since which the bilan is suspended.
    public private(set) var suspendueLe: Jour?
    /// The day of the written abandonment.
    public private(set) var abandonLe: Jour?
    /// The days of the warnings sent to a beneficiary who doesn't answer, in order.
    public private(set) var avertissements: [Jour] = []
    /// The last day on which the beneficiary answered, agreed on a suspension or took up the bilan again.
    public private(set) var derniereReponse: Jour?
    /// The end of the bilan once it was noted: from then on it moves no more.
    public private(set) var terminee: TermeDuBilan?

    /// What may have happened to it.
    public enum Event: Sendable, Equatable {
      /// The bilan was suspended.
      case suspendue(le: Jour)
      /// The bilan was taken up again.
      case reprise(le: Jour)
      /// The beneficiary gave it up in writing: the hash of the letter, where it was scanned.
      case abandonnee(le: Jour, ecrit: Empreinte?)
      /// A warning was sent to a beneficiary who doesn't answer.
      case avertissementEnvoye(le: Jour)
      /// The beneficiary answered.
      case reponseRecue(le: Jour)
      /// The end of the bilan was noted.
      case terminee(TermeDuBilan)
    }

    /// Under way.
    public init() {}

    /// Takes an event into account.
    public mutating func evolve(_ event: Event) {
      switch event {
      case .suspendue(let jour):
        suspendueLe = jour
        repondre(jour)
      case .reprise(let jour):
        suspendueLe = nil
        repondre(jour)
      case .abandonnee(let jour, _): abandonLe = jour
      case .avertissementEnvoye(let jour): avertissements.append(jour)
      case .reponseRecue(let jour): repondre(jour)
      case .terminee(let terme): terminee = terminee ?? terme
      }
    }

    private mutating func repondre(_ jour: Jour) { derniereReponse = max(derniereReponse ?? jour, jour) }
  }
}
