import Application
import Documents
import Domaine

/// What a pass opens, for whoever was given its link: a page whose button opens it, since a link alone acts on nothing (R5).
enum DocumentPartageController {
  static func page(_ visite: Visite) async throws -> Reponse {
    guard try await visite.partage != nil else { throw Absente() }
    let corps: HTML = """
      <div class="pile"><h1>Un document vous est ouvert</h1><p class="chapeau">La personne qui vous a donné ce lien vous laisse lire un document, pour un temps. Chaque lecture lui est montrée.</p></div>
      \(Bouton.formulaire(Route(.partageLu, visite.parametres[0]), visite, "<p>\(Bouton.principal("Lire le document"))</p>"))
      """
    return .page(Gabarit(titre: "Document partagé", porte: .publique, etroite: true, corps: corps).html(visite))
  }

  /// Opens it: recorded before a word of it is given. Revoked, ended, changed or unknown, it answers like an address that isn't there.
  static func lire(_ visite: Visite) async throws -> Reponse {
    guard let ouvert = try await visite.partage else { throw Absente() }
    do {
      let dossier = try await visite.maison.lire(ouvert.dossier, in: ouvert.organisme)
      guard let passe = dossier.accords.laissezPasser[ouvert.passe] else { throw Absente() }
      _ = try await visite.maison.lire(par: passe.id, de: ouvert.dossier, personne: passe.destinataire.personne, in: ouvert.organisme)
      let carnet = try await visite.maison.lire(ouvert.dossier.comme(Carnet.self), in: ouvert.organisme)
      guard passe.code == .synthese, let etats = try await visite.etatsOuRien(ouvert.dossier, dossier, carnet: carnet, in: ouvert.organisme)
      else { throw Absente() }
      let paper = try etats.papier(.synthese)
      return .page(Gabarit(titre: paper.title, porte: .publique, etroite: true, corps: PapierHTML(paper: paper).html).html(visite))
    } catch is Refus {
      throw Absente()
    } catch StoreError.destroyed {
      throw Absente()
    }
  }
}

extension Visite {
  /// What the link of the address leads to.
  fileprivate var partage: LiensDePartage.Ouvert? {
    get async throws {
      guard let ouvert = try await services.partages.ouvert(parametres[0], at: maintenant), admet(ouvert.organisme) else { return nil }
      return ouvert
    }
  }
}

/// The links of passes: made when a pass is given, gone when it is taken back.
struct LiensDePartage {
  let store: any Store

  /// What a link leads to.
  struct Ouvert {
    let organisme: OrganismeID
    let dossier: DossierID
    let passe: LaissezPasserID
  }

  func ouvert(_ jeton: String, at now: Instant) async throws -> Ouvert? {
    guard let octets = try await store.cell(CellKey("partage", Jeton.empreinte(jeton)), at: now) else { return nil }
    let parties = String(decoding: octets, as: UTF8.self).split(separator: " ")
    guard parties.count == 3, let organisme = OrganismeID(parties[0]), let dossier = DossierID(parties[1]), let passe = LaissezPasserID(parties[2]) else {
      return nil
    }
    return Ouvert(organisme: organisme, dossier: dossier, passe: passe)
  }

  /// The link of a pass, where it has one.
  func jeton(_ passe: LaissezPasserID, at now: Instant) async throws -> String? {
    try await store.cell(LiensDePartage.place(passe), at: now).map { String(decoding: $0, as: UTF8.self) }
  }

  func donner(_ ouvert: Ouvert, jusquAu: Jour, at now: Instant) async throws {
    if try await jeton(ouvert.passe, at: now) != nil { return }
    let (jeton, fin) = (Jeton.nouveau(), Instant.fin(de: jusquAu))
    try await store.put(Array("\(ouvert.organisme) \(ouvert.dossier) \(ouvert.passe)".utf8), in: CellKey("partage", Jeton.empreinte(jeton)), until: fin)
    try await store.put(Array(jeton.utf8), in: LiensDePartage.place(ouvert.passe), until: fin)
  }

  func retirer(_ passe: LaissezPasserID, at now: Instant) async throws {
    guard let jeton = try await jeton(passe, at: now) else { return }
    try await store.remove(CellKey("partage", Jeton.empreinte(jeton)))
    try await store.remove(LiensDePartage.place(passe))
  }

  private static func place(_ passe: LaissezPasserID) -> CellKey { CellKey("partage-de", Jeton.empreinte("partage \(passe)")) }
}

extension Services {
  var partages: LiensDePartage { LiensDePartage(store: maison.store) }
}
