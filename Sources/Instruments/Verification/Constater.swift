public import Domaine

/// What a rule found in a questionnaire, and the keys that lead to what it found it in.
public struct ConstatDeQuestionnaire: Hashable, Sendable {
  /// Rule, source, severity, sentence.
  public let constat: Constat
  /// As in the file: `parties[1].items[3]`.
  public let chemin: String
}

extension Questionnaire {
  /// Where an instrument that holds together still falls short of the law or of good practice, in the order of its file.
  public func constater() -> [ConstatDeQuestionnaire] {
    constaterLicence() + constaterQuestions() + constaterEchelles()
  }

  private func constaterLicence() -> [ConstatDeQuestionnaire] {
    var trouves: [ConstatDeQuestionnaire] = []
    if definition.provenance.licence == .proprietaire { trouves.append(.init(constat: Constat(.questionnaireLicence, .bloquant), chemin: "licence")) }
    if definition.provenance.validation?.statut != .validee {
      trouves.append(.init(constat: Constat(.questionnaireValidation, .information), chemin: "validations"))
    }
    return trouves
  }

  private func constaterQuestions() -> [ConstatDeQuestionnaire] {
    definition.places.flatMap { place in
      var constats: [Constat] = []
      let item = place.item
      if item.sensibilite == .particuliere { constats.append(Constat(.questionnaireParticuliere, .incertain)) }
      if item.sensibilite == .particuliere, item.obligation == .ferme { constats.append(Constat(.questionnaireLibre, .bloquant)) }
      if item.sensibilite != .ordinaire, item.obligation == .ferme, item.abstentions.isEmpty, item.sensibilite != .particuliere {
        constats.append(Constat(.questionnaireAbstention, .avertissement))
      }
      return constats.map { ConstatDeQuestionnaire(constat: $0, chemin: place.chemin) }
    }
  }

  private func constaterEchelles() -> [ConstatDeQuestionnaire] {
    definition.echelles.enumerated().flatMap { rang, echelle in
      var constats: [Constat] = []
      if echelle.requis * 4 < echelle.termes.count * 3 { constats.append(Constat(.questionnaireLacunes, .avertissement)) }
      if echelle.methode != .rang, echelle.termes.count < 3, echelle.norme != nil { constats.append(Constat(.questionnaireCourte, .avertissement)) }
      if let norme = echelle.norme, norme.langue != definition.provenance.langue { constats.append(Constat(.questionnaireNorme, .information)) }
      if let norme = echelle.norme, norme.effectif < 100 { constats.append(Constat(.questionnaireEffectif, .avertissement)) }
      return constats.map { ConstatDeQuestionnaire(constat: $0, chemin: "echelles[\(rang + 1)]") }
    }
  }
}
