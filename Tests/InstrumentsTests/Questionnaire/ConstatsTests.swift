import Domaine
import Instruments
import Testing

/// What rules find in an instrument that holds together.
@Suite struct ConstatsTests {
  private func constats(_ changer: (inout Questionnaire.Definition) -> Void) throws -> [String] {
    var definition = Essai.definition(Essai.likerts(8), [Essai.echelle("e", "q1 q2 q3 q4")])
    definition.provenance.validations[0].statut = .validee
    changer(&definition)
    return try Questionnaire(definition, hash: Essai.hash).constater().map { "\($0.constat.gravite) \($0.constat.regle.id) \($0.chemin)" }
  }

  private static let norme = Questionnaire.Norme(
    source: "S", population: "P", langue: "fr-FR", effectif: 200, moyenne: 3, ecartType: 1, alpha: 0.8)

  @Test func `un questionnaire étudié, libre et sans piège n’a rien à se reprocher`() throws {
    #expect(try constats { _ in } == [])
  }

  @Test func `le test d’un éditeur ne se recopie pas`() throws {
    #expect(try constats { $0.provenance.licence = .proprietaire } == ["bloquant questionnaire-licence licence"])
  }

  @Test(arguments: [Questionnaire.Validation.Statut.exploratoire, .enCours]) func `sans étude, il est exploratoire`(_ statut: Questionnaire.Validation.Statut)
    throws
  {
    #expect(try constats { $0.provenance.validations[0].statut = statut } == ["information questionnaire-validation validations"])
  }

  @Test func `une question particulière se justifie, et reste libre`() throws {
    let place = "parties[1].items[2]"
    #expect(try constats { $0.parties[0].items[1].sensibilite = .particuliere } == ["incertain questionnaire-particuliere \(place)"])
    let ferme = try constats { definition in
      definition.parties[0].items[1].sensibilite = .particuliere
      definition.parties[0].items[1].obligation = .ferme
    }
    #expect(ferme == ["incertain questionnaire-particuliere \(place)", "bloquant questionnaire-libre \(place)"])
  }

  @Test func `une question délicate et ferme laisse s’abstenir`() throws {
    let delicate: (inout Questionnaire.Definition) -> Void = { definition in
      definition.parties[0].items[0].sensibilite = .delicate
      definition.parties[0].items[0].obligation = .ferme
    }
    #expect(try constats(delicate) == ["avertissement questionnaire-abstention parties[1].items[1]"])
    #expect(
      try constats {
        delicate(&$0)
        $0.parties[0].items[0].abstentions = [.prefereNePas]
      } == [])
  }

  @Test func `une échelle se fait avec assez de réponses, et une norme avec assez de gens`() throws {
    #expect(try constats { $0.echelles[0].minRepondu = 2 } == ["avertissement questionnaire-lacunes echelles[1]"])
    #expect(try constats { $0.echelles[0].norme = Self.norme } == [])
    #expect(
      try constats {
        $0.echelles[0].norme = Self.norme
        $0.echelles[0].norme?.effectif = 99
        $0.echelles[0].norme?.langue = "en-US"
        $0.echelles[0].termes.removeLast(2)
      } == [
        "avertissement questionnaire-courte echelles[1]", "information questionnaire-norme echelles[1]", "avertissement questionnaire-effectif echelles[1]",
      ])
  }

  @Test func `chaque règle a un nom à elle, et ce qui bloque a un texte`() {
    #expect(Set(Regle.desQuestionnaires.map(\.id)).count == Regle.desQuestionnaires.count)
    #expect(Regle.desQuestionnaires.allSatisfy { $0.id.hasPrefix("questionnaire-") && $0.enonce.hasSuffix(".") })
  }
}
