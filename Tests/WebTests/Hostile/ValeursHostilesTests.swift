import Application
import Domaine
import Scenarios
import Testing

@testable import Web

/// Hostile values in every field of every form, one at a time beside what the page itself would send: the house answers, and its answer is no failure.
@Suite struct ValeursHostilesTests {
  static let valeurs = [
    "", ":", "h", "-1", "9223372036854775807", "99999999999999999999", "0000-00-00", "2026-02-30", "9999-12-31", "\u{0}",
    "\u{200F}\u{202E}٣٤\u{2069}", "<script>\"'&", String(repeating: "é", count: 50_000),
  ]

  @Test func `aucune valeur d’aucun champ des formulaires montrés n’arrête la maison`() async throws {
    var vus: [FormulaireVu] = []
    for age in [20, 60, 150] {
      let maison = try await MaisonDEssai((Parcours.tous + [.contratASigner]).map { ($0, jours: age) })
      for (qui, temoins, formulaires) in try await promenades(maison, passe: vus) {
        for vu in formulaires { await essayer(vu, maison, qui, temoins) }
        vus += formulaires
      }
    }
    #expect(Set(vus.map(\.route)).count > 40, "la promenade trouve les formulaires")
  }

  @Test func `ni les scans, quels que soient leurs octets et les autres champs`() async throws {
    let (bilan, seance) = try await BilanDEssai.apresUneSeance()
    let feuille = ["papier-debut": seance.debut.heureDeChamp, "papier-fin": seance.fin.heureDeChamp, "papier-original": "consultant"]
    _ = await bilan.maison.demander(.cabinetFeuille, "\(bilan.id)", "\(seance.id)", par: bilan.consultant, avec: feuille)
    let lou = try await bilan.maison.identite("lou@centre.invalid")
    var promenade = Promenade(bilan.maison, par: lou)
    await promenade.suivre(["/centre/dossiers/\(bilan.id)/numerisations"])
    let vu = try #require(promenade.formulaires.values.first { $0.route == .centreNumerises })
    #expect(vu.champs.keys.contains("scan"))
    await essayer(vu, bilan.maison, lou, [:])
    for octets in [[], [0], [0xFF, 0xD8, 0xFF], Array("%PDF-".utf8), Array("%PDF-<script>".utf8), [UInt8](repeating: 0x25, count: 1 << 20)] {
      let champs = vu.champs.merging(["motif": ""]) { $1 }
      let reponse = await bilan.maison.demander(.centreNumerises, "\(bilan.id)", par: lou, avec: champs, fichiers: ["scan": octets, "autre": octets])
      #expect(reponse.statut < 500)
    }
  }

  @Test func `aucune valeur n’arrête aucune adresse, sous tous les noms à la fois`() async throws {
    let maison = try await MaisonDEssai([(Parcours.tous[0], jours: 45)])
    let dossier = try await maison.dossier()
    let vus = try await promenades(maison, passe: []).flatMap(\.2)
    let noms = Dictionary(vus.flatMap { $0.champs.map { ($0.key, "") } }) { premier, _ in premier }
    let lieux = [dossier.calendrier.enOrdre.first.map { "\($0.id)" }, dossier.financement.payeurs.first.map { "\($0.id)" }, "demande", "facture-", "-"]
      .compactMap(\.self)
    let gens = try await gens(maison)
    for name in RouteName.allCases {
      let qui = gens.compactMap(\.self).first { $0.compte.roles.contains(where: name.roles.contains) }
      for lieu in name.declaration.motif.split(separator: ":").count > 2 ? lieux : [""] {
        for valeur in Self.valeurs.dropLast() {
          let reponse = await maison.demander(name, "\(maison.dossiers[0])", lieu, par: qui, avec: noms.mapValues { _ in valeur })
          #expect(reponse.statut < 500, "\(name) \(valeur)")
        }
      }
    }
  }

  /// What nobody, then everybody, meets in the house.
  private func promenades(_ maison: MaisonDEssai, passe: [FormulaireVu]) async throws -> [(Visite.Identite?, [String: String], [FormulaireVu])] {
    try await maison.distribuer()
    let liens = await maison.boite.lettres.compactMap { $0.bouton?.adresse.replacing("http://localhost", with: "") }
    var promenades: [(Visite.Identite?, [String: String], [FormulaireVu])] = []
    for qui in try await gens(maison) {
      let temoins = qui == nil ? try await lecture(maison, liens) : [:]
      var promenade = Promenade(maison, par: qui, temoins: temoins, passe: (passe + promenades.flatMap(\.2)).map(\.sorte))
      await promenade.suivre(depart + (qui == nil ? liens + liens.flatMap { ["\($0)/code", "\($0)/texte", "\($0)/refus"] } : []))
      promenades.append((qui, temoins, promenade.formulaires.values.sorted { $0.sorte < $1.sorte }))
    }
    return promenades
  }

  private let depart = ["/entree", "/entree/code", "/demande", "/signer", "/sessions"] + Porte.allCases.map { Route.porte($0).path }

  /// Nobody, then everybody.
  private func gens(_ maison: MaisonDEssai) async throws -> [Visite.Identite?] {
    var gens: [Visite.Identite?] = [nil]
    for figurant in Theatre.gens { gens.append(try await maison.identite(figurant.courriel)) }
    return gens
  }

  /// The cookies of whoever has typed the code of the first link, where there is one.
  private func lecture(_ maison: MaisonDEssai, _ liens: [String]) async throws -> [String: String] {
    let lien = liens.first { $0.hasPrefix("/signer/") }?.dropFirst("/signer/".count)
    let lecture = if let lien { try await maison.ouvrir(String(lien)) } else { [String: String]() }
    return lecture.merging([Temoin.defi: "x"]) { $1 }
  }

  /// A value as a browser sends it: every byte by its digits.
  private static func code(_ valeur: String) -> String { valeur.utf8.map { ($0 < 16 ? "%0" : "%") + String($0, radix: 16) }.joined() }

  private func essayer(_ vu: FormulaireVu, _ maison: MaisonDEssai, _ qui: Visite.Identite?, _ temoins: [String: String]) async {
    for champ in vu.champs.keys.sorted() {
      for valeur in Self.valeurs {
        let corps = vu.champs.merging([champ: valeur]) { $1 }.map { "\($0)=\(Self.code($1))" } + ["\(champ)=\(Self.code(valeur))"]
        let reponse = await maison.demander(vu.route, parametres: vu.parametres, par: qui, avec: Formes.lire(corps.joined(separator: "&")), temoins: temoins)
        #expect(reponse.statut < 500, "\(vu.route) \(champ)=\(valeur.prefix(40))")
      }
    }
  }
}

extension RouteName {
  /// The roles that its declaration asks for.
  fileprivate var roles: [Role] { if case .roles(let roles) = declaration.acces { roles } else { Role.allCases } }
}
