import Application
public import Documents
public import Domaine
import EventCodec

extension Installation {
  /// What an organisme says of itself now: under a programme's name where that one is run under another, else under its own.
  /// - Throws: `Refus` where it never said anything.
  public func fiche(_ programme: String = "", de organisme: OrganismeID) async throws -> FicheDuCentre {
    guard let fiche = try await maison.fiche(programme, de: organisme) else { throw Refus(.organismeDecrit) }
    return fiche
  }

  /// The logo that holds now.
  public func logo(de organisme: OrganismeID) async throws -> Logo? { try await maison.logo(de: organisme) }

  /// The seal that holds now, whether or not it may still seal.
  public func cachet(de organisme: OrganismeID) async throws -> Cachet? { try await maison.inscription(.cachet, in: organisme) }

  /// Makes a seal the organisme's own. Its certificate is entered apart: papers are recognised by it long after another seal took its place.
  /// - Parameter remplacer: Whether a seal that is still valid may be given up for it.
  /// - Throws: `Refus` where it is not valid now, or would replace one that is without having been told to.
  public func adopter(_ cachet: Cachet, remplacer: Bool, par organisme: OrganismeID) async throws {
    let now = maison.world.now()
    try Refus.siBloque(cachet.peutCacheter(at: now))
    if !remplacer { try await exigerSansCachet(organisme) }
    try await maison.inscrire([Ecriture(cachet.certificats, .certificat, cachet.empreinte.description), Ecriture(cachet, .cachet)], in: organisme)
  }

  /// Refuses where a seal is valid now.
  public func exigerSansCachet(_ organisme: OrganismeID) async throws {
    guard let actuel = try await cachet(de: organisme), actuel.peutCacheter(at: maison.world.now()).isEmpty else { return }
    let fin = actuel.au.jourParis
    throw Refus(
      .cachetUnique, "Un cachet est valable jusqu’au \(fin.enFrancais)\u{202F}: pour en changer, ajoutez --remplacer.", dates: [DateNommee("valable au", fin)])
  }

  /// The certificates with which the organismes of this folder have ever sealed, in PEM: their own, not those of whoever issued them.
  public func certificatsConnus() async throws -> [String] {
    var connus: [String] = []
    for organisme in try await maison.store.organismes() {
      for empreinte in try await maison.inscrits(.certificat, in: organisme) {
        let chaine = try await maison.inscription(.certificat, empreinte, comme: [String].self, in: organisme)
        if let sien = chaine?.first { connus.append(sien) }
      }
    }
    return connus
  }
}
