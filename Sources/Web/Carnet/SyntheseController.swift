import Application
import Documents
import Domaine
import EventCodec

/// The document de synthèse: written by whoever holds the pen in this programme, read and commented on by the beneficiary, signed, handed over to them alone (R3, R4).
enum SyntheseController {
  /// Longer than any part of a synthèse.
  static let maximum = 20_000
  static let place = "synthese"

  static func page(_ visite: Visite, _ partie: Partie) async throws -> Reponse { .page(try await SynthesePage(visite, partie).html(visite)) }

  /// Keeps what is typed so far, as notes are kept.
  static func garder(_ visite: Visite, _ partie: Partie) async throws -> Reponse {
    let ouvert = try await visite.carnetVu(partie, .synthese)
    let texte = BrouillonDeSynthese(visite.formulaire).texte
    guard texte.count <= maximum * PartieSynthese.allCases.count else { return Reponse(statut: 413, corps: .octets([], type: "text/plain; charset=utf-8")) }
    try await visite.maison.brouillonner(texte, a: place, par: ouvert.vu.acteur.personne, sous: ouvert.vu.carnet, in: visite.organisme)
    return .rien
  }

  /// Writes a version, or the beneficiary's own texts where the consultant writes from them: the draft is settled in the same transaction.
  static func ecrire(_ visite: Visite, _ partie: Partie) async throws -> Reponse {
    let ouvert = try await visite.carnetVu(partie, .synthese)
    var saisie = Saisie(visite.formulaire)
    let textes = saisie.parties()
    if textes.isEmpty { saisie.refuser(PartieSynthese.circonstances.champ, "Écrivez au moins une partie.") }
    guard saisie.estBonne else { return try await revenir(visite, partie, erreurs: saisie.erreurs) }
    let (acteur, le, tient) = (ouvert.vu.acteur, visite.jour, ouvert.carnet.tientLaPlume(partie))
    return try await visite.tenter(puis: ouvert.route(RouteName.synthese)) { refus in
      try await SynthesePage(visite, partie, refus: refus).html(visite)
    } _: {
      try await visite.maison.geste(in: visite.organisme) { geste in
        try await geste.decide(ouvert.vu.carnet) { carnet throws(Refus) in
          if tient { return try carnet.deposerVersion(carnet.enonces(textes), par: acteur, le: le) }
          var events: [Carnet.Event] = []
          for (partie, texte) in textes { events += try carnet.deposerTexte(texte, pour: partie, par: acteur, le: le) }
          return events
        }
        geste.clore(brouillon: place, de: acteur.personne, sous: ouvert.vu.carnet)
      }
    }
  }

  /// Gives the last version to the other to read.
  static func soumettre(_ visite: Visite, _ partie: Partie) async throws -> Reponse {
    try await surLaSynthese(visite, partie) { carnet, acteur throws(Refus) in try carnet.soumettreSynthese(par: acteur, le: visite.jour) }
  }

  static func accepter(_ visite: Visite) async throws -> Reponse {
    try await surLaSynthese(visite, .beneficiaire) { carnet, acteur throws(Refus) in try carnet.accepterSynthese(par: acteur, le: visite.jour) }
  }

  /// Says something of the version given to read; of a synthèse handed over, contests it.
  static func observer(_ visite: Visite) async throws -> Reponse {
    var saisie = Saisie(visite.formulaire)
    let texte = saisie.texte("observation", "Écrivez ce que vous voulez dire de ce texte.", maximum: maximum)
    guard let id = Identifiant<Observation>(visite.formulaire["nom"]) else { throw Absente() }
    guard saisie.estBonne else { return try await revenir(visite, .beneficiaire, erreurs: saisie.erreurs) }
    let desaccord = visite.formulaire.coche("desaccord")
    return try await surLaSynthese(visite, .beneficiaire) { carnet, acteur throws(Refus) in
      carnet.synthese.remise == nil
        ? try carnet.observer(texte, id: id, desaccord: desaccord, par: acteur, le: visite.jour)
        : try carnet.contester(texte, id: id.comme(), par: acteur, le: visite.jour)
    }
  }

  /// Signs, every page initialled or not, or refuses to: never an obstacle to the hand-over. The dossier learns it once the synthèse is handed over.
  static func signer(_ visite: Visite, _ partie: Partie) async throws -> Reponse {
    let ouvert = try await visite.carnetVu(partie, .synthese)
    guard let choix = SignatureChoisie(rawValue: visite.formulaire["signature"]) else { throw Absente() }
    let (acteur, le, now) = (ouvert.vu.acteur, visite.jour, visite.maintenant)
    return try await visite.tenter(puis: ouvert.route(RouteName.synthese)) { refus in
      try await SynthesePage(visite, partie, refus: refus).html(visite)
    } _: {
      try await visite.maison.geste(in: visite.organisme) { geste in
        let carnet = try await geste.decide(ouvert.vu.carnet) { carnet throws(Refus) in
          choix == .refus
            ? try carnet.refuserDeSigner(par: acteur, le: le) : try carnet.signerSynthese(paraphee: choix == .paraphee, par: acteur, le: le)
        }
        if carnet.synthese.remise == nil { return }
        try await geste.decide(ouvert.vu.id) { dossier throws(Refus) in
          choix == .refus
            ? try dossier.refuserDeSignerSynthese(par: partie, le: le, at: now) : try dossier.signerSynthese(par: partie, le: le, at: now)
        }
      }
    }
  }

  /// Hands the synthèse over to the beneficiary alone: the dossier keeps its day and the hash of the paper, and who signed it.
  static func remettre(_ visite: Visite) async throws -> Reponse {
    let ouvert = try await visite.carnetVu(.consultant, .synthese)
    let (vu, maison, organisme) = (ouvert.vu, visite.maison, visite.organisme)
    return try await visite.tenter(puis: ouvert.route(RouteName.synthese)) { refus in
      try await SynthesePage(visite, .consultant, refus: refus).html(visite)
    } _: {
      try await maison.remettreSynthese(de: vu.id, par: vu.acteur, in: organisme) { remis in
        try Produit(brouillon: try await visite.etats(vu.id, vu.dossier, carnet: remis).papier(.synthese)).empreinte
      }
    }
  }

  private static func revenir(_ visite: Visite, _ partie: Partie, erreurs: [(champ: String, phrase: String)]) async throws -> Reponse {
    .page(try await SynthesePage(visite, partie, erreurs: erreurs).html(visite), statut: 422)
  }

  private static func surLaSynthese(
    _ visite: Visite, _ partie: Partie, _ decision: (Carnet, Acteur) throws(Refus) -> [Carnet.Event]
  ) async throws -> Reponse {
    let ouvert = try await visite.carnetVu(partie, .synthese)
    return try await visite.decider(
      ouvert, puis: ouvert.route(RouteName.synthese), sinon: { try await SynthesePage(visite, partie, refus: $0).html(visite) }
    ) { carnet throws(Refus) in try decision(carnet, ouvert.vu.acteur) }
  }
}

/// What one of the two may answer where the synthèse is to be signed.
enum SignatureChoisie: String { case paraphee, simple, refus }

extension RouteName {
  static func synthese(_ partie: Partie) -> RouteName { partie == .beneficiaire ? .espaceSynthese : .cabinetSynthese }
  static func syntheseEcrite(_ partie: Partie) -> RouteName { partie == .beneficiaire ? .espaceSyntheseEcrite : .cabinetSyntheseEcrite }
  static func syntheseBrouillon(_ partie: Partie) -> RouteName { partie == .beneficiaire ? .espaceSyntheseBrouillon : .cabinetSyntheseBrouillon }
  static func syntheseSoumise(_ partie: Partie) -> RouteName { partie == .beneficiaire ? .espaceSyntheseSoumise : .cabinetSyntheseSoumise }
  static func syntheseSignee(_ partie: Partie) -> RouteName { partie == .beneficiaire ? .espaceSyntheseSignee : .cabinetSyntheseSignee }
}

extension PartieSynthese {
  /// The name of its field.
  var champ: String { "partie-\(rawValue)" }
}

extension Saisie {
  /// The parts that were written, in the order of the document.
  fileprivate mutating func parties() -> [(partie: PartieSynthese, texte: String)] {
    PartieSynthese.allCases.compactMap { partie in
      facultatif(partie.champ, maximum: SyntheseController.maximum).map { (partie, $0) }
    }
  }
}

extension Carnet {
  /// Whether the synthèse is written by this one of the two, in this programme.
  func tientLaPlume(_ partie: Partie) -> Bool { (acces.modalite.redacteur == .beneficiaire ? .beneficiaire : .consultant) == partie }

  /// The statements of what was written: a paragraph each. One that stood in the last version keeps what it rests on; a new one rests on what the carnet holds of its part.
  func enonces(_ textes: [(partie: PartieSynthese, texte: String)]) -> [Enonce] {
    textes.flatMap { partie, texte in
      texte.paragraphes.map { paragraphe in
        let ancien = synthese.derniere?.enonces.first { $0.partie == partie && $0.texte == paragraphe }
        return ancien ?? Enonce(partie, paragraphe, appuis: partie.appuis.filter(contient))
      }
    }
  }

  /// What stands in the carnet already for a part, before anybody wrote it: nothing is typed twice (R3).
  func proposition(_ partie: PartieSynthese) -> String {
    if let texte = synthese.textes[partie] { return texte }
    switch partie {
    case .circonstances: return besoin.analyse?.circonstances ?? ""
    case .competences:
      return inventaire.experiences.flatMap { $0.activites.flatMap(\.competences) }.map(\.intitule).joined(separator: "\n\n")
    case .projet: return projets.tous.map(\.intitule).joined(separator: "\n\n")
    case .formation: return projets.tous.compactMap(\.formation).joined(separator: "\n\n")
    case .etapes: return planAction.etapes.map { etape in etape.intitule + (etape.pour.map { ", pour le \($0.enFrancais)" } ?? "") }.joined(separator: "\n\n")
    }
  }
}

extension PartieSynthese {
  fileprivate var appuis: [ElementCarnet] {
    switch self {
    case .circonstances: [.besoin]
    case .competences: [.inventaire]
    case .projet, .formation: [.projets]
    case .etapes: [.planAction]
    }
  }
}

extension String {
  /// What blank lines separate, without the blanks around it.
  fileprivate var paragraphes: [String] {
    replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false).split { $0.allSatisfy(\.isWhitespace) }
      .map { $0.joined(separator: "\n") }
  }
}

/// What somebody is writing of a synthèse, as one text: the parts in their order, between marks that no keyboard types.
struct BrouillonDeSynthese {
  private static let marque: Character = "\u{1E}"
  private let parties: [String]

  init(_ formulaire: Formulaire) {
    parties = PartieSynthese.allCases.map { formulaire[$0.champ].filter { $0 != BrouillonDeSynthese.marque } }
  }

  init(texte: String) {
    parties = texte.split(separator: BrouillonDeSynthese.marque, omittingEmptySubsequences: false).map(String.init)
  }

  var texte: String { parties.joined(separator: String(BrouillonDeSynthese.marque)) }

  /// What was being written of a part.
  subscript(_ partie: PartieSynthese) -> String {
    PartieSynthese.allCases.firstIndex(of: partie).flatMap { parties.indices.contains($0) ? parties[$0] : nil } ?? ""
  }
}
