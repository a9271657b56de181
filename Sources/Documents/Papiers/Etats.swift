public import Domaine

/// What papers are made from: the states of a bilan as they stand, the centre, its programme, the moment.
///
/// `carnet` and `suivi` are there only for whoever may open them: no paper of the office can be made to hold what it was not given.
public struct Etats: Sendable {
  /// The centre, as it describes itself that day.
  public var centre: FicheDuCentre
  /// The centre's logo.
  public var logo: Logo?
  /// The programme of the bilan.
  public var programme: Programme
  /// The number of the dossier.
  public var numero: DossierID
  /// The dossier.
  public var dossier: Dossier
  /// The carnet, for the two who hold it.
  public var carnet: Carnet?
  /// The follow-up, for the two who hold it.
  public var suivi: Suivi?
  /// How letters and invoices reach those who pay, and the employer.
  public var destinataires: [PersonneID: Destinataire]
  /// The head of the dossier's chain, as the journal gives it.
  public var tete: Empreinte?
  /// The moment.
  public var at: Instant
  /// Whether the centre's seal is put on what needs it: a paper says so where it is, and leaves room for a hand where it isn't.
  public var cachete: Bool
  /// The size of type asked for; `nil` for the one that the dossier's aménagement asks for (C7).
  public var corps: EffetsAmenagement.Corps?

  /// The states of a bilan.
  public init(
    centre: FicheDuCentre, logo: Logo? = nil, programme: Programme, numero: DossierID, dossier: Dossier, carnet: Carnet? = nil, suivi: Suivi? = nil,
    destinataires: [PersonneID: Destinataire] = [:], tete: Empreinte? = nil, at: Instant,
    cachete: Bool = false, corps: EffetsAmenagement.Corps? = nil
  ) {
    self.centre = centre
    self.logo = logo
    self.programme = programme
    self.numero = numero
    self.dossier = dossier
    self.carnet = carnet
    self.suivi = suivi
    self.destinataires = destinataires
    self.tete = tete
    self.at = at
    self.cachete = cachete
    self.corps = corps
  }
}

extension Regle {
  /// A paper says all that it must.
  public static let papierComplet = Regle("papier-complet", .maison, "Un papier n’a pas de mention vide\u{202F}: complétez ce qui manque.")
  /// A paper of a fact that is there.
  public static let papierFonde = Regle("papier-fonde", .maison, "Un papier dit un fait qui est au dossier\u{202F}: faites d’abord le geste, le papier suit.")
}

extension Etats {
  /// The day, in Paris.
  var jour: Jour { at.jourParis }
  /// Who the beneficiary is.
  var identite: Dossier.Identite? { dossier.ouverture.faits?.identite }
  /// First and last name of the beneficiary.
  var nomDuBeneficiaire: String { identite?.nomComplet ?? "" }
  /// How the consultant is named.
  var nomDuConsultant: String { dossier.consultants.enCharge?.nom ?? "" }
  /// The title of the bilan, as convention, certificate and invoice bear it.
  var intitule: String { dossier.modalites?.intitule ?? programme.titre.valeur ?? "Bilan de compétences" }

  /// The facts of the opening, or the refusal to make a paper of nobody.
  func ouvert() throws(Refus) -> Dossier.Faits {
    guard let faits = dossier.ouverture.faits else { throw Refus(.dossierOuvert) }
    return faits
  }

  /// The carnet, or the refusal to make a paper of content for whoever wasn't given it.
  func carnetOuvert() throws(Refus) -> Carnet {
    guard let carnet else { throw Refus(.papierFonde, "Ce papier se fait depuis le carnet, par la personne ou par son consultant.") }
    return carnet
  }

  /// A paper with its head; what it says comes next.
  func papier(
    _ sorte: SorteDeDocument, _ titre: String, suffixe: String = "", sur overline: String? = nil, date: Jour? = nil, a addressee: [String] = [],
    jalons: Bool = false, projet: Bool = false, _ blocks: [Block]
  ) -> Paper {
    Paper(
      sorte, title: titre, reference: reference(sorte) + suffixe, size: corps ?? dossier.effets.corps,
      issuer: sorte == .demandeAbsence ? beneficiaireEmetteur : emetteur, overline: overline,
      date: date ?? jour, addressee: addressee, rod: jalons ? rod : nil, readers: lecteurs(sorte), footer: pied(sorte), draft: projet, blocks: blocks)
  }

  /// By what a paper is cited: its kind and the dossier's number, never a name.
  func reference(_ sorte: SorteDeDocument) -> String {
    sorte.coffre == .publique ? "\(sorte.sigle)-\(programme.reference.version)" : "\(sorte.sigle)-\("\(numero)".prefix(8).uppercased())"
  }

  private var emetteur: Issuer {
    let lines = centre.adresse.lignes + ["SIRET \(centre.siret)", centre.contact.ligne]
    return Issuer(name: centre.raisonSociale, lines: lines, color: centre.couleur, logo: logo)
  }

  /// A letter of the beneficiary's is theirs: it bears their name, not the centre's.
  private var beneficiaireEmetteur: Issuer {
    Issuer(name: nomDuBeneficiaire, lines: [identite?.adresse, identite?.telephone, identite?.courriel].compactMap { $0 }, color: "#1f2a2b")
  }

  private func lecteurs(_ sorte: SorteDeDocument) -> String? {
    switch sorte.coffre {
    case .publique: nil
    case .dossier: [.preuveDeSignature, .facture, .avoir, .devis].contains(sorte) ? nil : "Ce papier ne contient rien de ce qui se dit pendant le bilan."
    case .dossierReserve: sorte == .demandeAbsence ? nil : "Ce papier n’est lu que de \(nomDuBeneficiaire), de son consultant et de qui le reçoit de sa main."
    case .carnet, .suivi:
      "Ce document est à \(nomDuBeneficiaire). Seul son consultant le lit aussi, tenu au secret professionnel\u{202F}; personne d’autre sans son accord écrit (articles L6313-4 du code du travail et 226-13 du code pénal)."
    }
  }

  private func pied(_ sorte: SorteDeDocument) -> [String] {
    let mention = sorte.citeLaDeclaration ? [centre.immatriculation, centre.declaration.mention] : []
    let certification = sorte.coffre == .publique ? [centre.certification].compactMap { $0 } : []
    return mention + certification
  }

  /// The phases with their séances, as they stand.
  private var rod: Rod? {
    let seances = dossier.calendrier.enOrdre.filter { dossier.emargement.absences[$0.id] == nil }
    if seances.isEmpty { return nil }
    let prochaine = seances.first { dossier.emargement.feuilles[$0.id]?.complete != true }?.id
    let phases = PhaseLegale.allCases.map { phase in
      Rod.Phase(
        phase.titre,
        seances.filter { $0.phase == phase }.map { seance in
          dossier.emargement.feuilles[seance.id]?.complete == true ? .done : seance.id == prochaine ? .here : .todo
        })
    }
    let faites = seances.count { dossier.emargement.feuilles[$0.id]?.complete == true }
    return Rod(alt: "\(faites) séances tenues et signées sur \(seances.count).", phases: phases)
  }
}

extension PhaseLegale {
  /// As a heading names it.
  var titre: String {
    switch self {
    case .preliminaire: "Phase préliminaire"
    case .investigation: "Phase d’investigation"
    case .conclusions: "Phase de conclusions"
    }
  }
}

extension PhaseLegale {
  /// As a narrow column names it.
  var titreCourt: String {
    switch self {
    case .preliminaire: "préliminaire"
    case .investigation: "investigation"
    case .conclusions: "conclusions"
    }
  }
}

extension ModeSeance {
  /// As a sentence says it.
  var nom: String { self == .presentiel ? "sur place" : "à distance" }
}

extension SorteDeDocument {
  /// The letters before its number.
  var sigle: String {
    switch self {
    case .plaquette: "PLAQ"
    case .programme: "PROG"
    case .devis: "DEV"
    case .ficheEngagement: "ENG"
    case .charte: "CHA"
    case .conventionTripartite, .conventionFinanceur: "CONV"
    case .contratParticulier: "CONT"
    case .conditionsCpf: "CPF"
    case .demandeAbsence: "ABS"
    case .planning, .planningEmarge: "PLAN"
    case .feuilleAEmarger, .emargement: "EMA"
    case .guideVierge, .guideRempli: "GUI"
    case .restitution: "RES"
    case .rapport360: "360"
    case .portefeuille: "PORT"
    case .synthese: "SYN"
    case .accordDeConservation: "CONS"
    case .accordDeCommunication: "COM"
    case .accordReseau: "RESEAU"
    case .attestationDePresence: "ATT"
    case .certificatDeRealisation: "CERT"
    case .facture: "FAC"
    case .avoir: "AVO"
    case .satisfaction: "SAT"
    case .suivi: "SUI"
    case .certificatDeDestruction: "DES"
    case .preuveDeSignature: "PREUVE"
    }
  }

  /// Whether it must say who the centre is before the law (R123-238 du code de commerce), and cite its declaration of activity (L6352-12).
  var citeLaDeclaration: Bool {
    switch self {
    case .plaquette, .programme, .devis, .conventionTripartite, .conventionFinanceur, .contratParticulier, .conditionsCpf, .certificatDeRealisation, .facture,
      .avoir, .attestationDePresence:
      true
    default: false
    }
  }
}
