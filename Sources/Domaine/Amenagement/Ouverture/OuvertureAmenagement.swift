extension Amenagement {
  /// Who holds it, by whose consent, and until when.
  public struct Ouverture: Evolving {
    /// Whose needs they are.
    public private(set) var beneficiaire: PersonneID?
    /// The référent handicap who receives them.
    public private(set) var referent: PersonneID?
    /// The consultant to whom the person opened their words; `nil` where they did not.
    public private(set) var consultant: PersonneID?
    /// The consent given apart, while it stands.
    public private(set) var consentementLe: Jour?
    /// The day on which the consent was taken back.
    public private(set) var retireLe: Jour?
    /// The end of the bilan.
    public private(set) var terme: TermeDuBilan?

    /// What may have happened to it.
    public enum Event: Sendable, Equatable {
      case consentie(beneficiaire: PersonneID, referent: PersonneID, le: Jour)
      case consentementRetire(le: Jour)
      case ouverteAuConsultant(PersonneID, le: Jour)
      case fermeeAuConsultant(le: Jour)
      case referentRemplace(par: PersonneID, le: Jour)
      case conclue(TermeDuBilan)
    }

    /// Before the consent.
    public init() {}

    /// Takes an event into account.
    public mutating func evolve(_ event: Event) {
      switch event {
      case .consentie(let beneficiaire, let referent, let le):
        self.beneficiaire = beneficiaire
        self.referent = referent
        consentementLe = le
        retireLe = nil
      case .consentementRetire(let le):
        consentementLe = nil
        consultant = nil
        retireLe = le
      case .ouverteAuConsultant(let consultant, _): self.consultant = consultant
      case .fermeeAuConsultant: consultant = nil
      case .referentRemplace(let referent, _): self.referent = referent
      case .conclue(let terme): self.terme = terme
      }
    }
  }
}
