import Domaine
import Instruments
import TestSupport
import Testing

/// Answers drawn at random: what a form allows passes, and what is spoilt in it is told.
@Suite struct ReponsesAuHasardTests {
  private static let options = Essai.options("a", "b", "c", "d")
  private static let piles = [Questionnaire.Pile(id: "x", libelle: "X", max: 2), .init(id: "y", libelle: "Y", max: 2), .init(id: "z", libelle: "Z", max: 4)]
  private static let formes: [Questionnaire.Forme] = [
    .likert(.init(premier: -1, ["a", "b", "c"])), .matrice(["l", "m"].map { .init(id: $0, enonce: .init(soi: .init($0))) }, Essai.accord), .choix(options),
    .choixMultiple(options, min: 1, max: 3), .choixForce(options, moins: true), .choixForce(options, moins: false), .classement(options, rangs: 4),
    .classement(options, rangs: 2), .tri(options, piles: piles), .texte(longueur: 12), .nombre(min: -2, max: 7, decimales: 2, unite: nil),
    .date(apres: Jour(numero: 20_000), avant: Jour(numero: 20_100)), .chronometre(options, secondes: 9, juste: "b"),
  ]

  /// An answer that the form allows.
  private static func permise(_ forme: Questionnaire.Forme, _ hasard: inout Seeded) -> Reponse {
    let noms = options.map(\.id).shuffled(using: &hasard)
    switch forme {
    case .likert(let gradation): return .echelon(hasard.entier(gradation.premier...gradation.dernier))
    case .matrice(let lignes, _): return .grille(lignes.reduce(into: [:]) { $0[$1.id] = hasard.entier(0...1) == 0 ? .echelon(hasard.entier(1...5)) : nil })
    case .choix: return .choix(noms[0])
    case .choixMultiple(_, let min, let max): return .plusieurs(Set(noms.prefix(hasard.entier(min...max))))
    case .choixForce(_, let moins): return .preference(plus: noms[0], moins: moins ? noms[1] : nil)
    case .classement(_, let rangs): return .ordre(Array(noms.prefix(rangs)))
    case .tri: return .piles([noms[0]: "x", noms[1]: "x", noms[2]: "y", noms[3]: hasard.parmi(["y", "z"]) ?? "z"])
    case .texte: return .texte(String("Un été à la mer".prefix(hasard.entier(1...12))))
    case .nombre: return .nombre(Double(hasard.entier(-200...700)) / 100)
    case .date: return .date(Jour(numero: hasard.entier(20_000...20_100)))
    case .information: return .abstention(.neSaitPas)
    case .chronometre: return .chronometree(noms[0], millisecondes: hasard.entier(0...20_000))
    }
  }

  /// The same with something in it that no form allows.
  private static func gatee(_ reponse: Reponse) -> Reponse {
    switch reponse {
    case .echelon(let echelon): .echelon(echelon + 100)
    case .grille(let lignes): .grille(lignes.merging(["inconnue": .echelon(1)]) { premier, _ in premier })
    case .choix: .choix("inconnu")
    case .plusieurs(let choisies): .plusieurs(choisies.union(["inconnu"]))
    case .preference(let plus, let moins): .preference(plus: plus, moins: moins == nil ? "b" : plus)
    case .ordre(let ordre): .ordre(ordre + [ordre[0]])
    case .piles(let piles): .piles(piles.mapValues { _ in "x" })
    case .texte: .texte(String(repeating: "x", count: 13))
    case .nombre(let nombre): .nombre(nombre + 0.001)
    case .date: .date(Jour(numero: 30_000))
    case .chronometree: .chronometree("inconnu", millisecondes: 1)
    case .abstention: .abstention(.nonObserve)
    }
  }

  @Test(arguments: formes) func `ce qu’une forme permet passe, ce qui y est gâté se dit`(_ forme: Questionnaire.Forme) {
    var hasard = Seeded(31)
    let item = Essai.item("q", forme, abstentions: [.neSaitPas])
    for _ in 0..<200 {
      let reponse = Self.permise(forme, &hasard)
      #expect(item.fautes(reponse) == [], "\(reponse)")
      #expect(!item.fautes(Self.gatee(reponse)).isEmpty, "\(Self.gatee(reponse))")
    }
  }

  @Test(arguments: formes) func `la réponse d’une autre forme ne convient jamais`(_ forme: Questionnaire.Forme) {
    var hasard = Seeded(32)
    let item = Essai.item("q", forme)
    for autre in Self.formes where autre.nom != forme.nom { #expect(!item.fautes(Self.permise(autre, &hasard)).isEmpty, "\(autre.nom)") }
  }

  @Test func `s’abstenir se peut partout où la question le permet, et nulle part ailleurs`() {
    for forme in Self.formes {
      for abstention in Questionnaire.Abstention.allCases {
        #expect(Essai.item("q", forme, abstentions: [abstention]).fautes(.abstention(abstention)).isEmpty)
        #expect(!Essai.item("q", forme).fautes(.abstention(abstention)).isEmpty)
      }
    }
  }
}
