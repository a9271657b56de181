import Domaine

extension Payeur.Sorte {
  /// As a list of choices shows it.
  var libelle: String {
    switch self {
    case .planDeDeveloppement: "Plan de développement (employeur)"
    case .congeDeReclassement: "Congé de reclassement (employeur)"
    case .accordDeBranche: "Accord de branche (employeur)"
    case .cpf: "Compte personnel de formation"
    case .abondementEmployeur: "Abondement de l’employeur"
    case .opco: "Opco"
    case .franceTravail: "France Travail"
    case .apec: "Apec"
    case .agefiph: "Agefiph"
    case .fonctionPublique: "Administration"
    case .personnel: "La personne elle-même"
    }
  }
}

extension Dossier.Statut {
  /// As a list of choices shows it.
  var libelle: String {
    switch self {
    case .salarie: "Salarié"
    case .demandeurEmploi: "Demandeur d’emploi"
    case .agentPublic: "Agent public"
    case .independant: "Indépendant"
    case .autre: "Autre"
    }
  }
}

extension Dossier.Initiative {
  /// As a list of choices shows it.
  var libelle: String {
    switch self {
    case .salarie: "De la personne"
    case .employeur: "De l’employeur"
    case .lesDeux: "Des deux"
    }
  }
}

extension Dossier.Employeur.Service {
  /// As a list of choices shows it.
  var libelle: String {
    switch self {
    case .direction: "La direction"
    case .ressourcesHumaines: "Les ressources humaines"
    case .serviceFormation: "Le service formation"
    case .superieurHierarchique: "Le supérieur hiérarchique"
    }
  }
}

extension MotifSansScan {
  /// As a list of choices shows it.
  var libelle: String {
    switch self {
    case .originalPerdu: "L’original est perdu"
    case .illisible: "L’original ne se lit pas"
    case .copieRefusee: "La personne refuse qu’on en garde une copie"
    }
  }
}
