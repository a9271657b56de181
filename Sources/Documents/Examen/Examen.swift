public import Domaine
import EventCodec

/// What a file is found to be: its seals, and whether anything changed since.
public struct Examen: Sendable, Equatable {
  /// Whether it is a PDF that opens.
  public var estUnPdf: Bool
  /// Its title.
  public var titre: String?
  /// How many pages.
  public var pages: Int?
  /// The archival profile that it claims: `3A`.
  public var archivage: String?
  /// Whether it claims to be accessible.
  public var accessible: Bool
  /// Its seals, in the order in which they were put.
  public var sceaux: [Sceau]
  /// The files inside it: name and hash.
  public var pieces: [Piece]

  /// A seal found on a file.
  public struct Sceau: Sendable, Equatable {
    /// Its field.
    public var champ: String
    /// Whose it is, as its certificate says it.
    public var titulaire: String
    /// The hash of its certificate.
    public var certificat: String
    /// When it says that it was put.
    public var a: Instant?
    /// When someone else certified that it was.
    public var horodateA: Instant?
    /// Whether what it sealed is as it was.
    public var intact: Bool
    /// Whether the certificate is one that we trust: the centre's own, or one it was given.
    public var reconnu: Bool
    /// What changed in the file after it.
    public var suite: Suite
    /// Why it was put.
    public var motif: String?

    /// What changed in a file after a seal.
    public enum Suite: String, Sendable {
      /// Nothing, or other seals.
      case rien = "none"
      /// A form was filled.
      case permise = "allowed"
      /// Something that no seal covers.
      case suspecte = "suspicious"
    }
  }

  /// A file inside a file.
  public struct Piece: Sendable, Equatable {
    /// Its name.
    public var nom: String
    /// Its SHA-256, in hexadecimal.
    public var empreinte: String
  }
}

extension Regle {
  /// A seal holds, or it does not.
  public static let cachetIntact = Regle(
    "cachet-intact", .maison, "Un papier cacheté n’a pas changé depuis\u{202F}: demandez-en une autre copie à qui vous l’a remis.")
}

extension Examen {
  /// What holds and what doesn't, in French; what blocks says that the file is not to be relied upon.
  public var constats: [Constat] {
    guard estUnPdf else { return [Constat(.cachetIntact, .bloquant, "Ce fichier n’est pas un PDF, ou il est abîmé\u{202F}: demandez-en une autre copie.")] }
    guard !sceaux.isEmpty else {
      return [Constat(.cachetIntact, .bloquant, "Ce PDF ne porte aucun cachet\u{202F}: rien ne prouve d’où il vient, ni qu’il n’a pas changé.")]
    }
    return sceaux.enumerated().flatMap { rang, sceau in sceau.constats(dernier: rang == sceaux.count - 1) }
  }
}

extension Examen.Sceau {
  fileprivate func constats(dernier: Bool) -> [Constat] {
    let jour = a.map { [DateNommee("cacheté le", $0.jourParis)] } ?? []
    let qui = "«\u{202F}\(champ)\u{202F}», \(titulaire)"
    if !intact { return [Constat(.cachetIntact, .bloquant, "\(qui)\u{202F}: le papier a changé depuis ce cachet. Ne vous y fiez pas.", dates: jour)] }
    if suite == .suspecte {
      return [
        Constat(.cachetIntact, .bloquant, "\(qui)\u{202F}: quelque chose a été ajouté après ce cachet, qu’il ne couvre pas. Ne vous y fiez pas.", dates: jour)
      ]
    }
    let quand = horodateA.map { ", horodaté par un tiers \($0.leEnFrancais)" } ?? a.map { ", selon l’horloge du centre \($0.leEnFrancais)" } ?? ""
    let reconnaissance =
      reconnu
      ? []
      : [
        Constat(
          .cachetIntact, .avertissement,
          "\(qui)\u{202F}: le certificat n’est pas d’une autorité connue ici. Comparez son empreinte à celle que donne le centre\u{202F}: \(certificat).")
      ]
    return [Constat(.cachetIntact, .information, "\(qui)\u{202F}: rien n’a changé depuis ce cachet\(quand).", dates: jour)] + reconnaissance
  }
}

extension Imprimerie {
  /// Looks into a file that someone was handed. Hostile bytes are no PDF; nothing of the file is kept.
  /// - Parameter confiance: The certificates that are known, in PEM.
  public func examiner(_ octets: [UInt8], confiance: [String] = []) async throws -> Examen {
    if octets.isEmpty { return Examen(Frame(fields: [])) }
    let request = Frame(
      fields: [.init("id", .int(1)), .init("op", .string("inspect")), .init("trust", .array(confiance.map { .string($0) }))], payload: octets)
    return Examen(try await pool.perform(WorkerPool.Request(frame: request) { $0["pdf"] != nil }))
  }
}

extension Examen {
  fileprivate init(_ answer: Frame) {
    estUnPdf = answer.yes("pdf")
    titre = answer.text("title")
    pages = answer.number("pages")
    archivage = answer.text("pdfa")
    accessible = answer.number("pdfua") == 1
    sceaux = answer.records("signatures").map(Sceau.init)
    pieces = answer.records("attachments").map { Piece(nom: $0.text("name") ?? "", empreinte: $0.text("sha256") ?? "") }
  }
}

extension Examen.Sceau {
  fileprivate init(_ record: Frame) {
    champ = record.text("field") ?? ""
    titulaire = record.text("signer") ?? record.text("organisation") ?? ""
    certificat = record.text("certificateSHA256") ?? ""
    a = record.number("signedAt").map { Instant(millisecondes: Int64($0) * 1_000) }
    horodateA = record.number("timestampedAt").map { Instant(millisecondes: Int64($0) * 1_000) }
    intact = record.yes("intact") && record.yes("valid")
    reconnu = record.yes("trusted")
    suite = record.text("changedAfter").flatMap(Suite.init(rawValue:)) ?? .suspecte
    motif = record.text("reason")
  }
}

extension Frame {
  /// The records of a list.
  fileprivate func records(_ key: String) -> [Frame] {
    guard case .array(let items)? = self[key] else { return [] }
    return items.compactMap { item in if case .object(let fields) = item { Frame(fields: fields) } else { nil } }
  }
}
