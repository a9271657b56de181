extension Parametres {
  /// The most that the rights of a compte personnel de formation pay of one bilan.
  public static let cpfPlafond = Parametre<Montant?>(
    "droits CPF utilisables pour un bilan, au plus",
    .init(nil, "aucun plafond"),
    .init(.euros(1_600), depuis: Jour(table: 2026, 2, 26), "décret 2026-127"))

  /// The holder's own share. One source makes it 150 € on 1 April 2026, the others the day after.
  public static let cpfParticipation = Parametre<Montant>(
    "participation du titulaire du CPF",
    .init(.nul, "aucune participation"),
    .init(.euros(100), depuis: Jour(table: 2024, 5, 2), "décret 2024-394"),
    .init(.euros(102, 23), depuis: Jour(table: 2025, 1, 1), "décret 2024-394, revalorisé"),
    .init(.euros(103, 20), depuis: Jour(table: 2026, 1, 1), "décret 2024-394, revalorisé"),
    .init(
      .euros(150), depuis: Jour(table: 2026, 4, 2), "relèvement d’avril 2026, connu par une seule source", confiance: .moyenne,
      incertainDepuis: Jour(table: 2026, 4, 1)))

  /// The time that must lie between a funded bilan and the next request. Published with the cap of décret 2026-127, in force with it.
  public static let cpfIntervalle = Parametre<Delai?>(
    "temps écoulé depuis un bilan déjà financé",
    .init(nil, "aucun intervalle"),
    .init(.annees(5), depuis: Jour(table: 2026, 2, 26), "décret 2026-126"))

  /// From the proposal to the start.
  public static let cpfDemarrage = Parametre<Delai>(
    "entre la proposition et le début, au moins",
    .init(.joursOuvres(11), "conditions générales de Mon compte formation", confiance: .moyenne))

  /// From the entry to its declaration.
  public static let cpfEntree = Parametre<Delai>(
    "déclaration d’entrée, au plus",
    .init(.joursOuvres(3), "conditions générales de Mon compte formation", confiance: .moyenne))
}
