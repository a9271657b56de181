import Domaine

extension Etats {
  /// The beneficiary's written agreement to keep documents past the term, one by one, each to its own end (R6313-7).
  func accordDeConservation() throws(Refus) -> Paper {
    let faits = try ouvert()
    let gardees = dossier.accords.gardees.values.sorted { $0.code.rawValue < $1.code.rawValue }
    if gardees.isEmpty { throw Refus(.papierFonde, "Recueillez d’abord l’accord, document par document\u{202F}: le papier suit.") }
    let lignes = gardees.map { piece -> [Prose] in
      [
        Prose(piece.code.nom.capitale), Prose(piece.accord.motif.phrase), Prose("jusqu’au \(piece.accord.jusquAu.enFrancais)"),
        Prose(piece.empreinte.courte, .code),
      ]
    }
    let donneLe = gardees.map(\.accord.donneLe).max() ?? jour
    return papier(
      .accordDeConservation, "Accord de conservation", sur: faits.identite.nomComplet, date: donneLe,
      [
        .paragraph("À la fin d’un bilan, ses documents sont détruits. Je demande que ceux-ci soient gardés, et eux seuls (R6313-7)."),
        .table(
          Table("Ce qui est gardé", [.init("Document", weight: 3), .init("Pour", weight: 3), .init("Gardé", weight: 3), .init("Empreinte", weight: 2)], lignes)),
        .list([
          "Je peux retirer cet accord à tout moment, document par document\u{202F}: ce qui l’est est détruit aussitôt.",
          "Ce qui est gardé n’est lu que de moi et de mon consultant.", "Passé sa date, chaque document est détruit de lui-même.",
        ]),
        .keep([.signatures([.init(role: "Le bénéficiaire", name: faits.identite.nomComplet, state: .signed, lines: ["Accord donné le \(donneLe.enFrancais)"])])]
        ),
      ])
  }

  /// The beneficiary's agreement that one recipient sees one document until a day (R5, L6313-4).
  func accordDeCommunication(_ id: LaissezPasserID) throws(Refus) -> Paper {
    let faits = try ouvert()
    guard let passe = dossier.accords.laissezPasser[id] else { throw Refus(.papierFonde, "Recueillez d’abord l’accord\u{202F}: le papier suit.") }
    let revoque = dossier.accords.revoques[id]
    let qui = destinataires[passe.destinataire.personne]?.nom ?? passe.destinataire.qualite.nom
    return papier(
      .accordDeCommunication, "Accord de communication", sur: faits.identite.nomComplet, date: passe.donneA.jourParis,
      [
        .paragraph("Moi seul reçois les résultats de mon bilan. J’accepte qu’une personne lise ce document, et rien d’autre (L6313-4)."),
        .facts([
          .init("Document", Prose(passe.code.nom.capitale)), .init("Empreinte", Prose(passe.empreinte.description, .code)), .init("Montré à", Prose(qui)),
          .init("À partir du", Prose(passe.donneA.enFrancais)), .init("Jusqu’au", Prose(passe.jusquAu.enFrancais)),
        ]),
        revoque.map { .notice(.attention, "Accord retiré", [Prose("Retiré \($0.leEnFrancais)\u{202F}: depuis, le document ne s’ouvre plus.")]) }
          ?? .paragraph("Je peux retirer cet accord d’un geste, à tout moment\u{202F}: il cesse aussitôt. Chaque lecture m’est montrée."),
        .keep([
          .signatures([.init(role: "Le bénéficiaire", name: faits.identite.nomComplet, state: .signed, lines: ["Accord donné \(passe.donneA.leEnFrancais)"])])
        ]),
      ])
  }

  /// The beneficiary's agreement to be asked later by others: apart from any other (A4).
  func accordReseau() throws(Refus) -> Paper {
    let faits = try ouvert()
    guard let depuis = dossier.accords.personneRessourceDepuis else { throw Refus(.papierFonde, "Recueillez d’abord l’accord\u{202F}: le papier suit.") }
    return papier(
      .accordReseau, "Accord pour le réseau", sur: faits.identite.nomComplet, date: depuis,
      [
        .paragraph("J’accepte que le centre me demande, plus tard, de parler de mon métier à d’autres personnes qui y pensent."),
        .list([
          "Cet accord est à part\u{202F}: mon bilan n’en dépend pas.", "Je peux refuser chaque demande, et retirer cet accord à tout moment.",
          "Le centre ne garde pour cela que mon nom, mon métier et un moyen de me joindre\u{202F}; rien de mon bilan.",
        ]),
        .keep([.signatures([.init(role: "Le bénéficiaire", name: faits.identite.nomComplet, state: .signed, lines: ["Accord donné le \(depuis.enFrancais)"])])]
        ),
      ])
  }
}

extension MotifDeConservation {
  /// Why, as a table says it.
  var phrase: String {
    switch self {
    case .suiviParAccordEcrit: "le suivi de mon projet"
    case .syntheseDemandeeParCep: "l’opérateur du conseil en évolution professionnelle"
    }
  }
}

extension QualiteDuDestinataire {
  /// As what, as a sentence says it.
  var nom: String {
    switch self {
    case .operateurCep: "l’opérateur du conseil en évolution professionnelle"
    case .employeur: "l’employeur"
    case .financeur: "le financeur"
    case .secondConsultant: "un second consultant"
    case .tiers: "un tiers"
    }
  }
}
