public import Domaine

/// A paper that a programme hands over, and when.
public struct PapierPrevu: Hashable, Sendable {
  /// Which.
  public let sorte: SorteDeDocument
  /// When.
  public let moment: Moment

  /// When a paper is handed over, in the order of a bilan.
  public enum Moment: String, Sendable, CaseIterable, Comparable {
    case avant, engagement, avantSeance, apresSeance, investigation, conclusions, derniereSeance, terme, suivi

    /// Earlier moments come first.
    public static func < (gauche: Moment, droite: Moment) -> Bool { gauche.rang < droite.rang }

    private var rang: Int { Moment.allCases.firstIndex(of: self) ?? 0 }
  }

  init(_ sorte: SorteDeDocument, _ moment: Moment) {
    self.sorte = sorte
    self.moment = moment
  }
}

extension Programme {
  /// The papers of a bilan under this programme, and when each is handed over: what the law asks of all, then what this one says of itself.
  ///
  /// What the law makes of the funding (convention, contract, absence) is the dossier's: see `Etats.imprimes`.
  public var papiersPrevus: [PapierPrevu] {
    (deTous + deLEngagement + desSeances + deLInvestigation + deLaFin).sorted { ($0.moment, $0.sorte.rawValue) < ($1.moment, $1.sorte.rawValue) }
  }

  /// Whether a paper is one of them.
  public func prevoit(_ sorte: SorteDeDocument) -> Bool { papiersPrevus.contains { $0.sorte == sorte } }

  private var deTous: [PapierPrevu] {
    [
      PapierPrevu(.plaquette, .avant), PapierPrevu(.programme, .avant), PapierPrevu(.ficheEngagement, .engagement), PapierPrevu(.restitution, .investigation),
      PapierPrevu(.synthese, .derniereSeance), PapierPrevu(.attestationDePresence, .derniereSeance), PapierPrevu(.certificatDeRealisation, .derniereSeance),
      PapierPrevu(.satisfaction, .derniereSeance), PapierPrevu(.accordDeConservation, .conclusions), PapierPrevu(.certificatDeDestruction, .terme),
    ]
  }

  private var deLEngagement: [PapierPrevu] {
    let charte = centre.charte.valeur == true || !centre.deontologie.lignes().isEmpty ? [PapierPrevu(.charte, .engagement)] : []
    let tiers: [Payeur] = contrat.financements.elements().compactMap { (financement: Financement) in financement.payeur.valeur }
    let devis = tiers.contains { $0 != .cpf && $0 != .personnel } ? [PapierPrevu(.devis, .engagement)] : []
    return charte + devis + [PapierPrevu(.planning, remet("planning") || remet("calendrier") ? .avant : .engagement)]
  }

  private var desSeances: [PapierPrevu] {
    let modes: [ModeSeance] = deroulement.modes.elements()
    let sansReseau = modes.isEmpty || modes.contains(.presentiel) ? [PapierPrevu(.feuilleAEmarger, .avantSeance)] : []
    let presence =
      deroulement.emargement.valeur == .planningSigne ? PapierPrevu(.planningEmarge, .derniereSeance) : PapierPrevu(.emargement, .apresSeance)
    return sansReseau + [presence]
  }

  private var deLInvestigation: [PapierPrevu] {
    let guide = outils("guide du bilan") ? [PapierPrevu(.guideVierge, .engagement), PapierPrevu(.guideRempli, .conclusions)] : []
    return guide + (outils("360") ? [PapierPrevu(.rapport360, .investigation)] : [])
      + (contient("portefeuille") ? [PapierPrevu(.portefeuille, .conclusions)] : [])
  }

  private var deLaFin: [PapierPrevu] {
    let reseau = issue.reseau.valeur?.consentementSepare.valeur == true ? [PapierPrevu(.accordReseau, .derniereSeance)] : []
    return reseau + (issue.suivi.estDite ? [PapierPrevu(.suivi, .suivi)] : [])
  }

  // MARK: - What a programme says in its own words

  private func remet(_ mot: String) -> Bool {
    deroulement.avant.elements().contains { (avant: Avant) in avant.remises.elements().contains { (texte: String) in texte.lowercased().contains(mot) } }
  }

  private func outils(_ mot: String) -> Bool {
    deroulement.outils.elements().contains { (outil: Outil) in outil.nom.valeur?.lowercased().contains(mot) == true }
  }

  private func contient(_ mot: String) -> Bool {
    deroulement.phases.elements().contains { (phase: Phase) in
      (phase.contenus.elements() + phase.remises.elements()).contains { (texte: String) in texte.lowercased().contains(mot) }
    }
  }
}
