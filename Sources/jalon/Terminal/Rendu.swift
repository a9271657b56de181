import Application
import Domaine
import EventCodec
import JalonApp

extension Jour {
  /// `02/03/2026`: the way a list shows a day, ten characters wide.
  var court: String { "\(self)".split(separator: "-").reversed().joined(separator: "/") }
}

/// The domain's values as a terminal or a machine reads them.
enum Rendu {
  /// `refusé   Il reste … (R6313-8)`.
  static func constat(_ constat: Constat, retrait: Int = 0) -> String {
    let marge = String(repeating: " ", count: retrait)
    let texte = "\(constat.phrase) (\(constat.regle.source.citation))"
    let suite = marge + String(repeating: " ", count: 11)
    return marge + style(constat.gravite)(mot(constat.gravite).colonne(11)) + texte.replie(Largeur.sortie - suite.count, retrait: suite)
  }

  /// The word for how grave a finding is: a colour never speaks alone.
  static func mot(_ gravite: Gravite) -> String {
    switch gravite {
    case .bloquant: "bloquant"
    case .avertissement: "attention"
    case .incertain: "incertain"
    case .information: "à savoir"
    }
  }

  /// So many findings of one gravity, in words.
  static func compte(_ nombre: Int, _ gravite: Gravite) -> String {
    switch gravite {
    case .bloquant: "point bloquant".nombre(nombre, "points bloquants")
    case .avertissement: "point d’attention".nombre(nombre, "points d’attention")
    case .incertain: "point incertain".nombre(nombre, "points incertains")
    case .information: "point à savoir".nombre(nombre, "points à savoir")
    }
  }

  /// The colour for how grave a finding is.
  static func style(_ gravite: Gravite) -> Style {
    switch gravite {
    case .bloquant: .garance
    case .avertissement: .ambre
    case .incertain: .ciel
    case .information: .pale
    }
  }

  /// A finding for a machine.
  static func json(_ constat: Constat) -> JSON {
    .object([
      .init("regle", .string(constat.regle.id)),
      .init("source", .string(constat.regle.source.citation)),
      .init("gravite", .string("\(constat.gravite)")),
      .init("phrase", .string(constat.phrase)),
      .init("dates", .array(constat.dates.map { .object([.init("nom", .string($0.nom)), .init("jour", .string("\($0.jour)"))]) })),
    ])
  }

  /// What to do when the store can't answer. The detail names a place, never content.
  static func panne(_ panne: StoreError) -> String {
    switch panne {
    case .conflict:
      "Quelqu’un d’autre vient d’écrire dans le même papier. Rien n’est perdu : recommencez."
    case .unavailable(let detail):
      "Les données ne peuvent pas être écrites ou lues pour le moment (\(Panne.enFrancais(detail))). Rien n’a été enregistré à moitié\u{202F}: réglez ce point, puis recommencez."
    case .corrupt(let detail):
      "Ce qui est relu n’est pas ce qui avait été écrit (\(Panne.enFrancais(detail))). N’écrivez plus dans ce dossier : copiez-le, puis restaurez une sauvegarde."
    case .destroyed(let tombe):
      "Ce papier a été détruit le \(tombe.at.jourParis.enFrancais) (règle \(tombe.rule)). Il ne peut plus être ouvert."
    }
  }

  /// What to do when a data folder can't be opened.
  static func installation(_ erreur: Installation.Erreur) -> String {
    switch erreur {
    case .absente(let dossier):
      "« \(dossier) » n’est pas un dossier de données de Jalon. Vérifiez son nom. Pour en créer un : jalon organisme decrire FICHIER --donnees DOSSIER --creer ; pour essayer : jalon derouler --donnees DOSSIER"
    case .nonCreable(let dossier):
      "Le dossier « \(dossier) » ne peut pas être créé. Vérifiez son nom et vos droits, ou choisissez-en un autre."
    case .sansCopie(let dossier):
      "Aucune sauvegarde de Jalon dans « \(dossier) ». Indiquez le dossier que « jalon sauvegarder » a rempli."
    case .copieInconnue(let nom, let copies):
      "La copie « \(nom) » n’existe pas. Choisissez parmi : \(copies.joined(separator: ", "))."
    case .occupe(let dossier):
      "« \(dossier) » contient déjà des données. Restaurez dans un dossier nouveau."
    case .cle(let raison):
      "La clé maîtresse manque ou n’en est pas une (\(raison)). Remettez maitre.cle à sa place, ou donnez la clé par JALON_CLE_MAITRE ; pour restaurer, par --cle."
    }
  }

  /// What to do when programmes can't be read.
  static func programmes(_ erreur: Programmes.Erreur) -> String {
    switch erreur {
    case .absents(let lieux):
      "Le dossier des programmes est introuvable (\(lieux.joined(separator: ", "))). Lancez jalon depuis le dossier où Jalon est installé, ou indiquez-le par JALON_PROGRAMMES."
    case .fautifs(let fichier): "Un programme ne peut pas être lu. Voyez pourquoi : jalon programme verifier \(fichier)"
    case .inconnu(let reference):
      "Ce bilan se fait sous le programme \(reference.id), version \(reference.version), qui n’est pas là. Remettez son fichier dans le dossier des programmes."
    }
  }

  /// What to do when questionnaires can't be read.
  static func questionnaires(_ erreur: Questionnaires.Erreur) -> String {
    switch erreur {
    case .absents(let lieux):
      "Le dossier des questionnaires est introuvable (\(lieux.joined(separator: ", "))). Lancez jalon depuis le dossier où Jalon est installé, ou indiquez-le par JALON_QUESTIONNAIRES."
    case .fautif(let fichier): "Un questionnaire ne peut pas être lu. Voyez pourquoi : jalon questionnaire verifier \(fichier)"
    }
  }

  /// What to do when papers can't be made.
  static func presse(_ erreur: Presse.Erreur) -> String {
    switch erreur {
    case .absente(let lieux):
      "Ce qui compose les papiers n’est pas installé (\(lieux.joined(separator: ", "))). Lancez bin/setup, ou indiquez son Python par JALON_PYTHON."
    case .horodatage(let texte):
      "L’horodatage ne peut pas être demandé à « \(texte) ». JALON_HORODATAGE doit être une adresse en https ; en http, sur cette machine seulement."
    }
  }

  /// What to do when a file can't be read or written.
  static func fichier(_ erreur: Fichiers.Erreur) -> String {
    switch erreur {
    case .illisible(let fichier): "« \(fichier) » n’existe pas ou ne peut pas être ouvert : vérifiez son nom."
    case .tropGros(let fichier, let taille): "« \(fichier) » dépasse \(taille)\u{A0}Mo : ce n’est pas le fichier attendu."
    case .existe(let fichier): "« \(fichier) » existe déjà. Donnez un autre nom par --sortie, ou ajoutez --remplacer."
    case .nonEcrit(let fichier): "« \(fichier) » ne peut pas être écrit. Vérifiez le dossier, vos droits et la place sur le disque."
    }
  }
}
