extension Dossier {
  /// Records that all that is held about the beneficiary is given to them, and to nobody else (15 and 20 RGPD).
  public func remettreDonnees(par acteur: Acteur, a instant: Instant) throws(Refus) -> [Event] {
    guard acteur == beneficiaire.map({ Acteur($0, .beneficiaire) }) else { throw Refus(.donneesALaPersonne) }
    return remise.donneesA == instant ? [] : [.remise(.donneesRemises(a: instant))]
  }
}

extension Dossier.Event {
  /// The event without what is another's: where the code of another signatory was sent (15, 4 RGPD).
  public var sansAutrui: Dossier.Event {
    switch self {
    case .convention(.signee(let signature)): .convention(.signee(signature.sansAutrui))
    case .convention(.avenantSigne(let signature)): .convention(.avenantSigne(signature.sansAutrui))
    case .convention(.importee(let projet, let transmiseLe, let signatures)):
      .convention(.importee(projet, transmiseLe: transmiseLe, signatures.map(\.sansAutrui)))
    default: self
    }
  }
}

extension Dossier.Signature {
  fileprivate var sansAutrui: Dossier.Signature {
    par == .beneficiaire ? self : Dossier.Signature(par: par, personne: personne, a: a, texte: texte, voie: voie)
  }
}

extension Regle {
  /// All that is held about a person is given to that person.
  static let donneesALaPersonne = Regle(
    "donnees-a-la-personne", .article("15 du RGPD"), "Seule la personne du bilan reçoit tout ce qui est gardé d’elle.")
}
