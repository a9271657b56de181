extension Regle {
  /// Payers ask for papers.
  public static let pieceDeFinancement = Regle(
    "piece-de-financement", .engagement("usage du financeur"), "Chaque financeur reçoit les pièces qu’il demande avant de s’engager.")
}

/// A paper that a payer asks for (F8).
public enum PieceDeFinancement: String, Sendable, CaseIterable {
  case devis, programme, attestationDEmploi, bulletinDeSalaire, justificatifFranceTravail, rqth, accordHierarchique, rib

  /// As a sentence names it.
  public var nom: String {
    switch self {
    case .devis: "le devis"
    case .programme: "le programme"
    case .attestationDEmploi: "l’attestation d’emploi"
    case .bulletinDeSalaire: "un bulletin de salaire"
    case .justificatifFranceTravail: "le justificatif d’inscription à France Travail"
    case .rqth: "la reconnaissance de travailleur handicapé"
    case .accordHierarchique: "l’accord du service formation"
    case .rib: "un relevé d’identité bancaire"
    }
  }

  /// Who must provide it: the centre its own papers, the person theirs.
  public var aFournirPar: Role {
    switch self {
    case .devis, .programme: .bureau
    case .accordHierarchique: .employeur
    case .attestationDEmploi, .bulletinDeSalaire, .justificatifFranceTravail, .rqth, .rib: .beneficiaire
    }
  }
}

extension Payeur.Sorte {
  /// The papers that this kind of payer asks for, as practice has it (F8): each may ask for more.
  public var pieces: [PieceDeFinancement] {
    switch self {
    case .planDeDeveloppement, .congeDeReclassement, .accordDeBranche, .abondementEmployeur: [.devis, .programme]
    case .cpf: [.programme]
    case .opco: [.devis, .programme, .bulletinDeSalaire]
    case .franceTravail: [.devis, .justificatifFranceTravail]
    case .apec: [.devis, .attestationDEmploi]
    case .agefiph: [.devis, .rqth, .rib]
    case .fonctionPublique: [.devis, .accordHierarchique]
    case .personnel: [.devis]
    }
  }

  /// Who must act next with this kind of payer.
  public var aAgir: Role {
    switch self {
    case .planDeDeveloppement, .congeDeReclassement, .accordDeBranche, .abondementEmployeur: .employeur
    case .cpf, .personnel, .franceTravail, .apec, .agefiph, .fonctionPublique: .beneficiaire
    case .opco: .bureau
    }
  }
}

extension Dossier {
  /// Records that a payer was given a paper (F8).
  public func fournir(_ piece: PieceDeFinancement, a payeur: PayeurID, le jour: Jour) throws(Refus) -> [Event] {
    _ = try payeurDuDossier(payeur)
    if financement.pieces[payeur, default: []].contains(piece) { return [] }
    return [.financement(.pieceFournie(payeur, piece, le: jour))]
  }

  /// The papers that payers still wait for.
  public var piecesManquantes: [(payeur: Payeur, pieces: [PieceDeFinancement])] {
    financement.payeurs.compactMap { payeur in
      let manquantes = payeur.sorte.pieces.filter { !financement.pieces[payeur.id, default: []].contains($0) }
      return manquantes.isEmpty ? nil : (payeur, manquantes)
    }
  }
}
