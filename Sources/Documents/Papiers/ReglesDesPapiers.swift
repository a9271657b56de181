public import Domaine

extension Regle {
  /// A centre says who it is before any paper does.
  public static let organismeDecrit = Regle("organisme-decrit", .maison, "Décrivez d’abord l’organisme\u{202F}: ses papiers portent son nom.")
  /// Papers for two are asked for as one of them.
  public static let papierReserve = Regle(
    "papier-reserve", .maison, "Ce papier n’est lu que du bénéficiaire et de son consultant\u{202F}: demandez-le comme l’un des deux.")

  /// The rules of the house for what is printed, sealed and read again.
  public static let desPapiers: [Regle] = [
    organismeDecrit, papierComplet, papierFonde, papierReserve, logoLisible, cachetPresent, cachetLisible, cachetValable, cachetUnique, cachetIntact,
    certificatLisible,
  ]
}
