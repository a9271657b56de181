import Domaine

extension Dossier.Consultant {
  /// Who they are in one line, as the beneficiary is told of them: name, titles, and whether they work for another firm (Qualiopi 27).
  var presentation: String {
    ([nom] + qualifications).joined(separator: ", ") + (sousTraitant ? ", qui intervient en sous-traitance" : "")
  }

  /// The same in full. `centre` is for whom a subcontractor comes.
  func faits(pour centre: String) -> [(String, HTML)] {
    let titres = qualifications.isEmpty ? "demandez-les au centre" : qualifications.joined(separator: ", ")
    let employeur = sousTraitant ? "une autre entreprise, à qui \(centre) confie ce bilan en sous-traitance" : centre
    return [("Titres et certificats", "\(titres)"), ("Travaille pour", "\(employeur)")]
  }
}

extension Dossier.MotifDeTransfert {
  /// As a page says it.
  var libelle: String {
    switch self {
    case .depart: "départ du consultant"
    case .absence: "absence du consultant"
    case .demandeDuBeneficiaire: "demande du bénéficiaire"
    case .conflitDInteret: "conflit d’intérêts"
    }
  }
}

extension Visite {
  /// The place that the address names, where it is one.
  func place() throws -> Dossier.PlaceDeConsultant {
    guard let place = Dossier.PlaceDeConsultant(rawValue: parametres.dropFirst().first ?? "") else { throw Absente() }
    return place
  }
}
