extension Dossier {
  /// Agreements to keep and to disclose: names and hashes of documents, ends, revocations (R6313-7, L6313-4, R5).
  public struct Accords: Evolving {
    /// The day on which the beneficiary was asked whether documents are to be kept.
    public private(set) var conservationDemandeeLe: Jour?
    /// The day on which the beneficiary answered that nothing is to be kept.
    public private(set) var conservationRefuseeLe: Jour?
    /// What is kept by agreement, document by document.
    public private(set) var gardees: [CodeDePiece: PieceGardee] = [:]
    /// What the beneficiary said is not to be kept, document by document, with the day.
    public private(set) var declinees: [CodeDePiece: Jour] = [:]
    /// The day on which the operator of the CEP asked for the synthèse.
    public private(set) var cepDemandeLe: Jour?
    /// Every pass ever given.
    public private(set) var laissezPasser: [LaissezPasserID: LaissezPasser] = [:]
    /// Those that were revoked, and when: from that very moment they open nothing.
    public private(set) var revoques: [LaissezPasserID: Instant] = [:]
    /// Each opening of a document through a pass, oldest first: the beneficiary sees them all.
    public private(set) var consultations: [Consultation] = []
    /// The day on which the beneficiary agreed to be asked by others later on (A4).
    public private(set) var personneRessourceDepuis: Jour?

    /// An opening of a document through a pass.
    public struct Consultation: Sendable, Equatable {
      /// Through which pass.
      public let laissezPasser: LaissezPasserID
      /// When.
      public let a: Instant
    }

    /// What may have happened to it.
    public enum Event: Sendable, Equatable {
      /// The beneficiary was asked whether documents are to be kept.
      case conservationDemandee(le: Jour)
      /// The beneficiary agreed in writing, or the CEP asked, that one document be kept.
      case conservationAccordee(PieceGardee)
      /// The beneficiary answered that this one document is not to be kept.
      case conservationDeclinee(CodeDePiece, le: Jour)
      /// The beneficiary wants nothing kept.
      case conservationRefusee(le: Jour)
      /// The beneficiary took an agreement back: the document is to be destroyed.
      case conservationRetiree(CodeDePiece, le: Jour)
      /// The operator of the CEP asked for the synthèse at the beneficiary's request.
      case cepDemande(le: Jour)
      /// The beneficiary gave a pass.
      case laissezPasserDonne(LaissezPasser)
      /// The beneficiary took a pass back.
      case laissezPasserRevoque(LaissezPasserID, a: Instant)
      /// The document was opened through a pass.
      case documentConsulte(LaissezPasserID, a: Instant)
      /// The beneficiary agreed to be a personne ressource.
      case personneRessourceAcceptee(le: Jour)
      /// The beneficiary took that agreement back.
      case personneRessourceRetiree(le: Jour)
    }

    /// Nothing was agreed: silence keeps nothing and opens nothing.
    public init() {}

    /// Takes an event into account.
    public mutating func evolve(_ event: Event) {
      switch event {
      case .conservationDemandee(let jour): conservationDemandeeLe = conservationDemandeeLe ?? jour
      case .conservationAccordee(let piece):
        (gardees[piece.code], declinees[piece.code]) = (piece, nil)
        conservationRefuseeLe = nil
      case .conservationDeclinee(let code, let jour): (gardees[code], declinees[code]) = (nil, jour)
      case .conservationRefusee(let jour):
        conservationRefuseeLe = jour
        gardees = gardees.filter { $0.value.accord.motif == .syntheseDemandeeParCep }
        for code in CodeDePiece.allCases where gardees[code] == nil { declinees[code] = declinees[code] ?? jour }
      case .conservationRetiree(let code, _): gardees[code] = nil
      case .cepDemande(let jour): cepDemandeLe = jour
      case .laissezPasserDonne(let passe): laissezPasser[passe.id] = passe
      case .laissezPasserRevoque(let id, let a): revoques[id] = revoques[id] ?? a
      case .documentConsulte(let id, let a): consultations.append(Consultation(laissezPasser: id, a: a))
      case .personneRessourceAcceptee(let jour): personneRessourceDepuis = jour
      case .personneRessourceRetiree: personneRessourceDepuis = nil
      }
    }

    /// Whether the beneficiary said of this document that it is to be kept, or that it is not.
    public func aRepondu(_ code: CodeDePiece) -> Bool { gardees[code] != nil || declinees[code] != nil }
  }
}
