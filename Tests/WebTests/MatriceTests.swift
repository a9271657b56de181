import Application
import Domaine
import Scenarios
import Testing

@testable import Web

/// Everybody × every address of the route table × every dossier of two organismes: whoever has no part in a bilan is told what is told of one that never was,
/// and changes nothing.
@Suite struct MatriceTests {
  @Test func `personne n’atteint par aucune adresse un bilan où il n’a pas de place`() async throws {
    let matrice = try await Matrice()
    let avant = try await matrice.tetes()
    var (permises, refusees) = (0, 0)
    for name in RouteName.allCases where name.declaration.motif.contains("/:dossier") {
      for objet in matrice.objets {
        for qui in matrice.gens where !matrice.aSaPlace(qui, name, objet) {
          for suite in objet.suites(name) {
            let reponse = await matrice.maison.demander(name, parametres: [objet.id.description] + suite, par: qui.identite)
            #expect(reponse.statut == qui.refus(name), "\(name) \(qui.nom) \(objet.nom): \(reponse.statut)")
            let jamais = await matrice.maison.demander(name, parametres: [Matrice.jamais.description] + suite, par: qui.identite)
            #expect(
              reponse.texte == jamais.texte.replacing("\(Matrice.jamais)", with: "\(objet.id)"),
              "\(name) \(qui.nom) \(objet.nom): la réponse trahit que le bilan existe")
            refusees += 1
          }
        }
      }
    }
    #expect(try await matrice.tetes() == avant, "un refus a changé quelque chose")
    for name in RouteName.allCases where name.declaration.methode == .get && name.declaration.motif.contains("/:dossier") {
      for objet in matrice.objets where objet.suites(name) == [[]] {
        for qui in matrice.gens where matrice.aSaPlace(qui, name, objet) {
          permises += await matrice.maison.demander(name, parametres: [objet.id.description], par: qui.identite).statut == 200 ? 1 : 0
        }
      }
    }
    #expect(refusees > 5_000 && permises > 40, "la matrice est vide : \(refusees) refus, \(permises) pages")
  }

  @Test func `aucune page d’une porte ne s’ouvre par une autre`() async throws {
    let matrice = try await Matrice()
    for name in RouteName.allCases where !name.declaration.motif.contains(":") {
      guard case .roles(let roles) = name.declaration.acces else { continue }
      for qui in matrice.gens {
        let reponse = await matrice.maison.demander(name, par: qui.identite)
        let admis = qui.identite?.compte.roles.contains(where: roles.contains) ?? false
        if !admis { #expect(reponse.statut == qui.refus(name), "\(name) \(qui.nom)") }
        if admis, name.declaration.methode == .get { #expect(reponse.statut == 200, "\(name) \(qui.nom)") }
      }
    }
  }

  @Test func `une séance ou un payeur d’un autre bilan n’existe pas dans celui-ci`() async throws {
    let matrice = try await Matrice()
    let (premier, second) = (matrice.objets[0], matrice.objets[1])
    for name in RouteName.allCases where name.declaration.motif.contains("/:seance") || name.declaration.motif.contains("/:payeur") {
      for qui in matrice.gens where matrice.aSaPlace(qui, name, premier) {
        for suite in second.suites(name) {
          let reponse = await matrice.maison.demander(name, parametres: [premier.id.description] + suite, par: qui.identite)
          #expect(reponse.statut == 404, "\(name) \(qui.nom)")
        }
      }
    }
  }

  @Test func `les mots d’un carnet ne paraissent sur aucune page de qui n’est pas des deux`() async throws {
    let canari = "zirconifluve"
    let matrice = try await Matrice(canari: canari)
    var lus = 0
    for name in RouteName.allCases where name.declaration.methode == .get {
      for objet in matrice.objets {
        for qui in matrice.gens {
          for suite in objet.suites(name) {
            let parametres = name.declaration.motif.contains(":") ? [objet.id.description] + suite : []
            let texte = await matrice.maison.demander(name, parametres: parametres, par: qui.identite).texte
            if !matrice.estDesDeux(qui, objet) || !name.declaration.motif.contains("/:dossier") { #expect(!texte.contains(canari), "\(name) \(qui.nom)") }
            if texte.contains(canari) { lus += 1 }
          }
        }
      }
    }
    #expect(lus > 0, "le canari n’est lu de personne : rien n’est prouvé")
  }
}

/// Two organismes, their people, signed in, and their dossiers.
struct Matrice {
  /// Somebody, and how the matrix calls them.
  struct Quelquun {
    let nom: String
    let identite: Visite.Identite?

    /// What they are answered where they have no place: whoever is not signed in is led to the door, or keeps their form.
    func refus(_ name: RouteName) -> Int { identite != nil ? 404 : name.declaration.methode == .get ? 303 : 401 }
  }

  /// A dossier, and what its addresses vary.
  struct Objet {
    let nom: String
    let id: DossierID
    let organisme: OrganismeID
    let dossier: Dossier
    let amenagement: Amenagement

    /// What comes after the dossier in an address of that name: something of its own.
    func suites(_ name: RouteName) -> [[String]] {
      let reste = name.declaration.motif.split(separator: ":").dropFirst(2).map { String($0.prefix { $0 != "/" }) }
      guard let genre = reste.first else { return [[]] }
      let valeurs: [String] =
        switch genre {
        case "seance": dossier.calendrier.enOrdre.prefix(1).map { "\($0.id)" }
        case "payeur": dossier.financement.payeurs.prefix(1).map { "\($0.id)" }
        case "papier": ["convention", "planning"]
        case "etape": ["demande"]
        case "question": ["\(Matrice.question(id))"]
        default: ["\(id)"]
        }
      return (valeurs.isEmpty ? ["\(id)"] : valeurs).map { [$0] }
    }
  }

  /// The name of a dossier that never was.
  static let jamais = DossierID(haut: 404, bas: 404)
  /// The question that each carnet has.
  static func question(_ id: DossierID) -> Identifiant<Carnet.Question> { Identifiant(haut: 2, bas: id.bas) }
  static let autre = OrganismeID(haut: 99, bas: 1)

  let maison: MaisonDEssai
  let gens: [Quelquun]
  let objets: [Objet]

  init(canari: String = "canari") async throws {
    maison = try await MaisonDEssai(Array(zip(Parcours.tous, [45, 170, 60, 95, 120])).map { ($0, jours: $1) })
    var objets: [Objet] = []
    for (rang, id) in maison.dossiers.enumerated() {
      objets.append(try await Matrice.objet("dossier \(rang)", id, Theatre.organisme, maison.services.maison))
    }
    let services = maison.services
    // The same person, the same consultant, in another centre: a dossier of theirs there is another centre's.
    let ailleurs = DossierID(haut: 77, bas: 7)
    let jour = maison.maintenant.jourParis
    if let faits = objets[0].dossier.ouverture.faits {
      try await services.maison.decide(ailleurs, in: Matrice.autre) { dossier throws(Refus) in try dossier.ouvrir(faits) }
      objets.append(try await Matrice.objet("ailleurs", ailleurs, Matrice.autre, services.maison))
    }
    for objet in objets {
      let carnet = objet.id.comme(Carnet.self)
      guard let binome = objet.dossier.binome, let lu = try? await services.maison.lire(carnet, in: objet.organisme), lu.acces.binome != nil,
        lu.acces.terme == nil
      else { continue }
      let (consultant, beneficiaire, instant) = (Acteur(binome.consultant, .consultant), Acteur(binome.beneficiaire, .beneficiaire), maison.maintenant)
      try await services.maison.decide(carnet, in: objet.organisme) { carnet throws(Refus) in
        try carnet.noter(canari, id: Identifiant(haut: 1, bas: objet.id.bas), par: consultant, le: jour)
          + carnet.analyser(Carnet.Analyse(motifs: [], attentes: canari, circonstances: canari), par: consultant, le: jour)
          + carnet.poser(canari, id: Matrice.question(objet.id), par: beneficiaire, a: instant)
      }
    }
    self.objets = objets
    var gens: [Quelquun] = [Quelquun(nom: "personne", identite: nil)]
    for figurant in Theatre.gens where figurant.courriel != "" {
      gens.append(Quelquun(nom: figurant.courriel, identite: try await maison.identite(figurant.courriel)))
    }
    for (rang, role) in [Role.beneficiaire, .consultant, .bureau, .employeur, .financeur, .auditeur, .referentHandicap].enumerated() {
      for (organisme, lieu) in [(Theatre.organisme, "ici"), (Matrice.autre, "ailleurs")] {
        let courriel = "\(role.rawValue).\(lieu)@exemple.invalid"
        let compte = Compte(
          personne: PersonneID(haut: 500 + UInt64(rang), bas: organisme.bas), organisme: organisme, nom: courriel, courriel: courriel, roles: [role])
        try await services.comptes.garder(compte)
        gens.append(Quelquun(nom: courriel, identite: try await maison.identite(courriel)))
      }
    }
    self.gens = gens
  }

  private static func objet(_ nom: String, _ id: DossierID, _ organisme: OrganismeID, _ maison: Maison) async throws -> Objet {
    Objet(
      nom: nom, id: id, organisme: organisme, dossier: try await maison.lire(id, in: organisme),
      amenagement: try await maison.amenagement(de: id, in: organisme))
  }

  /// Whether somebody has a place in a bilan, by an address of that name: written from the law and not from the house's own questions.
  func aSaPlace(_ qui: Quelquun, _ name: RouteName, _ objet: Objet) -> Bool {
    guard let identite = qui.identite, identite.compte.organisme == objet.organisme, case .roles(let roles) = name.declaration.acces else { return false }
    let (personne, dossier) = (identite.compte.personne, objet.dossier)
    return identite.compte.roles.contains { role in
      guard roles.contains(role) else { return false }
      switch role {
      case .beneficiaire: return dossier.ouverture.faits?.beneficiaire == personne
      case .consultant: return dossier.consultants.enCharge?.personne == personne
      case .employeur, .financeur:
        let concerne = dossier.absence.demande != nil || dossier.financement.payeurs.contains(where: \.estLEmployeur)
        return concerne && dossier.ouverture.faits?.employeur?.interlocuteur == personne || dossier.financement.payeurs.contains { $0.id == personne }
      case .bureau, .referentPedagogique, .coordinateur, .auditeur: return true
      case .referentHandicap:
        let ouverture = objet.amenagement.ouverture
        return ouverture.referent == personne && ouverture.consentementLe != nil && ouverture.terme == nil
      default: return false
      }
    }
  }

  func estDesDeux(_ qui: Quelquun, _ objet: Objet) -> Bool {
    guard let identite = qui.identite, identite.compte.organisme == objet.organisme, let binome = objet.dossier.binome else { return false }
    return [binome.beneficiaire, binome.consultant].contains(identite.compte.personne)
  }

  /// Where every stream of a dossier stands.
  func tetes() async throws -> [Int] {
    var tetes: [Int] = []
    for objet in objets {
      tetes.append(try await maison.services.maison.store.head(of: StreamRef(objet.id, in: objet.organisme)).version)
      tetes.append((try? await maison.services.maison.store.head(of: StreamRef(objet.id.comme(Carnet.self), in: objet.organisme)).version) ?? -1)
    }
    return tetes
  }
}
