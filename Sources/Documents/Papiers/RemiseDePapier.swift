public import Application
import Crypto
public import Domaine
import EventCodec

/// The one way by which papers leave the house, whatever asks for them: a page, a link, a command.
extension Maison {
  /// Hands a paper over: sealed where the organisme has a seal, and kept under the key of what it tells of, with which it dies.
  ///
  /// What it tells of the carnet is recorded as opened by its reader, before a word of it is given (226-13 du code pénal). As long as it would say the
  /// same, it is the very file that was kept.
  public func remettre(_ imprime: Imprime, de etats: Etats, a lecteur: Acteur, par imprimerie: Imprimerie, in organisme: OrganismeID) async throws -> Archive {
    let cachet = try await cachet(de: organisme, at: etats.at)
    var etats = etats
    etats.cachete = cachet != nil
    let paper = try etats.papier(imprime)
    try await noterOuverture(de: imprime, etats, par: lecteur, in: organisme)
    let contenu = paper.contenu(cachet)
    if let flux = paper.kind.coffre.flux(de: etats.numero, in: organisme),
      let gardee = try await archives(flux).first(where: { $0.sorte == paper.kind && $0.contenu == contenu })
    {
      return gardee
    }
    let archive = Archive(try await imprimerie.produire(imprime, de: etats, cachet: cachet), contenu: contenu, elements: imprime.elements)
    try await garder(archive, du: etats.numero, in: organisme)
    return archive
  }

  /// Keeps a paper under the key of what it tells of: it dies with it. What tells of nobody is not kept.
  public func garder(_ archive: Archive, du id: DossierID, in organisme: OrganismeID) async throws {
    let octets = archive.bytes
    try await geste(in: organisme) { geste in
      switch archive.sorte.coffre {
      case .publique: break
      case .dossier, .dossierReserve: _ = geste.garder(octets, sous: id)
      case .carnet: _ = geste.garder(octets, sous: id.comme(Carnet.self))
      case .suivi: _ = geste.garder(octets, sous: id.comme(Suivi.self))
      }
    }
  }

  /// The papers that are kept under one key, in no order that tells anything.
  public func archives(_ flux: StreamRef) async throws -> [Archive] {
    var archives: [Archive] = []
    for document in try await store.documents(of: flux) {
      if let octets = try await store.document(document, of: flux), let archive = Archive(octets) { archives.append(archive) }
    }
    return archives
  }

  /// Records in the carnet, or in the follow-up, that what a paper tells of is opened. A paper that tells of no content records nothing.
  public func noterOuverture(de imprime: Imprime, _ etats: Etats, par lecteur: Acteur, in organisme: OrganismeID) async throws {
    try await noterOuverture(de: imprime.elements, suivi: imprime == .suivi, etats, par: lecteur, in: organisme)
  }

  /// The same for a paper that is kept.
  public func noterOuverture(de archive: Archive, _ etats: Etats, par lecteur: Acteur, in organisme: OrganismeID) async throws {
    try await noterOuverture(de: archive.elements, suivi: archive.sorte == .suivi, etats, par: lecteur, in: organisme)
  }

  private func noterOuverture(
    de elements: [ElementCarnet], suivi: Bool, _ etats: Etats, par lecteur: Acteur, in organisme: OrganismeID
  ) async throws {
    if suivi { try await consulter(suivi: etats.numero.comme(), par: lecteur, in: organisme) }
    guard let carnet = etats.carnet else { return }
    for element in elements where carnet.contient(element) {
      _ = try await consulter(element, du: etats.numero.comme(), par: lecteur, in: organisme)
    }
  }
}

extension Etats {
  /// As whom the one who holds the machine reads: the consultant of the bilan, where content is at hand; else the office.
  public var teneur: Acteur {
    let consultant = carnet?.acces.binome?.consultant ?? suivi?.rendezvous.binome?.consultant
    return consultant.map { Acteur($0, .consultant) } ?? Acteur(PersonneID(haut: 0, bas: 0), .bureau)
  }
}

extension SorteDeDocument.Coffre {
  /// Under whose key papers are kept there; `nil` where they are not.
  func flux(de id: DossierID, in organisme: OrganismeID) -> StreamRef? {
    switch self {
    case .publique: nil
    case .dossier, .dossierReserve: StreamRef(id, in: organisme)
    case .carnet: StreamRef(id.comme(Carnet.self), in: organisme)
    case .suivi: StreamRef(id.comme(Suivi.self), in: organisme)
    }
  }
}

extension Paper {
  /// The hash of what it says and of the seal that it bears, whatever the day on which it is asked for.
  fileprivate func contenu(_ cachet: Cachet?) -> Empreinte? {
    var paper = self
    paper.date = nil
    return Empreinte(octets: SHA256.hash(data: paper.json.bytes + Array((cachet?.empreinte.description ?? "").utf8)))
  }
}
