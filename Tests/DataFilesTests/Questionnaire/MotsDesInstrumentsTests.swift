import Instruments
import Testing

/// How the instruments of the repository are written: for everybody, in sentences that end, with the signs of French.
@Suite struct MotsDesInstrumentsTests {
  /// Words that would agree with whoever reads: their masculine forms.
  private static let masculins = [
    "accompagné", "bloqué", "concerné", "content", "convaincu", "débordé", "déçu", "découragé", "déterminé", "diplômé",
    "embauché", "encadré", "engagé", "épuisé", "étonné", "fatigué", "formé", "gêné", "habitué", "impliqué", "informé", "inscrit", "intéressé", "isolé", "jugé",
    "lassé", "licencié", "marié", "mécontent", "motivé", "obligé", "passionné", "payé", "perdu", "persuadé", "prêt", "qualifié", "rassuré", "ravi", "satisfait",
    "seul", "soutenu", "stressé", "surchargé", "surpris", "tenté", "tendu", "venu",
    "candidat", "client", "consultant", "employé", "étudiant", "patient", "salarié",
  ]
  /// Those whose feminine isn't made by adding an e.
  private static let particuliers = [
    "fier", "fière", "heureux", "heureuse", "inquiet", "inquiète", "conseiller", "conseillère", "directeur", "directrice", "chômeur", "chômeuse", "travailleur",
    "travailleuse",
  ]
  private static let formes = Set((masculins + masculins.map { $0 + "e" } + particuliers).flatMap { [$0, $0 + "s"] })

  /// Participles that agree with nobody after « vous a »: one says, teaches, gives to somebody; « fait avancer » never changes.
  private static let indirects: Set = ["appris", "convenu", "demandé", "dit", "donné", "été", "expliqué", "fait", "manqué", "pesé", "plu", "servi"]

  /// What would agree with the reader, or write two genders in one word.
  static func accords(_ texte: String) -> [String] {
    let bas = texte.lowercased()
    let mots = bas.split { !$0.isLetter }.map(String.init).filter(formes.contains)
    let etre = bas.matches(of: #/\b(je suis|je me suis|j’ai été|vous êtes|vous vous êtes|vous avez été) \w+(é|ée|ie|ue)s?\b/#).map { String($0.0) }
    let avoir = bas.matches(of: #/\b(?:vous|m’) ?(?:a|ont|avait|avaient) (\w+(?:é|i|u|is|it)e?s?)\b/#).filter { !indirects.contains(String($0.1)) }.map {
      String($0.0)
    }
    let doubles = bas.matches(of: #/\w·|\w\((e|es|ne|nes|se|trice|euse)\)|\w-e(-s|s)?\b|\w\.e\b|\w\/(e|ne|se|trice|euse)\b|\bil\/elle\b|\biel\b/#).map {
      String($0.0)
    }
    return mots + etre + avoir + doubles
  }

  @Test(arguments: [
    "Vous êtes satisfait de ce choix.", "Êtes-vous fatiguées ?", "Je me suis sentie bien.", "Les salarié·es", "Êtes-vous prêt(e) ?", "un·e collègue",
    "Un ou une conseiller.e", "la directrice", "agent-e-s", "Ce qui vous a aidé", "On m’a choisie.",
  ])
  func `ce qui s’accorde en genre se voit`(_ texte: String) {
    #expect(!Self.accords(texte).isEmpty)
  }

  @Test(arguments: [
    "Ma confiance a grandi.", "Je suis là.", "Seulement deux.", "Est-ce voulu ?", "Un règlement est respecté.", "Ce que vos rencontres vous ont appris.",
    "On m’a expliqué.",
  ])
  func `ce qui ne s’accorde avec personne passe`(_ texte: String) {
    #expect(Self.accords(texte).isEmpty)
  }

  @Test(arguments: InstrumentsDuDepot.noms)
  func `rien n’y suppose que l’on est homme ou femme`(_ nom: String) throws {
    for phrase in InstrumentsDuDepot.neutres(try InstrumentsDuDepot.definition(nom)) {
      #expect(Self.accords(phrase.texte).isEmpty, "\(nom), \(phrase.ou) : \(phrase.texte)")
    }
  }

  @Test(arguments: InstrumentsDuDepot.noms)
  func `les phrases finissent, les titres et les réponses n’ont pas de point`(_ nom: String) throws {
    let definition = try InstrumentsDuDepot.definition(nom)
    for phrase in InstrumentsDuDepot.phrases(definition) {
      #expect(phrase.texte.firstMatch(of: #/[.?!…](\u{202F}»)?$/#) != nil, "\(nom), \(phrase.ou) : \(phrase.texte)")
    }
    let lignes = Set(InstrumentsDuDepot.lignes(definition))
    for libelle in InstrumentsDuDepot.libelles(definition) where !lignes.contains(libelle.texte) {
      #expect(libelle.texte.last.map(".;:,".contains) == false, "\(nom), \(libelle.ou) : \(libelle.texte)")
    }
  }

  @Test(arguments: InstrumentsDuDepot.noms)
  func `les apostrophes sont courbes, et les espaces des signes doubles insécables`(_ nom: String) throws {
    let definition = try InstrumentsDuDepot.definition(nom)
    let provenance = [definition.provenance.attribution, definition.provenance.source] + definition.provenance.validations.map(\.reference)
    for texte in InstrumentsDuDepot.neutres(definition).map(\.texte) + provenance {
      #expect(texte.firstMatch(of: #/['"]|\.\.\.|\s\s|\s$|^\s/#) == nil, "\(nom) : \(texte)")
      #expect(texte.firstMatch(of: #/[^\u{202F}][?!;»]|«[^\u{202F}]|[^\u{202F}]:(\s|$)/#) == nil, "\(nom) : \(texte)")
    }
  }
}
