import Documents
import Domaine
import Scenarios
import Testing

@Suite struct FactureTests {
  private func derniere() async throws -> (numero: NumeroDeFacture, etats: Etats) {
    let epreuve = try await Epreuves.premiere(.nomme("institut-syndical")) { if case .facture = $0 { true } else { false } }
    guard case .facture(let numero) = epreuve.imprime else { throw Absent() }
    return (numero, epreuve.etats)
  }

  /// The same states with another invoice beside.
  private func avec(_ etats: Etats, _ change: (inout Facture) -> Void) throws -> (numero: NumeroDeFacture, etats: Etats) {
    var (etats, facture) = (etats, try #require(etats.dossier.cloture.factures.values.first))
    facture.numero = try #require(NumeroDeFacture("2027-EXEMPLE"))
    change(&facture)
    etats.dossier.evolve(.cloture(.factureEmise(facture)))
    return (facture.numero, etats)
  }

  @Test func `vingt-quatre heures à 80 € font 1 920 € hors taxe et 2 304 € toutes taxes`() async throws {
    let (numero, etats) = try await derniere()
    let (texte, xml) = (try etats.papier(.facture(numero)).text, try #require(try etats.facturX(.facture(numero))))
    for lu in ["24\u{A0}h | 80,00\u{A0}€ | 1\u{202F}920,00\u{A0}€", "TVA à 20\u{A0}% |  |  | 384,00\u{A0}€", "Total à payer |  |  | 2\u{202F}304,00\u{A0}€"] {
      #expect(texte.contains(lu), "\(lu)")
    }
    for lu in [
      "<ram:BilledQuantity unitCode=\"HUR\">24.00<", "<ram:ChargeAmount>80.00<", "<ram:LineTotalAmount>1920.00<",
      "<ram:TaxTotalAmount currencyID=\"EUR\">384.00<",
      "<ram:GrandTotalAmount>2304.00<", "<ram:CategoryCode>S<", "<ram:RateApplicablePercent>20.00<",
    ] { #expect(xml.contains(lu), "\(lu)") }
  }

  @Test func `exonérée, la facture cite l’article qui dispense de TVA`() async throws {
    let (numero, etats) = try avec(try await derniere().etats) { ($0.tva, $0.regime) = (0, .exonere(attestation: true)) }
    let xml = try #require(try etats.facturX(.facture(numero)))
    #expect(try etats.papier(.facture(numero)).text.contains("261-4-4°a du code général des impôts"))
    #expect(xml.contains("<ram:CategoryCode>E<") && xml.contains("VATEX-FR-CGI261-4<") && xml.contains("<ram:GrandTotalAmount>1920.00<"))
  }

  @Test func `en franchise, elle cite l’article 293 B`() async throws {
    let (numero, etats) = try avec(try await derniere().etats) { ($0.tva, $0.regime) = (0, .franchise) }
    #expect(try etats.papier(.facture(numero)).text.contains("293 B du code général des impôts"))
    #expect(try #require(try etats.facturX(.facture(numero))).contains("VATEX-FR-FRANCHISE<"))
  }

  @Test func `une part qui ne fait pas un prix d’heure entier se facture en une fois`() async throws {
    let (numero, etats) = try avec(try await derniere().etats) { $0.horsTaxe = Montant(centimes: 100_001) }
    let xml = try #require(try etats.facturX(.facture(numero)))
    #expect(xml.contains("unitCode=\"C62\">1.00<") && xml.contains("<ram:ChargeAmount>1000.01<"))
  }

  @Test func `chaque payeur reçoit sa part, et les parts font le prix`() async throws {
    let epreuves = try await Epreuves.de(.nomme("cabinet-independant"))
    let factures = epreuves.compactMap { epreuve -> (Etats, NumeroDeFacture)? in
      if case .facture(let numero) = epreuve.imprime { (epreuve.etats, numero) } else { nil }
    }
    #expect(factures.count == 2)
    let sommes = try factures.map { etats, numero in try #require(etats.dossier.cloture.factures[numero]).toutesTaxes }
    let prix = try #require(factures.last?.0.dossier.financement.prix)
    #expect(Montant.somme(sommes) == prix.toutesTaxes)
    for (etats, numero) in factures { #expect(try etats.papier(.facture(numero)).text.contains("(part de ce payeur)")) }
  }

  @Test func `un avoir annule en entier et renvoie à sa facture`() async throws {
    var (numero, etats) = try await derniere()
    let avoir = try #require(NumeroDeFacture("2026-AVOIR"))
    etats.dossier.evolve(.cloture(.avoirEmis(avoir, sur: numero, le: etats.at.jourParis)))
    let xml = try #require(try etats.facturX(.avoir(numero)))
    #expect(try etats.papier(.avoir(numero)).reference == avoir.description)
    #expect(xml.contains("<ram:TypeCode>381<") && xml.contains("<ram:IssuerAssignedID>\(numero)<") && xml.contains("<ram:GrandTotalAmount>2304.00<"))
  }

  @Test func `un acompte est dit facture d’acompte`() async throws {
    let (numero, etats) = try avec(try await derniere().etats) { $0.nature = .acompte }
    #expect(try etats.papier(.facture(numero)).title == "Facture d’acompte")
    #expect(try #require(try etats.facturX(.facture(numero))).contains("<ram:TypeCode>386<"))
  }

  @Test func `une mention qui manque est refusée par son nom`() async throws {
    let (numero, etats) = try await derniere()
    let manques: [(String, (inout Etats) -> Void)] = [
      ("le nom de qui paie et l’adresse de qui paie", { $0.destinataires = [:] }), ("le compte où payer", { $0.centre.compte = nil }),
      ("le numéro de TVA du centre, qui la facture", { $0.centre.tvaIntracommunautaire = nil }), ("le SIRET du centre", { $0.centre.siret = "" }),
      ("le nom et l’adresse du centre", { $0.centre.raisonSociale = "" }),
    ]
    for (nom, change) in manques {
      var essai = etats
      change(&essai)
      let refus = try #require(throws: Refus.self) { try essai.papier(.facture(numero)) }
      #expect(refus.constats.first?.regle == .papierComplet)
      #expect(refus.constats.first?.phrase == "Ajoutez à la facture \(nom).")
    }
  }

  @Test func `la facture et son fichier disent la forme du centre et son numéro de TVA`() async throws {
    let (numero, etats) = try await derniere()
    let xml = try #require(try etats.facturX(.facture(numero)))
    #expect(
      try etats.papier(.facture(numero)).footer.first
        == "Institut Fictif des Compétences, SARL au capital de 1\u{202F}000 € · SIRET 000 000 000 00018 · TVA FR00000000000")
    #expect(xml.contains("<ram:Description>SARL au capital de 1\u{202F}000\u{A0}€<") && xml.contains("<ram:ID schemeID=\"VA\">FR00000000000<"))
  }

  @Test func `sans numéro de TVA, le fichier donne le SIREN au fisc`() async throws {
    var (numero, etats) = try avec(try await derniere().etats) { ($0.tva, $0.regime) = (0, .exonere(attestation: true)) }
    etats.centre.tvaIntracommunautaire = nil
    #expect(try #require(try etats.facturX(.facture(numero))).contains("<ram:ID schemeID=\"FC\">000000000<"))
    #expect(try etats.papier(.facture(numero)).footer.first?.contains("TVA") == false)
  }

  @Test func `à un payeur public, le retard se paie selon la commande publique`() async throws {
    var (numero, etats) = try await derniere()
    let employeur = try #require(etats.dossier.cloture.factures[numero]?.payeur)
    etats.destinataires[employeur]?.estPublic = true
    let (texte, xml) = (try etats.papier(.facture(numero)).text, try #require(try etats.facturX(.facture(numero))))
    for source in ["R2192-31 du code de la commande publique", "D2192-35 du code de la commande publique"] {
      #expect(texte.contains(source) && xml.contains(source))
    }
    #expect(!texte.contains("code de commerce"))
  }

  @Test func `un nom hostile reste du texte dans le fichier de la facture`() async throws {
    var (numero, etats) = try await derniere()
    etats.centre.raisonSociale = "<ram:ID>&\"'\u{202E}Faux"
    let xml = try #require(try etats.facturX(.facture(numero)))
    #expect(xml.contains("<ram:Name>&lt;ram:ID&gt;&amp;&quot;'Faux<"))
  }
}

extension Parcours {
  /// The bilan of that name.
  static func nomme(_ id: String) throws -> Parcours { try #require(Parcours.tous.first { $0.id == id }) }
}
