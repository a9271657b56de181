extension Regle {
  /// Five years between two funded bilans.
  public static let cpfCinqAns = Regle(
    "cpf-cinq-ans", .article("décret 2026-126"),
    "Depuis le 26 février 2026, le CPF ne paie pas un bilan quand un autre a été financé dans les cinq ans qui précèdent la demande.")
}

extension Droit {
  /// Whether the CPF may be asked on `demandeLe` by a person whose previous funded bilan was on `precedentLe`; `nil` where there was none.
  ///
  /// On the anniversary itself the text can be read both ways. Whether a bilan paid by an employer counts is unclear.
  public static func bilanPrecedent(demandeLe: Jour, precedentLe: Jour?, payeParEmployeur: Bool = false) -> [Constat] {
    guard let precedentLe, let delai = enVigueur(demandeLe).cpfIntervalle else { return [] }
    let anniversaire = Echeance(delai, depuis: precedentLe).brute
    let dates = [DateNommee("bilan précédent", precedentLe), DateNommee("dernier jour des cinq ans", anniversaire)]
    if demandeLe > anniversaire { return [] }
    if demandeLe == anniversaire {
      return [Constat(.cpfCinqAns, .incertain, "Attendez un jour\u{202F}: les cinq ans se terminent aujourd’hui.", dates: dates)]
    }
    if payeParEmployeur {
      let phrase = "Interrogez Mon compte formation\u{202F}: un bilan payé par l’employeur compte peut-être dans les cinq ans."
      return [Constat(.cpfCinqAns, .incertain, phrase, dates: dates)]
    }
    let phrase =
      "Choisissez un autre financement, ou attendez le \(anniversaire.enFrancais) passé\u{202F}: un bilan a été financé le \(precedentLe.enFrancais)."
    return [Constat(.cpfCinqAns, .bloquant, phrase, dates: dates)]
  }
}
