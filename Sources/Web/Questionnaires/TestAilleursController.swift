import Application
import Domaine

/// What a test passed elsewhere showed: its publisher, its edition, by what the consultant may use it, and its results; never its items (I2).
enum TestAilleursController {
  /// The kinds that are passed elsewhere.
  static let natures: [Carnet.NatureInstrument] = [.testEditeur, .aptitude, .exercice]

  static func noter(_ visite: Visite) async throws -> Reponse {
    let vu = try await visite.dossier(comme: .consultant)
    guard try await visite.carnet(vu) != nil else { throw Absente() }
    var saisie = Saisie(visite.formulaire)
    let passation = Carnet.Passation(lue: &saisie, visite)
    guard let passation, saisie.estBonne else {
      return .page(try await QuestionnairesPage(visite, erreurs: saisie.erreurs).html(visite), statut: 422)
    }
    let route = Route(.cabinetResultat, "\(vu.id)", "\(passation.id)")
    return try await visite.tenter(puis: route, sinon: { try await QuestionnairesPage(visite, refus: $0).html(visite) }) {
      try await visite.maison.geste(in: visite.organisme) { geste in
        try await geste.decide(vu.carnet) { carnet throws(Refus) in
          try carnet.enregistrer(
            passation: passation.id, passation.instrument, passation.nature, objet: passation.objet, qualification: passation.qualification,
            par: vu.acteur, le: passation.le)
        }
        try await geste.decide(vu.carnet) { carnet throws(Refus) in
          try carnet.noterResultats(passation.resultats, de: passation.id, par: vu.acteur, le: visite.jour)
        }
      }
    }
  }
}

extension Carnet.Passation {
  fileprivate init?(lue saisie: inout Saisie, _ visite: Visite) {
    let id = saisie.identifiant("test-id", comme: Carnet.Passation.self)
    let nom = saisie.texte("test-nom", "Écrivez le nom du test.")
    let nature = saisie.choix("test-nature", "Dites de quelle sorte de test il s’agit.", comme: Carnet.NatureInstrument.self)
    let objet = saisie.choix("test-objet", "Dites à quoi il sert dans ce bilan.", comme: ObjetDuBilan.self)
    let (editeur, edition) = (saisie.facultatif("test-editeur"), saisie.facultatif("test-edition"))
    let resultats = saisie.resultats("test-resultats")
    let qualification = saisie.facultatif("test-qualification", maximum: 500)
    guard let le = saisie.jour("test-le", "Dites quel jour il fut passé."), let id, let nature, let objet else { return nil }
    if le > visite.jour { saisie.refuser("test-le", "Ce jour n’est pas encore venu.") }
    if !TestAilleursController.natures.contains(nature) { saisie.refuser("test-nature", "Choisissez une de ces sortes de tests.") }
    let instrument = Carnet.InstrumentRef(id: nom, version: edition ?? "", editeur: editeur, edition: edition)
    self.init(id: id, instrument: instrument, nature: nature, objet: objet, qualification: qualification, le: le, resultats: resultats)
  }
}

extension Saisie {
  /// Results as one types them, one a line: `Libellé : valeur`.
  fileprivate mutating func resultats(_ champ: String) -> [Carnet.Resultat] {
    let lignes = texte(champ, "Écrivez au moins un résultat.", maximum: 8_000).split(whereSeparator: \.isNewline)
    return lignes.compactMap { ligne in
      let parties = ligne.split(separator: ":", maxSplits: 1).map { $0.trimming(while: \.isWhitespace) }
      guard parties.count == 2, parties.allSatisfy({ !$0.isEmpty }) else {
        refuser(champ, "Écrivez chaque ligne ainsi\u{202F}: Ouverture\u{202F}: 42 sur 60.")
        return nil
      }
      return Carnet.Resultat(libelle: parties[0], valeur: parties[1])
    }
  }
}

extension StringProtocol {
  /// Without what stands around it.
  fileprivate func trimming(while condition: (Character) -> Bool) -> String {
    guard let debut = firstIndex(where: { !condition($0) }), let fin = lastIndex(where: { !condition($0) }) else { return "" }
    return String(self[debut...fin])
  }
}

/// The form of a test passed elsewhere.
struct TestAilleursForme {
  let vu: DossierVu
  let erreurs: [(champ: String, phrase: String)]
  let refus: Bool

  func html(_ visite: Visite) -> HTML {
    let saisi = visite.route == .cabinetTestAilleurs ? visite.formulaire : Formulaire()
    let natures = [("", "Choisissez")] + TestAilleursController.natures.map { ($0.rawValue, $0.nom) }
    let objets = [("", "Choisissez")] + ObjetDuBilan.allCases.map { ($0.rawValue, $0.libelle) }
    let titres = vu.dossier.consultants.enCharge?.qualifications.joined(separator: ", ") ?? ""
    let champs: HTML = """
      <p>Notez ce qu’il a montré, jamais ses questions\u{202F}: elles appartiennent à son éditeur.</p>
      \(Cache.html("test-id", saisi.valeur("test-id", "\(visite.maison.world.identifiant(Carnet.Passation.self))")))
      \(Champ(nom: "test-nom", label: "Nom du test", valeur: saisi["test-nom"]).html(erreurs))
      \(ListeDeroulante(nom: "test-nature", label: "Sorte", choix: natures, valeur: saisi["test-nature"]).html(erreurs))
      \(Champ(nom: "test-editeur", label: "Éditeur", aide: "Exigé pour le test d’un éditeur, comme l’édition.", valeur: saisi["test-editeur"], facultatif: true).html(erreurs))
      \(Champ(nom: "test-edition", label: "Édition", valeur: saisi["test-edition"], facultatif: true).html(erreurs))
      \(Champ(nom: "test-qualification", label: "Ce qui vous permet de l’utiliser", aide: "Un titre, un certificat\u{202F}: exigé pour un test d’éditeur ou d’aptitude.", valeur: saisi.valeur("test-qualification", titres), facultatif: true).html(erreurs))
      \(ListeDeroulante(nom: "test-objet", label: "À quoi il sert ici", choix: objets, valeur: saisi["test-objet"]).html(erreurs))
      \(Champ(nom: "test-le", label: "Passé le", type: "date", valeur: saisi["test-le"]).html(erreurs))
      \(ChampLong(nom: "test-resultats", label: "Résultats", aide: "Un par ligne\u{202F}: Ouverture\u{202F}: 42 sur 60.", valeur: saisi["test-resultats"], lignes: 6).html(erreurs))
      <p>\(Bouton.simple("Noter ces résultats"))</p>
      """
    let ouvert = visite.route == .cabinetTestAilleurs && (!erreurs.isEmpty || refus)
    return """
      <details class="carte"\(" open", si: ouvert)><summary>Noter un test passé ailleurs</summary>\(Bouton.formulaire(Route(.cabinetTestAilleurs, "\(vu.id)"), visite, champs, classe: "pile"))</details>
      """
  }
}

extension ObjetDuBilan {
  /// As a list says it.
  fileprivate var libelle: String {
    switch self {
    case .competences: "Les compétences"
    case .aptitudes: "Les aptitudes"
    case .motivations: "Les motivations"
    case .projetProfessionnel: "Le projet professionnel"
    case .projetDeFormation: "Le projet de formation"
    }
  }
}
