import TestSupport
import Testing

@testable import Domaine

struct ParametresTests {
  @Test(arguments: [
    ("2024-05-01", 0), ("2024-05-02", 10_000), ("2024-12-31", 10_000), ("2025-01-01", 10_223), ("2025-12-31", 10_223), ("2026-01-01", 10_320),
    ("2026-04-01", 10_320), ("2026-04-02", 15_000), ("2030-01-01", 15_000), ("1999-01-01", 0),
  ])
  func `la participation du titulaire suit ses dates`(iso: String, centimes: Int) {
    #expect(Droit.enVigueur(jour(iso)).cpfParticipation == Montant(centimes: centimes))
  }

  @Test func `le 1er avril 2026 seul est incertain pour la participation`() {
    let incertains = (-40...40).map { jour("2026-04-01").plus(jours: $0) }.filter(Parametres.cpfParticipation.incertain(le:))
    #expect(incertains == [jour("2026-04-01")])
  }

  @Test func `plafond et intervalle du CPF entrent en vigueur le 26 février 2026`() {
    #expect(Droit.enVigueur(jour("2026-02-25")).cpfPlafond == nil)
    #expect(Droit.enVigueur(jour("2026-02-26")).cpfPlafond == .euros(1_600))
    #expect(Droit.enVigueur(jour("2026-02-25")).cpfIntervalle == nil)
    #expect(Droit.enVigueur(jour("2026-02-26")).cpfIntervalle == .annees(5))
  }

  @Test func `la conservation passe d'un an à trois avec les termes du 31 décembre 2023`() {
    #expect(Droit.enVigueur(jour("2023-12-30")).conservationMaximale == .annees(1))
    #expect(Droit.enVigueur(jour("2023-12-31")).conservationMaximale == .annees(3))
  }

  @Test func `l'accompagnement minimal est de 2026, les premières semaines sont incertaines`() {
    #expect(Droit.enVigueur(jour("2025-12-31")).accompagnementMinimal == .nulle)
    #expect(Parametres.accompagnementMinimal.incertain(le: jour("2026-01-01")))
    #expect(!Parametres.accompagnementMinimal.incertain(le: jour("2025-12-31")))
    #expect(Droit.enVigueur(jour("2026-11-21")).accompagnementMinimal == .heures(13))
    #expect(!Parametres.accompagnementMinimal.incertain(le: jour("2026-11-21")))
  }

  @Test func `les délais du droit sont ceux des tables`() {
    let droit = Droit.enVigueur(jour("2026-11-21"))
    #expect(droit.dureeMaximale == .heures(24))
    #expect([droit.delaiConvention, droit.preavisAbsence, droit.reponseEmployeur] == [.jours(10), .jours(60), .jours(30)])
    #expect([droit.retractation, droit.retractationDistance, droit.suivi] == [.jours(10), .jours(14), .mois(6)])
    #expect([droit.cpfDemarrage, droit.cpfEntree] == [.joursOuvres(11), .joursOuvres(3)])
    #expect(droit.acomptePourcent == 30)
  }

  @Test func `les versions se suivent dans l'ordre, chacune avec sa source`() {
    #expect(Droit.parametres.count > 30)
    for (avant, apres) in zip(Droit.parametres, Droit.parametres.dropFirst()) where avant.nom == apres.nom {
      #expect(apres.depuis != nil)
      #expect((avant.depuis ?? .premier) < (apres.depuis ?? .premier))
    }
    for ligne in Droit.parametres { #expect(!ligne.source.isEmpty && !ligne.valeur.isEmpty && !ligne.nom.isEmpty) }
    let premieres = Dictionary(grouping: Droit.parametres, by: \.nom).compactMapValues(\.first)
    #expect(premieres.values.allSatisfy { $0.depuis == nil })
  }

  @Test func `une valeur se lit telle qu'elle vaut`() {
    func valeurs(_ nom: String) -> [String] { Droit.parametres.filter { $0.nom.hasPrefix(nom) }.map(\.valeur) }
    #expect(valeurs("accompagnement") == ["aucun minimum", "13\u{A0}h"])
    #expect(valeurs("durée totale") == ["24\u{A0}h"])
    #expect(valeurs("droits CPF") == ["aucun plafond", "1\u{202F}600,00\u{A0}€"])
    #expect(valeurs("temps écoulé") == ["aucun intervalle", "5\u{A0}ans"])
    #expect(valeurs("conservation par accord") == ["1\u{A0}an", "3\u{A0}ans"])
    #expect(valeurs("participation").count == 5 && valeurs("participation").last == "150,00\u{A0}€")
    #expect(valeurs("taux normal") == ["20\u{A0}%"] && valeurs("acompte") == ["30\u{A0}%"])
    #expect(valeurs("émission obligatoire, autres") == ["non", "oui"])
  }

  @Test func `chaque jour de table est un vrai jour`() {
    for ligne in Droit.parametres {
      guard let depuis = ligne.depuis else { continue }
      #expect(jour("2020-01-01") < depuis && depuis < jour("2040-01-01"))
    }
    #expect(Jour(table: 2023, 12, 31) == jour("2023-12-31"))
  }

  @Test func `une valeur est celle de la dernière version commencée`() {
    var hasard = Seeded(12)
    for _ in 0..<2_000 {
      let jour = hasard.jourProche()
      let commencees = Parametres.cpfParticipation.versions.filter { ($0.depuis ?? .premier) <= jour }
      #expect(Droit.enVigueur(jour).cpfParticipation == commencees.last?.valeur)
    }
  }
}
