/// Who signs a convention or a contract, in the order that is set.
public enum Signataire: String, Sendable, CaseIterable {
  case employeur, beneficiaire, representantLegal, prestataire

  /// As a sentence names it.
  public var nom: String {
    switch self {
    case .employeur: "l’employeur"
    case .beneficiaire: "le bénéficiaire"
    case .representantLegal: "le représentant légal"
    case .prestataire: "le centre"
    }
  }

  /// The party of R6313-8 that it stands for; a legal representative stands beside the beneficiary.
  public var partie: PartieDeConvention? {
    switch self {
    case .employeur: .employeur
    case .beneficiaire: .beneficiaire
    case .prestataire: .prestataire
    case .representantLegal: nil
    }
  }
}

extension Dossier {
  /// What is to be signed.
  public struct Projet: Hashable, Sendable {
    /// What kind of contract.
    public var forme: FormeDeContrat
    /// What it says, of what R6313-8 asks.
    public var mentions: Set<MentionDeConvention>
    /// Who signs, in order.
    public var ordre: [Signataire]
    /// The text that is shown to those who sign.
    public var texte: Empreinte
    /// Whether it is concluded at a distance: fourteen days to withdraw instead of ten (L221-18 conso).
    public var aDistance: Bool

    /// What is to be signed.
    public init(
      forme: FormeDeContrat, mentions: Set<MentionDeConvention> = Set(MentionDeConvention.allCases), ordre: [Signataire], texte: Empreinte,
      aDistance: Bool = false
    ) {
      self.forme = forme
      self.mentions = mentions
      self.ordre = ordre
      self.texte = texte
      self.aDistance = aDistance
    }
  }

  /// What kind of contract a bilan asks for.
  public enum FormeDeContrat: String, Sendable, CaseIterable {
    /// Three parties (R6313-8).
    case conventionTripartite
    /// A person who pays (L6353-5).
    case contratParticulier
    /// The platform's terms, accepted there, and our own between centre and beneficiary.
    case conditionsCpf
    /// An administration or another funder, with centre and beneficiary.
    case conventionFinanceur
  }

  /// A signature: simple, in the sense of eIDAS, and called so.
  public struct Signature: Hashable, Sendable {
    /// In whose name.
    public let par: Signataire
    /// When.
    public let a: Instant
    /// The text that was shown.
    public let texte: Empreinte
    /// How.
    public let moyen: Moyen

    /// How one signs.
    public enum Moyen: String, Sendable, CaseIterable {
      case code, dessin, papier
    }

    /// A signature.
    public init(par: Signataire, a: Instant, texte: Empreinte, moyen: Moyen) {
      self.par = par
      self.a = a
      self.texte = texte
      self.moyen = moyen
    }
  }

  /// How a convention ended without being concluded, or came undone.
  public enum Fin: Hashable, Sendable {
    case refusee(le: Jour)
    case silence(le: Jour)
    case retractation(le: Jour)
  }
}
