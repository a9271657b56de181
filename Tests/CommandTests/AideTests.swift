import Foundation
import Testing

struct AideTests {
  private static let anglais = [
    "USAGE", "OVERVIEW", "ARGUMENTS:", "OPTIONS:", "SUBCOMMANDS", "Show ", "default:", "values:", "See '", "Error:", "Missing", "Unknown",
    "Unexpected", "invalid", "Help:", "Usage:",
  ]

  /// Every command, found by following what each help lists.
  private static func commandes(_ debut: [String] = []) throws -> [[String]] {
    let aide = try Commande(debut + ["--help"]).sortie
    let lignes = aide.split(separator: "\n", omittingEmptySubsequences: false).drop { !$0.hasPrefix("COMMANDES") }.dropFirst().prefix { !$0.isEmpty }
    let noms = lignes.filter { !$0.hasPrefix("   ") }.compactMap { $0.split(separator: " ").first.map(String.init) }
    return try [debut] + noms.flatMap { try commandes(debut + [$0]) }
  }

  @Test func `chaque commande s’explique, en français`() throws {
    let commandes = try Self.commandes()
    #expect(commandes.contains(["droit", "echeance"]))
    for commande in commandes {
      let aide = try Commande(commande + ["--help"])
      #expect(aide.code == 0 && aide.sortie.contains("UTILISATION") && aide.erreur.isEmpty, "\(commande)")
      for mot in Self.anglais { #expect(!aide.sortie.contains(mot), "\(commande) : \(mot)") }
    }
  }

  @Test(arguments: [
    ["--inconnue"], ["droit", "echeance"], ["droit", "echeance", "convention-10j"], ["droit", "echeance", "convention-10j", "--du", "demain"],
    ["droit", "echeance", "convention-10j", "--du"], ["droit", "echeance", "inconnue", "--du", "2026-01-01"], ["droit", "regles", "de", "trop"],
    ["droit", "regles", "--format", "papyrus"],
  ])
  func `une faute de frappe reçoit une phrase française et le code 64`(arguments: [String]) throws {
    let commande = try Commande(arguments)
    #expect(commande.code == 64)
    #expect(commande.sortie.isEmpty)
    #expect(commande.erreur.hasPrefix("Erreur\u{202F}: "))
    for mot in Self.anglais { #expect(!commande.erreur.contains(mot), "\(mot) dans \(commande.erreur)") }
  }

  @Test(arguments: [
    (["derouller"], "La commande « derouller » n’existe pas."), (["derouler", "institut"], "Choisissez parmi : centre-parisien"),
    (["derouler", "--jusqu-a", "conv"], "Choisissez parmi :\n  - demande"), (["derouler", "--nombre", "dix"], "n’est pas un nombre entier"),
    (["droit", "echeance", "convention-10j", "--du", "2026-02-30"], "Écrivez-le ainsi : 2027-03-01, ou 01/03/2027"),
    (["derouler", "--nombr", "10"], "Essayez « --nombre »"), (["droit", "regles", "--format", "papyrus"], "Choisissez parmi : 'texte' et 'json'."),
  ])
  func `une faute de frappe dit quoi écrire à la place`(arguments: [String], conseil: String) throws {
    let erreur = try Commande(arguments).erreur.replacingOccurrences(of: "\u{202F}", with: " ").replacingOccurrences(of: ", ou\n", with: ", ou ")
    #expect(erreur.contains(conseil), "\(erreur)")
    #expect(erreur.contains("--help"))
  }

  @Test func `hors d’un terminal, aucune ligne ne passe cent caractères, et nulle couleur n’est écrite`() throws {
    let aides = try Self.commandes().map { try Commande($0 + ["--help"]).sortie }
    let lectures = try [["droit", "regles"], ["droit", "parametres"]].map { try Commande($0).sortie }
    for ligne in (aides + lectures).joined().split(separator: "\n") { #expect(ligne.count <= 100 && !ligne.contains("\u{1B}"), "\(ligne.count) : \(ligne)") }
  }
}
