public import Documents
public import Domaine
public import Foundation
import Synchronization

/// Prints the papers of bilans into a folder, one folder a bilan, in the order in which they come; a contract gains a seal for each signature.
public final class ImprimeurDeDossier: Imprimeur {
  /// The folder.
  public let dossier: URL
  private let imprimerie: Imprimerie
  private let cachet: Cachet
  private let corps: [EffetsAmenagement.Corps?]
  private let etat = Mutex(Etat())

  private struct Etat {
    var rangs: [String: Int] = [:]
    var contrats: [String: [Contrat]] = [:]
    var nombre = 0
  }

  /// A contract as it is being signed, in one size of type.
  private struct Contrat {
    let fichier: URL
    var pdf: [UInt8]
    let motif: String
  }

  /// A printer into a folder.
  /// - Parameters:
  ///   - dossier: The folder, which must exist.
  ///   - imprimerie: The press.
  ///   - cachet: The centre's seal.
  ///   - corps: In which sizes of type; `nil` stands for the one that the person needs.
  public init(_ dossier: URL, imprimerie: Imprimerie, cachet: Cachet, corps: [EffetsAmenagement.Corps?] = [nil]) {
    self.dossier = dossier
    self.imprimerie = imprimerie
    self.cachet = cachet
    self.corps = corps
  }

  /// How many files it has written.
  public var nombre: Int { etat.withLock { $0.nombre } }

  /// See `Imprimeur`.
  public func imprimer(_ imprime: Imprime, de etats: Etats, scenario: String) async throws -> Produit {
    let rang = etat.withLock { etat in
      etat.rangs[scenario, default: 0] += 1
      return etat.rangs[scenario] ?? 1
    }
    var premier: Produit?
    var contrats: [Contrat] = []
    for corps in corps {
      var etats = etats
      if let corps { etats.corps = corps }
      // A contract to be signed has the seal of each signature; once they are there, a copy that tells them is sealed as any paper.
      let contrat = etats.dossier.convention
      let aSigner = imprime == .convention && (contrat.signatures.isEmpty || contrat.fin != nil)
      let produit = try await imprimerie.produire(imprime, de: etats, cachet: aSigner ? nil : cachet)
      let fichier = try ecrire(produit.bytes, produit.paper, rang, scenario, taille: corps)
      contrats.append(Contrat(fichier: fichier, pdf: produit.bytes, motif: produit.paper.title))
      premier = premier ?? produit
    }
    guard let premier else { throw Deroule.Inattendu(description: "aucun corps demandé") }
    if imprime == .convention {
      let aSceller = contrats
      etat.withLock { $0.contrats[scenario] = aSceller }
      if etats.dossier.formeRequise == .conditionsCpf, premier.bytes == premier.pdf.bytes { try await sceller(scenario, "Cachet du centre", etats.at) }
    }
    return premier
  }

  /// See `Imprimeur`.
  public func signer(_ signataire: Signataire, nom: String, at instant: Instant, scenario: String) async throws {
    try await sceller(scenario, "Signature, \(signataire.nom)", instant)
  }

  private func sceller(_ scenario: String, _ champ: String, _ instant: Instant) async throws {
    var contrats = etat.withLock { $0.contrats[scenario] ?? [] }
    for rang in contrats.indices {
      contrats[rang].pdf = try await imprimerie.cacheter(contrats[rang].pdf, cachet, Apposition(champ, motif: contrats[rang].motif, a: instant))
      try Data(contrats[rang].pdf).write(to: contrats[rang].fichier, options: .atomic)
    }
    let scelles = contrats
    etat.withLock { $0.contrats[scenario] = scelles }
  }

  private func ecrire(_ octets: [UInt8], _ paper: Paper, _ rang: Int, _ scenario: String, taille: EffetsAmenagement.Corps?) throws -> URL {
    let lieu = dossier.appendingPathComponent(scenario)
    try FileManager.default.createDirectory(at: lieu, withIntermediateDirectories: true)
    let numero = rang < 10 ? "0\(rang)" : "\(rang)"
    let corps = taille.map { "-\($0.rawValue)pt" } ?? ""
    let fichier = lieu.appendingPathComponent("\(numero)-\(paper.kind.rawValue)\(corps).pdf")
    try Data(octets).write(to: fichier, options: .atomic)
    etat.withLock { $0.nombre += 1 }
    return fichier
  }
}
