import Application
import Documents
import Domaine
import EventCodec

extension Bilan {
  /// A payer of this bilan.
  func payeur(_ sorte: Payeur.Sorte, _ nom: String, _ part: Montant, reference: String? = nil) -> Payeur {
    Payeur(id: nouveau(), sorte: sorte, nom: nom, part: part, reference: reference)
  }

  /// Says who pays what, and gathers what each payer asks for (F4, F8).
  func financer(_ payeurs: [Payeur], temps: TempsDuBilan) async throws {
    try deroule.passer(a: .convention)
    let parts = payeurs.map { "\($0.nom), \($0.part)" }
    let le = aujourdhui
    try await surDossier("Le financement est arrêté : \(Texte.enumeration(parts)).") { dossier throws(Refus) in
      try dossier.arreterFinancement(payeurs, temps: temps, le: le)
    }
    for payeur in payeurs where payeur.estUnTiers { try await imprimer(.devis(payeur.id)) }
    let dossier = try await dossier()
    if dossier.employeurInforme {
      deroule.echeance("L’employeur est informé du bilan, parce qu’il le paie.")
    } else if temps == .surTempsDeTravail {
      deroule.echeance("L’employeur ne saura de ce bilan que l’absence qui lui sera demandée.")
    } else if distribution.statut != .demandeurEmploi {
      deroule.echeance("Rien de ce bilan ne sera dit à l’employeur.", article: .horsTemps)
    }
    deroule.le(dans(4))
    let accepteLe = aujourdhui
    for payeur in payeurs {
      try await deroule.geste(payeur.estUnTiers ? "\(payeur.nom) reçoit ses pièces et accepte le devis." : "\(payeur.nom)\u{202F}: pièces fournies.") { geste in
        for piece in payeur.sorte.pieces {
          try await geste.decide(id) { dossier throws(Refus) in try dossier.fournir(piece, a: payeur.id, le: accepteLe) }
        }
        guard payeur.estUnTiers else { return }
        try await geste.decide(id) { dossier throws(Refus) in try dossier.accepterDevis(payeur.id, le: accepteLe) }
        guard modalites.bonDeCommandeExige else { return }
        try await geste.decide(id) { dossier throws(Refus) in try dossier.recevoirCommande(payeur.id, reference: "BC-EXEMPLE", le: accepteLe) }
      }
    }
  }

  /// The text to be signed, its signatories in order: the paper itself, by its hash.
  func projet(_ forme: Dossier.FormeDeContrat, ordre: [Signataire], aDistance: Bool = false) async throws -> Dossier.Projet {
    let mois = modalites.amplitude.maximumMois ?? 6
    let periode = Dossier.Periode(du: aujourdhui, au: aujourdhui.plus(mois: mois + 1))
    return Dossier.Projet(
      forme: forme, ordre: ordre, texte: try await imprimer(.convention), aDistance: aDistance, periode: forme == .conventionTripartite ? periode : nil)
  }

  /// Prepares the contract; of a convention of three, a missing mention is refused by its name.
  func preparer(_ projet: Dossier.Projet) async throws {
    let le = aujourdhui
    if projet.forme == .conventionTripartite {
      var incomplet = projet
      incomplet.mentions.remove(.remiseDesResultats)
      try await deroule.refus("Préparer une convention qui ne dit pas comment la synthèse est remise.", par: .conventionTripartite, sur: id) {
        [incomplet] dossier throws(Refus) in
        try dossier.preparerConvention(incomplet, le: le)
      }
    }
    try await surDossier("\(projet.forme.nom.majuscule) est préparée.", article: projet.forme == .conventionTripartite ? .conventionTripartite : nil) {
      dossier throws(Refus) in
      try dossier.preparerConvention(projet, le: le)
    }
  }

  /// Everyone signs in turn, now.
  func signerTous(_ projet: Dossier.Projet) async throws {
    for signataire in projet.ordre { try await signer(projet, signataire) }
    try await imprimer(.convention)
  }

  /// One signs, now.
  func signer(_ projet: Dossier.Projet, _ signataire: Signataire) async throws {
    let signature = signature(projet, signataire, a: maintenant)
    let qui = signataire == .beneficiaire ? prenom : signataire.nom.majuscule
    try await surDossier("\(qui) signe.") { dossier throws(Refus) in try dossier.signerConvention(signature) }
    try await deroule.imprimeur?.signer(signataire, nom: qui, at: maintenant, scenario: deroule.chronologie.scenario)
    try await imprimer(.preuve(signataire))
  }

  /// A signature by whoever must hold the pen.
  func signature(_ projet: Dossier.Projet, _ signataire: Signataire, a instant: Instant) -> Dossier.Signature {
    signature(projet.texte, signataire, a: instant)
  }

  /// A signature of a text by whoever must hold the pen.
  func signature(_ texte: Empreinte, _ signataire: Signataire, a instant: Instant) -> Dossier.Signature {
    let personne: PersonneID =
      switch signataire {
      case .beneficiaire, .representantLegal: distribution.beneficiaire  // Nobody played here is a protected adult.
      case .employeur: distribution.employeur?.interlocuteur ?? distribution.beneficiaire
      case .prestataire: distribution.referent
      }
    let code = Dossier.CodeFrais(envoyeA: instant.plus(Duree(minutes: -3)), vers: "e…@exemple.invalid")
    return Dossier.Signature(par: signataire, personne: personne, a: instant, texte: texte, voie: .code, code: code)
  }

  /// The steps of the CPF, from the request to the acceptance.
  func mobiliserCpf() async throws {
    let demandeLe = aujourdhui
    try await surDossier("\(prenom) demande son bilan sur Mon compte formation.", article: .cpfCinqAns) { dossier throws(Refus) in
      try dossier.demander(cpf: DemandeCpf(numero: "CPF-EXEMPLE", le: demandeLe))
    }
    deroule.le(dans(2))
    let proposeLe = aujourdhui
    try await surDossier("Le centre propose la commande.", article: .cpfDemarrage) { dossier throws(Refus) in try dossier.proposerCpf(le: proposeLe) }
    deroule.le(dans(2))
    let accepteLe = aujourdhui
    try await surDossier("\(prenom) accepte la proposition : sur la plateforme, cela vaut contrat.") { dossier throws(Refus) in
      try dossier.accepterCpf(le: accepteLe)
    }
    try await imprimer(.convention)
    let premier = Droit.premierJourCpf(proposeLe: proposeLe)
    deroule.echeance("La première séance peut se tenir à partir du \(premier.enFrancais).", article: .cpfDemarrage)
    deroule.le(premier)
  }

  /// What the law says of a start on `jour`, told before the first séance.
  func demanderSiPeutCommencer(le jour: Jour) async throws {
    let constats = try await dossier().peutCommencer(le: jour)
    deroule.echeance(
      constats.bloquants.isEmpty ? "Le bilan peut commencer le \(jour.enFrancais)." : "Le bilan ne peut pas commencer le \(jour.enFrancais).",
      constats: constats)
  }
}

extension String {
  /// With a capital at its head.
  var majuscule: String { prefix(1).uppercased() + dropFirst() }
}
