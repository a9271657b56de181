extension Reclamation {
  /// Receives it. The same one, sent twice, is received once.
  public func recevoir(_ recue: Recue) throws(Refus) -> [Event] {
    if self.recue != nil { return [] }
    return [.recue(recue)]
  }

  /// Notes that whoever complained was told that it was received.
  public func accuser(le jour: Jour) throws(Refus) -> [Event] {
    _ = try connue(le: jour)
    return accuseeLe != nil || reponse != nil ? [] : [.accusee(le: jour)]
  }

  /// Answers. An answer that was given is not changed: one writes another complaint.
  ///
  /// - Parameter mediateur: Whether the centre has a mediator to name: a private person who pays, and whom the answer does not satisfy, is told of them.
  public func repondre(_ reponse: Reponse, mediateur: Bool) throws(Refus) -> [Event] {
    let recue = try connue(le: reponse.le)
    if let donnee = self.reponse {
      if donnee == reponse { return [] }
      throw Refus(.reclamationRepondue, dates: [DateNommee("réponse", donnee.le)])
    }
    if recue.qualite == .particulierPayeur, reponse.suite != .acceptee, !mediateur { throw Refus(.mediateurNomme) }
    return [.repondue(reponse)]
  }

  /// Notes that whoever complained has asked the mediator.
  public func saisirMediateur(le jour: Jour) throws(Refus) -> [Event] {
    _ = try connue(le: jour)
    if mediateurSaisiLe != nil { return [] }
    guard ouvreLaMediation else { throw Refus(.mediationOuverte) }
    return [.mediateurSaisi(le: jour)]
  }

  /// Whether the mediator may be asked: a consumer, whom the answer did not satisfy, within a year of their complaint (L612-2 conso).
  public var ouvreLaMediation: Bool { recue?.qualite == .particulierPayeur && (reponse.map { $0.suite != .acceptee } ?? false) }

  /// What is due on `jour`: the word that it was received, then the answer.
  public func echeance(le jour: Jour, feries: JoursFeries = JoursFeries()) -> [Constat] {
    guard let recue, reponse == nil else { return [] }
    let (accuse, reponse) = (Reclamation.finDAccuse(recue.le, feries), Reclamation.finDeReponse(recue.le))
    var constats: [Constat] = []
    if accuseeLe == nil {
      constats.append(Constat(.reclamationAccusee, jour > accuse ? .avertissement : .information, dates: [DateNommee("dernier jour", accuse)]))
    }
    constats.append(Constat(.reclamationReponse, jour > reponse ? .avertissement : .information, dates: [DateNommee("dernier jour", reponse)]))
    return constats
  }

  /// The last day on which it is acknowledged in time: ten working days.
  public static func finDAccuse(_ jour: Jour, _ feries: JoursFeries = JoursFeries()) -> Jour { Echeance(.joursOuvres(10), depuis: jour, feries: feries).brute }

  /// The last day on which it is answered in time: two months.
  public static func finDeReponse(_ jour: Jour) -> Jour { Echeance(.mois(2), depuis: jour).brute }

  /// Whether it may be destroyed on `jour`: three years after its last event, the time that an audit looks back on.
  public func peutDetruire(le jour: Jour) -> [Constat] {
    guard let dernier = [recue?.le, reponse?.le, mediateurSaisiLe].compactMap({ $0 }).max() else { return [Constat(.reclamationConnue, .bloquant)] }
    if reponse == nil { return [Constat(.reclamationReponse, .bloquant)] }
    let fin = dernier.plus(annees: 3)
    return jour > fin ? [] : [Constat(.conservationDesReclamations, .bloquant, dates: [DateNommee("dernier jour", fin)])]
  }

  private func connue(le jour: Jour) throws(Refus) -> Recue {
    guard let recue else { throw Refus(.reclamationConnue) }
    if jour < recue.le { throw Refus(.reclamationConnue, "Choisissez un jour après celui où la réclamation est arrivée.") }
    return recue
  }
}

extension Regle {
  /// Nothing happens to what was not received.
  static let reclamationConnue = Regle("reclamation-connue", .maison, "Enregistrez d’abord la réclamation.")
  /// Whoever complains is told that they were heard.
  public static let reclamationAccusee = Regle(
    "reclamation-accusee", .article("indicateur 31 du référentiel national qualité"), confiance: .moyenne,
    "Accusez réception de la réclamation dans les dix jours ouvrés.")
  /// And answered.
  public static let reclamationReponse = Regle(
    "reclamation-reponse", .article("indicateur 31 du référentiel national qualité"), confiance: .moyenne,
    "Répondez à la réclamation dans les deux mois.")
  /// An answer is given once.
  static let reclamationRepondue = Regle("reclamation-repondue", .maison, "Une réponse a déjà été donnée à cette réclamation.")
  /// A consumer whom the answer does not satisfy is told of the mediator.
  public static let mediateurNomme = Regle(
    "mediateur-nomme", .article("L612-1 et L616-2 du code de la consommation"),
    "Un particulier qui paie doit connaître le médiateur\u{202F}: ajoutez-le d’abord à la fiche du centre (relais, mediateur).")
  /// When the mediator may be asked.
  static let mediationOuverte = Regle(
    "mediation-ouverte", .article("L612-2 du code de la consommation"),
    "Le médiateur ne se saisit qu’après votre réponse, par un particulier qui paie et qu’elle ne satisfait pas.")
  /// How long a complaint is kept.
  public static let conservationDesReclamations = Regle(
    "conservation-des-reclamations", .maison, "Gardez une réclamation trois ans après sa réponse, puis détruisez-la.")

  /// The house's rules of the réclamation.
  public static let deLaReclamation = [
    reclamationConnue, reclamationAccusee, reclamationReponse, reclamationRepondue, mediateurNomme, mediationOuverte, conservationDesReclamations,
  ]
}
