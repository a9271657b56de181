public import Domaine

/// A part of a paper.
public enum Block: Sendable, Equatable {
  /// A heading under the title: `level` 1 to 3.
  case heading(String, level: Int = 1, number: String? = nil)
  /// A paragraph.
  case paragraph(Prose)
  /// Somebody's own words, and whose.
  case quote(Prose, source: String? = nil)
  /// A list; numbered where its order matters.
  case list([Prose], ordered: Bool = false)
  /// Labels and what stands beside them.
  case facts([Fact])
  /// A table.
  case table(Table)
  /// Something to be noticed.
  case notice(Tone, String, [Prose])
  /// Boxes, ticked or to be ticked by hand.
  case checks([Check])
  /// Ruled lines to write on.
  case write(String, lines: Int)
  /// A statement, and under it what it rests on.
  case statement(Prose, support: [String])
  /// Where people sign, or when they did.
  case signatures([SignatureBox])
  /// A profile as a star.
  case radar(Radar)
  /// A profile as bars.
  case bars(Bars)
  /// Months with marked days.
  case calendar(Months)
  /// Blocks that stay on one page where they fit.
  case keep([Block])
  /// A new page.
  case pageBreak
  /// A little air.
  case spacer

  /// What is to be noticed.
  public enum Tone: String, Sendable { case information, attention, secret, uncertain }

  /// A label and what stands beside it.
  public struct Fact: Sendable, Equatable {
    /// The label.
    public var label: String
    /// What stands beside it.
    public var value: Prose

    /// A label and what stands beside it.
    public init(_ label: String, _ value: Prose) {
      self.label = label
      self.value = value
    }
  }

  /// A box.
  public struct Check: Sendable, Equatable {
    /// What it says.
    public var text: Prose
    /// Whether it is ticked.
    public var checked: Bool

    /// A box.
    public init(_ text: Prose, checked: Bool = false) {
      self.text = text
      self.checked = checked
    }
  }

  /// Where someone signs.
  public struct SignatureBox: Sendable, Equatable {
    /// In what quality.
    public var role: String
    /// Who.
    public var name: String
    /// Whether they did.
    public var state: State
    /// When and how they did.
    public var lines: [String]
    /// What they drew, where they did.
    public var drawing: Trace?

    /// Whether someone signed.
    public enum State: String, Sendable { case signed, awaited, refused }

    /// A place for a signature.
    public init(role: String, name: String, state: State = .awaited, lines: [String] = [], drawing: Trace? = nil) {
      self.role = role
      self.name = name
      self.state = state
      self.lines = lines
      self.drawing = drawing
    }
  }
}

/// A table with its caption: always a header, never a picture.
public struct Table: Sendable, Equatable {
  /// What it shows.
  public var caption: String
  /// Its columns.
  public var columns: [Column]
  /// Its lines, each as long as the columns.
  public var rows: [[Prose]]
  /// How many of the last lines are totals.
  public var footRows: Int
  /// Whether the first column names the lines.
  public var rowHeaders: Bool

  /// A column.
  public struct Column: Sendable, Equatable {
    /// Its title.
    public var title: String
    /// On which side its cells stand.
    public var align: Align
    /// Its share of the width; `nil` for what its cells need.
    public var weight: Int?

    /// On which side cells stand.
    public enum Align: String, Sendable { case start, center, end }

    /// A column.
    public init(_ title: String, _ align: Align = .start, weight: Int? = nil) {
      self.title = title
      self.align = align
      self.weight = weight
    }
  }

  /// A table.
  public init(_ caption: String, _ columns: [Column], _ rows: [[Prose]], footRows: Int = 0, rowHeaders: Bool = true) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.footRows = footRows
    self.rowHeaders = rowHeaders
  }
}
