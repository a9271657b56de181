extension Dossier {
  /// The beneficiary's employer, where there is one and it was needed.
  public struct Employeur: Hashable, Sendable {
    /// Through whom it speaks.
    public enum Service: String, Sendable, CaseIterable {
      case direction, ressourcesHumaines, serviceFormation, superieurHierarchique
    }

    /// Who acts for it.
    public var interlocuteur: PersonneID
    /// How papers name it.
    public var nom: String
    /// SIREN or SIRET: kept to refuse a bilan by one's own employer (R6313-5).
    public var siret: String?
    /// Through whom it speaks: for a public agent the training service, never the line manager (Q7).
    public var service: Service

    /// An employer.
    public init(interlocuteur: PersonneID, nom: String, siret: String? = nil, service: Service = .ressourcesHumaines) {
      self.interlocuteur = interlocuteur
      self.nom = nom
      self.siret = siret
      self.service = service
    }
  }

  /// The provider, as the rules on who may run a bilan need it.
  public struct Prestataire: Hashable, Sendable {
    /// SIREN or SIRET.
    public var siret: String
    /// Whether it does anything else than bilans (R6313-6).
    public var autresActivites: Bool
    /// Whether it has a unit identified for bilans (R6313-6).
    public var uniteIdentifiee: Bool
    /// The territory whose holidays are added to the national ones in the delays of this bilan; `nil` for none.
    public var feries: JoursFeries.Territoire?

    /// A provider.
    public init(siret: String, autresActivites: Bool = false, uniteIdentifiee: Bool = true, feries: JoursFeries.Territoire? = nil) {
      self.siret = siret
      self.autresActivites = autresActivites
      self.uniteIdentifiee = uniteIdentifiee
      self.feries = feries
    }
  }

  /// Those of the centre to whom a person may turn (Q1).
  public struct Referents: Hashable, Sendable {
    /// Who answers for the programme.
    public var pedagogique: PersonneID?
    /// Whom the person is shown when an answer is late (P6).
    public var coordinateur: PersonneID?
    /// Who hears handicap needs (C7).
    public var handicap: PersonneID?

    /// Référents; any may be missing, and one person may be several.
    public init(pedagogique: PersonneID? = nil, coordinateur: PersonneID? = nil, handicap: PersonneID? = nil) {
      self.pedagogique = pedagogique
      self.coordinateur = coordinateur
      self.handicap = handicap
    }
  }
}

extension Dossier.Employeur {
  /// Whether it is the same employer under a corrected name, number or interlocuteur: the same person still acts for it, or it has the same SIREN, or the same name
  /// where one of the two numbers is not known.
  public func estLeMeme(que autre: Dossier.Employeur) -> Bool {
    if interlocuteur == autre.interlocuteur { return true }
    guard let siren = siret.flatMap(Droit.siren), let sien = autre.siret.flatMap(Droit.siren) else { return nom == autre.nom }
    return siren == sien
  }
}
