extension Dossier {
  /// The scans of what was signed on paper, and why some have none (P12).
  public struct Numerisation: Evolving {
    /// What shows each paper signature, or why nothing can.
    public private(set) var papiers: [PapierSigne: PreuveDuPapier] = [:]

    /// What may have happened to it.
    public enum Event: Sendable, Equatable {
      /// One scan shows these signatures; `document` is where its bytes are kept under the dossier's key, where they are.
      case papierNumerise([PapierSigne], Empreinte, document: ScanID?, le: Jour)
      /// That signature will have no scan.
      case numerisationEcartee(PapierSigne, MotifSansScan, le: Jour)
    }

    /// Before the first paper.
    public init() {}

    /// Takes an event into account.
    public mutating func evolve(_ event: Event) {
      switch event {
      case .papierNumerise(let signes, let empreinte, let document, let le):
        for papier in signes { papiers[papier] = .scan(empreinte, document: document, le: le) }
      case .numerisationEcartee(let papier, let motif, let le): papiers[papier] = .sansScan(motif, le: le)
      }
    }
  }
}

/// A signature that was given on paper.
public enum PapierSigne: Hashable, Sendable {
  case consentement
  case charte(Partie)
  /// On a convention, a contract or an avenant: one of its texts, by its hash.
  case contrat(Signataire, texte: Empreinte)
  /// On the presence sheet of a séance.
  case presence(SeanceID, Partie)
}

/// What shows a signature given on paper.
public enum PreuveDuPapier: Hashable, Sendable {
  case scan(Empreinte, document: ScanID?, le: Jour)
  case sansScan(MotifSansScan, le: Jour)

  /// Where the scan is kept, where it is.
  public var document: ScanID? { if case .scan(_, let document, _) = self { document } else { nil } }
}

/// Why a paper has no scan: from a closed list, so that nothing of the person slips in.
public enum MotifSansScan: String, Sendable, CaseIterable {
  /// Its original can't be found any more.
  case originalPerdu
  /// It can't be read once scanned.
  case illisible
  /// Whoever holds it won't have it copied.
  case copieRefusee
}

/// The document that a scan is.
public enum Scan {}

/// Where a scan is kept.
public typealias ScanID = Identifiant<Scan>
