extension ActiviteHorsBilan {
  /// The rule that tells it from a bilan: one each, so that a centre may see which it meets most.
  public var regle: Regle {
    Regle("perimetre-\(code)", .article("L6313-4 du code du travail"), "Un bilan ne comprend pas \(nom).")
  }

  /// Its name in lower-case words and hyphens: `redaction-cv`.
  private var code: String {
    rawValue.reduce(into: "") { code, lettre in code += lettre.isUppercase ? "-\(lettre.lowercased())" : String(lettre) }
  }

  /// Whether a text betrays it.
  func apparait(dans textes: Reperes) -> Bool {
    !reperes.isEmpty && reperes.allSatisfy(textes.contientUn)
  }
}

extension Programme {
  /// What is done, handed over or used in the bilan and belongs elsewhere. It warns and never blocks (C6).
  func constaterPerimetre() -> [ConstatDeProgramme] {
    lignesDuContenu.flatMap { ligne -> [ConstatDeProgramme] in
      let textes = Reperes(ligne.valeur ?? "")
      return ActiviteHorsBilan.allCases.filter { $0.apparait(dans: textes) }.map { activite in
        let phrase = "Retirez \(activite.nom) du bilan, ou orientez vers \(activite.orientation)."
        return ConstatDeProgramme(Constat(activite.regle, .avertissement, phrase), ligne.lieu)
      }
    }
  }

  private var lignesDuContenu: [Donnee<String>] {
    let phases = phases.flatMap { $0.contenus.lignes() + $0.moyens.lignes() + $0.remises.lignes() }
    return phases + deroulement.outils.elements().map(\.nom)
  }
}
