extension Dossier {
  /// What a consultant is to a bilan.
  public enum PlaceDeConsultant: String, Sendable, CaseIterable {
    case enCharge, second
  }

  /// Somebody whom the office proposes to the beneficiary: nothing changes until they answer (P5, Q1).
  public struct PropositionDeConsultant: Hashable, Sendable {
    /// Who, as the beneficiary is told of them.
    public var a: Consultant
    /// As what.
    public var place: PlaceDeConsultant
    /// Why: a code. A second consultant is only ever met at the beneficiary's wish.
    public var motif: MotifDeTransfert
    /// The day of the proposal.
    public var le: Jour

    /// A proposal.
    public init(a: Consultant, place: PlaceDeConsultant = .enCharge, motif: MotifDeTransfert = .demandeDuBeneficiaire, le: Jour) {
      self.a = a
      self.place = place
      self.motif = motif
      self.le = le
    }
  }
}

extension Regle {
  /// Nobody has two places in one bilan.
  public static let autreConsultant = Regle("autre-consultant", .maison, "Choisissez quelqu’un d’autre\u{202F}: cette personne a déjà sa place dans ce bilan.")
}

extension Dossier {
  /// Proposes somebody to the beneficiary, in place of whoever was proposed before. Accepted, it is a transfer, or a second consultant.
  public func proposerConsultant(_ proposition: PropositionDeConsultant) throws(Refus) -> [Event] {
    let faits = try ouvert()
    guard let enCharge = consultants.enCharge else { throw Refus(.consultantDesigne) }
    if proposition.place == .second, !faits.modalites.secondConsultantPossible { throw Refus(.secondConsultantPrevu) }
    let second = proposition.place == .second ? consultants.second : nil
    if [enCharge, second].contains(where: { $0?.personne == proposition.a.personne }) { throw Refus(.autreConsultant) }
    return consultants.propositions[proposition.place] == proposition ? [] : [.consultants(.proposee(proposition))]
  }

  /// Answers no, as the beneficiary, without a reason: everything stays as it is.
  public func declinerProposition(_ place: PlaceDeConsultant, par acteur: Acteur, le jour: Jour) throws(Refus) -> [Event] {
    try exigerBeneficiaire(acteur)
    return consultants.propositions[place] == nil ? [] : [.consultants(.declinee(place, le: jour))]
  }

  /// Takes back a proposal that waits.
  public func retirerProposition(_ place: PlaceDeConsultant, le jour: Jour) -> [Event] {
    consultants.propositions[place] == nil ? [] : [.consultants(.propositionRetiree(place, le: jour))]
  }

  /// Whoever is accepted by the very proposal that told who they are was named to the beneficiary by it (Qualiopi 27).
  func presentation(de consultant: Consultant, _ place: PlaceDeConsultant, le jour: Jour) -> [Event] {
    guard consultants.propositions[place]?.a == consultant, consultants.nommes[consultant.personne] == nil else { return [] }
    return [.consultants(.nomme(consultant.personne, le: jour))]
  }

  /// Proposals that wait for the beneficiary, whom nobody's silence answers for.
  func echeancesDesConsultants(au jour: Jour) -> [EcheanceDuDossier] {
    PlaceDeConsultant.allCases.filter { consultants.propositions[$0] != nil }.map { place in
      let phrase = "Dites si vous acceptez \(place == .enCharge ? "un autre consultant" : "un second consultant"), comme il vous est proposé."
      return EcheanceDuDossier(.transfertAccepte, phrase, .beneficiaire, "accepterConsultant", au: jour)
    }
  }
}
