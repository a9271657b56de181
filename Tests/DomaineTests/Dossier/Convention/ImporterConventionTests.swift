import Domaine
import TestSupport
import Testing

/// A convention signed elsewhere (F10).
struct ImporterConventionTests {
  private func signatures(_ projet: Dossier.Projet, le jour: Jour = Exemples.conclusion) throws -> [Dossier.Signature] {
    try projet.ordre.map { try Exemples.signature($0, a: Instant(jour, 10)) }
  }

  @Test func `une convention signée ailleurs entre d'un coup`() throws {
    let dossier = try Exemples.finance([Exemples.payeur()])
    let projet = try dossier.projet()
    let signatures = try signatures(projet)
    Given(dossier).when { try $0.importerConvention(projet, transmiseLe: Exemples.transmission.jourParis, signatures: signatures) }
      .then(.convention(.importee(projet, transmiseLe: Exemples.transmission.jourParis, signatures)))
    var importe = dossier
    try importe.jouer { try $0.importerConvention(projet, transmiseLe: Exemples.transmission.jourParis, signatures: signatures) }
    #expect(importe.etat.convention.importee)
    #expect(importe.etat.convention.complete)
    #expect(importe.etat.contratConclu(le: Exemples.debut).isEmpty)
  }

  @Test func `les dix jours partent de la transmission par l'employeur`() throws {
    let dossier = try Exemples.finance([Exemples.payeur()])
    let projet = try dossier.projet()
    let tardives = try signatures(projet, le: jour("2026-11-14"))
    Given(dossier).when { try $0.importerConvention(projet, transmiseLe: Exemples.transmission.jourParis, signatures: tardives) }.refuse(.convention10j)
    Given(dossier).when { try $0.importerConvention(projet, transmiseLe: nil, signatures: tardives) }.refuse(.conventionTransmise)
  }

  @Test func `le doute d'un dernier jour chômé entre avec elle`() throws {
    let dossier = try Exemples.finance([Exemples.payeur()])
    let projet = try dossier.projet()
    let signatures = try signatures(projet, le: jour("2026-12-28"))
    let transmise = jour("2026-12-15")
    Given(dossier).when { try $0.importerConvention(projet, transmiseLe: transmise, signatures: signatures) }
      .then(
        .convention(.importee(projet, transmiseLe: transmise, signatures)),
        .convention(.reserveNotee(Droit.delaiDeConvention(transmisLe: jour("2026-12-15")))))
  }

  @Test func `elle est signée de tous, sur le même texte`() throws {
    let dossier = try Exemples.finance([Exemples.payeur()])
    let projet = try dossier.projet()
    let deux = try signatures(projet).filter { $0.par != .prestataire }
    Given(dossier).when { try $0.importerConvention(projet, transmiseLe: Exemples.transmission.jourParis, signatures: deux) }
      .refuse(.signatairesComplets, dit: "le centre")
    let autreTexte = deux + [try Exemples.signature(.prestataire, texte: try Exemples.texte("d"))]
    Given(dossier).when { try $0.importerConvention(projet, transmiseLe: Exemples.transmission.jourParis, signatures: autreTexte) }.refuse(.texteMontre)
  }

  @Test func `elle a la forme et les mentions de toute convention`() throws {
    let dossier = try Exemples.finance([Exemples.payeur()])
    var projet = try dossier.projet()
    let signatures = try signatures(projet)
    projet.mentions.remove(.prix)
    Given(dossier).when { try $0.importerConvention(projet, transmiseLe: Exemples.transmission.jourParis, signatures: signatures) }
      .refuse(.conventionTripartite, dit: "le prix")
  }

  @Test func `on n'importe rien par-dessus une signature`() throws {
    let dossier = try Exemples.signe(jusque: .employeur)
    let projet = try dossier.projet()
    let signatures = try signatures(projet)
    Given(dossier).when { try $0.importerConvention(projet, transmiseLe: Exemples.transmission.jourParis, signatures: signatures) }.refuse(.conventionNonSignee)
  }
}
