extension Demande {
  /// Receives a request from the form, from a CPF notice or from the CEP, which passes it on with consent (C2).
  public func recevoir(_ recue: Recue, consentementAuCep: Bool = false) throws(Refus) -> [Event] {
    if let deja = reception.recue {
      if deja == recue { return [] }
      throw Refus(.demandeUnique)
    }
    try Refus.siBloque(peutRecevoir(recue, consentementAuCep))
    return [.reception(.recue(recue))]
  }

  /// Receives a request by telephone: three fields, and the slot booked while talking (C2).
  public func recevoirParTelephone(_ recue: Recue, creneau: Entretien) throws(Refus) -> [Event] {
    let reception = try recevoir(recue)
    if reception.isEmpty { return [] }
    return reception + [.entretiens(.propose(creneau, le: recue.le))]
  }

  /// Writes down how to answer the person, once they have said it.
  public func preciser(_ contact: Contact, le jour: Jour) throws(Refus) -> [Event] {
    let recue = try enCours()
    guard contact.estJoignable else { throw Refus(.demandeContact) }
    return recue.contact == contact ? [] : [.reception(.contactPrecise(contact, le: jour))]
  }

  /// Writes down why, from the coded list.
  public func preciser(_ motif: MotifDeBilan, le jour: Jour) throws(Refus) -> [Event] {
    try enCours().motif == motif ? [] : [.reception(.motifPrecise(motif, le: jour))]
  }

  /// The request, while it waits for its issue.
  func enCours() throws(Refus) -> Recue {
    guard let recue = reception.recue else { throw Refus(.demandeRecue) }
    if let remise = issue.remise { throw Refus(.demandeRemise, dates: [DateNommee("remise", remise.le)]) }
    return recue
  }

  private func peutRecevoir(_ recue: Recue, _ consentementAuCep: Bool) -> [Constat] {
    switch recue.origine {
    case .avisCpf(let numero): numero.isEmpty ? [Constat(.demandeAvisCpf, .bloquant)] : []
    case .operateurCep: consentementAuCep ? [] : [Constat(.demandeCep, .bloquant)]
    case .formulaire, .telephone: recue.contact?.estJoignable == true ? [] : [Constat(.demandeContact, .bloquant)]
    }
  }
}

extension Demande.Contact {
  /// Whether the person can be answered: a name, and a telephone or an e-mail.
  public var estJoignable: Bool { !nom.isEmpty && (telephone?.isEmpty == false || courriel?.isEmpty == false) }
}

extension Regle {
  /// Nothing happens to a request that did not come.
  static let demandeRecue = Regle("demande-recue", .maison, "Enregistrez d’abord la demande.")
  /// One request, one paper.
  static let demandeUnique = Regle("demande-unique", .maison, "Cette demande est déjà enregistrée\u{202F}: ouvrez-la, ou créez-en une autre.")
  /// Handed over, it changes no more.
  public static let demandeRemise = Regle("demande-remise", .maison, "La demande est passée au dossier\u{202F}: poursuivez là.")
  /// One must be able to answer.
  static let demandeContact = Regle("demande-contact", .maison, "Donnez un nom, et un numéro de téléphone ou une adresse électronique.")
  /// A CPF notice has a number.
  static let demandeAvisCpf = Regle("demande-avis-cpf", .maison, "Collez le numéro de l’avis reçu de Mon compte formation.")
  /// A referral passes with consent.
  static let demandeCep = Regle("demande-cep", .maison, "Recueillez l’accord de la personne avant tout échange avec l’opérateur du CEP.")

  /// The house's rules of the demande.
  public static let deLaDemande: [Regle] =
    [demandeRecue, demandeUnique, demandeRemise, demandeContact, demandeAvisCpf, demandeCep, perimetreDuBilan] + desEntretiens + deLIssue
}
