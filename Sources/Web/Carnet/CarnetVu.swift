import Application
import Domaine

/// A carnet as one of the two has it before them: the same pages for both, each under their own door.
struct CarnetVu {
  let vu: DossierVu
  let carnet: Carnet
  let partie: Partie

  /// How the page calls the other of the two.
  var autre: String { partie == .beneficiaire ? vu.consultant : vu.prenom }

  /// The address of one of these pages, or gestures, under the visitor's own door.
  func route(_ name: (Partie) -> RouteName) -> Route { Route(name(partie), "\(vu.id)") }

  /// A page of the carnet, under the header of the visitor's own door.
  func page(_ titre: String, _ chapeau: HTML, _ corps: HTML, _ visite: Visite) -> HTML {
    let tete: HTML = "<h1>\(titre)</h1><p class=\"chapeau\">\(chapeau)</p>"
    switch partie {
    case .beneficiaire: return PagesDeLEspace.page(titre, vu, nil, "<div class=\"pile\">\(tete)</div>\(corps)", visite)
    case .consultant:
      let fil = Fil.html([("Mes séances", Route(.cabinet)), (vu.nom, Route(.cabinetDossier, "\(vu.id)"))])
      return Gabarit(titre: titre, porte: .cabinet, etroite: true, corps: "<div class=\"pile pile--serree\">\(fil)\(tete)</div>\(corps)").html(visite)
    }
  }
}

extension Visite {
  /// The carnet of the dossier that the address names, for whoever of the two asks; what is opened of it is recorded first, for the beneficiary to see.
  func carnetVu(_ partie: Partie, _ element: ElementCarnet) async throws -> CarnetVu {
    let vu = try await dossier(comme: partie.role)
    guard let carnet = try await carnet(vu, element) else { throw Absente() }
    if carnet.contient(element) { _ = try await maison.consulter(element, du: vu.carnet, par: vu.acteur, in: organisme) }
    return CarnetVu(vu: vu, carnet: carnet, partie: partie)
  }

  /// A gesture on the carnet, then on to another page; refused, back to the page with what was typed.
  func decider(
    _ ouvert: CarnetVu, puis route: Route, sinon page: (Refus) async throws -> HTML, _ decision: (Carnet) throws(Refus) -> [Carnet.Event]
  ) async throws -> Reponse {
    try await tenter(puis: route, sinon: page) { _ = try await maison.decide(ouvert.vu.carnet, in: organisme, decision) }
  }
}
