import Application
import Domaine
import EventCodec

extension Visite {
  /// What a form asks of a dossier, once it has been read.
  typealias Decision = (Dossier) throws(Refus) -> [Dossier.Event]

  /// A form of the dossier's page: read whole, then decided, then back to its part of the page. What is wrong or refused comes back beside what was typed.
  ///
  /// - Parameter lire: Reads the form; gives nothing where it can't be read.
  func surLeDossier(_ volet: VoletDuDossier, _ lire: (inout Saisie, DossierDuBureau) throws -> Decision?) async throws -> Reponse {
    try await geste(volet) { saisie, bureau in
      guard let decision = try lire(&saisie, bureau) else { return nil }
      return { maison, organisme in try await maison.decide(bureau.id, in: organisme, decision) }
    }
  }

  /// The same where the gesture is more than one decision.
  func geste(
    _ volet: VoletDuDossier, _ lire: (inout Saisie, DossierDuBureau) async throws -> ((Maison, OrganismeID) async throws -> Void)?
  ) async throws -> Reponse {
    let bureau = try await dossierDuBureau()
    var saisie = Saisie(formulaire)
    do {
      let geste = try await lire(&saisie, bureau)
      guard saisie.estBonne, let geste else {
        return .page(try await DossierPage(bureau, self, volet: volet, erreurs: saisie.erreurs).html(self), statut: 422)
      }
      try await geste(maison, organisme)
      return .vers(Route(.centreDossier, "\(bureau.id)").a(volet.rawValue))
    } catch let refus as Refus {
      return .page(try await DossierPage(bureau, self, volet: volet, refus: refus).html(self), statut: 422)
    }
  }

  /// The payer that the address names, of that dossier.
  func payeur(de bureau: DossierDuBureau) throws -> Payeur {
    guard let payeur = bureau.dossier.financement.payeur(try identifiant(1)) else { throw Absente() }
    return payeur
  }
}
