/// One dated number of the law, ready to be printed.
public struct LigneDeDroit: Hashable, Sendable {
  /// What the number is.
  public let nom: String
  /// The first day on which it holds; `nil` for as far back as anything is computed.
  public let depuis: Jour?
  /// What it is worth, in French.
  public let valeur: String
  /// The text that sets it.
  public let source: String
  /// How sure we are of it.
  public let confiance: Confiance
}

extension Droit {
  /// Every number of the law with each of its values, oldest first.
  public static let parametres: [LigneDeDroit] =
    lignes(Parametres.dureeMaximale) { $0.enFrancais }
    + lignes(Parametres.accompagnementMinimal) { $0 == .nulle ? "aucun minimum" : $0.enFrancais }
    + delais([
      Parametres.delaiConvention, Parametres.preavisAbsence, Parametres.reponseEmployeur, Parametres.retractation,
      Parametres.retractationDistance,
    ])
    + lignes(Parametres.acomptePourcent) { "\($0)\(Texte.insecable)%" }
    + lignes(Parametres.cpfPlafond) { $0.map(\.description) ?? "aucun plafond" }
    + lignes(Parametres.cpfParticipation) { $0.description }
    + lignes(Parametres.cpfIntervalle) { $0.map(\.enFrancais) ?? "aucun intervalle" }
    + delais([Parametres.cpfDemarrage, Parametres.cpfEntree])
    + lignes(Parametres.agentDuree) { $0.enFrancais } + lignes(Parametres.agentDureeRenforcee) { $0.enFrancais }
    + delais([
      Parametres.agentPreavis, Parametres.agentReponse, Parametres.agentIntervalle, Parametres.agentIntervalleRenforce, Parametres.suivi,
      Parametres.silence, Parametres.conservationMaximale, Parametres.journalMinimum, Parametres.journalMaximum,
    ])
    + lignes(Parametres.dossierAnnees) { Delai.annees($0).enFrancais } + lignes(Parametres.factureAnnees) { Delai.annees($0).enFrancais }
    + lignes(Parametres.tvaNormale) { "\($0 / 100)\(Texte.insecable)%" }
    + [Parametres.tvaReferenceAdmise, Parametres.factureReception, Parametres.factureEmissionGrandes, Parametres.factureEmission]
    .flatMap { lignes($0) { $0 ? "oui" : "non" } }

  private static func delais(_ parametres: [Parametre<Delai>]) -> [LigneDeDroit] {
    parametres.flatMap { lignes($0, \.enFrancais) }
  }

  private static func lignes<Valeur>(_ parametre: Parametre<Valeur>, _ ecrire: (Valeur) -> String) -> [LigneDeDroit] {
    parametre.versions.map {
      LigneDeDroit(nom: parametre.nom, depuis: $0.depuis, valeur: ecrire($0.valeur), source: $0.source, confiance: $0.confiance)
    }
  }
}
