import Documents
import Domaine
import Foundation
import Scenarios
import TestSupport
import Testing

/// Whatever is typed in a field comes out as text, or is refused with a sentence that says so.
@Suite struct HostileTests {
  private static let terrain = Task { try await Terrain.de(try .nomme("institut-syndical")) }

  /// The fields of a bilan on working time, and those that one paid by the person's account has besides.
  private static let champs = Task {
    let communs = Champ.montres(try await terrain.value)
    let connus = Set(communs.map(\.description))
    return communs + Champ.montres(try await Terrain.de(try .nomme("centre-parisien"))).filter { !connus.contains($0.description) }
  }

  private func epreuves(_ texte: String, _ champs: [Champ]) -> [Lecture.Epreuve] {
    // A text that the domain itself refuses was refused where it was typed.
    champs.compactMap { champ in champ.avec(texte).map { Lecture.Epreuve(nom: "\(champ), \(champ.imprime)", etats: $0, imprime: champ.imprime) } }
  }

  @Test func `les champs éprouvés sont ceux que l’on remplit`() async throws {
    let noms = try await Self.champs.value.map(\.description)
    #expect(noms.count > 50, "\(noms)")
    for nom in [
      "identite.prenom", "identite.nom", "payeurs.nom", "enonces.texte", "observation.texte", "experience.intitule", "competences.preuve",
      "projet.intitule", "etape.intitule", "centre raisonSociale", "destinataire nom", "programme objectifs",
    ] { #expect(noms.contains { $0.contains(nom) }, "\(nom) manque parmi \(noms)") }
  }

  @Test(arguments: TexteHostile.tous)
  func `un texte hostile sort tel quel, ou se refuse clairement`(hostile: TexteHostile) async throws {
    // A long text makes a hundred pages: each field has one of the three.
    let longs = TexteHostile.tous.filter { $0.mot != nil }.map(\.nom)
    let rang = longs.firstIndex(of: hostile.nom)
    let champs = try await Self.champs.value.enumerated().filter { rang == nil || $0.offset % longs.count == rang }.map(\.element)
    let lecture = try await Lecture(epreuves(hostile.texte, champs))
    for (nom, refus) in lecture.refus { exigerUnRefusClair(refus, long: hostile.texte.unicodeScalars.count > 120, nom) }
    let attendu = Typo.compose(hostile.texte).squelette
    for (nom, lu) in lecture.textes {
      if let mot = hostile.mot {
        // Heads and feet of pages stand between its parts: all of it is there, but for the word that one of them cuts.
        let (lus, attendus) = (lu.squelette.occurrences(mot), attendu.occurrences(mot))
        #expect(lus * 100 >= attendus * 98, "\(nom)")
      } else {
        let present = lecture.suite(nom).contains(attendu)
        #expect(present, "\(nom)\n\(attendu)\n\(lu.squelette.prefix(1_500))")
      }
    }
    #expect(!lecture.textes.isEmpty)
  }

  private func exigerUnRefusClair(_ refus: WorkerFailure, long: Bool, _ nom: String) {
    guard case .refused(let code, _) = refus, code == "too-large" ? long : code == "invalid" && !long else {
      Issue.record("\(nom) : \(refus)")
      return
    }
    #expect(refus.phrase.hasPrefix("Ce papier"))
  }

  @Test func `l’arabe et l’hébreu s’écrivent de droite à gauche, lettre pour lettre`() async throws {
    let champs = try await Self.champs.value
    let lecture = try await Lecture(epreuves(TexteHostile.deDroite.texte, champs))
    #expect(lecture.refus.isEmpty, "\(lecture.refus)")
    let lettres = Set(TexteHostile.deDroite.texte.unicodeScalars.filter { $0.value > 0x7F })
    for (nom, lu) in lecture.textes {
      let lues = Set(lu.decomposedStringWithCompatibilityMapping.precomposedStringWithCanonicalMapping.unicodeScalars)
      #expect(lettres.isSubset(of: lues), "\(nom) : il manque \(lettres.subtracting(lues))")
    }
  }

  /// Two hundred texts drawn from a seed, each in a field drawn too.
  @Test func `au hasard non plus, aucun texte ne se perd ni ne casse rien`() async throws {
    let champs = try await Self.champs.value
    var hasard = Seeded(2_026)
    var (textes, epreuves): ([String: String], [Lecture.Epreuve]) = ([:], [])
    while epreuves.count < 200 {
      let texte = "Zx" + Hasard.texte(&hasard)
      guard let champ = hasard.parmi(champs), let etats = champ.avec(texte) else { continue }
      let nom = "\(epreuves.count), \(champ)"
      textes[nom] = texte
      epreuves.append(Lecture.Epreuve(nom: nom, etats: etats, imprime: champ.imprime))
    }
    let lecture = try await Lecture(epreuves)
    #expect(lecture.refus.isEmpty, "\(lecture.refus)")
    for (nom, lu) in lecture.textes {
      let ecrit = textes[nom] ?? "?"
      let present = lecture.suite(nom).contains(Typo.compose(ecrit).squelette)
      #expect(present, "\(nom), \(ecrit.debugDescription)\n\(Typo.compose(ecrit).squelette)\n\(lu.squelette.prefix(1_500))")
    }
  }

  @Test func `hostiles, les papiers passent encore tous les validateurs`() async throws {
    let champs = try await Self.champs.value
    let choisis = TexteHostile.tous.filter { $0.texte.unicodeScalars.count < 300 } + [.deDroite]
    let epreuves = choisis.enumerated().flatMap { rang, hostile in
      stride(from: rang % 9, to: champs.count, by: 9).compactMap { place in
        champs[place].avec(hostile.texte).map { Lecture.Epreuve(nom: "\(hostile.nom), \(champs[place])", etats: $0, imprime: champs[place].imprime) }
      }
    }
    let lecture = try await Lecture(epreuves)
    #expect(lecture.refus.isEmpty, "\(lecture.refus)")
    try await Validation.exiger(try #require(lecture.lieu).dossier, combien: epreuves.count)
  }

  /// The file inside an invoice is read by machines: every text in every field at once.
  @Test func `une facture hostile reste une facture Factur-X`() async throws {
    let terrain = try await Self.terrain.value
    let numero = try #require(terrain.etats.dossier.cloture.factures.keys.sorted().first)
    let champs = (terrain.fiche + terrain.destinataires + terrain.programme).filter { champ in
      ["raisonSociale", "adresse.voie", "adresse.ville", "nom", "titre"].contains { champ.description.hasSuffix(" \($0)") }
    }
    #expect(champs.count == 7, "\(champs)")
    let epreuves = TexteHostile.tous.filter { $0.texte.unicodeScalars.count < 150 }.flatMap { hostile in
      champs.compactMap { champ in
        champ.avec(hostile.texte).map { Lecture.Epreuve(nom: "\(hostile.nom), \(champ)", etats: $0, imprime: .facture(numero)) }
      }
    }
    let lecture = try await Lecture(epreuves)
    #expect(lecture.refus.isEmpty, "\(lecture.refus)")
    try await Validation.exiger(try #require(lecture.lieu).dossier, combien: epreuves.count)
  }
}
