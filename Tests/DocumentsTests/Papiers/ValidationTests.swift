import Application
import Documents
import Domaine
import Foundation
import JalonApp
import Scenarios
import TestSupport
import Testing

/// Every paper of the five bilans, in every size of type, as others judge it.
@Suite struct ValidationTests {
  static let corps: [EffetsAmenagement.Corps] = [.courant, .seize, .dixHuit, .vingt]

  @Test func `chaque papier des cinq bilans, dans les quatre corps, passe tous les validateurs`() async throws {
    let lieu = try Provisoire()
    let cachet = try Presses.cachet()
    let imprimeur = ImprimeurDeDossier(lieu.dossier, imprimerie: try Presses.partagee(), cachet: cachet, corps: Self.corps)
    _ = try await aPlusieurs(Parcours.tous) { parcours in
      try await Theatre(programmes: try Programmes.conformes()) { Maison(store: MemoryStore(), world: $0) }.jouer(parcours, imprimeur: imprimeur)
    }
    #expect(imprimeur.nombre > 500)
    try await exigerLesSceaux(lieu.dossier, cachet)
    try await Validation.exiger(lieu.dossier, combien: imprimeur.nombre)
  }

  @Test func `les papiers de qui paie seul passent tous les validateurs, sans numéro de TVA compris`() async throws {
    let (lieu, cachet, presse) = (try Provisoire(), try Presses.cachet(), try Presses.partagee())
    let epreuves = try await Epreuves.de(.aSesFrais)
    let choisies = epreuves.filter { epreuve in
      switch epreuve.imprime {
      case .convention, .facture, .preuve: true
      default: false
      }
    }
    #expect(Set(choisies.map { "\($0.imprime.cle.prefix(7))" }) == ["convent", "facture", "preuve-"])
    for (rang, epreuve) in choisies.enumerated() {
      for corps in Self.corps {
        var etats = epreuve.etats
        (etats.corps, etats.centre.tvaIntracommunautaire) = (corps, nil)
        let fichier = lieu.dossier.appendingPathComponent("\(rang)-\(corps.rawValue).pdf")
        try Data(try await presse.produire(epreuve.imprime, de: etats, cachet: cachet).bytes).write(to: fichier)
      }
    }
    try await Validation.exiger(lieu.dossier, combien: choisies.count * Self.corps.count)
  }

  @Test func `une signature tracée se dessine sur la feuille, et la feuille passe tous les validateurs`() async throws {
    let (lieu, cachet, presse) = (try Provisoire(), try Presses.cachet(), try Presses.partagee())
    let epreuve = try await Epreuves.premiere(.nomme("centre-parisien")) { if case .emargement = $0 { true } else { false } }
    guard case .emargement(let seance) = epreuve.imprime else { return }
    let mot = "10,150 60,40 110,150 160,40 600,200;300,10;0,0 5,5"
    var signature = try #require(epreuve.etats.dossier.emargement.feuilles[seance]?.signatures[.beneficiaire])
    signature.trace = Trace(mot)
    for corps in Self.corps {
      var etats = epreuve.etats
      etats.corps = corps
      let avant = try etats.papier(epreuve.imprime)
      etats.dossier.evolve(.emargement(.emargee(seance, signature)))
      #expect(try etats.papier(epreuve.imprime).text == avant.text && etats.papier(epreuve.imprime) != avant)
      let pdf = try await presse.produire(epreuve.imprime, de: etats, cachet: cachet).bytes
      try Data(pdf).write(to: lieu.dossier.appendingPathComponent("\(corps.rawValue).pdf"))
    }
    try await Validation.exiger(lieu.dossier, combien: Self.corps.count)
  }

  /// What is sealed is, by the centre; a contract bears the seal of each signature, in their order.
  private func exigerLesSceaux(_ dossier: URL, _ cachet: Cachet) async throws {
    let fichiers = try FileManager.default.subpathsOfDirectory(atPath: dossier.path).filter { $0.hasSuffix(".pdf") }.sorted()
    let champs = try await aPlusieurs(fichiers) { nom in
      let octets = [UInt8](try Data(contentsOf: dossier.appendingPathComponent(nom)))
      let examen = try await Presses.partagee().examiner(octets, confiance: cachet.certificats)
      if !examen.sceaux.isEmpty { #expect(examen.constats.allSatisfy { $0.gravite == .information }, "\(nom) : \(examen.constats.map(\.phrase))") }
      #expect(examen.archivage == "3A" && examen.accessible, "\(nom)")
      return examen.sceaux.map(\.champ)
    }
    var signes: [String: [String]] = [:]
    for (nom, champs) in zip(fichiers, champs) {
      let sorte = try #require(SorteDeDocument.allCases.first { nom.contains("-\($0.rawValue)-") }, "\(nom)")
      let signatures = champs.filter { $0.hasPrefix("Signature, ") }
      if signatures.isEmpty {
        #expect(champs == (sorte.estCachete ? ["Cachet du centre"] : []), "\(nom)")
      } else {
        #expect(champs == signatures, "\(nom)")
        signes[nom] = signatures
      }
    }
    // The first of the institut was refused by the beneficiary, after the employer had signed.
    let attendus = [
      "institut-syndical/07-conventionTripartite": ["l’employeur"],
      "institut-syndical/09-conventionTripartite": ["l’employeur", "le bénéficiaire", "le centre"],
      "enonce-du-bilan/07-conventionFinanceur": ["le bénéficiaire", "le centre"],
      "guide-du-bilan/08-conventionFinanceur": ["le bénéficiaire", "le centre"],
    ]
    for (nom, qui) in attendus {
      for corps in Self.corps { #expect(signes.removeValue(forKey: "\(nom)-\(corps.rawValue)pt.pdf") == qui.map { "Signature, \($0)" }, "\(nom)") }
    }
    #expect(signes.isEmpty, "\(signes.keys.sorted())")
  }

  @Test func `l’ouvrier rend le texte tel quel ou refuse proprement, quoi qu’on lui demande`() async throws {
    let execution = try await Validation.python("try_worker.py")
    #expect(execution.code == 0 && execution.sortie.contains("all trials pass"), "\(execution.sortie.suffix(600)) \(execution.erreur.suffix(600))")
  }

  @Test func `les validateurs refusent ce qui est faux`() async throws {
    let execution = try await Validation.python("validate.py", "--self-test")
    #expect(execution.code == 0, "\(execution.sortie.suffix(600)) \(execution.erreur.suffix(600))")
    #expect(execution.sortie.contains("13 wrong ones are refused"))
  }
}
