import Documents
import Domaine
import Foundation
import Scenarios
import TestSupport
import Testing

/// Whatever is typed in a field comes out as text, or is refused with a sentence that says so.
@Suite struct HostileTests {
  private static let terrain = Task { try await Terrain.de(try .nomme("institut-syndical")) }
  private static let champs = Task { Champ.montres(try await terrain.value) }

  private func epreuves(_ texte: String, _ champs: [Champ]) -> [Lecture.Epreuve] {
    champs.enumerated().compactMap { rang, champ in
      // A text that the domain itself refuses was refused where it was typed.
      champ.avec(texte).map { Lecture.Epreuve(nom: "\(rang)", etats: $0, imprime: champ.imprime) }
    }
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
    let champs = try await Self.champs.value
    let lecture = try await Lecture(epreuves(hostile.texte, champs))
    exigerDesRefusClairs(lecture, champs, longs: hostile.texte.utf8.count > 2_000)
    let attendu = Typo.compose(hostile.texte).squelette
    for (nom, lu) in lecture.textes {
      let champ = champs[Int(nom) ?? 0]
      if hostile.texte.utf8.count > 2_000 {
        // Heads and feet of pages stand between its parts: all of it is there, but for the word that one of them cuts.
        let mot = hostile.texte.prefix { $0.isLetter }.lowercased()
        let (lus, attendus) = (lu.squelette.occurrences(mot), attendu.occurrences(mot))
        #expect(lus * 100 >= attendus * 98, "\(champ), \(champ.imprime)")
      } else {
        let present = lu.squelette.contains(attendu)
        #expect(present, "\(champ), \(champ.imprime)\n\(attendu)\n\(lu.squelette.prefix(1_500))")
      }
    }
    #expect(lecture.textes.count + lecture.refus.count > 0)
  }

  private func exigerDesRefusClairs(_ lecture: Lecture, _ champs: [Champ], longs: Bool) {
    for (nom, refus) in lecture.refus {
      guard case .refused(let code, _) = refus, ["too-large", "invalid"].contains(code) else {
        Issue.record("\(champs[Int(nom) ?? 0]) : \(refus)")
        continue
      }
      #expect(longs == (code == "too-large"), "\(champs[Int(nom) ?? 0]) : \(refus)")
      #expect(refus.phrase.hasPrefix("Ce papier"))
    }
  }

  @Test func `l’arabe et l’hébreu s’écrivent de droite à gauche, lettre pour lettre`() async throws {
    let champs = try await Self.champs.value
    let lecture = try await Lecture(epreuves(TexteHostile.deDroite.texte, champs))
    #expect(lecture.refus.isEmpty, "\(lecture.refus)")
    let lettres = Set(TexteHostile.deDroite.texte.unicodeScalars.filter { $0.value > 0x7F })
    for (nom, lu) in lecture.textes {
      let lues = Set(lu.decomposedStringWithCompatibilityMapping.precomposedStringWithCanonicalMapping.unicodeScalars)
      #expect(lettres.isSubset(of: lues), "\(champs[Int(nom) ?? 0]) : il manque \(lettres.subtracting(lues))")
    }
  }

  /// Two hundred texts drawn from a seed, each in a field drawn too.
  @Test func `au hasard non plus, aucun texte ne se perd ni ne casse rien`() async throws {
    let champs = try await Self.champs.value
    var hasard = Seeded(2_026)
    var textes: [String: String] = [:]
    let epreuves = (0..<200).compactMap { rang -> Lecture.Epreuve? in
      let texte = "Zx" + Hasard.texte(&hasard)
      guard let champ = hasard.parmi(champs), let etats = champ.avec(texte) else { return nil }
      textes["\(rang)"] = texte
      return Lecture.Epreuve(nom: "\(rang)", etats: etats, imprime: champ.imprime)
    }
    #expect(epreuves.count == 200)
    let lecture = try await Lecture(epreuves)
    #expect(lecture.refus.isEmpty, "\(lecture.refus)")
    for (nom, lu) in lecture.textes {
      let ecrit = textes[nom] ?? "?"
      let present = lu.squelette.contains(Typo.compose(ecrit).squelette)
      #expect(present, "\(nom), \(ecrit.debugDescription)\n\(Typo.compose(ecrit).squelette)\n\(lu.squelette.prefix(1_500))")
    }
  }

  @Test func `hostiles, les papiers passent encore tous les validateurs`() async throws {
    let champs = try await Self.champs.value
    let choisis = TexteHostile.tous.filter { $0.texte.utf8.count < 2_000 } + [.deDroite]
    let epreuves = choisis.enumerated().flatMap { rang, hostile in
      stride(from: rang % 7, to: champs.count, by: 7).compactMap { place in
        champs[place].avec(hostile.texte).map { Lecture.Epreuve(nom: "\(hostile.nom)-\(place)", etats: $0, imprime: champs[place].imprime) }
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
    let epreuves = TexteHostile.tous.filter { $0.texte.utf8.count < 400 }.flatMap { hostile in
      (terrain.fiche + terrain.destinataires + terrain.programme).filter {
        $0.description.hasSuffix("nom") || $0.description.hasSuffix("raisonSociale") || $0.description.hasSuffix("voie") || $0.description.hasSuffix("ville")
          || $0.description.hasSuffix("titre")
      }
      .compactMap { champ in champ.avec(hostile.texte).map { Lecture.Epreuve(nom: "\(hostile.nom)-\(champ)", etats: $0, imprime: .facture(numero)) } }
    }
    let lecture = try await Lecture(epreuves)
    #expect(lecture.refus.isEmpty, "\(lecture.refus)")
    try await Validation.exiger(try #require(lecture.lieu).dossier, combien: epreuves.count)
  }
}
