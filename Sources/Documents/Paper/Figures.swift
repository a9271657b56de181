/// A profile as a star: a picture with its sentence, and always its table.
public struct Radar: Sendable, Equatable {
  /// What it shows.
  public var title: String
  /// What the picture says, for whoever can't see it.
  public var alt: String
  /// The dimensions.
  public var axes: [String]
  /// The end of the scale, in the unit of the values.
  public var max: Int
  /// What is compared: one or two series.
  public var series: [Series]

  /// The values of one series, one for each dimension.
  public struct Series: Sendable, Equatable {
    /// What it is.
    public var name: String
    /// The values; `nil` where there is none.
    public var values: [Int?]
    /// The values as one reads them.
    public var labels: [String]

    /// A series.
    public init(_ name: String, values: [Int?], labels: [String]) {
      self.name = name
      self.values = values
      self.labels = labels
    }
  }

  /// A profile.
  public init(title: String, alt: String, axes: [String], max: Int, series: [Series]) {
    self.title = title
    self.alt = alt
    self.axes = axes
    self.max = max
    self.series = series
  }
}

/// A profile as bars, each with its uncertainty where it has one.
public struct Bars: Sendable, Equatable {
  /// What it shows.
  public var title: String
  /// What the picture says, for whoever can't see it.
  public var alt: String
  /// In what it is measured.
  public var unit: String
  /// The end of the scale.
  public var max: Int
  /// The bars, in order.
  public var rows: [Row]

  /// A bar.
  public struct Row: Sendable, Equatable {
    /// What it is.
    public var label: String
    /// How far it goes.
    public var value: Int
    /// Between what the true value is expected; `nil` where it isn't known.
    public var range: ClosedRange<Int>?
    /// The value as one reads it.
    public var text: String

    /// A bar.
    public init(_ label: String, _ value: Int, range: ClosedRange<Int>? = nil, text: String) {
      self.label = label
      self.value = value
      self.range = range
      self.text = text
    }
  }

  /// A profile.
  public init(title: String, alt: String, unit: String, max: Int, rows: [Row]) {
    self.title = title
    self.alt = alt
    self.unit = unit
    self.max = max
    self.rows = rows
  }
}

/// Months with marked days.
public struct Months: Sendable, Equatable {
  /// What it shows.
  public var title: String
  /// What the picture says, for whoever can't see it.
  public var alt: String
  /// The months, in order.
  public var months: [Month]
  /// What the marks mean.
  public var legend: [Legend]

  /// A month.
  public struct Month: Sendable, Equatable {
    /// `mars 2027`.
    public var name: String
    /// The weekday of its first day: 1 for Monday.
    public var firstWeekday: Int
    /// How many days it has.
    public var days: Int
    /// Its marked days.
    public var marks: [Mark]
  }

  /// A marked day.
  public struct Mark: Sendable, Equatable {
    /// The day of the month.
    public var day: Int
    /// What it is.
    public var kind: Kind

    /// What a day is.
    public enum Kind: String, Sendable, CaseIterable {
      case seance, holiday, deadline
      case followUp = "follow-up"
    }
  }

  /// What a mark means.
  public struct Legend: Sendable, Equatable {
    /// The mark.
    public var kind: Mark.Kind
    /// What it means.
    public var text: String
  }
}
