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
  /// The papers that payers still wait for.
  public var piecesManquantes: [(payeur: Payeur, pieces: [PieceDeFinancement])] {
    financement.payeurs.compactMap { payeur in
      let manquantes = payeur.sorte.pieces.filter { !financement.pieces[payeur.id, default: []].contains($0) }
      return manquantes.isEmpty ? nil : (payeur, manquantes)
    }
  }
}
