public import Domaine

/// The words of papers that several of them share.
extension Etats {
  /// A list of points; nothing where there is none.
  func liste(_ points: [String]) -> [Block] { points.isEmpty ? [] : [.list(points.map { Prose($0) })] }

  /// A heading and what stands under it; nothing where nothing does.
  func rubrique(_ titre: String, _ blocks: [Block]) -> [Block] { blocks.isEmpty ? [] : [.heading(titre)] + blocks }

  /// `20 %`, `5,5 %`.
  func taux(_ centiemes: Int) -> String {
    let reste = centiemes % 100
    return "\(centiemes / 100)" + (reste == 0 ? "" : "," + (reste % 10 == 0 ? "\(reste / 10)" : reste < 10 ? "0\(reste)" : "\(reste)")) + "\u{A0}%"
  }
}

extension String {
  /// With a capital at its head.
  var capitale: String { prefix(1).uppercased() + dropFirst() }
}

extension Instant {
  /// `le lundi 7 décembre 2026 à 14 h 05`.
  var leEnFrancais: String { "le \(enFrancais)" }

  /// `14 h`, `14 h 30`.
  var heureEnFrancais: String {
    let (heure, minute) = heureParis
    return "\(heure)\u{A0}h" + (minute == 0 ? "" : "\u{A0}\(minute < 10 ? "0" : "")\(minute)")
  }
}

extension Empreinte {
  /// Its first twelve digits: enough to compare by eye, beside the whole one elsewhere.
  var courte: String { String(description.prefix(12)) }
}

extension VoieDeSignature {
  /// How, as a line under a signature says it.
  var phrase: String {
    switch self {
    case .dessinee: "tracée à l’écran"
    case .saisie: "nom écrit à l’écran"
    case .code: "confirmée par un code reçu"
    case .lien: "par un lien personnel"
    case .papier(let role): "sur papier, original chez \(role == .bureau ? "le centre" : role.nom)"
    }
  }
}

extension Dossier.Representant.Qualite {
  var nom: String {
    switch self {
    case .parent: "parent"
    case .tuteur: "tuteur"
    case .curateur: "curateur"
    }
  }
}

extension Dossier.FormeDeContrat {
  /// Which paper it is.
  var sorte: SorteDeDocument {
    switch self {
    case .conventionTripartite: .conventionTripartite
    case .contratParticulier: .contratParticulier
    case .conditionsCpf: .conditionsCpf
    case .conventionFinanceur: .conventionFinanceur
    }
  }

  /// As a title names it.
  var titre: String {
    switch self {
    case .conventionTripartite: "Convention tripartite"
    case .contratParticulier: "Contrat"
    case .conditionsCpf: "Conditions"
    case .conventionFinanceur: "Convention"
    }
  }
}

extension MentionDeConvention {
  /// As a heading names it.
  var titre: String {
    switch self {
    case .intitule: "Intitulé"
    case .objectif: "Objectif"
    case .contenu: "Contenu"
    case .moyens: "Moyens"
    case .duree: "Durée"
    case .periode: "Période"
    case .deroulement: "Déroulement"
    case .suivi: "Suivi"
    case .remiseDesResultats: "Remise des résultats et de la synthèse"
    case .prix: "Prix"
    case .reglement: "Règlement"
    case .prerequis: "Public et connaissances préalables"
    case .sanction: "Ce qui conclut le bilan"
    case .intervenants: "Qui mène le bilan"
    case .cessation: "Si le bilan s’arrête"
    }
  }
}

extension ModaliteSynthese.Redacteur {
  /// Who writes the synthèse, as a sentence.
  var phrase: String {
    switch self {
    case .consultant: "La synthèse est écrite par le consultant, et soumise aux observations du bénéficiaire."
    case .consultantSurTextes: "La synthèse est écrite par le consultant, à partir des textes que le bénéficiaire rédige étape par étape."
    case .beneficiaire: "La synthèse est écrite par le bénéficiaire, avec l’appui du consultant."
    }
  }
}

extension Payeur.Sorte {
  /// On what ground, as a table says it.
  var nom: String {
    switch self {
    case .planDeDeveloppement: "plan de développement des compétences"
    case .congeDeReclassement: "congé de reclassement"
    case .accordDeBranche: "accord d’entreprise ou de branche"
    case .cpf: "compte personnel de formation"
    case .abondementEmployeur: "abondement de l’employeur"
    case .opco: "opérateur de compétences"
    case .franceTravail: "France Travail"
    case .apec: "Apec"
    case .agefiph: "Agefiph"
    case .fonctionPublique: "administration"
    case .personnel: "à titre personnel"
    }
  }
}

extension ObjetDuBilan {
  /// What for, as a sentence says it.
  var phrase: String {
    switch self {
    case .competences: "reconnaître vos compétences"
    case .aptitudes: "repérer vos aptitudes"
    case .motivations: "éclairer vos motivations"
    case .projetProfessionnel: "avancer dans votre projet professionnel"
    case .projetDeFormation: "avancer dans votre projet de formation"
    }
  }
}

extension Suivi.Releve.Emploi {
  /// As a sentence or a list says it.
  public var nom: String {
    switch self {
    case .memePoste: "au même poste"
    case .posteEvolue: "poste qui a évolué"
    case .nouvelEmployeur: "chez un autre employeur"
    case .nouveauMetier: "dans un nouveau métier"
    case .activiteCreee: "à mon compte"
    case .enRecherche: "en recherche"
    case .autre: "autre"
    }
  }
}

extension Suivi.Releve.Formation {
  /// As a sentence or a list says it.
  public var nom: String {
    switch self {
    case .sansObjet: "pas de formation prévue"
    case .envisagee: "envisagée"
    case .inscrite: "inscription faite"
    case .enCours: "en cours"
    case .achevee: "achevée"
    case .abandonnee: "abandonnée"
    }
  }
}

extension Suivi.Releve.Evolution {
  /// As a sentence or a list says it.
  public var nom: String {
    switch self {
    case .enBaisse: "en baisse"
    case .stable: "stable"
    case .enHausse: "en hausse"
    case .nonDit: "pas de réponse"
    }
  }
}

extension Suivi.Releve.Satisfaction {
  /// As a sentence or a list says it.
  public var nom: String {
    switch self {
    case .pasDuTout: "pas du tout"
    case .plutotNon: "plutôt non"
    case .plutotOui: "plutôt oui"
    case .toutAFait: "tout à fait"
    case .nonDit: "pas de réponse"
    }
  }
}
