/// A scan as a dossier keeps it, and the signatures that it shows.
public struct ScanGarde: Hashable, Sendable {
  /// Where its bytes are kept.
  public let document: ScanID
  /// The hash of its bytes.
  public let empreinte: Empreinte
  /// When it was handed in.
  public let le: Jour
  /// What it shows.
  public internal(set) var papiers: [PapierSigne]
}

extension PapierSigne {
  /// What of the dossier it belongs to.
  public var piece: PieceDossier {
    switch self {
    case .consentement, .charte: .consentement
    case .contrat: .convention
    case .presence: .emargements
    }
  }
}

extension Dossier {
  /// The scans that are kept of what was signed on paper and still stands.
  public var scans: [ScanGarde] {
    papiersSignes.reduce(into: []) { scans, papier in
      guard case .scan(let empreinte, let document?, let le) = numerisation.papiers[papier] else { return }
      if let rang = scans.firstIndex(where: { $0.document == document }) {
        scans[rang].papiers.append(papier)
      } else {
        scans.append(ScanGarde(document: document, empreinte: empreinte, le: le, papiers: [papier]))
      }
    }
  }

  /// Whether someone may read a scan: they must see all that it shows, and the name that stands on it, since nothing of a sheet can be hidden.
  public func peutLire(_ scan: ScanGarde, par acteur: Acteur, le jour: Jour) -> [Constat] {
    Set(scan.papiers.map(\.piece) + [.identite]).flatMap { peutVoir($0, par: acteur, le: jour) }
  }

  /// Who holds the original of what was signed on paper; `nil` for anything else.
  public func originalChez(_ papier: PapierSigne) -> Role? {
    let voie: VoieDeSignature? =
      switch papier {
      case .consentement: consentement.voie
      case .charte(let partie): consentement.voiesDeCharte[partie]
      case .contrat(let par, let texte):
        (Array(convention.signatures.values) + convention.avenantsProposes.flatMap { $0.signatures.values }).first { $0.par == par && $0.texte == texte }?.voie
      case .presence(let id, let partie): emargement.feuilles[id]?.signatures[partie]?.voie
      }
    if case .papier(let role) = voie { return role }
    return nil
  }
}
