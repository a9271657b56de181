import Application
import Documents
import Domaine
import EventCodec

/// A bilan as whoever pays for it, or was asked for an absence, may see it: piece by piece, what the domain opens to them, and never a word of content.
struct BilanFinance {
  let id: DossierID
  let dossier: Dossier
  let acteur: Acteur
  let jour: Jour

  /// The bilan of a dossier; `nil` for whoever has no part in it: an employer who must not know of it finds nothing (F3).
  init?(_ id: DossierID, _ dossier: Dossier, pour qui: Visite.Identite, le jour: Jour) {
    let acteurs = [Role.employeur, .financeur].flatMap(qui.acteurs)
    guard let acteur = acteurs.first(where: { dossier.peutVoir(.identite, par: $0, le: jour).bloquants.isEmpty }) else { return nil }
    (self.id, self.dossier, self.acteur, self.jour) = (id, dossier, acteur, jour)
  }

  func voit(_ piece: PieceDossier) -> Bool { dossier.peutVoir(piece, par: acteur, le: jour).bloquants.isEmpty }

  var nom: String { dossier.ouverture.faits?.identite.nomComplet ?? "" }

  /// What they pay and fetch; `nil` for an employer who pays nothing.
  var vue: VueDuPayeur? { payeur.flatMap { dossier.vue(pour: $0) } }

  /// Under which name they pay in this dossier; `nil` for an employer who pays nothing.
  var payeur: PayeurID? {
    let payeurs = dossier.financement.payeurs
    return (acteur.role == .employeur ? payeurs.first(where: \.estLEmployeur) : payeurs.first { $0.id == acteur.personne })?.id
  }

  /// The séances that stand.
  var seances: [Seance] {
    voit(.calendrier) ? dossier.calendrier.enOrdre.filter { dossier.emargement.absences[$0.id] == nil } : []
  }

  /// What awaits their signature: the contract, else an avenant to it.
  var aSigner: Empreinte? {
    guard acteur.role == .employeur, voit(.convention), dossier.ouverture.faits?.employeur?.interlocuteur == acteur.personne else { return nil }
    return ["convention.aSigner", "avenant.aSigner"].lazy.compactMap { dossier.aSigner(pour: Envoi($0, a: .employeur))?.texte }.first
  }

  /// The request of absence, where they may see it.
  var absence: Dossier.DemandeDAbsence? { voit(.absence) ? dossier.absence.demande : nil }

  var agentPublic: Bool { dossier.ouverture.faits?.statut == .agentPublic }

  /// Whether an answer is still awaited of them: past thirty days, silence has answered, except for an administration.
  var attendReponse: Bool {
    guard acteur.role == .employeur, let absence, dossier.absence.reponse == nil, absence.recueLe <= jour else { return false }
    return agentPublic || Droit.etatDAbsence(recueLe: absence.recueLe, reponse: nil, le: jour, feries: dossier.feries) != .accordeeParSilence
  }

  /// The papers they may fetch, each under a name that says nothing.
  var papiers: [(nom: String, titre: String, imprime: Imprime)] {
    let etabli = voit(.certificat) && dossier.cloture.certificat != nil
    let certificat = etabli ? [("certificat", "Certificat de réalisation", Imprime.certificatDeRealisation)] : []
    let factures = (vue?.factures ?? []).filter { voit(.facture($0.numero)) }.enumerated().map { rang, facture in
      ("facture-\(rang + 1)", "Facture \(facture.numero), \(facture.le.enFrancais)", Imprime.facture(facture.numero))
    }
    let contrat = voit(.convention) && dossier.conventionVueParLEmployeur == .conclue ? [("convention", "La convention", Imprime.convention)] : []
    return contrat + certificat + factures
  }
}

extension Visite {
  /// The bilan of the address, as they may see it.
  func bilanFinance() async throws -> BilanFinance {
    guard let qui else { throw Absente() }
    let id: DossierID = try identifiant(0)
    guard let bilan = BilanFinance(id, try await dossier(id), pour: qui, le: jour) else { throw Absente() }
    return bilan
  }

  private func dossier(_ id: DossierID) async throws -> Dossier {
    do {
      return try await maison.lire(id, in: organisme)
    } catch StoreError.destroyed {
      throw Absente()
    }
  }
}
