import Application
import Domaine
import EventCodec

/// The consultant's door.
enum CabinetController {
  /// The day: who comes, and when.
  static func journee(_ visite: Visite) async throws -> Reponse {
    let suivis = try await visite.dossiers(comme: [.consultant], .calendrier)
    let (seances, maintenant) = (try await visite.quiOntUneSeance(parmi: suivis).flatMap(\.siennes), visite.maintenant)
    let utiles = seances.filter { vu, seance in
      let etat = vu.etat(seance, le: maintenant)
      return etat == .aVenir || seance.jour == visite.jour || etat == .aSigner(Partie.allCases) || etat == .aSigner([.consultant])
    }.sorted { $0.seance.debut < $1.seance.debut }
    let proches = utiles.filter { $0.seance.jour <= visite.jour }
    var questions: [(vues: QuestionsVues, question: Carnet.Question)] = []
    for vu in suivis {
      guard let vues = try await visite.questions(vu) else { continue }
      questions += vues.enAttente.map { (vues, $0) }
    }
    questions.sort { $0.vues.due($0.question) < $1.vues.due($1.question) }
    return .page(
      CabinetPage(questions: questions, seances: proches + utiles.dropFirst(proches.count).prefix(20), suivis: suivis).html(visite))
  }
}

extension DossierVu {
  /// The séances that are to be held by whoever asks.
  fileprivate var siennes: [(vu: DossierVu, seance: Seance)] {
    dossier.calendrier.enOrdre.filter { $0.consultant == acteur.personne }.map { (self, $0) }
  }
}

extension Visite {
  /// The dossiers in which the consultant has something to hold or to sign, whatever their number: those that are known, and those of their agenda for the last
  /// ninety days, this day, and the next séances.
  fileprivate func quiOntUneSeance(parmi connus: [DossierVu]) async throws -> [DossierVu] {
    let (depuis, demain) = (Instant(jour.plus(jours: -90), 0), Instant(jour.plus(jours: 1), 0))
    var vus = connus
    for acteur in qui?.acteurs(.consultant) ?? [] {
      let proches = try await maison.dossiersDeLAgenda(de: acteur.personne, du: depuis, au: demain, limit: 200, in: organisme)
      let suivants = try await maison.dossiersDeLAgenda(de: acteur.personne, du: demain, limit: 20, in: organisme)
      for id in proches + suivants where !vus.contains(where: { $0.id == id }) {
        let dossier = try await maison.lire(id, in: organisme)
        if dossier.peutVoir(.calendrier, par: acteur, le: jour).bloquants.isEmpty { vus.append(DossierVu(id: id, dossier: dossier, acteur: acteur)) }
      }
    }
    return vus
  }
}

/// The séances to sign and to come, nearest first, and the people who are followed.
struct CabinetPage {
  /// The questions that wait, the most pressing first.
  let questions: [(vues: QuestionsVues, question: Carnet.Question)]
  let seances: [(vu: DossierVu, seance: Seance)]
  let suivis: [DossierVu]

  func html(_ visite: Visite) -> HTML {
    let corps: HTML = """
      <div class="pile"><h1>\(titre(visite))</h1></div>
      <div class="deux"><div class="pile">\(enAttente(visite))\(seances.isEmpty ? Vide.html("Votre agenda est libre", "Les séances que vous planifierez viendront ici.") : "<ul class=\"lignes\">\(seances.html { ligne($0.vu, $0.seance, visite) })</ul>")</div>
      <aside class="pile" aria-label="Personnes suivies">\(personnes(visite))</aside></div>
      """
    return Gabarit(titre: "Mes séances", porte: .cabinet, corps: corps).html(visite)
  }

  private func enAttente(_ visite: Visite) -> HTML {
    if questions.isEmpty { return .vide }
    let lignes = questions.html { $0.vues.ligne($0.question, avec: $0.vues.vu.nom, visite) }
    return "<section class=\"pile\"><h2>Questions à répondre</h2><ul class=\"lignes\">\(lignes)</ul></section><h2>Séances</h2>"
  }

  private func titre(_ visite: Visite) -> String {
    let jour = seances.count { $0.seance.jour == visite.jour }
    if jour > 0 { return jour == 1 ? "Une séance aujourd’hui" : "\(jour) séances aujourd’hui" }
    return seances.isEmpty ? "Aucune séance à venir" : "Vos prochaines séances"
  }

  private func ligne(_ vu: DossierVu, _ seance: Seance, _ visite: Visite) -> HTML {
    """
    <li class="ligne ligne--geste"><p>\(vu.etat(seance, le: visite.maintenant).html)</p><div><p><a href="\(Route(.cabinetSeance, "\(vu.id)", "\(seance.id)"))"><strong>\(vu.nom)</strong>, \(seance.debut.enFrancais)</a></p>
    <p class="meta">\(seance.duree.enFrancais), \(seance.ou), \(seance.phase.nom)</p></div></li>
    """
  }

  private func personnes(_ visite: Visite) -> HTML {
    let lignes = suivis.html { vu in
      let heures = vu.dossier.heures
      let part = visite.enSecond(vu) ? "en second" : "\(heures.faites.enFrancais) sur \(heures.prevues.enFrancais)"
      return "<li class=\"ligne\"><p><a href=\"\(Route(.cabinetDossier, "\(vu.id)"))\">\(vu.nom)</a></p><p class=\"meta\">\(part)</p></li>"
    }
    return suivis.isEmpty ? .vide : "<section class=\"carte pile\"><h2>Personnes suivies</h2><ul class=\"lignes\">\(lignes)</ul></section>"
  }
}
