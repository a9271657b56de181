import Domaine

/// One dated fact of a dossier, and the article that asks for it: what an auditor traces.
struct PreuveDatee {
  let quoi: String
  let quand: String
  let article: String
  var trace: String?
}

/// The proofs of a dossier, moment by moment; only those of the pieces that an auditor may see.
struct PreuvesDuDossier {
  /// A moment of a bilan, with its proofs; `nil` for a fact that is not there yet.
  let moments: [(titre: String, preuves: [PreuveDatee])]

  init(_ dossier: Dossier, auditeur: Acteur, le: Jour) {
    let voit = { (piece: PieceDossier) in dossier.peutVoir(piece, par: auditeur, le: le).bloquants.isEmpty }
    let parPhase = PhaseLegale.allCases.map { phase in
      ("\(phase.nom.capitale)", voit(.calendrier) && voit(.emargements) ? dossier.preuves(de: phase) : [])
    }
    let avant = [
      ("Accueil et engagement", voit(.consentement) ? dossier.preuvesDEngagement : []), ("Contrat", voit(.convention) ? dossier.preuvesDuContrat : []),
    ]
    let fin = (voit(.remises) ? dossier.preuvesDeRemise : []) + (voit(.certificat) ? dossier.preuvesDeCloture : [])
    let surPapier = dossier.papiersSignes.filter { voit($0.piece) }.map(dossier.preuve)
    moments =
      avant + (surPapier.isEmpty ? [] : [("Signé sur papier", surPapier)]) + parPhase
      + [("Conclusion", fin), ("Suivi et destruction", voit(.destruction) ? dossier.preuvesDeDestruction : [])]
  }
}

extension Dossier {
  fileprivate var preuvesDEngagement: [PreuveDatee] {
    [
      ouverture.faits.map {
        PreuveDatee(
          quoi: "Dossier ouvert, programme \($0.modalites.programme.id) \($0.modalites.programme.version)", quand: $0.le.enFrancais, article: "R6313-4")
      },
      consentement.garantiesPresenteesLe.map { PreuveDatee(quoi: "Garanties présentées", quand: $0.enFrancais, article: "L6313-4") },
      consentement.donneLe.map { PreuveDatee(quoi: "Consentement donné", quand: $0.enFrancais, article: "L6313-4") },
      consentement.charteComplete
        ? consentement.charte.values.max().map { PreuveDatee(quoi: "Charte signée des deux", quand: $0.enFrancais, article: "engagement du programme") } : nil,
    ].compactMap { $0 }
  }

  fileprivate var preuvesDuContrat: [PreuveDatee] {
    let transmise = convention.transmiseA.map { PreuveDatee(quoi: "Texte transmis au bénéficiaire", quand: $0.enFrancais, article: "R6313-8") }
    let signatures = convention.signatures.values.sorted { $0.a < $1.a }.map {
      PreuveDatee(quoi: "Signature, \($0.par.nom)", quand: $0.a.enFrancais, article: "R6313-8, L6353-4", trace: $0.texte.description)
    }
    let fin = convention.fin.map { PreuveDatee(quoi: "Texte resté sans suite", quand: $0.jour.enFrancais, article: "R6313-8") }
    let cpf =
      formeRequise == .conditionsCpf
      ? contratSigneLe.map { PreuveDatee(quoi: "Accepté sur la plateforme", quand: $0.enFrancais, article: "conditions du CPF") } : nil
    return [transmise].compactMap { $0 } + signatures + [fin, cpf].compactMap { $0 }
  }

  /// What shows a signature given on paper: that there is a scan and its hash, never the scan, on which the person's name stands.
  fileprivate func preuve(_ papier: PapierSigne) -> PreuveDatee {
    let quoi = "\(papier.feuille(self)), \(papier.signataire)"
    let article = Regle.papierNumerise.source.citation
    switch numerisation.papiers[papier] {
    case .scan(let empreinte, _, let le):
      return PreuveDatee(quoi: "\(quoi), numérisée", quand: le.enFrancais, article: article, trace: empreinte.description)
    case .sansScan(let motif, let le): return PreuveDatee(quoi: "\(quoi), sans scan\u{202F}: \(motif.libelle)", quand: le.enFrancais, article: article)
    case nil: return PreuveDatee(quoi: quoi, quand: "à numériser", article: article)
    }
  }

  fileprivate func preuves(de phase: PhaseLegale) -> [PreuveDatee] {
    calendrier.enOrdre.filter { $0.phase == phase }.map { seance in
      let feuille = emargement.feuilles[seance.id]
      let etat =
        emargement.absences[seance.id] != nil ? "non tenue" : feuille?.complete == true ? "tenue, signée des deux" : feuille == nil ? "prévue" : "à signer"
      let duree = feuille?.horaire.duree ?? seance.duree
      return PreuveDatee(
        quoi: "Séance de \(duree.enFrancais), \(etat)", quand: (feuille?.horaire.debut ?? seance.debut).enFrancais, article: "R6313-4, L6354-1")
    }
  }

  fileprivate var preuvesDeRemise: [PreuveDatee] {
    [
      remise.syntheseLe.map {
        PreuveDatee(quoi: "Synthèse remise à la personne seule", quand: $0.enFrancais, article: "L6313-4, R6313-4", trace: remise.synthese?.description)
      }
    ].compactMap { $0 }
  }

  fileprivate var preuvesDeCloture: [PreuveDatee] {
    [
      cloture.attestationLe.map { PreuveDatee(quoi: "Attestation de présence remise", quand: $0.enFrancais, article: "L6354-1") },
      cloture.certificat.map {
        PreuveDatee(quoi: "Certificat de réalisation, \($0.heures.enFrancais)", quand: $0.le.enFrancais, article: "arrêté du 21 décembre 2018")
      },
      cloture.satisfactionDemandeeLe.map { PreuveDatee(quoi: "Avis demandé", quand: $0.enFrancais, article: "indicateur 30 du référentiel") },
    ].compactMap { $0 }
  }

  fileprivate var preuvesDeDestruction: [PreuveDatee] {
    var preuves = [
      cloture.suiviProposeLe.map { PreuveDatee(quoi: "Suivi proposé", quand: $0.enFrancais, article: "R6313-4") },
      cloture.suiviInviteLe.map { PreuveDatee(quoi: "Invitation au suivi", quand: $0.enFrancais, article: "R6313-4") },
    ].compactMap { $0 }
    switch cloture.issueDuSuivi {
    case .tenu(let jour): preuves.append(PreuveDatee(quoi: "Suivi tenu", quand: jour.enFrancais, article: "R6313-4"))
    case .decline(let jour): preuves.append(PreuveDatee(quoi: "Suivi décliné", quand: jour.enFrancais, article: "R6313-4"))
    case nil: break
    }
    if let carnet = destruction.carnet {
      preuves.append(PreuveDatee(quoi: "Carnet détruit", quand: carnet.a.enFrancais, article: "R6313-7", trace: carnet.tete.description))
    }
    preuves += destruction.declarees.values.sorted { $0.support.nom < $1.support.nom }.map {
      PreuveDatee(quoi: "Déclaré vidé\u{202F}: \($0.support.nom)", quand: $0.le.enFrancais, article: "R6313-7")
    }
    let certificat = destruction.certificatLe.map {
      PreuveDatee(quoi: "Certificat de destruction", quand: $0.enFrancais, article: "R6313-7", trace: destruction.certificat?.description)
    }
    return preuves + [certificat].compactMap { $0 }
  }
}
