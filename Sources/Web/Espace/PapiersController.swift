import Application
import Documents
import Domaine

/// The papers of a bilan, for its beneficiary: each as a page, and as a file where there is a press.
enum PapiersController {
  static func liste(_ visite: Visite) async throws -> Reponse {
    let vu = try await visite.dossier(comme: .beneficiaire)
    return .page(PapiersPage(vu: vu, papiers: try await visite.papiers(vu), enFichier: visite.services.imprimerie != nil).html(visite))
  }

  static func papier(_ visite: Visite) async throws -> Reponse {
    let vu = try await visite.dossier(comme: .beneficiaire)
    let nom = visite.parametres[1]
    guard let papier = try await visite.papiers(vu).first(where: { $0.nom == nom || "\($0.nom).pdf" == nom }) else { throw Absente() }
    if papier.nom == nom {
      try await visite.maison.noterOuverture(de: papier.imprime, papier.etats, par: vu.acteur, in: visite.organisme)
      return .page(PagesDeLEspace.page(papier.paper.title, vu, .papiers, PapierHTML(paper: papier.paper).html, visite))
    }
    guard let imprimerie = visite.services.imprimerie else { throw Absente() }
    return try await visite.remettre(papier.imprime, de: papier.etats, a: vu.acteur, par: imprimerie)
  }
}

extension PapiersController {
  /// A scan of what the beneficiary signed on paper: it is theirs too.
  static func scan(_ visite: Visite) async throws -> Reponse {
    let vu = try await visite.dossier(comme: .beneficiaire)
    return try await visite.scan(de: vu.id, vu.dossier, a: vu.acteur)
  }
}

/// A paper that its reader may ask for, and what it is made from.
struct PapierNomme {
  let imprime: Imprime
  let etats: Etats
  let paper: Paper

  /// As its address names it.
  var nom: String { imprime.nom }
}

extension Visite {
  /// Every paper that the beneficiary may read as the bilan stands: of the carnet, only what was explained or handed over to them.
  func papiers(_ vu: DossierVu) async throws -> [PapierNomme] {
    let carnet = try await carnet(vu)
    guard let etats = try await etatsOuRien(vu.id, vu.dossier, carnet: carnet) else { return [] }
    return etats.imprimes.filter { vu.estAuBeneficiaire($0, carnet) }.compactMap { imprime in
      (try? etats.papier(imprime)).map { PapierNomme(imprime: imprime, etats: etats, paper: $0) }
    }
  }
}

extension DossierVu {
  /// Whether a paper is the beneficiary's to read: neither a form still to be filled in, nor content that comes to them first from their consultant.
  fileprivate func estAuBeneficiaire(_ imprime: Imprime, _ carnet: Carnet?) -> Bool {
    switch imprime {
    case .feuilleAEmarger, .preuve, .suivi, .guideVierge: false
    case .synthese: carnet?.synthese.remise != nil
    case .restitution(let id): carnet?.passations.toutes.first { $0.id == id }?.restitueeLe != nil
    default: true
    }
  }
}

extension Imprime {
  /// As an address names it: never a person.
  fileprivate var nom: String {
    switch self {
    case .plaquette: "plaquette"
    case .programme: "programme"
    case .devis(let id): "devis-\(id)"
    case .ficheEngagement: "fiche-d-engagement"
    case .charte: "charte"
    case .convention: "convention"
    case .demandeAbsence: "demande-d-absence"
    case .planning: "planning"
    case .planningEmarge: "planning-emarge"
    case .feuilleAEmarger(let id): "feuille-\(id)"
    case .emargement(let id): "emargement-\(id)"
    case .guideVierge: "guide"
    case .guideRempli: "mon-guide"
    case .restitution(let id): "resultats-\(id)"
    case .portefeuille: "portefeuille"
    case .synthese: "synthese"
    case .accordDeConservation: "accord-de-conservation"
    case .accordDeCommunication(let id): "accord-de-communication-\(id)"
    case .accordReseau: "accord-reseau"
    case .attestationDePresence: "attestation-de-presence"
    case .certificatDeRealisation: "certificat-de-realisation"
    case .facture(let numero): "facture-\(numero)"
    case .avoir(let numero): "avoir-\(numero)"
    case .satisfaction: "avis"
    case .suivi: "suivi"
    case .certificatDeDestruction: "certificat-de-destruction"
    case .preuve(let signataire): "preuve-\(signataire.rawValue)"
    }
  }
}

/// The papers, the newest concern last, each with who reads it.
struct PapiersPage {
  let vu: DossierVu
  let papiers: [PapierNomme]
  let enFichier: Bool

  func html(_ visite: Visite) -> HTML {
    let lignes = papiers.html { papier in
      let fichier: HTML =
        enFichier ? "<p><a class=\"bouton bouton--petit\" href=\"\(Route(.espacePapier, "\(vu.id)", "\(papier.nom).pdf"))\">PDF</a></p>" : .vide
      return """
        <li class="papier-ligne rang rang--bout"><div><p><a href="\(Route(.espacePapier, "\(vu.id)", papier.nom))"><strong>\(papier.paper.title)</strong></a>\(papier.paper.date.html { ", le \($0.enFrancais)" })</p>\(papier.paper.readers.html { "<p class=\"meta\">\($0)</p>" })</div>\(fichier)</li>
        """
    }
    let corps: HTML = """
      <div class="pile"><h1>Mes papiers</h1><p class="chapeau">Tout ce qui se fait sur papier pendant votre bilan est à vous. Sous chacun, qui peut le lire.</p></div>
      \(papiers.isEmpty ? Vide.html("Aucun papier pour l’instant", "Vos papiers viendront ici, l’un après l’autre.") : "<ul class=\"lignes\">\(lignes)</ul>")\(scans)
      """
    return PagesDeLEspace.page("Mes papiers", vu, .papiers, corps, visite)
  }

  private var scans: HTML {
    if vu.dossier.scans.isEmpty { return .vide }
    let lignes = vu.dossier.scans.html { scan in
      """
      <li class="papier-ligne rang rang--bout"><div><p><strong>\(scan.titre(vu.dossier))</strong></p><p class="meta">Numérisé le \(scan.le.enFrancais)</p></div>
      <p><a class="bouton bouton--petit" href="\(Route(.espaceScan, "\(vu.id)", "\(scan.document)"))">Ouvrir<span class="hors-vue">\u{202F}: \(scan.titre(vu.dossier))</span></a></p></li>
      """
    }
    return "<section class=\"pile\"><h2>Ce que vous avez signé sur papier</h2><ul class=\"lignes\">\(lignes)</ul></section>"
  }
}
