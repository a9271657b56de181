import Application
import Documents
import Domaine

extension PapierSigne {
  /// As a form names it: it says nothing of anybody.
  var code: String {
    switch self {
    case .consentement: "papier-consentement"
    case .charte(let partie): "papier-charte-\(partie.rawValue)"
    case .contrat(let par, let texte): "papier-contrat-\(par.rawValue)-\(texte)"
    case .presence(let seance, let partie): "papier-presence-\(partie.rawValue)-\(seance)"
    }
  }

  /// The sheet on which it was given: one that several signed is scanned once.
  func feuille(_ dossier: Dossier) -> String {
    switch self {
    case .consentement: "Consentement"
    case .charte: "Charte d’engagement"
    case .contrat(_, let texte): dossier.convention.avenantPropose(texte) == nil ? dossier.formeRequise.nom.capitale : "Avenant"
    case .presence(let id, _):
      dossier.emargement.feuilles[id].map { "Feuille de présence du \($0.horaire.debut.jourParis.enToutesLettres)" } ?? "Feuille de présence"
    }
  }

  /// Whose signature it is, by their part in the bilan and never by their name.
  var signataire: String {
    switch self {
    case .consentement: Role.beneficiaire.nom
    case .charte(let partie), .presence(_, let partie): partie == .beneficiaire ? Role.beneficiaire.nom : Role.consultant.nom
    case .contrat(let par, _): par.nom
    }
  }
}

extension ScanGarde {
  /// What it shows: each sheet, and who signed it.
  func titre(_ dossier: Dossier) -> String {
    let feuilles = papiers.map { $0.feuille(dossier) }.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    return feuilles.map { feuille in
      "\(feuille), signée par \(Texte.enumeration(papiers.filter { $0.feuille(dossier) == feuille }.map(\.signataire)))"
    }.joined(separator: "\u{202F}; ")
  }
}

extension Visite {
  /// A scan, for whoever may read it: given back as a file, of a kind told by its own first bytes. One that isn't theirs answers as one that never was.
  func scan(de id: DossierID, _ dossier: Dossier, a lecteur: Acteur) async throws -> Reponse {
    let document: ScanID = try identifiant(1)
    guard let scan = dossier.scans.first(where: { $0.document == document }), dossier.peutLire(scan, par: lecteur, le: jour).bloquants.isEmpty,
      let octets = try await maison.octets(de: scan, de: id, in: organisme), let type = TypeDeFichier(octets)
    else { throw Absente() }
    return .pieceJointe(octets, nom: "scan-\("\(document)".prefix(8))", type)
  }
}
