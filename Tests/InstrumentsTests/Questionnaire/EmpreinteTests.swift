import Domaine
import Instruments
import Testing

/// The hash pins all that a person was shown, and all that is made of it.
@Suite struct EmpreinteTests {
  private typealias Definition = Questionnaire.Definition

  private static let base: Questionnaire.Definition = {
    var echelle = Essai.echelle("e", "q1 -q2", famille: "f")
    echelle.bandes = [.init(jusqua: 2, nom: "Bas"), .init(jusqua: nil, nom: "Haut")]
    echelle.norme = .init(source: "S", population: "P", langue: "fr-FR", effectif: 200, moyenne: 3, ecartType: 1, alpha: 0.8)
    return Essai.definition(formes.enumerated().map { Essai.item("q\($0.offset + 1)", $0.element) }, [echelle])
  }()

  private static let formes: [Questionnaire.Forme] = [
    .likert(Essai.accord), .likert(.init(premier: 0, ["a", "b"])), .matrice([.init(id: "l", enonce: .init(soi: .init("L")))], Essai.accord),
    .choix(Essai.options("a", "b")), .choixMultiple(Essai.options("a", "b"), min: 1, max: 2), .choixForce(Essai.options("a", "b"), moins: false),
    .classement(Essai.options("a", "b"), rangs: 1), .tri(Essai.options("a"), piles: [.init(id: "x", libelle: "X")]), .texte(longueur: 5),
    .nombre(min: 1, max: 2, decimales: 0, unite: nil), .date(apres: nil, avant: nil), .information,
    .chronometre(Essai.options("a", "b"), secondes: 5, juste: nil),
  ]

  /// Each of them changes something that a person could see, or that a score depends on.
  private static let changements: [@Sendable (inout Questionnaire.Definition) -> Void] = [
    { $0.id = "autre" }, { $0.version = "v2" }, { $0.titre = "Autre" }, { $0.resume = "" }, { $0.consigne = "Lire" }, { $0.duree = .heures(1) },
    { $0.objet = .aptitudes }, { $0.provenance.licence = .ccBy }, { $0.provenance.source = "x" }, { $0.provenance.attribution = "x" },
    { $0.provenance.validations[0].statut = .validee }, { $0.provenance.validations[0].reference = "x" }, { $0.portee.dit.append("x") },
    { $0.portee.neDitPas.append("x") }, { $0.parties[0].titre = "x" }, { $0.parties[0].visibleSi = "x" }, { $0.parties[0].items.swapAt(0, 1) },
    { $0.parties[0].items[0].aide = "x" }, { $0.parties[0].items[0].obligation = .ferme }, { $0.parties[0].items[0].sensibilite = .delicate },
    { $0.parties[0].items[0].abstentions = [.neSaitPas] }, { $0.parties[0].items[0].visibleSi = "x" }, { $0.parties[0].items[0].enonce.soi.feminin = "x" },
    { $0.parties[0].items[0].enonce.soi.masculin = "x" }, { $0.parties[0].items[0].enonce.autre = nil }, { $0.echelles[0].termes[0].inverse = true },
    { $0.echelles[0].methode = .somme }, { $0.echelles[0].minRepondu = 1 }, { $0.echelles[0].famille = nil }, { $0.echelles[0].description = "x" },
    { $0.echelles[0].bandes[0].jusqua = 2.5 }, { $0.echelles[0].bandes[1].texte = "x" }, { $0.echelles[0].norme?.alpha = 0.81 },
    { $0.echelles[0].norme?.effectif = 201 }, { $0.echelles[0].norme = nil }, { $0.parties[0].items[1].forme = .likert(.init(premier: 1, ["a", "b"])) },
    { $0.parties[0].items[3].forme = .choix(Essai.options("a", "b", valeurs: [1])) },
    { $0.parties[0].items[4].forme = .choixMultiple(Essai.options("a", "b"), min: 0, max: 2) },
    { $0.parties[0].items[5].forme = .choixForce(Essai.options("a", "b"), moins: true) },
    { $0.parties[0].items[6].forme = .classement(Essai.options("a", "b"), rangs: 2) },
    { $0.parties[0].items[7].forme = .tri(Essai.options("a"), piles: [.init(id: "x", libelle: "X", max: 1)]) },
    { $0.parties[0].items[8].forme = .texte(longueur: 6) }, { $0.parties[0].items[9].forme = .nombre(min: 1, max: 2, decimales: 0, unite: "h") },
    { $0.parties[0].items[10].forme = .date(apres: Jour(numero: 0), avant: nil) },
    { $0.parties[0].items[10].forme = .date(apres: nil, avant: Jour(numero: 0)) },
    { $0.parties[0].items[12].forme = .chronometre(Essai.options("a", "b"), secondes: 6, juste: nil) },
    { $0.parties[0].items[12].forme = .chronometre(Essai.options("a", "b"), secondes: 5, juste: "a") },
  ]

  @Test func `tout changement, et tous les changements deux à deux, changent l’empreinte`() {
    let contenus = Self.changements.map { changer in
      var definition = Self.base
      changer(&definition)
      return definition.octetsCanoniques
    }
    #expect(Set(contenus + [Self.base.octetsCanoniques]).count == Self.changements.count + 1)
  }

  @Test func `le même contenu a la même empreinte`() throws {
    let (un, autre) = (try Essai.questionnaire(Essai.likerts(3)), try Essai.questionnaire(Essai.likerts(3)))
    #expect(un.empreinte == autre.empreinte)
  }

  @Test func `un texte ne peut pas se faire passer pour deux`() {
    var (gauche, droite) = (Self.base, Self.base)
    (gauche.titre, gauche.resume) = ("a1:b", nil)
    (droite.titre, droite.resume) = ("a", "b")
    #expect(gauche.octetsCanoniques != droite.octetsCanoniques)
  }
}
