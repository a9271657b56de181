public import Domaine
import EventCodec
public import Instruments

extension Maison {
  /// Where what is half filled is kept, under the carnet's own key.
  public static func place(_ feuille: Identifiant<Carnet.Feuille>) -> String { "questionnaire:\(feuille)" }

  /// What was filled in so far of a questionnaire, by the name of each item.
  public func feuillet(_ feuille: Identifiant<Carnet.Feuille>, de auteur: PersonneID, du id: CarnetID, in organisme: OrganismeID) async throws -> [String:
    Reponse]
  {
    guard let texte = try await brouillon(Maison.place(feuille), de: auteur, sous: id, in: organisme) else { return [:] }
    do {
      return try Feuillet(stored: JSON(Array(texte.utf8))).reponses
    } catch {
      throw StoreError.corrupt("brouillon de questionnaire")
    }
  }

  /// Keeps what was filled in so far.
  public func garder(
    _ reponses: [String: Reponse], a feuille: Identifiant<Carnet.Feuille>, de auteur: PersonneID, du id: CarnetID, in organisme: OrganismeID
  ) async throws {
    let texte = String(decoding: Feuillet(reponses).stored.bytes, as: UTF8.self)
    try await brouillonner(texte, a: Maison.place(feuille), par: auteur, sous: id, in: organisme)
  }

  /// Hands a questionnaire in: its answers, what they show, and the end of the draft, in one transaction. Done again, it changes nothing.
  public func remettre(
    _ reponses: Reponses, a feuille: Identifiant<Carnet.Feuille>, de questionnaire: Questionnaire, du id: CarnetID, par acteur: Acteur,
    in organisme: OrganismeID
  ) async throws {
    let resultats = try questionnaire.resultats(reponses)
    try await geste(in: organisme) { geste in
      let le = geste.at.jourParis
      try await geste.decide(id) { carnet throws(Refus) in
        try carnet.remettre(reponses.parItem, a: feuille, resultats: resultats, par: acteur, le: le)
      }
      geste.clore(brouillon: Maison.place(feuille), de: acteur.personne, sous: id)
    }
  }
}

extension Questionnaire {
  /// What answers show, one line each: the scales where there are some, else the person's own words.
  func resultats(_ reponses: Reponses) throws(AutreDefinition) -> [Carnet.Resultat] {
    if definition.echelles.isEmpty {
      return try dites(reponses).map { Carnet.Resultat(libelle: $0.item.enonce.soi.neutre, valeur: $0.dite) }
    }
    return try restituer(reponses).map { Carnet.Resultat(libelle: $0.echelle.nom, valeur: $0.phrase) }
  }
}
