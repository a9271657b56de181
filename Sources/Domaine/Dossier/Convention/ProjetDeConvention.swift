extension Dossier {
  /// What is to be signed.
  public struct Projet: Hashable, Sendable {
    /// What kind of contract.
    public var forme: FormeDeContrat
    /// What it says, of what R6313-8 and L6353-4 ask.
    public var mentions: Set<MentionDeConvention>
    /// Who signs.
    public var ordre: [Signataire]
    /// Whether they sign in that order, or as they come (F10).
    public var ordreImpose: Bool
    /// The text that is shown to those who sign.
    public var texte: Empreinte
    /// Whether it is concluded at a distance, after a canvassing by telephone, or away from the centre's premises: fourteen days to withdraw instead of ten (L221-18 conso).
    public var aDistance: Bool
    /// The period over which the bilan is to be held (R6313-8); `nil` where the text was prepared before it was kept here, or sets none.
    public var periode: Periode?

    /// What is to be signed; without being told otherwise, it says all that its form must.
    public init(
      forme: FormeDeContrat, mentions: Set<MentionDeConvention>? = nil, ordre: [Signataire], ordreImpose: Bool = true,
      texte: Empreinte, aDistance: Bool = false, periode: Periode? = nil
    ) {
      self.forme = forme
      self.mentions = mentions ?? Set(forme.mentions)
      self.ordre = ordre
      self.ordreImpose = ordreImpose
      self.texte = texte
      self.aDistance = aDistance
      self.periode = periode
    }
  }

  /// From a day to another, both included.
  public struct Periode: Hashable, Sendable {
    /// Its first day.
    public var du: Jour
    /// Its last day.
    public var au: Jour

    /// From a day to another.
    public init(du: Jour, au: Jour) {
      self.du = du
      self.au = au
    }
  }

  /// What kind of contract a bilan asks for.
  public enum FormeDeContrat: String, Sendable, CaseIterable {
    /// Three parties (R6313-8).
    case conventionTripartite
    /// A person who pays (L6353-5).
    case contratParticulier
    /// The platform's terms, accepted there; ours between centre and beneficiary come beside them where one wishes.
    case conditionsCpf
    /// An administration or another funder, with centre and beneficiary.
    case conventionFinanceur

    /// What it must say.
    public var mentions: [MentionDeConvention] { self == .contratParticulier ? MentionDeConvention.allCases : MentionDeConvention.deLaConvention }

    /// Whether a text says all that the law asks of this form; nothing where the law asks for no list.
    public func manquements(_ presentes: Set<MentionDeConvention>) -> [Constat] {
      switch self {
      case .conventionTripartite: Droit.mentionsDeConvention(presentes)
      case .contratParticulier: Droit.mentionsDuContrat(presentes)
      case .conditionsCpf, .conventionFinanceur: []
      }
    }

    /// As a sentence names it.
    public var nom: String {
      switch self {
      case .conventionTripartite: "la convention à trois"
      case .contratParticulier: "le contrat du particulier"
      case .conditionsCpf: "les conditions du CPF"
      case .conventionFinanceur: "la convention avec le financeur"
      }
    }
  }
}
