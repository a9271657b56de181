import Domaine

/// A programme that no rule finds fault with: each test breaks one thing in it.
enum ProgrammeDEssai {
  static let jour = Jour(numero: 20_772)

  /// A value on a line.
  static func dit<Valeur: Hashable & Sendable>(_ valeur: Valeur, _ ligne: Int = 1) -> Donnee<Valeur> {
    .publie(valeur, Lieu(ligne: ligne))
  }

  /// A list, one line a value.
  static func liste<Valeur: Hashable & Sendable>(_ valeurs: Valeur...) -> Liste<Valeur> {
    .publie(valeurs.enumerated().map { dit($0.element, $0.offset + 1) }, Lieu(ligne: 1))
  }

  static func phase(_ legale: PhaseLegale?, _ seances: Int = 0, travail: Duree? = nil) -> Programme.Phase {
    var phase = Programme.Phase()
    if let legale { phase.phaseLegale = dit(legale) }
    if seances > 0 { phase.seances = dit(Array(repeating: .heures(2), count: seances)) }
    if let travail { phase.travail = dit(travail) }
    return phase
  }

  static func financement(_ payeur: Programme.Payeur, _ nom: String = "") -> Programme.Financement {
    var financement = Programme.Financement()
    financement.payeur = dit(payeur)
    financement.nomPublie = dit(nom, 7)
    return financement
  }

  /// Eight séances of two hours, eight hours of work, 1,500 € without VAT.
  static var sain: Programme {
    var programme = Programme(ProgrammeRef(id: "essai", version: "v1"))
    programme.deroulement.phases = liste(phase(.preliminaire, 1), phase(.investigation, 5, travail: .heures(6)), phase(.conclusions, 2, travail: .heures(2)))
    var prix = Programme.Tarif()
    prix.horsTaxe = dit(.euros(1_500))
    programme.contrat.prix = dit(prix)
    var delais = Programme.Delais()
    delais.acces = dit(.jours(14))
    programme.deroulement.delais = dit(delais)
    var handicap = Programme.Handicap()
    handicap.contact = dit("Le référent handicap")
    programme.centre.handicap = dit(handicap)
    var synthese = Programme.Restitution()
    synthese.resultatsDetailles = dit(true)
    programme.issue.synthese = dit(synthese)
    programme.issue.suivi = dit(Programme.EntretienDeSuivi())
    return programme
  }

  /// The same, with something changed.
  static func sauf(_ changement: (inout Programme) -> Void) -> Programme {
    var programme = sain
    changement(&programme)
    return programme
  }
}

extension Programme {
  /// The names of the rules that find fault with it.
  var regles: [String] { regles(au: ProgrammeDEssai.jour) }

  func regles(au jour: Jour) -> [String] {
    verifier(au: jour).map(\.constat.regle.id)
  }
}
