import DataFiles
import Domaine
import Foundation
import TestSupport
import Testing

/// What a centre says of itself: read whole, or all its faults at once, each where it stands.
@Suite struct FicheReaderTests {
  private static let exemple = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    .appending(path: "../../../docs/guide/exemple-organisme.yaml").standardized

  private static func texte() throws -> String { try String(contentsOf: exemple, encoding: .utf8) }

  private func lire(_ texte: String) -> Result<FicheDuCentre, FautesDeFichier> { FicheReader.read([UInt8](texte.utf8), fichier: "centre.yaml") }

  private func fautes(_ texte: String) -> [FauteDeFichier] {
    if case .failure(let fautes) = lire(texte) { fautes.fautes } else { [] }
  }

  /// The example with one of its lines changed.
  private func changer(_ cle: String, en valeur: String) throws -> String {
    let lignes = try Self.texte().split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let rang = try #require(lignes.firstIndex { $0.drop { $0 == " " }.hasPrefix("\(cle):") }, "\(cle)")
    let retrait = String(lignes[rang].prefix { $0 == " " })
    return (lignes[..<rang] + ["\(retrait)\(cle): \(valeur)"] + lignes[(rang + 1)...]).joined(separator: "\n")
  }

  @Test func `l’exemple du guide se lit en entier`() throws {
    let fiche = try lire(try Self.texte()).get()
    #expect(fiche.raisonSociale == "Centre Imaginaire" && fiche.siret == "000 000 000 00018" && fiche.declaration.numero == "00 00 00000 00")
    #expect(fiche.adresse == Adresse(voie: "1 rue de l’Exemple", codePostal: "00000", ville: "Exempleville"))
    #expect(fiche.regimeDeTva == .exonere(attestation: true) && fiche.tvaIntracommunautaire == "FR12000000000")
    #expect(fiche.compte == CompteBancaire(iban: "FR76" + String(repeating: "0", count: 23), bic: "EXAMFRPPXXX") && fiche.couleur == "#1b5a4b")
    #expect(fiche.relais.mediateur?.hasPrefix("Médiation Imaginaire") == true && fiche.signataire.qualite == "gérante")
  }

  @Test func `les fériés d’un territoire se disent, et la France entière est le silence`() throws {
    #expect(try lire(try Self.texte()).get().feries == nil)
    #expect(try lire(try changer("feries", en: "alsaceMoselle")).get().feries == .alsaceMoselle)
    #expect(fautes(try changer("feries", en: "alsace-moselle")).first?.phrase.contains("alsaceMoselle") == true)
  }

  @Test func `ce qui est facultatif peut manquer, ou être laissé vide`() throws {
    let court = """
      raisonSociale: Dominique Fictif
      adresse: {voie: 2 rue de l’Exemple, codePostal: "00001", ville: Exempleville}
      siret: 000 000 000 00018
      declaration: {numero: "00000000000", region: d’Île-Imaginaire}
      regimeDeTva: franchise
      signataire: {nom: Dominique Fictif, qualite: consultante}
      contact: {courriel: dominique@exemple.invalid, telephone: non dit}
      forme:
      relais:
      compte: non dit
      """
    let fiche = try lire(court).get()
    #expect(fiche.forme == nil && fiche.compte == nil && fiche.relais == RelaisDuCentre() && fiche.contact.telephone == nil)
    #expect(fiche.couleur == "#1b5a4b" && fiche.regimeDeTva == .franchise && fiche.declaration.numero == "00 00 00000 00")
  }

  @Test(arguments: [
    ("siret", "000 000 000 00019", "contrôle"), ("siret", "123", "quatorze"), ("siret", "00000000000018x", "quatorze"),
    ("codePostal", "7500", "cinq chiffres"), ("codePostal", "2A004", "cinq chiffres"), ("iban", "FR77 0000 0000 0000 0000 0000 000", "contrôle"),
    ("iban", "FR76 0000", "IBAN"), ("iban", "7600 0000 0000 0000 0000", "IBAN"), ("bic", "EXAM", "BIC"), ("couleur", "vert", "couleur"),
    ("couleur", "\"#1b5a4\"", "couleur"), ("couleur", "\"#1b5a4g\"", "couleur"), ("couleur", "#1b5a4b", "guillemets"),
    ("regimeDeTva", "exonéré", "exonere"), ("regimeDeTva", "20 %", "normal"), ("tvaIntracommunautaire", "FR13 000000000", "TVA"),
    ("tvaIntracommunautaire", "BE0123456789", "TVA"), ("numero", "00 00 00000", "onze chiffres"), ("courriel", "bonjour", "courriel"),
    ("courriel", "a@b@c.invalid", "courriel"), ("raisonSociale", "", "Remplissez"), ("qualite", "[gérante]", "valeur simple"), ("adress", "ici", "adresse"),
  ])
  func `une valeur fausse est dite à sa ligne`(cle: String, valeur: String, mot: String) throws {
    if cle == "adress" {
      #expect(fautes(try Self.texte() + "\n\(cle): \(valeur)\n").contains { $0.nature == .cleInconnue && $0.phrase.contains(mot) })
      return
    }
    let texte = try changer(cle, en: valeur)
    let ligne = try #require(texte.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.contains("\(cle): \(valeur)") })
    let premiere = try #require(fautes(texte).first, "\(cle): \(valeur)")
    #expect(premiere.phrase.contains(mot) && premiere.lieu.ligne == ligne + 1, "\(premiere)")
  }

  @Test(arguments: [
    "FR14 2004 1010 0505 0001 3M02 606", "FR7630006000011234567890189", "DE89 3704 0044 0532 0130 00", "be68 5390 0754 7034",
  ])
  func `un IBAN juste est gardé sans espaces`(iban: String) throws {
    #expect(try lire(try changer("iban", en: iban)).get().compte?.iban == iban.uppercased().filter { $0 != " " })
  }

  @Test func `toutes les fautes viennent d’un coup, par ligne`() {
    let fautes = fautes(
      "raisonSociale:\nsiret: 12\nadresse:\n  voie: x\n  codePostal: y\ncouleur: #fff\nregimeDeTva: oui\nsite: a\ndeclaration: non dit\ncontact: ici\n")
    #expect(fautes.map(\.lieu.ligne) == fautes.map(\.lieu.ligne).sorted())
    #expect(Set(fautes.map(\.nature)).isSuperset(of: [.valeur, .cleManquante, .cleInconnue]))
    for mot in [
      "raisonSociale", "quatorze", "cinq chiffres", "ville", "guillemets", "exonere", "site", "Remplissez la clé «\u{202F}declaration\u{202F}»", "signataire",
      "une rubrique",
    ] {
      #expect(fautes.contains { $0.phrase.contains(mot) }, "\(mot)")
    }
    for faute in fautes { #expect(faute.phrase.firstMatch(of: /[^\u{202F}][;:?»]|«[^\u{202F}]|'| {2}/) == nil, "\(faute.phrase)") }
  }

  @Test(.timeLimit(.minutes(1))) func `cinq cents mutations du fichier ne font rien tomber`() throws {
    var hasard = Seeded(41)
    let sain = [UInt8](try Self.texte().utf8)
    for tour in 0..<500 {
      var octets = sain
      for _ in 0...hasard.entier(0...5) {
        let place = hasard.entier(0...octets.count - 1)
        switch hasard.entier(0...3) {
        case 0: octets[place] = UInt8(hasard.entier(0...255))
        case 1: octets.removeSubrange(place..<min(octets.count, place + hasard.entier(1...30)))
        case 2: octets.insert(UInt8(hasard.entier(0...255)), at: place)
        default: octets.insert(contentsOf: octets[place..<min(octets.count, place + 60)], at: hasard.entier(0...octets.count))
        }
        if octets.isEmpty { octets = sain }
      }
      if case .failure(let fautes) = FicheReader.read(octets, fichier: "mutant.yaml") { #expect(!fautes.fautes.isEmpty, "tour \(tour)") }
    }
  }
}
