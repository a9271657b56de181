public import Domaine

/// A paper before it is typeset: who it comes from, what it says, block after block. Pure: the same states give the same value.
///
/// Everything that a reader will see is decided here, wording, order and typography; the worker that typesets it decides nothing.
public struct Paper: Sendable, Equatable {
  /// Which paper it is.
  public var kind: SorteDeDocument
  /// Its title, alone on its line.
  public var title: String
  /// By what it is cited: short, without a name.
  public var reference: String
  /// The size of its type (C7).
  public var size: EffetsAmenagement.Corps
  /// From whom it comes.
  public var issuer: Issuer
  /// A few words above the title: whom it concerns, or where it stands.
  public var overline: String?
  /// The day it bears.
  public var date: Jour?
  /// To whom it is addressed, line by line, where it is a letter.
  public var addressee: [String]
  /// The phases and séances, where they help to read it.
  public var rod: Rod?
  /// Who may read it, said on the paper itself.
  public var readers: String?
  /// Lines at the bottom of each page.
  public var footer: [String]
  /// Whether it still waits for something: it then says so in its head.
  public var draft: Bool
  /// What it says, in order.
  public var blocks: [Block]

  /// A paper.
  public init(
    _ kind: SorteDeDocument, title: String, reference: String, size: EffetsAmenagement.Corps = .courant, issuer: Issuer, overline: String? = nil,
    date: Jour? = nil, addressee: [String] = [], rod: Rod? = nil, readers: String? = nil, footer: [String] = [], draft: Bool = false,
    blocks: [Block] = []
  ) {
    self.kind = kind
    self.title = title
    self.reference = reference
    self.size = size
    self.issuer = issuer
    self.overline = overline
    self.date = date
    self.addressee = addressee
    self.rod = rod
    self.readers = readers
    self.footer = footer
    self.draft = draft
    self.blocks = blocks
  }
}

/// From whom a paper comes, as its head shows it.
public struct Issuer: Sendable, Equatable {
  /// The centre's name.
  public var name: String
  /// What stands under it: address, numbers.
  public var lines: [String]
  /// Its colour, as `#1b5a4b`; the worker darkens one that could not be read.
  public var color: String
  /// Its logo.
  public var logo: Logo?

  /// A centre as its papers show it.
  public init(name: String, lines: [String], color: String = "#1b5a4b", logo: Logo? = nil) {
    self.name = name
    self.lines = lines
    self.color = color
    self.logo = logo
  }
}

/// The phases of a bilan as banded rods: a band a séance, painted once it was held.
public struct Rod: Sendable, Equatable {
  /// What the picture says, for whoever can't see it.
  public var alt: String
  /// The phases, in order.
  public var phases: [Phase]

  /// A phase and its séances.
  public struct Phase: Sendable, Equatable {
    /// As the rod names it.
    public var name: String
    /// Its séances, in order.
    public var bands: [Band]

    /// A phase.
    public init(_ name: String, _ bands: [Band]) {
      self.name = name
      self.bands = bands
    }
  }

  /// Where a séance stands.
  public enum Band: String, Sendable { case done, here, todo }

  /// A rod.
  public init(alt: String, phases: [Phase]) {
    self.alt = alt
    self.phases = phases
  }
}
