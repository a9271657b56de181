/// Hours of a bilan as they stand: what convention, certificate and invoice rest on. Computed, never stored.
public struct Heures: Hashable, Sendable {
  /// Hours with a consultant that both have signed, or that another proof shows, by phase.
  public let parPhase: [PhaseLegale: Duree]
  /// Guided hours that the consultant attested and the programme counts.
  public let guidees: Duree
  /// Hours with a consultant that the programme foresees.
  public let prevuesAccompagnement: Duree
  /// Guided hours that the programme foresees.
  public let prevuesGuidees: Duree
  /// Hours of séances that took place but that one of the two has not signed: they don't count yet.
  public let aSigner: Duree

  /// Hours with a consultant.
  public var accompagnement: Duree { .somme(parPhase.values) }
  /// All that was done: the most that may be certified or invoiced.
  public var faites: Duree { accompagnement + guidees }
  /// All that was foreseen.
  public var prevues: Duree { prevuesAccompagnement + prevuesGuidees }
  /// What is left to do.
  public var restantes: Duree { max(.nulle, prevues - faites) }
}

extension Dossier {
  /// The hours done, by phase, and what is left of those foreseen.
  public var heures: Heures {
    var parPhase: [PhaseLegale: Duree] = [:]
    var aSigner = Duree.nulle
    for (id, feuille) in emargement.feuilles {
      guard let seance = calendrier.seances[id] else { continue }
      if feuille.compte {
        parPhase[seance.phase, default: .nulle] = parPhase[seance.phase, default: .nulle] + feuille.horaire.duree
      } else if feuille.attendue {
        aSigner = aSigner + feuille.horaire.duree
      }
    }
    return Heures(
      parPhase: parPhase, guidees: .somme(travailGuide.declarations(.atteste).filter { compte($0.nature) }.map(\.duree)),
      prevuesAccompagnement: modalites?.accompagnement ?? .nulle, prevuesGuidees: modalites?.travailGuide ?? .nulle, aSigner: aSigner)
  }

  /// Whether the programme counts this kind of work: research and enquêtes count for some, and not for others (P10).
  public func compte(_ nature: NatureDuTravail) -> Bool {
    !nature.estRecherche || modalites?.rechercheIncluse == true
  }

  /// The hours that a certificate or an invoice already states: hours done may no more fall below them.
  var heuresDejaEnoncees: Duree {
    let facturees = Dictionary(grouping: cloture.facturesValables, by: \.payeur).values.map { Duree.somme($0.map(\.heures)) }
    return (facturees + [cloture.certificat?.heures ?? .nulle]).max() ?? .nulle
  }
}
