extension Demande {
  /// How the request came, and the few things it says.
  public struct Reception: Evolving {
    /// The request; `nil` before it came.
    public private(set) var recue: Recue?

    /// What may have happened to it.
    public enum Event: Sendable, Equatable {
      case recue(Recue)
      case contactPrecise(Contact, le: Jour)
      case motifPrecise(MotifDeBilan, le: Jour)
    }

    /// Before it came.
    public init() {}

    /// Takes an event into account.
    public mutating func evolve(_ event: Event) {
      switch event {
      case .recue(let recue): self.recue = recue
      case .contactPrecise(let contact, _): recue?.contact = contact
      case .motifPrecise(let motif, _): recue?.motif = motif
      }
    }
  }

  /// A request as it was received.
  public struct Recue: Hashable, Sendable {
    /// By which door.
    public let origine: Origine
    /// Who asks, as a name without meaning.
    public let demandeur: PersonneID
    /// Who asks, and how to answer: empty with a CPF notice, until one has called.
    public var contact: Contact?
    /// Why, from the coded list.
    public var motif: MotifDeBilan?
    /// The person named on the form: the only one who reads it.
    public let lecteur: PersonneID
    /// The delay that the programme promises to the entretien préalable, in days (S3); `nil` where it promises none.
    public let accesJours: Int?
    /// The day.
    public let le: Jour

    /// A request.
    public init(
      origine: Origine, demandeur: PersonneID, contact: Contact?, motif: MotifDeBilan?, lecteur: PersonneID, accesJours: Int?, le: Jour
    ) {
      self.origine = origine
      self.demandeur = demandeur
      self.contact = contact
      self.motif = motif
      self.lecteur = lecteur
      self.accesJours = accesJours
      self.le = le
    }
  }

  /// By which door a request comes.
  public enum Origine: Hashable, Sendable {
    case formulaire, telephone
    /// The number of the CPF notice, as pasted.
    case avisCpf(numero: String)
    /// The operator of the CEP, with the person's consent.
    case operateurCep
  }

  /// How to answer the person.
  public struct Contact: Hashable, Sendable {
    /// How they are called.
    public var nom: String
    /// Their telephone.
    public var telephone: String?
    /// Their e-mail.
    public var courriel: String?

    /// A contact.
    public init(nom: String, telephone: String? = nil, courriel: String? = nil) {
      self.nom = nom
      self.telephone = telephone
      self.courriel = courriel
    }
  }
}
