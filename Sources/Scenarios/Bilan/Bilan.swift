import Application
import Domaine
import EventCodec

/// A bilan as its scenario conducts it: who plays, under which programme, and the gestures that every bilan shares.
struct Bilan {
  let deroule: Deroule
  let distribution: Distribution
  let programme: Programme
  let modalites: Modalites

  var id: DossierID { deroule.chronologie.dossier }
  var carnet: Identifiant<Carnet> { id.comme() }
  var beneficiaire: Acteur { Acteur(distribution.beneficiaire, .beneficiaire) }
  var consultant: Acteur { Acteur(distribution.consultant, .consultant) }
  var prenom: String { distribution.prenom }

  func nouveau<Chose>(_: Chose.Type = Chose.self) -> Identifiant<Chose> { deroule.maison.world.identifiant() }

  /// The dossier as it stands.
  func dossier() async throws -> Dossier { try await deroule.maison.lire(id, in: deroule.organisme) }

  /// A gesture on the dossier.
  func surDossier(_ phrase: String, article: Regle? = nil, _ decision: (Dossier) throws(Refus) -> [Dossier.Event]) async throws {
    try await deroule.geste(phrase, sur: id, article: article, decision)
  }

  /// A gesture on the carnet: the timeline tells that it was done, never what was written.
  func surCarnet(_ phrase: String, article: Regle? = nil, _ decision: (Carnet) throws(Refus) -> [Carnet.Event]) async throws {
    try await deroule.geste(phrase, sur: carnet, article: article, decision)
  }

  /// The moment that the clock shows.
  var maintenant: Instant { deroule.horloge.maintenant }
  /// The day that the clock shows.
  var aujourdhui: Jour { deroule.aujourdhui }

  /// The first working day at least so many days after the clock's.
  func dans(_ jours: Int) -> Jour { JoursFeries().prochainOuvre(aujourdhui.plus(jours: jours)) }
}
