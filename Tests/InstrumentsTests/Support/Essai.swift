import Domaine
import Instruments

/// Questionnaires written in a test.
enum Essai {
  typealias Q = Questionnaire

  /// Not SHA-256: enough to tell two contents apart in a test (FNV-1a, four times over).
  static func hash(_ octets: [UInt8]) -> Empreinte? {
    let mots = (UInt64(1)...4).map { graine in octets.reduce(0xCBF2_9CE4_8422_2325 ^ graine) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 } }
    return Empreinte(octets: mots.flatMap { mot in (0..<8).map { UInt8(truncatingIfNeeded: mot >> ($0 * 8)) } })
  }

  static let accord = Q.Gradation(["Non", "Plutôt non", "Ni l’un ni l’autre", "Plutôt oui", "Oui"])

  static func item(
    _ id: String, _ forme: Q.Forme = .likert(accord), si condition: String? = nil, _ obligation: Q.Obligation = .facultatif,
    abstentions: [Q.Abstention] = []
  ) -> Q.Item {
    var item = Q.Item(id: id, enonce: Q.Enonce(soi: Q.Accord("Je \(id)."), autre: Q.Accord("Cette personne \(id).")), forme: forme)
    item.visibleSi = condition
    item.obligation = obligation
    item.abstentions = abstentions
    return item
  }

  static func options(_ noms: String..., valeurs: [Int?] = []) -> [Q.Option] {
    noms.enumerated().map { Q.Option(id: $0.element, libelle: $0.element, valeur: $0.offset < valeurs.count ? valeurs[$0.offset] : nil) }
  }

  /// `q1 -q2 cartes.a`, as a file writes them.
  static func termes(_ texte: String) -> [Q.Terme] {
    texte.split(separator: " ").compactMap { mot in
      let inverse = mot.hasPrefix("-")
      return Q.Variable(String(inverse ? mot.dropFirst() : mot)).map { Q.Terme($0, inverse: inverse) }
    }
  }

  static func echelle(_ id: String, _ items: String, _ methode: Q.Methode = .moyenne, famille: String? = nil) -> Q.Echelle {
    var echelle = Q.Echelle(id: id, nom: id, methode: methode, termes: termes(items))
    echelle.famille = famille
    return echelle
  }

  static func definition(_ items: [Q.Item], _ echelles: [Q.Echelle] = []) -> Q.Definition {
    var definition = Q.Definition(
      id: "essai", version: "v1", titre: "Essai", objet: .motivations,
      provenance: Q.Provenance(
        licence: .maison, attribution: "Test", source: "Test", langue: "fr-FR",
        validations: [Q.Validation(langue: "fr-FR", statut: .exploratoire, reference: "Aucune")]),
      portee: Q.Portee(dit: ["Peu"], neDitPas: ["Tout"]))
    var partie = Q.Partie(id: "seule")
    partie.items = items
    definition.parties = [partie]
    definition.echelles = echelles
    return definition
  }

  static func questionnaire(_ items: [Q.Item], _ echelles: [Q.Echelle] = []) throws(DefautsDeDefinition) -> Questionnaire {
    try Questionnaire(definition(items, echelles), hash: hash)
  }

  static func defauts(_ definition: Q.Definition) -> [Defaut] {
    do throws(DefautsDeDefinition) {
      _ = try Questionnaire(definition, hash: hash)
      return []
    } catch {
      return error.defauts
    }
  }

  static func defauts(_ items: [Q.Item], _ echelles: [Q.Echelle] = []) -> [Defaut] { defauts(definition(items, echelles)) }

  /// Likert items named `q1`, `q2`…
  static func likerts(_ nombre: Int, abstentions: [Q.Abstention] = []) -> [Q.Item] {
    (1...nombre).map { item("q\($0)", abstentions: abstentions) }
  }
}
