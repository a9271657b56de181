import Domaine
import Testing

@Suite struct DonneeTests {
  private let lieu = Lieu(fichier: "essai.yaml", ligne: 3, colonne: 5, chemin: "charte")

  @Test func `une valeur dit d’où elle vient`() {
    let publiee = Donnee.publie(true, lieu)
    let notre = Donnee.complete(true, raison: "Usage", lieu)
    let tue = Donnee<Bool>.nonDit(lieu)
    #expect([publiee, notre, tue].map(\.valeur) == [true, true, nil])
    #expect([publiee, notre, tue].map(\.raison) == [nil, "Usage", nil])
    #expect([publiee, notre, tue].map(\.estDite) == [true, true, false])
    #expect([publiee, notre, tue].allSatisfy { $0.lieu == lieu })
  }

  @Test func `une liste garde l’origine de chaque ligne`() {
    let liste: Liste<Int> = .publie([.publie(1, lieu), .complete(2, raison: "Oubli", lieu), .nonDit(lieu)], lieu)
    #expect(liste.elements() == [1, 2])
    #expect(liste.lignes().map(\.raison) == [nil, "Oubli", nil])
    #expect(Liste<Int>.nonDit.elements().isEmpty)
  }

  @Test(arguments: [(Delai.mois(3), 3), (.annees(1), 12), (.jours(61), 3), (.jours(60), 2)])
  func `une amplitude se compte en mois`(_ maximum: Delai, _ mois: Int) throws {
    let programme = ProgrammeDEssai.sauf {
      var etendue = Programme.Etendue()
      etendue.max = ProgrammeDEssai.dit(maximum)
      etendue.min = ProgrammeDEssai.dit(.mois(2))
      $0.deroulement.amplitude = ProgrammeDEssai.dit(etendue)
    }
    #expect(try programme.modalites.amplitude == Amplitude(minimumJours: 60, maximumMois: mois))
  }

  @Test func `les séances suivent l’ordre des phases de la loi`() throws {
    let programme = ProgrammeDEssai.sauf {
      $0.deroulement.phases = ProgrammeDEssai.liste(
        ProgrammeDEssai.phase(.conclusions, 1), ProgrammeDEssai.phase(.preliminaire, 1), ProgrammeDEssai.phase(.investigation, 5))
    }
    #expect(try programme.modalites.seances.map(\.phase) == [.preliminaire] + Array(repeating: .investigation, count: 5) + [.conclusions])
  }

  @Test func `ce qui n’est pas dit prend la valeur commune`() throws {
    let modalites = try ProgrammeDEssai.sain.modalites
    #expect(modalites.suiviMois == 6)
    #expect(modalites.modes == [.presentiel, .distance])
    #expect(modalites.changement == Changement())
    #expect(modalites.intitule == "Bilan de compétences")
    #expect(modalites.accesMaximal == 14)
    #expect(modalites.demarrageMaximal == nil)
  }
}
