import Foundation
import Testing

/// R's package `psych`, run on a table of answers.
struct Psych {
  private let valeurs: [String: [Double]]

  /// What it gives under a name; nothing for a name that it doesn't know.
  subscript(nom: String) -> [Double] { valeurs[nom] ?? [] }

  /// Whether R and `psych` are there.
  static let estLa = (try? lancer(["-e", "suppressPackageStartupMessages(library(psych))"])) != nil

  init(_ donnees: [[Int?]], sens: [Int], juges: [[Double]]) throws {
    let dossier = FileManager.default.temporaryDirectory.appending(path: "jalon-psych-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: dossier, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: dossier) }
    let (reponses, notes) = (dossier.appending(path: "reponses.csv"), dossier.appending(path: "juges.csv"))
    try Self.csv(donnees.map { $0.map { $0.map(String.init) ?? "NA" } }).write(to: reponses, atomically: true, encoding: .utf8)
    try Self.csv(juges.map { $0.map { "\($0)" } }).write(to: notes, atomically: true, encoding: .utf8)
    let script = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent().appending(path: "psych.R")
    let sortie = try Self.lancer([script.path, reponses.path, sens.map(String.init).joined(separator: ","), "1", "5", notes.path])
    valeurs = sortie.split(separator: "\n").reduce(into: [:]) { valeurs, ligne in
      let mots = ligne.split(separator: " ")
      if mots.count == 2, let valeur = Double(mots[1]) { valeurs[String(mots[0]), default: []].append(valeur) }
    }
  }

  private static func csv(_ lignes: [[String]]) -> String {
    let noms = (lignes.first ?? []).indices.map { "q\($0 + 1)" }
    return ([noms] + lignes).map { $0.joined(separator: ",") }.joined(separator: "\n") + "\n"
  }

  private struct Echec: Error {
    let sortie: String
  }

  private static func lancer(_ arguments: [String]) throws -> String {
    let processus = Process()
    processus.executableURL = URL(filePath: "/usr/bin/Rscript")
    processus.arguments = ["--vanilla"] + arguments
    let (sortie, erreurs) = (Pipe(), Pipe())
    processus.standardOutput = sortie
    processus.standardError = erreurs
    try processus.run()
    let lu = sortie.fileHandleForReading.readDataToEndOfFile()
    processus.waitUntilExit()
    guard processus.terminationStatus == 0 else {
      throw Echec(sortie: String(decoding: erreurs.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self))
    }
    return String(decoding: lu, as: UTF8.self)
  }
}
