import Documents
import Domaine
import Foundation
import Scenarios
import Testing

@Suite struct MentionsTests {
  private func convention(_ scenario: String = "institut-syndical") async throws -> Etats {
    try await Epreuves.premiere(.nomme(scenario)) { $0 == .convention }.etats
  }

  @Test func `une convention qui ne dit pas une mention de R6313-8 est refusée par son nom`() async throws {
    let etats = try await convention()
    let manques: [(MentionDeConvention, (inout Etats) -> Void)] = [
      (.objectif, { $0.programme.presentation.objectifs = .nonDit }), (.contenu, { $0.programme.deroulement.phases = .nonDit }),
      (.moyens, { ($0.programme.deroulement.outils, $0.programme.deroulement.materiel, $0.programme.deroulement.lieux) = (.nonDit, .nonDit, .nonDit) }),
    ]
    for (mention, change) in manques {
      var essai = etats
      change(&essai)
      let refus = try #require(throws: Refus.self) { try essai.papier(.convention) }
      #expect(refus.constats.map(\.regle) == [.conventionTripartite])
      #expect(refus.constats.first?.phrase == "Ajoutez à la convention \(mention.nom).")
    }
  }

  @Test func `la convention à trois dit ses onze mentions, dans l’ordre`() async throws {
    let titres = try await convention().papier(.convention).blocks.compactMap { block -> String? in
      if case .heading(let titre, 1, let numero?) = block { "\(numero) \(titre)" } else { nil }
    }
    #expect(titres.count == 12)
    #expect(titres.first == "1 Intitulé" && titres[10] == "11 Règlement" && titres.last == "12 Délai pour accepter")
  }

  @Test func `le contrat d’un particulier dit tout ce que veut L6353-4, et refuse d’en taire une mention`() async throws {
    var etats = try await Epreuves.premiere(.aSesFrais) { $0 == .convention }.etats
    let texte = try etats.papier(.convention).text
    for titre in [
      "Public et connaissances préalables", "Ce qui conclut le bilan", "Qui mène le bilan", "Si le bilan s’arrête", "Règlement", "Délai pour se rétracter",
    ] { #expect(texte.contains(titre), "\(titre)") }
    #expect(texte.contains("master de psychologie du travail") && texte.contains("(L6353-7)") && texte.contains("(L6353-6)"))
    etats.centre.qualifications = nil
    let refus = try #require(throws: Refus.self) { try etats.papier(.convention) }
    #expect(refus.constats.map(\.regle) == [.mentionsDuContrat])
    #expect(refus.constats.first?.phrase == "Ajoutez au contrat les diplômes, titres ou références de qui mène le bilan.")
  }

  @Test func `le contrat montré avant de signer et sa copie signée disent le même délai, et portent le formulaire de rétractation`() async throws {
    let projets = try await Epreuves.de(.aSesFrais).filter { $0.imprime == .convention }
    #expect(projets.count == 2 && projets.last?.etats.dossier.contratADistance == true)
    for epreuve in projets {
      let texte = try epreuve.etats.papier(.convention).text
      for dit in ["dix jours", "quatorze jours", "L221-18", "Formulaire de rétractation", "L221-5", "Centre"] { #expect(texte.contains(dit), "\(dit)") }
    }
  }

  @Test func `la preuve dit ce qui fut noté à la signature, même si le financement change ensuite`() async throws {
    let epreuve = try await Epreuves.premiere(.nomme("enonce-du-bilan")) { $0 == .preuve(.beneficiaire) }
    var etats = epreuve.etats
    let signature = try #require(etats.dossier.convention.signatures[.beneficiaire])
    let code = try #require(signature.code)
    let (preuve, contrat) = (try etats.papier(epreuve.imprime).text, try etats.papier(.convention).kind)
    #expect(preuve.contains("Code reçu | envoyé") && preuve.contains(" à \(code.vers), saisi une fois"))
    let seul = Payeur(id: PayeurID(haut: 8, bas: 8), sorte: .personnel, nom: "Sacha Inventé", part: try #require(etats.dossier.financement.prix).toutesTaxes)
    etats.dossier.evolve(.financement(.arrete([seul], prix: try #require(etats.dossier.financement.prix), temps: .horsTempsDeTravail, le: etats.at.jourParis)))
    #expect(etats.dossier.formeRequise == .contratParticulier)
    #expect(try etats.papier(epreuve.imprime).text == preuve && etats.papier(.convention).kind == contrat)
  }

  @Test func `un second projet ne montre pas les signatures du premier`() async throws {
    let projets = try await Epreuves.de(.nomme("institut-syndical")).filter { $0.imprime == .convention }
    let signees = try projets.map { epreuve in
      try epreuve.etats.papier(.convention).text.components(separatedBy: "[signed]").count - 1
    }
    #expect(signees == [0, 0, 3])
  }

  @Test func `le certificat de réalisation refuse de taire une mention`() async throws {
    let etats = try await Epreuves.premiere(.nomme("centre-parisien")) { $0 == .certificatDeRealisation }.etats
    for (nom, change) in [
      ("le prestataire", { $0.centre.raisonSociale = "" }), ("le nom du signataire", { $0.centre.signataire.nom = "" }),
      ("le lieu", { $0.centre.adresse.ville = "" }),
    ] as [(String, (inout Etats) -> Void)] {
      var essai = etats
      change(&essai)
      let refus = try #require(throws: Refus.self) { try essai.papier(.certificatDeRealisation) }
      #expect(refus.constats.first?.phrase == "Ajoutez au certificat \(nom).")
    }
  }

  @Test func `sans cachet, aucun papier ne dit en porter un`() async throws {
    var etats = try await Epreuves.premiere(.nomme("centre-parisien")) { $0 == .certificatDeRealisation }.etats
    #expect(try etats.papier(.certificatDeRealisation).text.contains("[signed]") && etats.papier(.certificatDeRealisation).text.contains("Cachet électronique"))
    etats.cachete = false
    for imprime in etats.imprimes { #expect(try !etats.papier(imprime).text.contains("Cachet électronique"), "\(imprime)") }
    #expect(try etats.papier(.certificatDeRealisation).text.contains("[awaited]"))
  }

  @Test func `la plaquette refuse de taire le contact handicap`() async throws {
    var etats = try await Epreuves.premiere(.nomme("cabinet-independant")) { $0 == .plaquette }.etats
    etats.centre.relais.handicap = nil
    etats.programme.centre.handicap = .nonDit
    let refus = try #require(throws: Refus.self) { try etats.papier(.plaquette) }
    #expect(refus.constats.first?.phrase == "Complétez le programme\u{202F}: il manque le contact pour les personnes en situation de handicap.")
  }

  @Test func `un papier de contenu ne se fait pas sans le carnet`() async throws {
    var etats = try await Epreuves.premiere(.nomme("centre-parisien")) { $0 == .synthese }.etats
    etats.carnet = nil
    for imprime in [Imprime.synthese, .portefeuille, .guideRempli] {
      #expect(throws: Refus.self) { try etats.papier(imprime) }
    }
  }

  @Test func `les papiers de l’office ne changent pas quand le carnet change`() async throws {
    let etats = try await Epreuves.premiere(.nomme("centre-parisien")) { $0 == .certificatDeRealisation }.etats
    var sans = etats
    (sans.carnet, sans.suivi) = (nil, nil)
    for imprime in etats.imprimes {
      let paper = try etats.papier(imprime)
      if [.carnet, .suivi].contains(paper.kind.coffre) { continue }
      #expect(try sans.papier(imprime) == paper, "\(paper.kind.rawValue)")
    }
  }

  @Test func `le corps que demande l’aménagement est celui de chaque papier`() async throws {
    let epreuves = try await Epreuves.de(.nomme("cabinet-independant"))
    let apres = epreuves.drop { $0.imprime != .demandeAbsence }
    #expect(apres.count > 10)
    for epreuve in apres { #expect(try epreuve.etats.papier(epreuve.imprime).size == .dixHuit) }
  }
}
