import Application
import Domaine

/// The need and the objectives, which the two define together and both validate (R6313-4 1°, C3).
enum BesoinController {
  /// How many objectives one page holds.
  static let places = 5
  static let maximum = 4_000

  static func page(_ visite: Visite, _ partie: Partie) async throws -> Reponse {
    .page(BesoinPage(ouvert: try await visite.carnetVu(partie, .besoin)).html(visite))
  }

  /// Writes need and objectives down: either may, and what was validated has to be validated again.
  static func ecrire(_ visite: Visite, _ partie: Partie) async throws -> Reponse {
    let ouvert = try await visite.carnetVu(partie, .besoin)
    var saisie = Saisie(visite.formulaire)
    let (analyse, objectifs) = (Carnet.Analyse(lue: &saisie, visite.formulaire), saisie.objectifs())
    guard saisie.estBonne else { return .page(BesoinPage(ouvert: ouvert, erreurs: saisie.erreurs).html(visite), statut: 422) }
    let (acteur, le, lu) = (ouvert.vu.acteur, visite.jour, visite.formulaire["lu"])
    return try await visite.decider(ouvert, puis: ouvert.route(RouteName.besoin)) { refus in
      BesoinPage(ouvert: try await visite.carnetVu(partie, .besoin), refus: refus).html(visite)
    } _: { carnet throws(Refus) in
      if carnet.besoin.lecture != lu { throw Refus(.besoinRelu) }
      var events = try carnet.analyser(analyse, par: acteur, le: le)
      for objectif in objectifs {
        events += objectif.texte.isEmpty ? try carnet.retirer(objectif: objectif.id, par: acteur, le: le) : try carnet.poser(objectif, par: acteur, le: le)
      }
      return events
    }
  }

  static func valider(_ visite: Visite, _ partie: Partie) async throws -> Reponse {
    let ouvert = try await visite.carnetVu(partie, .besoin)
    return try await visite.decider(ouvert, puis: ouvert.route(RouteName.besoin)) { refus in
      BesoinPage(ouvert: ouvert, refus: refus).html(visite)
    } _: { carnet throws(Refus) in
      try carnet.validerBesoin(par: ouvert.vu.acteur, le: visite.jour)
    }
  }
}

extension RouteName {
  static func besoin(_ partie: Partie) -> RouteName { partie == .beneficiaire ? .espaceBesoin : .cabinetBesoin }
  static func besoinEcrit(_ partie: Partie) -> RouteName { partie == .beneficiaire ? .espaceBesoinEcrit : .cabinetBesoinEcrit }
  static func besoinValide(_ partie: Partie) -> RouteName { partie == .beneficiaire ? .espaceBesoinValide : .cabinetBesoinValide }
}

extension Carnet.Besoin {
  /// What stands for the need as it was read: another once either of the two has changed a word of it.
  var lecture: String {
    let dits = [analyse?.attentes ?? "", analyse?.circonstances ?? ""] + (analyse?.motifs ?? []).map(\.rawValue) + objectifs.map { "\($0.id) \($0.texte)" }
    return Hexa.texte(Jeton.empreinte(dits.joined(separator: "\n")))
  }
}

extension Carnet.Analyse {
  fileprivate init(lue saisie: inout Saisie, _ formulaire: Formulaire) {
    self.init(
      motifs: MotifDeBilan.allCases.filter { formulaire.coche("motif-\($0.rawValue)") },
      attentes: saisie.texte("attentes", "Dites ce qui est attendu de ce bilan.", maximum: BesoinController.maximum),
      circonstances: saisie.facultatif("circonstances", maximum: BesoinController.maximum) ?? "")
  }
}

extension Saisie {
  /// The objectives of the form, under the names that the page gave them; an empty text is one to take away.
  fileprivate mutating func objectifs() -> [Carnet.Objectif] {
    (1...BesoinController.places).compactMap { rang in
      let id = identifiant("objectif\(rang)-id", comme: Carnet.Objectif.self)
      let texte = facultatif("objectif\(rang)", maximum: 500) ?? ""
      return id.map { Carnet.Objectif(id: $0, texte: texte) }
    }
  }
}

/// What brings the person here and what the bilan is to reach: one form for both, then one button each.
struct BesoinPage {
  let ouvert: CarnetVu
  var erreurs: [(champ: String, phrase: String)] = []
  var refus: Refus?

  func html(_ visite: Visite) -> HTML {
    let corps: HTML =
      "\(refus.html(Notice.refus))\(Erreurs.html(erreurs))\(validation(visite))\(deLAutre)<div class=\"carte\">\(Bouton.formulaire(ouvert.route(RouteName.besoinEcrit), visite, champs(visite), classe: "pile"))</div>"
    return ouvert.page("Le besoin et les objectifs", "À définir ensemble, au début. \(ouvert.autre) et vous seuls les lisez.", corps, visite)
  }

  /// What the other wrote meanwhile, beside what was just typed.
  private var deLAutre: HTML {
    guard refus?.constats.contains(where: { $0.regle == .besoinRelu }) == true else { return .vide }
    let besoin = ouvert.carnet.besoin
    let dits = [besoin.analyse?.attentes, besoin.analyse?.circonstances].compactMap { $0 } + besoin.objectifs.map(\.texte)
    return
      "<section class=\"carte pile\"><h2>Ce que \(ouvert.autre) a écrit</h2>\(dits.filter { !$0.isEmpty }.html { "<p class=\"note\">\($0)</p>" })</section>"
  }

  private func validation(_ visite: Visite) -> HTML {
    let besoin = ouvert.carnet.besoin
    if besoin.estValide { return Notice.html(.bien, "<p>Vous avez validé tous deux ces objectifs. Les changer demande de les valider de nouveau.</p>") }
    if besoin.analyse == nil || besoin.objectifs.isEmpty { return .vide }
    if besoin.validations[ouvert.partie] != nil { return Notice.html(.information, "<p>Vous avez validé. Il manque l’accord de \(ouvert.autre).</p>") }
    return
      "<section class=\"carte etape pile pile--serree\"><h2>Êtes-vous d’accord\u{202F}?</h2><p>Relisez ce qui suit, corrigez-le s’il le faut, puis validez.</p>\(Bouton.formulaire(ouvert.route(RouteName.besoinValide), visite, Bouton.principal("Valider ces objectifs")))</section>"
  }

  private func champs(_ visite: Visite) -> HTML {
    let (saisi, besoin) = (visite.route.declaration.methode == .post ? visite.formulaire : Formulaire(), ouvert.carnet.besoin)
    let dits = saisi.coche("attentes") ? MotifDeBilan.allCases.filter { saisi.coche("motif-\($0.rawValue)") } : besoin.analyse?.motifs ?? []
    let motifs = MotifDeBilan.allCases.html { CaseACocher(nom: "motif-\($0.rawValue)", label: $0.libelle, cochee: dits.contains($0)).html }
    let objectifs = (1...BesoinController.places).html { rang in
      let pose = besoin.objectifs.indices.contains(rang - 1) ? besoin.objectifs[rang - 1] : nil
      let id = "\(pose?.id ?? visite.maison.world.identifiant())"
      return Cache.html("objectif\(rang)-id", saisi.valeur("objectif\(rang)-id", id))
        + Champ(nom: "objectif\(rang)", label: "Objectif \(rang)", valeur: saisi.valeur("objectif\(rang)", pose?.texte ?? ""), facultatif: rang > 1).html(
          erreurs)
    }
    return """
      \(Cache.html("lu", besoin.lecture))<fieldset class="pile pile--serree"><legend>Ce qui amène ici</legend>\(motifs)</fieldset>
      \(ChampLong(nom: "attentes", label: "Ce qui est attendu", valeur: saisi.valeur("attentes", besoin.analyse?.attentes ?? "")).html(erreurs))
      \(ChampLong(nom: "circonstances", label: "Les circonstances", valeur: saisi.valeur("circonstances", besoin.analyse?.circonstances ?? ""), facultatif: true).html(erreurs))
      <fieldset class="pile"><legend>Les objectifs</legend>\(objectifs)</fieldset><p>\(Bouton.simple("Garder"))</p>
      """
  }
}
