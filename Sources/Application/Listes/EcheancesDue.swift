public import Domaine

extension Dossier {
  /// The first day on which this dossier asks something of someone; `nil` where it asks nothing more.
  var premiereDateDue: Jour? {
    guard let ouvertLe = ouverture.faits?.le else { return nil }
    let finDeGarde = [finDeConservationDesPieces, finDeConservationDesFactures].compactMap { $0 }.max()?.plus(jours: 1)
    // While a term lies ahead and moves with the calendar, what comes before it is asked for too: both ends of time are looked at.
    let termeAVenir = terme() != nil && interruption.terminee == nil && destruction.carnet == nil
    let toutes = echeances(au: .dernier) + (termeAVenir ? echeances(au: .premier) : [])
    return toutes.map { $0.jour ?? ($0.geste == "detruire" ? finDeGarde ?? ouvertLe : ouvertLe) }.min()
  }

  /// Its place among what is due: the day only, so that the dossier itself says the rest when it is opened.
  var ligneDEcheance: Row? {
    premiereDateDue.map { Row(list: Dossier.listeDesEcheances, sort: Int64($0.numero), content: []) }
  }

  static let listeDesEcheances = "echeances"
}

/// A dossier with what it asks for.
public struct DossierDu: Sendable, Equatable {
  /// Which dossier.
  public let id: DossierID
  /// The beneficiary's name.
  public let nom: String
  /// What is due, late or blocked.
  public let echeances: [EcheanceDuDossier]
}

extension Maison {
  /// The day's list (Q2): every dossier that asks something by `jour` or within `horizon` days after it, with what and why, late first.
  ///
  /// Reads the dossiers that are due, and no other: its cost grows with the day's work, not with the number of dossiers.
  public func echeances(au jour: Jour, horizon: Int = 30, in organisme: OrganismeID) async throws -> [DossierDu] {
    let limite = jour.plus(jours: horizon)
    var dus: [DossierDu] = []
    for id in try await dossiersADateDue(jusquAu: limite, in: organisme) {
      let dossier = try await lire(id, in: organisme)
      let echeances = dossier.echeances(au: jour).filter { $0.jour.map { $0 <= limite } ?? true }
      guard !echeances.isEmpty, let nom = dossier.ouverture.faits?.identite.nomComplet else { continue }
      dus.append(DossierDu(id: id, nom: nom, echeances: echeances))
    }
    return dus
  }

  func dossiersADateDue(jusquAu jour: Jour, in organisme: OrganismeID) async throws -> [DossierID] {
    var (trouves, suite): ([DossierID], ListKey?) = ([], nil)
    while true {
      let page = try await store.page(
        of: Dossier.listeDesEcheances, partition: "", in: organisme, after: suite, through: Int64(jour.numero), limit: 500)
      trouves += page.map { $0.stream.id.comme() }
      guard let fin = page.last else { return trouves }
      suite = fin.key
    }
  }
}
