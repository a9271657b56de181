import Domaine
import TestSupport
import Testing

/// An invented bilan, ready to begin: 8 séances of 2 h and 8 h of guided work, under the plan, from 4 January 2027.
enum DossierExemple {
  static let camille = PersonneID(haut: 0, bas: 1)
  static let dominique = PersonneID(haut: 0, bas: 2)
  static let second = PersonneID(haut: 0, bas: 3)
  static let inconnu = PersonneID(haut: 0, bas: 9)
  static let payeur = PayeurID(haut: 0, bas: 4)
  static let prix = Montant.euros(1_920)
  static let debut = Jour(numero: 20_822)  // Monday 4 January 2027
  static let phases: [PhaseLegale] = [
    .preliminaire, .investigation, .investigation, .investigation, .investigation, .conclusions, .conclusions, .conclusions,
  ]

  static var modalites: Modalites {
    Modalites(
      programme: ProgrammeRef(id: "centre-imaginaire", version: "2026-1"), seances: phases.map { SeancePrevue($0, .heures(2)) },
      travailGuide: .heures(8), amplitude: Amplitude(minimumJours: 21, maximumMois: 4), ecartMaximal: 21,
      changement: Changement(preavisJours: 21, accordEmployeur: true), prix: Prix(horsTaxe: prix, tva: 2_000))
  }

  static func pret(
    _ modalites: Modalites = modalites, effets: EffetsAmenagement = .aucun, sorte: Payeur.Sorte = .planDeDeveloppement
  ) throws -> Histoire<Dossier> {
    let avant = debut.plus(jours: -30)
    let faits = Dossier.Faits(
      beneficiaire: camille, identite: Dossier.Identite(prenom: "Camille", nom: "Exemple"), statut: .salarie, initiative: .salarie,
      prestataire: Dossier.Prestataire(siret: "00000000000000"), modalites: modalites, le: avant)
    let part = modalites.prix?.toutesTaxes ?? .nul
    return Histoire([
      .ouverture(.ouvert(faits)), .ouverture(.effetsAppliques(effets, le: avant)),
      .consentement(.garantiesPresentees(Set(Dossier.Garantie.allCases), le: avant)),
      .consentement(.donne(le: avant, voie: .dessinee)), .consultants(.designe(Dossier.Consultant(personne: dominique, nom: "Dominique Exemple"), le: avant)),
      .financement(
        .arrete(
          [Payeur(id: payeur, sorte: sorte, nom: "le payeur", part: part)], prix: modalites.prix ?? Prix(horsTaxe: part, tva: 0), temps: .horsTempsDeTravail,
          le: avant)),
      .financement(.devisAccepte(payeur, le: avant)), .financement(.cpfPropose(le: avant)), .financement(.cpfAccepte(le: avant)),
      .convention(try convention(le: avant, sorte: sorte)),
    ])
  }

  private static func convention(le jour: Jour, sorte: Payeur.Sorte) throws -> Dossier.Convention.Event {
    let texte = try empreinte("c")
    let ordre: [Signataire] = sorte == .planDeDeveloppement ? [.employeur, .beneficiaire, .prestataire] : [.beneficiaire, .prestataire]
    let forme: Dossier.FormeDeContrat =
      switch sorte {
      case .planDeDeveloppement: .conventionTripartite
      case .personnel: .contratParticulier
      case .cpf: .conditionsCpf
      default: .conventionFinanceur
      }
    return .importee(
      Dossier.Projet(forme: forme, ordre: ordre, texte: texte), transmiseLe: jour,
      ordre.map { Dossier.Signature(par: $0, personne: camille, a: Instant(jour, 10), texte: texte, voie: .papier(originalChez: .bureau)) })
  }

  static func id(_ rang: Int) -> SeanceID { SeanceID(haut: 1, bas: UInt64(rang)) }

  /// The séance of that rank, one a week on Mondays at 14 h.
  static func seance(_ rang: Int, semaine: Int? = nil, duree: Duree = .heures(2)) -> Seance {
    Seance(
      id: id(rang), phase: phases[rang % phases.count], debut: Instant(debut.plus(jours: 7 * (semaine ?? rang)), 14), duree: duree, mode: .presentiel,
      lieu: "1 rue Imaginaire", consultant: dominique)
  }

  /// The eve of the first séance, when the calendar is made.
  static let veille = Instant(debut.plus(jours: -3), 9)

  /// With its whole calendar.
  static func planifie(_ modalites: Modalites = modalites, sorte: Payeur.Sorte = .planDeDeveloppement) throws -> Histoire<Dossier> {
    var dossier = try pret(modalites, sorte: sorte)
    for rang in phases.indices { try dossier.jouer { d in try d.planifier(seance(rang), at: veille) } }
    return dossier
  }

  static func empreinte(_ chiffre: Character) throws -> Empreinte {
    try #require(Empreinte(String(repeating: chiffre, count: 64)))
  }

  /// What one of the two signs of a séance held as planned.
  static func presence(_ qui: Partie, _ seance: Seance) -> PresenceASigner {
    PresenceASigner(
      qui, qui == .beneficiaire ? camille : dominique, voie: .dessinee, horaire: Horaire(debut: seance.debut, fin: seance.fin))
  }
}

extension Histoire<Dossier> {
  /// The names of the rules that refuse a gesture; empty where it is accepted.
  func regles(_ geste: (Dossier) throws -> [Dossier.Event]) rethrows -> Set<String> {
    Set(try refus(geste).map(\.id))
  }

  /// Holds séances as planned, both signing at the end.
  mutating func tenir(_ rangs: some Sequence<Int>) throws {
    for rang in rangs {
      let seance = DossierExemple.seance(rang)
      for qui in Partie.allCases {
        try jouer { d in try d.emarger(seance.id, DossierExemple.presence(qui, seance), at: seance.fin) }
      }
    }
  }

  /// Asks what is to be kept, then hands the synthèse over, on a day.
  mutating func remettre(le jour: Jour) throws {
    let synthese = try DossierExemple.empreinte("a")
    let now = Instant(jour, 18)
    try jouer { d in try d.demanderConservation(le: jour, at: now) }
    try jouer { d in try d.constaterRemise(synthese, le: jour, at: now) }
  }

  /// A bilan held whole, ended on the day of its last séance.
  static func acheve(_ modalites: Modalites = DossierExemple.modalites, sorte: Payeur.Sorte = .planDeDeveloppement) throws -> Histoire<Dossier> {
    var dossier = try DossierExemple.planifie(modalites, sorte: sorte)
    try dossier.tenir(DossierExemple.phases.indices)
    try dossier.remettre(le: DossierExemple.seance(7).jour)
    return dossier
  }
}
