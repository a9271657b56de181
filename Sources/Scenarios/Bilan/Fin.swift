import Application
import Documents
import Domaine
import EventCodec

extension Bilan {
  /// At the term the carnet is destroyed: its rows, then its key. What agreements keep has moved to papers of its own (R6313-7).
  func detruireCarnet() async throws {
    try deroule.passer(a: .destruction)
    deroule.le(aujourdhui.plus(jours: 1), 8)
    let (maison, organisme, le, maintenant) = (deroule.maison, deroule.organisme, aujourdhui, maintenant)
    try deroule.arreterALaLimite()
    try await maison.detruireCarnet(de: id, horloge: [], in: organisme)
    let gardes = try await dossier().accords.gardees.keys.map(\.nom).sorted()
    deroule.dire(
      gardes.isEmpty
        ? "Le carnet est détruit : plus personne ne peut le relire, pas même à partir d’une sauvegarde."
        : "Le carnet est détruit : plus personne ne peut le relire. De lui ne reste, à part, que ce que l’accord garde : \(Texte.enumeration(gardes)).",
      article: .destruction)
    try await verifierDetruit()
    let par = distribution.consultant
    try await deroule.geste("Le consultant déclare, un par un, ce que sont devenus papiers, messagerie et poste.", article: .destruction) { geste in
      for (support, contenait) in [(SupportExterieur.papier, true), (.messagerie, true), (.poste, false)] {
        let declaration = DestructionDeclaree(support, contenait: contenait, par: par, le: le)
        try await geste.decide(id) { dossier throws(Refus) in try dossier.declarerDestruction(declaration, at: maintenant) }
      }
    }
    let certificat = try await imprimer(.certificatDeDestruction)
    try await surDossier("Le certificat de destruction est établi : quoi, où, quand, selon quelle règle.", article: .destruction) { dossier throws(Refus) in
      try dossier.etablirCertificatDeDestruction(certificat, le: le, at: maintenant)
    }
  }

  /// The store itself must say that the carnet is gone.
  private func verifierDetruit() async throws {
    do {
      _ = try await deroule.maison.lire(carnet, in: deroule.organisme)
    } catch StoreError.destroyed {
      return
    }
    throw Deroule.Inattendu(description: "le carnet s’ouvre encore après sa destruction")
  }

  /// Six months on: the meeting, its outcomes in coded answers, the plan adjusted (A1).
  func suivre() async throws {
    try deroule.passer(a: .suivi)
    let suivi: Identifiant<Suivi> = id.comme()
    guard let prevu = try await deroule.maison.lire(suivi, in: deroule.organisme).rendezvous.prevuLe else { return }
    deroule.le(prevu.plus(mois: -1))
    try await deroule.maison.inviterAuSuivi(de: id, in: deroule.organisme)
    deroule.dire("L’invitation au suivi part, par un courriel qui ne dit rien du bilan.")
    deroule.le(prevu, 14)
    let (le, consultant, beneficiaire) = (aujourdhui, consultant, beneficiaire)
    let releve = Suivi.Releve(emploi: .nouveauMetier, formation: .achevee, estimeDeSoi: .enHausse, satisfaction: .toutAFait)
    try await deroule.geste("L’entretien de suivi est tenu ; \(prenom) dit où en est son projet.", article: .suivi) { geste in
      try await geste.decide(suivi) { suivi throws(Refus) in try suivi.tenir(par: consultant, le: le) }
      try await geste.decide(suivi) { suivi throws(Refus) in try suivi.relever(releve, par: beneficiaire, le: le) }
      try await geste.decide(suivi) { suivi throws(Refus) in try suivi.clore(par: consultant, le: le) }
      let now = geste.at
      try await geste.decide(id) { dossier throws(Refus) in try dossier.constaterSuivi(le: le, at: now) }
    }
    try await imprimer(.suivi)
    try await detruireEchus()
  }

  /// Everything ends: what agreements kept, the follow-up, and at last the dossier, each when its own time has come.
  func archiver() async throws {
    try deroule.passer(a: .archive)
    var tours = 0
    while let prochain = try await prochaineFin(), tours < 10 {
      tours += 1
      deroule.le(prochain, 8)
      try deroule.arreterALaLimite()
      try await detruireEchus()
    }
  }

  /// Destroys what of this bilan has come to its end today, each under its rule.
  private func detruireEchus() async throws {
    for papier in try await deroule.maison.aDetruire(le: aujourdhui, in: deroule.organisme) where estDeCeBilan(papier) {
      try await deroule.maison.detruire(papier, horloge: [], in: deroule.organisme)
      deroule.dire("La conservation prend fin : \(nom(papier)).", article: papier.regle)
    }
  }

  private func estDeCeBilan(_ papier: ADetruire) -> Bool {
    papier.numero == id.comme() || CodeDePiece.allCases.contains { Identifiant<Conservation>(id, $0).comme() == papier.numero }
  }

  /// The day after the next end among the papers of this bilan that still live.
  private func prochaineFin() async throws -> Jour? {
    var fins: [Jour] = []
    for code in CodeDePiece.allCases {
      if let conservation = try await vivant(Identifiant<Conservation>(id, code)), let fin = conservation.elements.gardes.map(\.jusquAu).max() {
        fins.append(fin)
      }
    }
    if let suivi = try await vivant(id.comme(Suivi.self)), let fin = suivi.derniereFin { fins.append(fin) }
    if let dossier = try await vivant(id), let fin = [dossier.finDeConservationDesPieces, dossier.finDeConservationDesFactures].compactMap({ $0 }).max() {
      fins.append(fin)
    }
    return fins.min().map { max($0, aujourdhui).plus(jours: 1) }
  }

  private func vivant<A: Papier>(_ papier: Identifiant<A>) async throws -> A? {
    do {
      return try await deroule.maison.lire(papier, in: deroule.organisme)
    } catch StoreError.destroyed {
      return nil
    }
  }

  private func piece(_ papier: ADetruire) -> String {
    CodeDePiece.allCases.first { Identifiant<Conservation>(id, $0).comme() == papier.numero }?.nom ?? "pièces"
  }

  private func nom(_ papier: ADetruire) -> String {
    switch papier.nature {
    case .demande: "la demande est détruite"
    case .dossier: "le dossier est détruit"
    case .carnet: "le carnet est détruit"
    case .conservation: "ce que l’accord gardait est détruit (\(piece(papier)))"
    case .amenagement: "l’aménagement est détruit"
    case .suivi: "le suivi est détruit"
    case .reclamation: "la réclamation est détruite"
    }
  }
}
