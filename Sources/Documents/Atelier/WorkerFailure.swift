/// Why a worker gave nothing. Holds no content.
public enum WorkerFailure: Error, Equatable, Sendable {
  /// Python, one of its packages, or a font is missing: what the worker said of it.
  case missing(String)
  /// The machine can't shut the worker in, and it did not start: what it said of it.
  case unsafe(String)
  /// The worker ended before it answered.
  case died
  /// The worker took too long, and was ended.
  case timedOut
  /// What the worker said is no answer.
  case garbled
  /// The worker refused: its code, and where.
  case refused(code: String, detail: String)
  /// Too many papers wait already: ask again in a moment.
  case saturated

  /// Whether the worker is of no more use after it.
  var isFatal: Bool {
    switch self {
    case .died, .timedOut, .garbled: true
    case .missing, .unsafe, .refused, .saturated: false
    }
  }

  /// Whether it says something of the file that was looked into, and not of the machine, or of how busy it is.
  public var tientAuFichier: Bool {
    switch self {
    case .died, .garbled, .refused: true
    case .missing, .unsafe, .timedOut, .saturated: false
    }
  }

  /// What to tell whoever asked, and what to do.
  public var phrase: String {
    switch self {
    case .missing: "Ce qui compose les papiers n’est pas installé\u{202F}: lancez bin/setup, puis recommencez."
    case .unsafe:
      "Aucun papier ne se fait\u{202F}: cette machine ne sait pas enfermer ce qui les compose (Landlock ou seccomp lui manque). Voyez docs/guide/installer.md."
    case .died, .timedOut, .garbled: "Le papier n’a pas pu être composé, même en recommençant\u{202F}: rien n’est perdu, redemandez-le."
    case .refused(code: "too-large", _): "Ce papier est trop long pour être composé\u{202F}: raccourcissez ses textes."
    case .refused(code: "timestamp", _): "L’horodatage n’a pas répondu\u{202F}: le papier n’est pas cacheté, redemandez-le dans un moment."
    case .refused(let code, let detail):
      "Ce papier contient quelque chose qui ne peut pas être composé\u{202F}: corrigez-le, puis redemandez-le (\(code), \(detail))."
    case .saturated: "Beaucoup de papiers sont demandés en ce moment\u{202F}: redemandez celui-ci dans une minute."
    }
  }
}
