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
      of: liste, partition: "\(personne)", in: organisme, after: ListKey(sort: tris.lowerBound - 1, nature: .suivi, stream: .dernier),
      through: tris.upperBound, limit: nombre)
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
    for ligne in lignes where ligne.stream != stream {
      let autre = try Agenda.plage(ligne)
      if autre.fin > plage.debut, autre.debut < plage.fin {
        throw Refus(.consultantLibre, "Choisissez un autre moment\u{202F}: il y a déjà un autre rendez-vous \(autre.debut.enFrancais).")
      }
    }
    return ListGround(
      list: Agenda.liste, partition: "\(occupation.personne)", in: stream.organisme, sorts: Agenda.tris(plage), keys: lignes.map(\.key))
  }
}

extension Identifiant {
  /// After every other in the order of lists.
  fileprivate static var dernier: Identifiant { Identifiant(haut: .max, bas: .max) }
}
