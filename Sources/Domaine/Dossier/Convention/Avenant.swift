extension Dossier {
  /// A change agreed upon after the contract and in force: what it is about, never why (P11).
  public struct Avenant: Hashable, Sendable {
    /// What an avenant changes.
    public enum Objet: String, Sendable, CaseIterable {
      case calendrier, duree, financement, consultant, suspension
    }

    /// What it changes.
    public let objet: Objet
    /// Its text.
    public let texte: Empreinte
    /// Those who signed it.
    public let signataires: Set<Signataire>
    /// The day of the last signature.
    public let le: Jour

    /// An avenant.
    public init(objet: Objet, texte: Empreinte, signataires: Set<Signataire>, le: Jour) {
      self.objet = objet
      self.texte = texte
      self.signataires = signataires
      self.le = le
    }
  }

  /// An avenant to be signed.
  public struct ProjetDAvenant: Hashable, Sendable {
    /// What it changes.
    public var objet: Avenant.Objet
    /// The text that is shown to those who sign: it is also its name.
    public var texte: Empreinte
    /// Who signs: all those who signed what it changes.
    public var ordre: [Signataire]
    /// Whether they sign in that order, or as they come (F10).
    public var ordreImpose: Bool
    /// The last day of the period once it is in force, where it moves it.
    public var jusquAu: Jour?
    /// The day on which it is proposed.
    public var le: Jour

    /// An avenant to be signed.
    public init(objet: Avenant.Objet, texte: Empreinte, ordre: [Signataire], ordreImpose: Bool = true, jusquAu: Jour? = nil, le: Jour) {
      self.objet = objet
      self.texte = texte
      self.ordre = ordre
      self.ordreImpose = ordreImpose
      self.jusquAu = jusquAu
      self.le = le
    }
  }

  /// What became of an avenant that was proposed. While one signature is missing, it changes nothing, however long one waits.
  public struct AvenantPropose: Hashable, Sendable {
    /// What is to be signed.
    public let projet: ProjetDAvenant
    /// The signatures so far.
    public internal(set) var signatures: [Signataire: Signature] = [:]
    /// The day on which one of them refused it, without a reason.
    public internal(set) var refuseLe: Jour?

    /// Whether all have signed, and none refused.
    public var complet: Bool { refuseLe == nil && projet.ordre.allSatisfy { signatures[$0] != nil } }

    /// Those who may sign now: the next one in the order that was set, or all those who have not where there is none.
    public var aSigner: [Signataire] {
      if refuseLe != nil { return [] }
      let manquants = projet.ordre.filter { signatures[$0] == nil }
      return projet.ordreImpose ? Array(manquants.prefix(1)) : manquants
    }

    /// The avenant in force, once the last has signed.
    var enVigueur: Avenant? {
      guard complet, let derniere = signatures.values.map(\.a).max() else { return nil }
      return Avenant(objet: projet.objet, texte: projet.texte, signataires: Set(signatures.keys), le: derniere.jourParis)
    }
  }
}
