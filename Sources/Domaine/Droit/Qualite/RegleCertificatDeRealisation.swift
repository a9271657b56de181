extension Regle {
  /// What the certificate says: the arrêté asks that whoever did the action draw one up; what it holds comes from the ministry's model, hence the medium confidence.
  public static let certificatRealisation = Regle(
    "certificat-realisation", .article("R6332-26 du code du travail et arrêté du 21 décembre 2018"), confiance: .moyenne,
    "Le certificat de réalisation nomme prestataire, signataire et bénéficiaire, et dit intitulé, nature, dates, heures faites, lieu et date.")

  /// Only what was done.
  public static let serviceFait = Regle(
    "service-fait", .article("L6354-1 du code du travail"), "Seules les heures faites sont attestées et facturées.")
}

/// What a certificat de réalisation must say.
public enum MentionDeCertificat: String, Sendable, CaseIterable {
  case prestataire, signataire, beneficiaire, intitule, nature, dates, heuresFaites, lieu, date, signature

  /// As a sentence names it.
  public var nom: String {
    switch self {
    case .prestataire: "le prestataire"
    case .signataire: "le nom du signataire"
    case .beneficiaire: "le bénéficiaire"
    case .intitule: "l’intitulé"
    case .nature: "la nature de l’action"
    case .dates: "les dates"
    case .heuresFaites: "les heures faites"
    case .lieu: "le lieu"
    case .date: "la date du certificat"
    case .signature: "la signature"
    }
  }
}

extension Droit {
  /// Whether a certificate says all that it must, and names the employer only where the employer pays (plan, congé de reclassement).
  public static func certificat(_ presentes: Set<MentionDeCertificat>, nommeLEmployeur: Bool, cadre: CadreDuBilan) -> [Constat] {
    var constats: [Constat] = []
    let manquantes = MentionDeCertificat.allCases.filter { !presentes.contains($0) }
    if !manquantes.isEmpty {
      constats.append(Constat(.certificatRealisation, .avertissement, "Ajoutez au certificat \(Texte.enumeration(manquantes.map(\.nom)))."))
    }
    if nommeLEmployeur, !cadre.exigeConventionTripartite {
      constats.append(Constat(.certificatRealisation, .avertissement, "Retirez du certificat le nom de l’employeur\u{202F}: il n’est pas partie à ce bilan."))
    }
    return constats
  }

  /// Whether `heures` may be certified or invoiced, where `faites` were done.
  public static func serviceFait(_ heures: Duree, faites: Duree) -> [Constat] {
    if heures <= faites { return [] }
    return [Constat(.serviceFait, .bloquant, "Ramenez les heures à \(faites.enFrancais)\u{202F}: les autres n’ont pas été faites.")]
  }

  /// What may be invoiced of `prix` where `faites` of `prevues` were done: pro rata, to the nearest centime, the whole price at most.
  public static func facturable(prix: Montant, faites: Duree, prevues: Duree) -> Montant {
    guard prevues > .nulle, faites > .nulle else { return .nul }
    return prix.fois(min(faites, prevues).minutes, sur: prevues.minutes)
  }
}
