extension Suivi {
  /// What became of the person's projet, in coded answers, and the support given in addition (A1).
  public struct Issues: Evolving {
    /// What was found at the meeting.
    public private(set) var releve: Releve?
    /// The day on which reinforced support was agreed on.
    public private(set) var appuiRenforceLe: Jour?

    /// What may have happened to it.
    public enum Event: Sendable, Equatable {
      case relevees(Releve, le: Jour)
      case appuiRenforce(le: Jour)
    }

    /// Before the meeting.
    public init() {}

    /// Takes an event into account.
    public mutating func evolve(_ event: Event) {
      switch event {
      case .relevees(let releve, _): self.releve = releve
      case .appuiRenforce(let le): appuiRenforceLe = le
      }
    }
  }

  /// What was found at the meeting.
  public struct Releve: Hashable, Sendable {
    /// Where the person is at work.
    public let emploi: Emploi
    /// Where the training stands.
    public let formation: Formation
    /// How they see themselves since.
    public let estimeDeSoi: Evolution
    /// How satisfied they are with their bilan, now.
    public let satisfaction: Satisfaction

    /// Where the person is at work.
    public enum Emploi: String, Sendable, CaseIterable {
      case memePoste, posteEvolue, nouvelEmployeur, nouveauMetier, activiteCreee, enRecherche, autre
    }

    /// Where the training stands.
    public enum Formation: String, Sendable, CaseIterable {
      case sansObjet, envisagee, inscrite, enCours, achevee, abandonnee
    }

    /// More, the same, less.
    public enum Evolution: String, Sendable, CaseIterable {
      case enBaisse, stable, enHausse, nonDit
    }

    /// Four degrees, or no answer.
    public enum Satisfaction: String, Sendable, CaseIterable {
      case pasDuTout, plutotNon, plutotOui, toutAFait, nonDit
    }

    /// What was found.
    public init(emploi: Emploi, formation: Formation, estimeDeSoi: Evolution, satisfaction: Satisfaction) {
      self.emploi = emploi
      self.formation = formation
      self.estimeDeSoi = estimeDeSoi
      self.satisfaction = satisfaction
    }
  }
}
