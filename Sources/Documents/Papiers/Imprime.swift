public import Domaine

/// A paper to be made: which, and of what where a bilan has several.
public enum Imprime: Hashable, Sendable {
  case plaquette, programme
  case devis(PayeurID)
  case ficheEngagement, charte
  case convention
  case demandeAbsence
  case planning, planningEmarge
  case feuilleAEmarger(SeanceID), emargement(SeanceID)
  case guideVierge, guideRempli
  case restitution(Identifiant<Carnet.Passation>)
  case portefeuille, synthese
  case accordDeConservation
  case accordDeCommunication(LaissezPasserID)
  case accordReseau
  case attestationDePresence, certificatDeRealisation
  case facture(NumeroDeFacture), avoir(NumeroDeFacture)
  case satisfaction, suivi
  case certificatDeDestruction
  case preuve(Signataire)
}

extension Etats {
  /// The paper as these states make it.
  /// - Throws: `Refus` where the fact that it tells isn't there, or where a mention that it must bear is missing: the refusal names it.
  public func papier(_ imprime: Imprime) throws(Refus) -> Paper {
    switch imprime {
    case .plaquette: try plaquette()
    case .programme: try programmeDetaille()
    case .devis(let payeur): try devis(payeur)
    case .ficheEngagement: try ficheEngagement()
    case .charte: try charte()
    case .convention: try convention()
    case .demandeAbsence: try demandeDAbsence()
    case .planning: try planning()
    case .planningEmarge: try planningEmarge()
    case .feuilleAEmarger(let seance): try feuilleAEmarger(seance)
    case .emargement(let seance): try emargement(seance)
    case .guideVierge: try guideVierge()
    case .guideRempli: try guideRempli()
    case .restitution(let passation): try carnetOuvert().passations.toutes[passation]?.nature == .enquete360 ? rapport360(passation) : restitution(passation)
    case .portefeuille: try portefeuille()
    case .synthese: try synthese()
    case .accordDeConservation: try accordDeConservation()
    case .accordDeCommunication(let passe): try accordDeCommunication(passe)
    case .accordReseau: try accordReseau()
    case .attestationDePresence: try attestationDePresence()
    case .certificatDeRealisation: try certificatDeRealisation()
    case .facture(let numero): try facture(numero)
    case .avoir(let numero): try avoir(sur: numero)
    case .satisfaction: try satisfaction()
    case .suivi: try releveDuSuivi()
    case .certificatDeDestruction: try certificatDeDestructionPapier()
    case .preuve(let signataire): try preuve(de: signataire)
    }
  }

  /// The file that goes inside the paper: an invoice's own, a planning's calendar.
  func facturX(_ imprime: Imprime) throws(Refus) -> String? {
    switch imprime {
    case .facture(let numero): try facturX(numero)
    case .avoir(let numero): try facturX(avoirSur: numero)
    default: nil
    }
  }

  func pieces(_ imprime: Imprime) throws(Refus) -> [Attachment] {
    guard imprime == .planning else { return [] }
    return [Attachment(name: "rendez-vous.ics", mime: "text/calendar", description: "Les rendez-vous, pour tout agenda", text: try calendrierIcs())]
  }

  /// Every paper that these states can make, in the order in which a bilan brings them.
  public var imprimes: [Imprime] {
    let seances = dossier.calendrier.enOrdre.map(\.id).filter { dossier.emargement.absences[$0] == nil }
    let signees = seances.filter { dossier.emargement.feuilles[$0] != nil }
    let factures = dossier.cloture.factures.keys.sorted()
    var tous: [Imprime] = [.plaquette, .programme] + dossier.financement.payeurs.filter(\.estUnTiers).map { .devis($0.id) }
    tous += [.ficheEngagement, .charte, .convention] + dossier.convention.signatures.keys.sorted { $0.rawValue < $1.rawValue }.map { .preuve($0) }
    tous += [.demandeAbsence, .planning] + seances.filter { !signees.contains($0) }.map { .feuilleAEmarger($0) } + signees.map { .emargement($0) }
    tous += [.planningEmarge, .guideVierge, .guideRempli] + (carnet?.passations.toutes ?? []).map { .restitution($0.id) } + [.portefeuille, .synthese]
    tous += [.accordDeConservation] + dossier.accords.laissezPasser.keys.sorted().map { .accordDeCommunication($0) } + [.accordReseau]
    tous +=
      [.attestationDePresence, .certificatDeRealisation] + factures.map { .facture($0) }
      + factures.filter { dossier.cloture.avoirs[$0] != nil }.map { .avoir($0) }
    tous += [.satisfaction, .suivi, .certificatDeDestruction]
    return tous.filter { (try? papier($0)) != nil }
  }
}
