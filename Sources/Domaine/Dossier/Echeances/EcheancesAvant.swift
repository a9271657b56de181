extension Dossier {
  /// Consent, consultant, funding and its papers: what must be there before the first séance.
  func echeancesDEngagement(au jour: Jour) -> [EcheanceDuDossier] {
    let premiere = premiereSeance
    var echeances: [EcheanceDuDossier] = []
    if consentement.donneLe == nil {
      let phrase = "Recueillez le consentement du bénéficiaire."
      let presentees = Garantie.legales.allSatisfy { consentement.garanties[$0] != nil }
      let obstacles = presentees ? [] : [Constat(.garantiesAvantConsentement, .bloquant)]
      echeances.append(EcheanceDuDossier(.consentement, phrase, jour: premiere, .beneficiaire, "consentir", obstacles: obstacles, au: jour))
    }
    if consultants.enCharge == nil {
      echeances.append(EcheanceDuDossier(.consultantDesigne, Regle.consultantDesigne.enonce, jour: premiere, .bureau, "designerConsultant", au: jour))
    }
    guard financement.arreteLe != nil else {
      return echeances + [EcheanceDuDossier(.financementArrete, Regle.financementArrete.enonce, jour: premiere, .bureau, "arreterFinancement", au: jour)]
    }
    return echeances + echeancesDesPayeurs(au: jour)
  }

  /// The day of the first séance that stands.
  private var premiereSeance: Jour? { calendrier.seances.values.map(\.jour).min() }

  private func echeancesDesPayeurs(au jour: Jour) -> [EcheanceDuDossier] {
    let tiers = financement.payeurs.filter(\.estUnTiers)
    let devis = tiers.filter { financement.devis[$0.id] == nil }.map {
      EcheanceDuDossier(.devisAccepte, "Faites accepter le devis par \($0.nom).", jour: premiereSeance, $0.sorte.aAgir, "accepterDevis", au: jour)
    }
    let attendues = modalites?.bonDeCommandeExige == true ? tiers.filter { financement.commandes[$0.id] == nil } : []
    let commandes = attendues.map {
      EcheanceDuDossier(.commandeRecue, "Attendez le bon de commande de \($0.nom).", jour: premiereSeance, $0.sorte.aAgir, "recevoirCommande", au: jour)
    }
    let pieces = piecesManquantes.map { payeur, pieces in
      let phrase = "Fournissez à \(payeur.nom) \(Texte.enumeration(pieces.map(\.nom)))."
      return EcheanceDuDossier(.financementArrete, phrase, jour: premiereSeance, payeur.sorte.aAgir, "fournir", au: jour)
    }
    return devis + commandes + pieces
  }

  /// The convention's ten days and its signatures, the employer's thirty days.
  func echeancesDeConvention(au jour: Jour) -> [EcheanceDuDossier] {
    let surLaPlateforme = formeRequise == .conditionsCpf && !representantRequis && convention.fin == nil
    if convention.complete || surLaPlateforme { return echeancesDAbsence(au: jour) }
    guard let projet = convention.projet, convention.fin == nil else {
      let phrase = "Préparez \(formeRequise.nom)."
      let preparer = EcheanceDuDossier(.conventionAvantSeance, phrase, jour: premiereSeance, .bureau, "preparerConvention", au: jour)
      return (financement.arreteLe == nil ? [] : [preparer]) + echeancesDAbsence(au: jour)
    }
    guard projet.forme != .conventionTripartite || convention.transmiseA != nil else {
      let phrase = "Faites transmettre le projet de convention au salarié par son employeur."
      return [EcheanceDuDossier(.conventionTransmise, phrase, jour: premiereSeance, .employeur, "transmettreConvention", au: jour)]
    }
    return signatureAttendue(projet, au: jour) + echeancesDAbsence(au: jour)
  }

  private func signatureAttendue(_ projet: Projet, au jour: Jour) -> [EcheanceDuDossier] {
    guard let prochain = convention.prochain else { return [] }
    let role = prochain.role
    if projet.forme == .conventionTripartite, convention.signatures[.beneficiaire] == nil, let transmise = convention.transmiseA?.jourParis {
      let delai = Droit.delaiDeConvention(transmisLe: transmise, feries: feries)
      if delai.position(de: jour) == .horsDelai {
        let phrase = "Constatez le refus par silence\u{202F}; un autre projet peut ensuite être transmis."
        return [EcheanceDuDossier(.convention10j, phrase, jour: delai.brute, .bureau, "constaterSilence", au: jour)]
      }
      return [EcheanceDuDossier(.convention10j, "Signez la convention\u{202F}: le silence vaut refus.", jour: delai.brute, role, "signerConvention", au: jour)]
    }
    let phrase = "Faites signer \(prochain.nom)."
    return [EcheanceDuDossier(.conventionAvantSeance, phrase, jour: premiereSeance, role, "signerConvention", au: jour)]
  }

  private func echeancesDAbsence(au jour: Jour) -> [EcheanceDuDossier] {
    guard financement.temps == .surTempsDeTravail, absenceRequise, absence.reponse == nil else { return [] }
    guard let demande = absence.demande else {
      let limite = premiereSeance.map { Droit.dernierJourPourDemander(debutLe: $0) }
      let phrase = "Demandez l’autorisation d’absence à l’employeur."
      return [EcheanceDuDossier(.absencePreavis, phrase, jour: limite, .beneficiaire, "demanderAbsence", au: jour)]
    }
    let delai = Droit.delaiDeReponse(recueLe: demande.recueLe, feries: feries)
    if ouverture.faits?.statut == .agentPublic {
      let phrase = "Obtenez la réponse écrite de l’administration\u{202F}: son silence ne vaut pas accord."
      let fin = Droit.reponseDeLAdministration(recueLe: demande.recueLe, feries: feries).brute
      return [EcheanceDuDossier(.fonctionPublique, phrase, jour: fin, .employeur, "accepterAbsence", au: jour)]
    }
    if delai.position(de: jour) == .horsDelai { return [] }
    let phrase = "Attendez la réponse de l’employeur\u{202F}: son silence vaut accord."
    return [EcheanceDuDossier(.absenceReponse, phrase, jour: delai.brute, .employeur, "accepterAbsence", au: jour)]
  }

  /// The steps of the CPF: proposal, acceptance, entry, exit.
  func echeancesDuCpf(au jour: Jour) -> [EcheanceDuDossier] {
    guard financement.payeurs.contains(where: { $0.sorte == .cpf }) else { return [] }
    let cpf = financement.cpf
    if cpf.demandeLe == nil, cpf.proposeLe == nil { return [etape("Déposez la demande sur Mon compte formation.", .beneficiaire, "demanderCpf", au: jour)] }
    if cpf.proposeLe == nil { return [etape("Faites la proposition sur Mon compte formation.", .bureau, "proposerCpf", au: jour)] }
    if cpf.accepteLe == nil { return [etape("Acceptez la proposition sur Mon compte formation.", .beneficiaire, "accepterCpf", au: jour)] }
    if cpf.entreeDeclareeLe == nil {
      guard let entree = periode?.du else { return [] }
      let fin = Droit.declarationDEntree(entreeLe: entree, feries: feries)
      return [EcheanceDuDossier(.cpfEntree, "Déclarez l’entrée en bilan.", jour: fin, .bureau, "declarerEntreeCpf", au: jour)]
    }
    guard cpf.sortieDeclareeLe == nil, let terme = terme()?.jour, terme <= jour else { return [] }
    let obstacles = serviceFait(le: jour) ? [] : [Constat(.cpfSortie, .bloquant)]
    return [EcheanceDuDossier(.cpfSortie, "Déclarez la sortie du bilan.", .bureau, "declarerSortieCpf", obstacles: obstacles, au: jour)]
  }

  private func etape(_ phrase: String, _ qui: Role, _ geste: String, au jour: Jour) -> EcheanceDuDossier {
    EcheanceDuDossier(.etapesCpf, phrase, jour: premiereSeance, qui, geste, au: jour)
  }
}
