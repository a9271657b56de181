import Domaine

/// A bilan that can be played: who, on which programme, with what goes wrong on the way.
public struct Parcours: Sendable {
  /// Its name on the command line: that of its programme.
  public let id: String
  /// What happens in it, as the list of `jalon derouler` says.
  public let resume: String
  /// From which its invented identifiers are drawn.
  let graine: UInt64
  /// The title of its timeline.
  let titre: String
  let distribution: @Sendable (UInt64) -> Distribution
  let jouer: @Sendable (Bilan) async throws -> Void

  /// The five, in the order of their programmes.
  public static let tous: [Parcours] = [.centreParisien, .cabinetIndependant, .enonceDuBilan, .institutSyndical, .guideDuBilan]
}

extension Distribution {
  /// An invented cast, whose identifiers come from a seed.
  static func inventee(
    _ graine: UInt64, _ prenom: String, _ nom: String, _ statut: Dossier.Statut, _ initiative: Dossier.Initiative = .salarie, _ motif: MotifDeBilan,
    employeur: String? = nil, adresse: String? = nil
  ) -> Distribution {
    Distribution(
      beneficiaire: PersonneID(haut: graine, bas: 1), consultant: PersonneID(haut: 7, bas: 2), referent: PersonneID(haut: 7, bas: 3),
      identite: Dossier.Identite(prenom: prenom, nom: nom, courriel: "\(prenom.lowercased())@exemple.invalid", telephone: "00 00 00 00 00", adresse: adresse),
      statut: statut, initiative: initiative, motif: motif,
      employeur: employeur.map { Dossier.Employeur(interlocuteur: PersonneID(haut: graine, bas: 4), nom: $0, siret: "000 000 001 00019") })
  }
}
