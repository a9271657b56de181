public import Domaine

extension Regle {
  /// The rules of the house for what is printed, sealed and read again.
  public static let desPapiers: [Regle] = [papierComplet, papierFonde, logoLisible, cachetLisible, cachetValable, cachetIntact]
}
