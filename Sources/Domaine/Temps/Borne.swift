/// Holds what comes from outside within what a calculation can bear: an absurd number is held at a bound, and never stops the program.
enum Borne {
  /// `valeur`, or the nearer of the two bounds.
  static func tenir<Nombre: Comparable>(_ valeur: Nombre, entre bas: Nombre, et haut: Nombre) -> Nombre {
    min(max(valeur, bas), haut)
  }
}
