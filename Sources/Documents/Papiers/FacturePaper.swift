import Domaine

extension Etats {
  /// An invoice, for one payer and its own share (F6). A mention that the law asks for and nothing fills is refused by its name.
  func facture(_ numero: NumeroDeFacture) throws(Refus) -> Paper {
    let piece = try pieceComptable(numero)
    return papier(
      .facture, piece.facture.nature == .acompte ? "Facture d’acompte" : "Facture", sur: "Nº \(numero)", date: piece.facture.le, a: piece.client.lignes,
      corps(piece) + [.heading("Règlement"), .facts(reglement(piece)), .paragraph(Prose(piece.penalites, .quiet))]
    )
    .cite(numero)
  }

  /// A credit note, which cancels a whole invoice.
  func avoir(sur numero: NumeroDeFacture) throws(Refus) -> Paper {
    let piece = try pieceComptable(numero)
    guard let avoir = dossier.cloture.avoirs[numero] else {
      throw Refus(.papierFonde, "Émettez d’abord cette facture, ou l’avoir qui l’annule\u{202F}: le papier suit.")
    }
    return papier(
      .avoir, "Avoir", sur: "Nº \(avoir.numero)", date: avoir.le, a: piece.client.lignes,
      [.paragraph("Cet avoir annule en entier la facture \(strong: numero.description) du \(piece.facture.le.enFrancais).")] + corps(piece)
    )
    .cite(avoir.numero)
  }

  /// The invoice as a file reads it: what goes inside the paper (Factur-X, EN 16931).
  func facturX(_ numero: NumeroDeFacture) throws(Refus) -> String { FacturX(try pieceComptable(numero)).xml }

  /// The credit note as a file reads it.
  func facturX(avoirSur numero: NumeroDeFacture) throws(Refus) -> String {
    guard let avoir = dossier.cloture.avoirs[numero] else {
      throw Refus(.papierFonde, "Émettez d’abord cette facture, ou l’avoir qui l’annule\u{202F}: le papier suit.")
    }
    return FacturX(try pieceComptable(numero), avoir: avoir).xml
  }

  private func pieceComptable(_ numero: NumeroDeFacture) throws(Refus) -> PieceComptable {
    let faits = try ouvert()
    guard let facture = dossier.cloture.factures[numero], let payeur = dossier.financement.payeur(facture.payeur) else {
      throw Refus(.papierFonde, "Émettez d’abord cette facture, ou l’avoir qui l’annule\u{202F}: le papier suit.")
    }
    let client = destinataire(payeur)
    let presentes: [(MentionDeFacture, Bool)] = [
      (.numero, true), (.date, true), (.vendeur, !centre.raisonSociale.isEmpty), (.siret, !centre.siret.isEmpty),
      (.numeroDeTva, facture.regime != .normal || centre.tvaIntracommunautaire != nil), (.client, client?.nom.isEmpty == false),
      (.adresseDuClient, client?.adresse.voie.isEmpty == false), (.designation, !intitule.isEmpty),
      (.heures, facture.heures > .nulle || facture.nature == .acompte),
      (.dates, dossier.periode != nil || facture.nature == .acompte), (.montant, facture.horsTaxe > .nul),
      (.tva, facture.regime == .normal || facture.regime.mention != nil),
      (.echeance, true), (.reglement, centre.compte != nil),
    ]
    let manquantes = presentes.filter { !$0.1 }.map(\.0.nom)
    guard manquantes.isEmpty, let client, let compte = centre.compte else {
      throw Refus(.papierComplet, "Ajoutez à la facture \(Texte.enumeration(manquantes)).")
    }
    return PieceComptable(
      facture: facture, payeur: payeur, client: client, centre: centre, compte: compte, designation: designation(facture, faits), periode: dossier.periode,
      commande: dossier.financement.commandes[facture.payeur]?.reference)
  }

  private func designation(_ facture: Facture, _ faits: Dossier.Faits) -> String {
    let plusieurs = dossier.financement.payeurs.count > 1 ? " (part de ce payeur)" : ""
    return "\(intitule) de \(faits.identite.nomComplet)\(plusieurs)"
  }

  private func corps(_ piece: PieceComptable) -> [Block] {
    let facture = piece.facture
    let periode = piece.periode.map { [Block.Fact("Période", "du \($0.du.enFrancais) au \($0.au.enFrancais)")] } ?? []
    let commande = piece.commande.map { [Block.Fact("Votre référence", Prose($0))] } ?? []
    let ligne: [Prose] = [
      Prose(piece.designation), Prose(piece.quantite.texte), Prose(piece.prixUnitaire.description), Prose(facture.horsTaxe.description),
    ]
    let taxe: [Prose] = ["TVA à \(taux(facture.tva))", "", "", Prose((facture.toutesTaxes - facture.horsTaxe).description)]
    let totaux: [[Prose]] = [
      ["Total hors taxe", "", "", Prose(facture.horsTaxe.description)], taxe, ["Total à payer", "", "", Prose(facture.toutesTaxes.description)],
    ]
    let mention = facture.regime.mention.map { [Block.paragraph(Prose($0 + "."))] } ?? []
    return [
      .facts(periode + [.init("Heures faites", Prose(facture.heures.enFrancais))] + commande),
      .table(
        Table(
          "Ce qui est facturé", [.init("Désignation", weight: 5), .init("Quantité", .end), .init("Prix unitaire", .end), .init("Montant", .end)],
          [ligne] + totaux, footRows: 3)),
    ] + mention
  }

  private func reglement(_ piece: PieceComptable) -> [Block.Fact] {
    [
      .init("À payer avant le", "\(strong: piece.echeance.enFrancais)"), .init("Par virement", Prose(piece.compte.ibanLisible, .code)),
    ] + (piece.compte.bic.map { [.init("BIC", Prose($0, .code))] } ?? [])
  }
}

extension Paper {
  /// The paper under the number that accounts know it by.
  fileprivate func cite(_ numero: NumeroDeFacture) -> Paper {
    var paper = self
    paper.reference = numero.description
    return paper
  }
}

extension CompteBancaire {
  /// In groups of four.
  var ibanLisible: String {
    stride(from: 0, to: iban.count, by: 4).map { String(iban.dropFirst($0).prefix(4)) }.joined(separator: "\u{A0}")
  }
}
