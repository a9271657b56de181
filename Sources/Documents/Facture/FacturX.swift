import Domaine

/// The file inside an invoice: Cross Industry Invoice under the profile EN 16931, as Factur-X carries it.
struct FacturX {
  private let piece: PieceComptable
  private let avoir: Dossier.Cloture.Avoir?

  /// The file of an invoice, or of the credit note that cancels it.
  init(_ piece: PieceComptable, avoir: Dossier.Cloture.Avoir? = nil) {
    self.piece = piece
    self.avoir = avoir
  }

  /// The file, always the same for the same invoice.
  var xml: String {
    Element("rsm:CrossIndustryInvoice", [contexte, entete, transaction], FacturX.espaces).document
  }

  private static let espaces = [
    ("xmlns:rsm", "urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"),
    ("xmlns:ram", "urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100"),
    ("xmlns:udt", "urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100"),
    ("xmlns:qdt", "urn:un:unece:uncefact:data:standard:QualifiedDataType:100"),
  ]

  // MARK: - The document

  private var contexte: Element {
    element(
      "rsm:ExchangedDocumentContext",
      [
        element("ram:BusinessProcessSpecifiedDocumentContextParameter", [element("ram:ID", "S1")]),
        element("ram:GuidelineSpecifiedDocumentContextParameter", [element("ram:ID", "urn:cen.eu:en16931:2017")]),
      ])
  }

  private var entete: Element {
    let type = avoir != nil ? "381" : piece.facture.nature == .acompte ? "386" : "380"
    let notes = piece.notes.map { element("ram:IncludedNote", [element("ram:Content", $0.texte), element("ram:SubjectCode", $0.code)]) }
    return element(
      "rsm:ExchangedDocument",
      [
        element("ram:ID", (avoir?.numero ?? piece.facture.numero).description), element("ram:TypeCode", type),
        element("ram:IssueDateTime", [date(avoir?.le ?? piece.facture.le)]),
      ] + notes)
  }

  private var transaction: Element { element("rsm:SupplyChainTradeTransaction", [ligne, accord, livraison, reglement]) }

  // MARK: - The line

  private var ligne: Element {
    let (unite, quantite) =
      switch piece.quantite {
      case .heures(let duree): ("HUR", decimal(duree.minutes * 100 / 60))
      case .forfait: ("C62", "1.00")
      }
    return element(
      "ram:IncludedSupplyChainTradeLineItem",
      [
        element("ram:AssociatedDocumentLineDocument", [element("ram:LineID", "1")]),
        element("ram:SpecifiedTradeProduct", [element("ram:Name", piece.designation)]),
        element(
          "ram:SpecifiedLineTradeAgreement", [element("ram:NetPriceProductTradePrice", [element("ram:ChargeAmount", montant(piece.prixUnitaire))])]),
        element("ram:SpecifiedLineTradeDelivery", [element("ram:BilledQuantity", quantite, [("unitCode", unite)])]),
        element(
          "ram:SpecifiedLineTradeSettlement",
          [
            element(
              "ram:ApplicableTradeTax", [element("ram:TypeCode", "VAT"), element("ram:CategoryCode", categorie), element("ram:RateApplicablePercent", taux)]),
            element("ram:SpecifiedTradeSettlementLineMonetarySummation", [element("ram:LineTotalAmount", montant(piece.facture.horsTaxe))]),
          ]),
      ])
  }

  // MARK: - Who

  private var accord: Element {
    let centre = piece.centre
    let client = piece.client
    let vendeur = partie(
      "ram:SellerTradeParty", centre.raisonSociale, forme: centre.forme, centre.adresse, siret: centre.siret, courriel: centre.contact.courriel,
      [element("ram:SpecifiedTaxRegistration", [immatriculation])])
    let acheteur = partie("ram:BuyerTradeParty", client.nom, client.adresse, siret: client.siret, courriel: client.courriel)
    let commande = piece.commande.map { [element("ram:BuyerOrderReferencedDocument", [element("ram:IssuerAssignedID", $0)])] } ?? []
    return element("ram:ApplicableHeaderTradeAgreement", [vendeur, acheteur] + commande)
  }

  /// By what the tax office knows the seller: its number for VAT, else its SIREN. One of the two is asked of all (BR-S-02, BR-E-02).
  private var immatriculation: Element {
    let centre = piece.centre
    return centre.tvaIntracommunautaire.map { element("ram:ID", $0, [("schemeID", "VA")]) } ?? element("ram:ID", siren(centre.siret), [("schemeID", "FC")])
  }

  private func chiffres(_ siret: String?) -> String { siret?.filter { $0.isASCII && $0.isNumber } ?? "" }
  private func siren(_ siret: String?) -> String { String(chiffres(siret).prefix(9)) }

  private func partie(
    _ nom: String, _ raison: String, forme: String? = nil, _ adresse: Adresse, siret: String?, courriel: String?, _ suite: [Element] = []
  ) -> Element {
    let (chiffres, siren) = (chiffres(siret), siren(siret))
    let global = chiffres.count == 14 ? [element("ram:GlobalID", chiffres, [("schemeID", "0009")])] : []
    let legal = siren.count == 9 ? [element("ram:SpecifiedLegalOrganization", [element("ram:ID", siren, [("schemeID", "0002")])])] : []
    let postale = element(
      "ram:PostalTradeAddress",
      [
        element("ram:PostcodeCode", adresse.codePostal), element("ram:LineOne", adresse.voie), element("ram:CityName", adresse.ville),
        element("ram:CountryID", "FR"),
      ])
    let reseau =
      siren.count == 9
      ? [element("ram:URIUniversalCommunication", [element("ram:URIID", siren, [("schemeID", "0225")])])]
      : courriel.map { [element("ram:URIUniversalCommunication", [element("ram:URIID", $0, [("schemeID", "EM")])])] } ?? []
    let description = forme.map { [element("ram:Description", $0)] } ?? []
    return element(nom, global + [element("ram:Name", raison)] + description + legal + [postale] + reseau + suite)
  }

  private var livraison: Element {
    let fin = piece.periode.map { [element("ram:ActualDeliverySupplyChainEvent", [element("ram:OccurrenceDateTime", [date($0.au)])])] } ?? []
    return element("ram:ApplicableHeaderTradeDelivery", fin)
  }

  // MARK: - How much

  private var reglement: Element {
    let facture = piece.facture
    let compte = element("ram:PayeePartyCreditorFinancialAccount", [element("ram:IBANID", piece.compte.iban)])
    let banque = piece.compte.bic.map { [element("ram:PayeeSpecifiedCreditorFinancialInstitution", [element("ram:BICID", $0)])] } ?? []
    let periode = piece.periode.map {
      [element("ram:BillingSpecifiedPeriod", [element("ram:StartDateTime", [date($0.du)]), element("ram:EndDateTime", [date($0.au)])])]
    }
    let origine = avoir.map { _ in
      [
        element(
          "ram:InvoiceReferencedDocument",
          [element("ram:IssuerAssignedID", facture.numero.description), element("ram:FormattedIssueDateTime", [date(facture.le, "qdt")])])
      ]
    }
    return element(
      "ram:ApplicableHeaderTradeSettlement",
      [
        element("ram:InvoiceCurrencyCode", "EUR"),
        element("ram:SpecifiedTradeSettlementPaymentMeans", [element("ram:TypeCode", "30"), compte] + banque), taxe,
      ] + (periode ?? []) + [element("ram:SpecifiedTradePaymentTerms", [element("ram:DueDateDateTime", [date(piece.echeance)])]), totaux] + (origine ?? []))
  }

  private var taxe: Element {
    let motif = piece.facture.regime.mention.map { [element("ram:ExemptionReason", $0)] } ?? []
    let code = codeDeMotif.map { [element("ram:ExemptionReasonCode", $0)] } ?? []
    return element(
      "ram:ApplicableTradeTax",
      [element("ram:CalculatedAmount", montant(montantDeTva)), element("ram:TypeCode", "VAT")] + motif
        + [element("ram:BasisAmount", montant(piece.facture.horsTaxe)), element("ram:CategoryCode", categorie)] + code
        + [element("ram:RateApplicablePercent", taux)])
  }

  private var totaux: Element {
    let facture = piece.facture
    return element(
      "ram:SpecifiedTradeSettlementHeaderMonetarySummation",
      [
        element("ram:LineTotalAmount", montant(facture.horsTaxe)), element("ram:TaxBasisTotalAmount", montant(facture.horsTaxe)),
        element("ram:TaxTotalAmount", montant(montantDeTva), [("currencyID", "EUR")]), element("ram:GrandTotalAmount", montant(facture.toutesTaxes)),
        element("ram:DuePayableAmount", montant(facture.toutesTaxes)),
      ])
  }

  private var montantDeTva: Montant { piece.facture.toutesTaxes - piece.facture.horsTaxe }
  private var categorie: String { piece.facture.regime == .normal ? "S" : "E" }
  private var taux: String { decimal(piece.facture.tva) }
  private var codeDeMotif: String? {
    switch piece.facture.regime {
    case .exonere: "VATEX-FR-CGI261-4"
    case .franchise: "VATEX-FR-FRANCHISE"
    case .normal: nil
    }
  }

  // MARK: - How it is written

  private func element(_ nom: String, _ enfants: [Element]) -> Element { Element(nom, enfants) }

  private func element(_ nom: String, _ texte: String, _ attributs: [(nom: String, valeur: String)] = []) -> Element {
    Element(nom, Typographie.composer(texte), attributs)
  }

  private func date(_ jour: Jour, _ espace: String = "udt") -> Element {
    element("\(espace):DateTimeString", "\(jour)".filter { $0 != "-" }, [("format", "102")])
  }

  private func montant(_ montant: Montant) -> String { decimal(montant.centimes) }

  private func decimal(_ centiemes: Int) -> String {
    let reste = abs(centiemes) % 100
    return "\(centiemes < 0 ? "-" : "")\(abs(centiemes) / 100).\(reste < 10 ? "0" : "")\(reste)"
  }
}
