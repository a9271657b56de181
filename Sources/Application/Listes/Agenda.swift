public import Domaine
import EventCodec

/// A time that somebody gives to a bilan, and to no other.
public struct Occupation: Hashable, Sendable {
  /// Who.
  public let personne: PersonneID
  /// From when to when.
  public let plage: Plage

  /// A time of somebody's.
  public init(_ personne: PersonneID, _ plage: Plage) { (self.personne, self.plage) = (personne, plage) }
}

extension Dossier {
  /// The séances that are still to be held: neither missed nor signed by both.
  public var occupations: Set<Occupation> {
    let aTenir = calendrier.seances.values.filter { emargement.absences[$0.id] == nil && emargement.feuilles[$0.id]?.complete != true }
    return Set(aTenir.map { Occupation($0.consultant, Plage(debut: $0.debut, fin: $0.fin)) })
  }
}

extension Demande {
  /// The entretiens préalables that are still to be held.
  public var occupations: Set<Occupation> {
    if issue.remise != nil || issue.sansSuiteLe != nil { return [] }
    let aTenir = entretiens.tous.filter { $0.annuleLe == nil && $0.tenuLe == nil }
    return Set(aTenir.map { Occupation($0.avec.personne, Plage(debut: $0.debut, fin: $0.debut.plus($0.duree))) })
  }
}

extension Papier {
  /// Its lines in the agenda of each of them: a moment that begins, and when it ends.
  func lignesDAgenda() -> [Row] {
    let lignes = occupations.map { occupation in
      Row(
        list: Agenda.liste, partition: "\(occupation.personne)", sort: occupation.plage.debut.millisecondes,
        content: Fields(["fin": occupation.plage.fin]).stored.bytes)
    }
    return lignes.sorted { ($0.partition, $0.sort) < ($1.partition, $1.sort) }
  }
}

/// When people are taken, whatever the bilan.
enum Agenda {
  static let liste = "agenda"
  /// No séance lasts longer.
  private static let plusLongue = Duree.heures(24)
  /// More than anybody could hold.
  private static let nombre = 10_000

  /// The sorts among which whatever shares a time with this one begins.
  static func tris(_ plage: Plage) -> ClosedRange<Int64> {
    plage.debut.plus(Duree(minutes: -plusLongue.minutes)).millisecondes...max(plage.debut.millisecondes, plage.fin.millisecondes - 1)
  }

  static func lignes(de personne: PersonneID, _ plage: Plage, in organisme: OrganismeID, _ store: any Store) async throws -> [ListedRow] {
    let tris = tris(plage)
    return try await store.page(
      of: liste, partition: "\(personne)", in: organisme, after: avant(Instant(millisecondes: tris.lowerBound)), through: tris.upperBound, limit: nombre)
  }

  /// The place just before whatever begins at a moment.
  static func avant(_ debut: Instant) -> ListKey { ListKey(sort: debut.millisecondes - 1, nature: .suivi, stream: .dernier) }

  /// The time that another paper than `stream` has, among lines, during a time.
  static func heurt(_ plage: Plage, _ lignes: [ListedRow], sauf stream: StreamRef) throws -> Plage? {
    try lignes.filter { $0.stream != stream }.map(Agenda.plage).first { $0.fin > plage.debut && $0.debut < plage.fin }
  }

  static func plage(_ ligne: ListedRow) throws -> Plage {
    Plage(debut: Instant(millisecondes: ligne.row.sort), fin: try Fields(stored: JSON(ligne.row.content))("fin"))
  }
}

extension Regle {
  /// Nobody holds two meetings at once.
  public static let consultantLibre = Regle(
    "consultant-libre", .maison, "Choisissez un autre moment\u{202F}: cette heure est déjà prise par un autre rendez-vous.")
}

extension Maison {
  /// When somebody is taken during a time, in all the dossiers of an organisme. Reads one index, whatever the number of dossiers.
  public func occupations(de personne: PersonneID, _ plage: Plage, in organisme: OrganismeID) async throws -> [Plage] {
    try await Agenda.lignes(de: personne, plage, in: organisme, store).map(Agenda.plage).filter { $0.fin > plage.debut }
  }

  /// Refuses a time that another bilan has already; gives what that rests on, which must still hold as it is written.
  func exigerLibre(_ occupation: Occupation, sauf stream: StreamRef) async throws -> ListGround {
    let plage = occupation.plage
    let lignes = try await Agenda.lignes(de: occupation.personne, plage, in: stream.organisme, store)
    if let autre = try Agenda.heurt(plage, lignes, sauf: stream) {
      throw Refus(.consultantLibre, "Choisissez un autre moment\u{202F}: il y a déjà un autre rendez-vous \(autre.debut.enFrancais).")
    }
    return ListGround(
      list: Agenda.liste, partition: "\(occupation.personne)", in: stream.organisme, sorts: Agenda.tris(plage), keys: lignes.map(\.key))
  }
}

extension Agenda {
  /// What is to be moved before somebody takes over séances at which they are not free.
  fileprivate static func constats(_ heurtees: [Seance], _ nom: String) -> [Constat] {
    heurtees.map { seance in
      let phrase = "Changez d’abord la date de la séance du \(seance.debut.enFrancais)\u{202F}: \(nom) en tient une autre à cette heure."
      return Constat(.consultantLibre, .bloquant, phrase)
    }
  }
}

extension Maison {
  /// The séances that somebody could not hold, since another bilan has them at that hour.
  ///
  /// Never inlined: swift-frontend 6.3.1 gives up with -O on the gestures in which it is.
  @inline(never) func heurtees(_ seances: [Seance], par personne: PersonneID, de id: DossierID, in organisme: OrganismeID) async throws -> [Seance] {
    var heurtees: [Seance] = []
    for seance in seances {
      let plage = Plage(debut: seance.debut, fin: seance.fin)
      let lignes = try await Agenda.lignes(de: personne, plage, in: organisme, store)
      if try Agenda.heurt(plage, lignes, sauf: StreamRef(id, in: organisme)) != nil { heurtees.append(seance) }
    }
    return heurtees
  }

  /// Refuses somebody for séances that they could not hold, and says which: they are moved first, so that none is lost.
  @inline(never) func exigerLibre(_ consultant: Dossier.Consultant, pour seances: [Seance], de id: DossierID, in organisme: OrganismeID) async throws {
    let heurtees = try await heurtees(seances, par: consultant.personne, de: id, in: organisme)
    try Refus.siBloque(Agenda.constats(heurtees, consultant.nom))
  }

  /// The dossiers of the séances that somebody has still to hold or to sign and that begin from `debut` to `fin`, the first séance first: at most `limit` séances.
  ///
  /// Reads one index, whatever the number of dossiers.
  public func dossiersDeLAgenda(
    de personne: PersonneID, du debut: Instant, au fin: Instant? = nil, limit: Int, in organisme: OrganismeID
  ) async throws -> [DossierID] {
    let lignes = try await store.page(
      of: Agenda.liste, partition: "\(personne)", in: organisme, after: Agenda.avant(debut), through: fin?.millisecondes, limit: limit)
    return lignes.map { $0.stream.id.comme() }.reduce(into: []) { ids, id in if !ids.contains(id) { ids.append(id) } }
  }
}

extension Identifiant {
  /// After every other in the order of lists.
  fileprivate static var dernier: Identifiant { Identifiant(haut: .max, bas: .max) }
}
