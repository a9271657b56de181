import DataFiles
import Domaine
import Testing

@Suite struct ModalitesDesProgrammesTests {
  @Test(arguments: [
    ("s0-centre-parisien", 16, 24, 8), ("s1-cabinet-independant", 16, 24, 8), ("s2-enonce-du-bilan", 16, 22, 8),
    ("s3-institut-syndical", 18, 24, 9), ("s4-guide-du-bilan", 14, 20, 7),
  ])
  func `mis en conformité, un programme donne ses heures`(_ nom: String, _ accompagnement: Int, _ total: Int, _ seances: Int) throws {
    let modalites = try Fichiers.programme("\(nom).conforme").modalites
    #expect(modalites.accompagnement == .heures(accompagnement))
    #expect(modalites.dureeTotale == .heures(total))
    #expect(modalites.seances.count == seances)
    #expect(Set(modalites.seances.map(\.phase)) == Set(PhaseLegale.allCases))
    #expect(modalites.programme.version == "2026-1")
  }

  @Test(arguments: [
    ("s0-centre-parisien", Regle.seancesRattachees), ("s2-enonce-du-bilan", .dureeAnnoncee),
    ("s3-institut-syndical", .seancesRattachees), ("s4-guide-du-bilan", .dureeAnnoncee),
  ])
  func `publié, il ne se planifie pas quand il lui manque des heures ou des phases`(_ nom: String, _ regle: Regle) throws {
    let programme = try Fichiers.programme("\(nom).publie")
    let refus = #expect(throws: Refus.self) { try programme.modalites }
    #expect(refus?.constats.map(\.regle) == [regle])
  }

  @Test func `l’institut syndical dit tout de ses reports, de sa convention et de son prix`() throws {
    let modalites = try Fichiers.programme("s3-institut-syndical.conforme").modalites
    #expect(modalites.changement == Changement(preavisJours: 21, accordEmployeur: true, exceptions: true))
    #expect(modalites.bonDeCommandeExige)
    #expect(modalites.prix?.horsTaxe == .euros(1_920))
    #expect(modalites.prix?.toutesTaxes == .euros(2_304))
    #expect(modalites.presence == .planningSigne)
    #expect(modalites.synthese.redacteur == .beneficiaire)
    #expect(modalites.accesMaximal == 28)
    #expect(modalites.reponseHeures == 48)
    #expect(modalites.amplitude == Amplitude(maximumMois: 3))
    #expect(modalites.syntheseObjectifs)
    #expect(!modalites.rechercheIncluse)
  }

  @Test func `le centre parisien compte la recherche, cosigne et admet un second consultant`() throws {
    let modalites = try Fichiers.programme("s0-centre-parisien.conforme").modalites
    #expect(modalites.rechercheIncluse)
    #expect(modalites.synthese == ModaliteSynthese(redacteur: .consultant, cosignee: true))
    #expect(modalites.secondConsultantPossible)
    #expect(modalites.amplitude == Amplitude(minimumJours: 21, maximumMois: 4))
    #expect(modalites.ecartMaximal == 14)
    #expect(modalites.modes == [.presentiel])
  }

  @Test(arguments: Fichiers.noms) func `les deux versions sont celles du même programme`(_ nom: String) throws {
    let publie = try Fichiers.programme("\(nom).publie").reference
    let conforme = try Fichiers.programme("\(nom).conforme").reference
    #expect(publie.id == conforme.id)
    #expect(publie.version != conforme.version)
  }

  @Test(arguments: Fichiers.noms) func `une version publiée ne porte rien de nous`(_ nom: String) throws {
    let texte = String(decoding: try Fichiers.octets("\(nom).publie"), as: UTF8.self)
    #expect(!texte.contains("complete:") && !texte.contains("retire:"))
  }

  @Test(arguments: Fichiers.noms) func `la version conforme ne change le texte publié que sous complete ou retire`(_ nom: String) throws {
    let publie = try lignes("\(nom).publie")
    let conforme = try lignes("\(nom).conforme")
    let communes = Set(publie)
    let raisons = conforme.filter { $0.hasPrefix("raison: ") }
    let notres = conforme.filter { $0.hasPrefix("complete:") || $0.hasPrefix("retire:") }
    #expect(raisons.count == notres.count)
    #expect(raisons.count >= 5)
    let retires = conforme.compactMap { $0.hasPrefix("retire: ") ? String($0.dropFirst(8)) : nil }
    #expect(retires.allSatisfy { retire in communes.contains { $0.hasSuffix(retire) } })
  }

  private func lignes(_ nom: String) throws -> [String] {
    String(decoding: try Fichiers.octets(nom), as: UTF8.self).split(separator: "\n").map { ligne in
      String(ligne.drop { $0 == " " || $0 == "-" })
    }
  }
}
