import Application
import Documents
import Domaine

/// The papers of a dossier, as the office may read them: never one made of a carnet.
enum PapiersDuCentreController {
  static func liste(_ visite: Visite) async throws -> Reponse {
    let bureau = try await visite.dossierDuBureau()
    let etats = try await visite.etats(bureau.id, bureau.dossier)
    let lignes = etats.imprimes.filter(\.estDuBureau).compactMap { imprime -> HTML? in
      guard let code = imprime.code, let paper = try? etats.papier(imprime) else { return nil }
      return """
        <li class="carte rang rang--bout"><a href="\(Route(.centrePapier, "\(bureau.id)", code))">\(paper.title)\(paper.overline.map { ", \($0)" } ?? "")</a><span class="meta">\(paper.reference)</span></li>
        """
    }
    let nom = bureau.faits.identite.nomComplet
    let corps: HTML = """
      <div class="pile"><h1>Les papiers de \(nom)</h1><p><a href="\(Route(.centreDossier, "\(bureau.id)"))">Revenir au dossier</a></p>
      <p><a href="\(Route(.centreNumerisations, "\(bureau.id)"))">Ce qui est signé sur papier, et ses scans</a></p></div>
      <ul class="pile pile--serree">\(lignes)</ul>
      """
    return .page(PageDuCentre(titre: "Papiers de \(nom)", onglet: .dossiers, etroite: true, corps: corps).html(visite))
  }

  /// A paper: as a PDF where there is a press, else as a page of the same words.
  static func papier(_ visite: Visite) async throws -> Reponse {
    let bureau = try await visite.dossierDuBureau()
    guard let imprime = Imprime(code: visite.parametres[1]), imprime.estDuBureau, let lecteur = visite.bureau else { throw Absente() }
    let etats = try await visite.etats(bureau.id, bureau.dossier)
    if let imprimerie = visite.services.imprimerie { return try await visite.remettre(imprime, de: etats, a: lecteur, par: imprimerie) }
    let corps = PapierHTML(paper: try etats.papier(imprime)).html + "<p><a href=\"\(Route(.centreDossier, "\(bureau.id)"))\">Revenir au dossier</a></p>"
    return .page(PageDuCentre(titre: "Papier", onglet: .dossiers, etroite: true, corps: corps).html(visite))
  }
}

extension Imprime {
  /// Papers of one of a kind, by their short names.
  private static let simples: [(code: String, imprime: Imprime)] = [
    ("programme", .programme), ("plaquette", .plaquette), ("engagement", .ficheEngagement), ("charte", .charte), ("convention", .convention),
    ("planning", .planning), ("planning-emarge", .planningEmarge), ("attestation", .attestationDePresence), ("certificat", .certificatDeRealisation),
    ("destruction", .certificatDeDestruction), ("avis", .satisfaction),
  ]

  /// As an address names it; `nil` for a paper that the office does not make.
  var code: String? {
    switch self {
    case .devis(let payeur): "devis-\(payeur)"
    case .feuilleAEmarger(let seance): "feuille-\(seance)"
    case .emargement(let seance): "emargement-\(seance)"
    case .facture(let numero): "facture-\(numero)"
    case .avoir(let numero): "avoir-\(numero)"
    case .preuve(let signataire): "preuve-\(signataire.rawValue)"
    default: Imprime.simples.first { $0.imprime == self }?.code
    }
  }

  /// The paper of that name; `nil` where there is none that the office makes.
  init?(code: String) {
    if let simple = Imprime.simples.first(where: { $0.code == code }) {
      self = simple.imprime
      return
    }
    let parties = code.split(separator: "-", maxSplits: 1).map(String.init)
    guard parties.count == 2 else { return nil }
    switch parties[0] {
    case "devis": guard let id = PayeurID(parties[1]) else { return nil }; self = .devis(id)
    case "feuille": guard let id = SeanceID(parties[1]) else { return nil }; self = .feuilleAEmarger(id)
    case "emargement": guard let id = SeanceID(parties[1]) else { return nil }; self = .emargement(id)
    case "facture": guard let numero = NumeroDeFacture(parties[1]) else { return nil }; self = .facture(numero)
    case "avoir": guard let numero = NumeroDeFacture(parties[1]) else { return nil }; self = .avoir(numero)
    case "preuve": guard let signataire = Signataire(rawValue: parties[1]) else { return nil }; self = .preuve(signataire)
    default: return nil
    }
  }

  /// Whether the office makes and reads it.
  var estDuBureau: Bool { code != nil }
}
