import Application
import Documents
import Domaine
import EventCodec

extension Bilan {
  /// What is to be kept is asked before the term: the synthèse and the plan, here, until a year later (R6313-7).
  func demanderConservation(_ codes: [CodeDePiece] = [.synthese, .planDAction]) async throws {
    try deroule.passer(a: .conclusions)
    let (le, maintenant) = (aujourdhui, maintenant)
    try await surDossier("L’adresse où inviter \(prenom) au suivi est vérifiée.", article: .adresseDeSortie) { dossier throws(Refus) in
      try dossier.verifierCoordonnees(le: le, at: maintenant)
    }
    guard !codes.isEmpty else {
      return try await surDossier("\(prenom) ne souhaite rien faire garder : tout sera détruit au terme.", article: .destruction) { dossier throws(Refus) in
        try dossier.refuserConservation(le: le, at: maintenant)
      }
    }
    let redige = try await deroule.maison.lire(carnet, in: deroule.organisme)
    let pieces = try codes.map { code in
      let contenu = redige.elementsConservables.first { $0.code == code && !code.estUnPapierRemis }.flatMap(redige.contenu)
      return PieceGardee(
        code, try contenu?.empreinte ?? Empreinte(de: "\(id) \(code.rawValue)"), AccordDeConservation(donneLe: le, jusquAu: le.plus(annees: 1)))
    }
    let noms = Texte.enumeration(codes.map(\.nom))
    try await deroule.geste("\(prenom) demande par écrit de garder \(noms) un an, pour le suivi.", article: .destruction) { geste in
      for piece in pieces {
        try await geste.decide(id) { dossier throws(Refus) in try dossier.accorderConservation(piece, at: maintenant) }
      }
      guard !codes.contains(.planDAction) else { return }
      try await geste.decide(id) { dossier throws(Refus) in try dossier.declinerConservation(.planDAction, le: le, at: maintenant) }
    }
    try await imprimer(.accordDeConservation)
  }

  /// The synthèse and the detailed results go to the beneficiary alone (L6313-4, R4).
  func remettreSynthese() async throws {
    let (maison, organisme) = (deroule.maison, deroule.organisme)
    var remis = try await maison.lire(carnet, in: organisme)
    for event in try remis.remettreSynthese(par: consultant, le: aujourdhui) { remis.evolve(event) }
    let empreinte = try await imprimer(.synthese, carnet: remis)
    try deroule.arreterALaLimite()
    try await maison.remettreSynthese(de: id, par: consultant, in: organisme) { _ in empreinte }
    deroule.dire("La synthèse est remise à \(prenom), et à personne d’autre. Le dossier n’en garde que la date.", article: .destinataires)
  }

  /// Certificate, attestation, then an invoice to each payer, pro rata of the hours done.
  func certifierEtFacturer() async throws {
    try deroule.passer(a: .facture)
    let (le, maintenant) = (aujourdhui, maintenant)
    if try await dossier().financement.cpf.accepteLe != nil {
      try await surDossier("Le service fait est déclaré sur Mon compte formation.", article: .cpfSortie) { dossier throws(Refus) in
        try dossier.declarerSortieCpf(le: le)
      }
    }
    let heures = try await dossier().heures.faites
    try await surDossier("Le certificat de réalisation atteste \(heures.enFrancais).", article: .certificatRealisation) { dossier throws(Refus) in
      try dossier.etablirCertificat(le: le, at: maintenant) + dossier.remettreAttestation(le: le, at: maintenant)
    }
    if programme.prevoit(.planningEmarge) { try await imprimer(.planningEmarge) }
    try await imprimer(.attestationDePresence, .certificatDeRealisation)
    try await proposerSuivi()
    for (rang, payeur) in try await dossier().financement.payeurs.enumerated() { try await facturer(payeur, rang: rang + 1) }
    if programme.prevoit(.accordReseau) { try await rejoindreLeReseau() }
  }

  /// The person agrees, apart from all the rest, to be asked later by others (A4).
  private func rejoindreLeReseau() async throws {
    let (le, maintenant) = (aujourdhui, maintenant)
    try await surDossier("\(prenom) accepte, à part, d’être personne ressource.") { dossier throws(Refus) in
      try dossier.accepterDEtrePersonneRessource(le: le, at: maintenant)
    }
    try await imprimer(.accordReseau)
  }

  /// A credit note cancels an invoice that went to the wrong service, and another takes its place.
  func corrigerFacture() async throws {
    let (le, maintenant) = (aujourdhui, maintenant)
    guard let ancienne = try await dossier().cloture.facturesValables.first, let numero = NumeroDeFacture("\(ancienne.numero)-A"),
      let suivant = NumeroDeFacture("\(ancienne.numero)-B")
    else { return }
    try await surDossier("La facture portait une mauvaise référence : un avoir l’annule.") { dossier throws(Refus) in
      try dossier.emettreAvoir(numero, sur: ancienne.numero, le: le, at: maintenant)
    }
    try await imprimer(.avoir(ancienne.numero))
    var nouvelle = ancienne
    nouvelle.numero = suivant
    try await surDossier("Une autre facture la remplace : \(nouvelle.toutesTaxes).") { [nouvelle] dossier throws(Refus) in
      try dossier.facturer(nouvelle, at: maintenant)
    }
    try await imprimer(.facture(suivant))
  }

  /// The follow-up is offered, and an opinion on the bilan asked for: the answers live elsewhere.
  private func proposerSuivi() async throws {
    let (le, maintenant) = (aujourdhui, maintenant)
    try await surDossier("L’avis de \(prenom) sur le bilan est demandé, à part.") { dossier throws(Refus) in
      try dossier.demanderSatisfaction(le: le, at: maintenant)
    }
    try await imprimer(.satisfaction)
    let dossier = try await dossier()
    guard let prevu = dossier.dateDuSuivi.map({ JoursFeries().prochainOuvre($0) }) else { return }
    guard dossier.terme()?.motif == .acheve else {
      return try await deroule.geste("Un suivi est offert ; sans réponse, il est noté comme décliné.", article: .suivi) { geste in
        try await geste.decide(id) { dossier throws(Refus) in try dossier.proposerSuivi(le: le, pour: prevu, at: maintenant) }
        try await geste.decide(id) { dossier throws(Refus) in try dossier.declinerSuivi(le: le, at: maintenant) }
      }
    }
    try await surDossier("Un entretien de suivi est offert pour le \(prevu.enFrancais).", article: .suivi) { dossier throws(Refus) in
      try dossier.proposerSuivi(le: le, pour: prevu, at: maintenant)
    }
  }

  private func facturer(_ payeur: Payeur, rang: Int) async throws {
    let dossier = try await dossier()
    let (le, maintenant, tva) = (aujourdhui, maintenant, modalites.prix?.tva ?? 0)
    let du = dossier.facturable(payeur: payeur.id)
    guard du > .nul, let numero = NumeroDeFacture("\(le.annee)-\("\(id)".prefix(6))-\(rang)") else { return }
    let facture = Facture(
      numero: numero, payeur: payeur.id, heures: dossier.heures.faites, horsTaxe: dossier.facturableHorsTaxe(payeur: payeur.id, tva: tva), tva: tva,
      regime: tva == 0 ? .exonere(attestation: true) : .normal, le: le)
    let taxe = tva == 0 ? "exonérée de TVA" : "\(facture.horsTaxe) hors taxe"
    try await surDossier("Facture à \(payeur.nom) : \(facture.toutesTaxes), \(taxe).", article: tva == 0 ? .tva : nil) { dossier throws(Refus) in
      try dossier.facturer(facture, at: maintenant)
    }
    try await imprimer(.facture(numero))
    try await deroule.refus("Facturer \(payeur.nom) une seconde fois.", par: .factureUnique, sur: id) { dossier throws(Refus) in
      var seconde = facture
      seconde.numero = NumeroDeFacture("\(numero)-bis") ?? numero
      return try dossier.facturer(seconde, at: maintenant)
    }
  }

  /// Every invoice is paid, and noted as such.
  func encaisser(apres jours: Int) async throws {
    deroule.le(dans(jours))
    let (le, maintenant) = (aujourdhui, maintenant)
    let factures = try await dossier().cloture.facturesValables.map(\.numero)
    guard !factures.isEmpty else { return }
    try await deroule.geste(factures.count == 1 ? "La facture est réglée." : "Toutes les factures sont réglées.") { geste in
      for numero in factures {
        try await geste.decide(id) { dossier throws(Refus) in try dossier.constaterReglement(numero, le: le, at: maintenant) }
      }
    }
  }
}
