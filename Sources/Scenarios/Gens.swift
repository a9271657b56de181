public import Domaine

extension Theatre {
  /// Somebody of the bilans played, and the door through which they come.
  public struct Figurant: Sendable {
    /// Who.
    public let personne: PersonneID
    /// How pages name them.
    public let nom: String
    /// Their invented address.
    public let courriel: String
    /// What they are.
    public let roles: [Role]
    /// What they come for, in a few words.
    public let porte: String
  }

  /// The invented centre of every bilan played.
  public static var centre: FicheDuCentre { Bilan.centreImaginaire() }

  /// The people of the bilans played: one for each door at least.
  public static var gens: [Figurant] {
    let beneficiaires = (Parcours.tous + [.contratASigner]).map { parcours in
      let distribution = parcours.distribution(parcours.graine)
      return Figurant(
        personne: distribution.beneficiaire, nom: distribution.identite.nomComplet, courriel: distribution.identite.courriel ?? "", roles: [.beneficiaire],
        porte: "bénéficiaire")
    }
    let employeurs = Parcours.tous.compactMap { parcours -> Figurant? in
      parcours.distribution(parcours.graine).employeur.map {
        Figurant(
          personne: $0.interlocuteur, nom: $0.nom, courriel: "rh.\(parcours.id)@exemple.invalid", roles: [.employeur], porte: "employeur")
      }
    }
    return beneficiaires + [
      Figurant(
        personne: PersonneID(haut: 7, bas: 2), nom: Distribution.nomDuConsultant, courriel: "noa@centre.invalid", roles: [.consultant], porte: "consultant"),
      Figurant(
        personne: PersonneID(haut: 7, bas: 4), nom: "Alix Exemplaire", courriel: "alix@centre.invalid", roles: [.consultant], porte: "consultant"),
      Figurant(
        personne: PersonneID(haut: 7, bas: 3), nom: "Lou Fictif", courriel: "lou@centre.invalid",
        roles: [.bureau, .referentPedagogique, .coordinateur, .referentHandicap], porte: "bureau du centre"),
      Figurant(personne: PersonneID(haut: 7, bas: 9), nom: "Ange Contrôle", courriel: "audit@exemple.invalid", roles: [.auditeur], porte: "auditeur"),
    ] + employeurs
  }
}
