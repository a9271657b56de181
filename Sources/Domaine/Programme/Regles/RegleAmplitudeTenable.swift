extension Regle {
  /// What is promised of the calendar can be kept.
  public static let amplitudeTenable = Regle(
    "amplitude-tenable", .engagement("programme, amplitude et écart"), "L’amplitude annoncée s’accorde avec l’écart entre les séances.")
}

extension Programme {
  /// A shortest amplitude that the usual gap between séances hardly allows: possible, since a gap is an average, and worth knowing.
  func constaterAmplitude() -> [ConstatDeProgramme] {
    guard let minimum = deroulement.amplitude.valeur?.min, let jours = minimum.valeur?.enJours,
      let ecart = deroulement.ecart.valeur?.min.valeur?.enJours
    else { return [] }
    let nombre = phases.flatMap { $0.seances.valeur ?? [] }.count
    let usuelle = max(nombre - 1, 0) * ecart
    if usuelle <= jours { return [] }
    let phrase =
      "Prévenez que \(jours) jours sont rarement tenables\u{202F}: \(nombre) séances espacées de \(ecart) jours en occupent \(usuelle)."
    return [ConstatDeProgramme(Constat(.amplitudeTenable, .information, phrase), minimum.lieu)]
  }
}
