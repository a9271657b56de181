import Application
import Documents
import Domaine

/// The content of a carnet, as invented as the people: the timeline never tells it.
extension Bilan {
  /// The need, defined by the two of them (R6313-4 1°).
  func analyserBesoin() async throws {
    let (le, consultant, beneficiaire) = (aujourdhui, consultant, beneficiaire)
    let analyse = Carnet.Analyse(
      motifs: [distribution.motif], attentes: "Savoir vers quoi aller, et par où commencer.", circonstances: "Douze ans dans le même métier imaginaire.")
    let objectif = Carnet.Objectif(id: nouveau(), texte: "Choisir entre deux pistes et vérifier la première.")
    try await deroule.geste("Le besoin et les objectifs sont définis et validés ensemble.", article: .phases) { geste in
      try await geste.decide(carnet) { carnet throws(Refus) in
        try carnet.analyser(analyse, par: consultant, le: le) + carnet.poser(objectif, par: consultant, le: le)
      }
      try await geste.decide(carnet) { carnet throws(Refus) in
        try carnet.validerBesoin(par: consultant, le: le) + carnet.validerBesoin(par: beneficiaire, le: le)
      }
    }
    try await deroule.refus("Demander à \(prenom) une information sans lien avec le bilan.", par: .lienDirect, sur: carnet) { carnet throws(Refus) in
      try carnet.demander("Une question hors de propos", id: Identifiant(haut: 0, bas: 1), objet: nil, par: consultant, le: le)
    }
  }

  /// A questionnaire is passed, its results are explained (I1, I7).
  func passerQuestionnaire() async throws {
    let (le, consultant) = (aujourdhui, consultant)
    let passation: Identifiant<Carnet.Passation> = nouveau()
    let instrument = Carnet.InstrumentRef(id: "intérêts", version: "1")
    let resultats = zip(
      ["Construire", "Comprendre", "Créer", "Aider", "Entreprendre", "Organiser"], ["2,4", "3,9", "3,1", "4,4", "2,8", "3,6"]
    ).map { Carnet.Resultat(libelle: $0, valeur: "\($1) sur 5") }
    try await deroule.geste("Un questionnaire est passé ; ses résultats sont expliqués à \(prenom).", article: .destinataires) { geste in
      try await geste.decide(carnet) { carnet throws(Refus) in
        try carnet.enregistrer(passation: passation, instrument, .questionnaire, objet: .motivations, par: consultant, le: le)
      }
      try await geste.decide(carnet) { carnet throws(Refus) in
        try carnet.noterResultats(resultats, de: passation, par: consultant, le: le)
      }
    }
    try await restituer(passation)
  }

  /// A 360° enquiry: only what was aggregated comes into the carnet (I3).
  func enqueter() async throws {
    let (le, consultant) = (aujourdhui, consultant)
    let passation: Identifiant<Carnet.Passation> = nouveau()
    let resultats = zip(
      ["Écouter", "Organiser", "Décider", "Transmettre", "S’adapter"],
      ["moi 4,2, autres 4,4", "moi 3,1, autres 4,0", "moi 3,9, autres 3,2", "moi 2,6, autres 2,8", "moi 3,4, autres 3,5"]
    ).map { Carnet.Resultat(libelle: $0, valeur: "\($1) sur 5") }
    try await deroule.geste("Une enquête 360° est close ; ses moyennes sont expliquées à \(prenom).", article: .destinataires) { geste in
      try await geste.decide(carnet) { carnet throws(Refus) in
        try carnet.enregistrer(
          passation: passation, Carnet.InstrumentRef(id: "enquête 360°", version: "1"), .enquete360, objet: .competences, par: consultant, le: le)
      }
      try await geste.decide(carnet) { carnet throws(Refus) in try carnet.noterResultats(resultats, de: passation, par: consultant, le: le) }
    }
    try await restituer(passation)
  }

  /// The result is handed over in both papers, then printed for the beneficiary.
  private func restituer(_ passation: Identifiant<Carnet.Passation>) async throws {
    try deroule.arreterALaLimite()
    try await deroule.maison.restituer(passation, de: id, par: consultant, in: deroule.organisme)
    try await imprimer(.restitution(passation))
  }

  /// An experience, what was done in it, and the compétences that it shows (I4).
  func inventorier() async throws {
    let (le, beneficiaire) = (aujourdhui, beneficiaire)
    let competence = Carnet.Competence(intitule: "Organiser le travail d’une équipe", preuve: "deux saisons imaginaires", niveau: .maitrise, transferable: true)
    let activite = Carnet.Activite(id: nouveau(), description: "Conduire un atelier", competences: [competence])
    let experience = Carnet.Experience(id: nouveau(), nature: .emploi, intitule: "Métier imaginaire", periode: "douze ans", activites: [activite])
    try await surCarnet("\(prenom) fait l’inventaire de ses compétences, preuves à l’appui.") { carnet throws(Refus) in
      try carnet.decrire(experience, par: beneficiaire, le: le)
    }
    try await imprimer(.portefeuille)
  }

  /// Projets, and the steps towards them (R1, R2).
  func batirProjets() async throws {
    let (le, beneficiaire) = (aujourdhui, beneficiaire)
    let projets: [Carnet.Projet] = [
      Carnet.Projet(id: nouveau(), rang: .coeur, intitule: "Un métier imaginaire", horizon: "dans l’année", faisabilite: "confirmée par deux enquêtes"),
      Carnet.Projet(id: nouveau(), rang: .intermediaire, intitule: "Un métier voisin", concessions: ["le lieu"], faisabilite: "possible dès maintenant"),
      Carnet.Projet(
        id: nouveau(), rang: .repli, intitule: "Rester, en changeant de tâches", declencheur: "sans réponse au printemps", faisabilite: "à discuter"),
    ]
    let etape = EtapePlan(id: nouveau(), intitule: "Rencontrer une personne du métier", pour: le.plus(mois: 1), premierContact: "le réseau du centre")
    try await deroule.geste("\(prenom) formule ses projets et son plan d’action.", article: .phases) { geste in
      for projet in projets {
        try await geste.decide(carnet) { carnet throws(Refus) in try carnet.formuler(projet, par: beneficiaire, le: le) }
      }
      try await geste.decide(carnet) { carnet throws(Refus) in try carnet.prevoir(etape, par: beneficiaire, le: le) }
    }
  }

  /// The synthèse, by whoever holds the pen in this programme (R3).
  func redigerSynthese() async throws {
    let auteur = modalites.synthese.redacteur == .beneficiaire ? beneficiaire : consultant
    let le = aujourdhui
    let enonces = [
      Enonce(.circonstances, "Un bilan demandé après douze ans dans le même métier imaginaire."),
      Enonce(.competences, "Organise, explique, tient ses délais.", appuis: [.inventaire]),
      Enonce(.projet, "Un métier imaginaire, vérifié par deux enquêtes.", appuis: [.projets]),
      Enonce(.etapes, "Rencontrer, puis se former, puis candidater.", appuis: [.planAction]),
    ]
    if modalites.synthese.redacteur == .consultantSurTextes { try await deposerTextes() }
    let qui = auteur == beneficiaire ? prenom : "Le consultant"
    try await deroule.geste("\(qui) rédige la synthèse et la soumet à l’autre.", article: .destinataires) { geste in
      try await geste.decide(carnet) { carnet throws(Refus) in try carnet.deposerVersion(enonces, par: auteur, le: le) }
      try await geste.decide(carnet) { carnet throws(Refus) in try carnet.soumettreSynthese(par: auteur, le: le) }
    }
    if programme.prevoit(.guideRempli) { try await imprimer(.guideRempli) }
  }

  private func deposerTextes() async throws {
    let (le, beneficiaire) = (aujourdhui, beneficiaire)
    try await deroule.geste("\(prenom) dépose ses propres textes, dont la synthèse partira.") { geste in
      for partie in PartieSynthese.allCases {
        try await geste.decide(carnet) { carnet throws(Refus) in
          try carnet.deposerTexte("Ce que je retiens de mon parcours imaginaire.", pour: partie, par: beneficiaire, le: le)
        }
      }
    }
  }
}
