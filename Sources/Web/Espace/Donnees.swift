import Application
import Documents
import Domaine
import EventCodec

/// All that is held about somebody, as one page that needs nothing else: to be read first, then for a machine.
struct Donnees {
  let vu: DossierVu
  let le: Instant
  let papiers: [Paper]
  let donnees: DonneesRemises
  let consultations: ConsultationsPage
  let compte: Compte?
  let sessions: [Session]

  /// Its name where it is kept: that of nobody.
  var fichier: String { "mes-donnees-\(le.jourParis).html" }

  var html: HTML {
    """
    <!doctype html>
    <html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Mes données · Jalon</title>
    <style>\(Donnees.style)</style></head><body><main>
    <h1>Tout ce qui est gardé de \(vu.nom)</h1><p>Le \(le.enFrancais). Ce fichier se lit sans connexion. Ce qui a été détruit n’y est plus.</p>
    <p>N’y sont pas\u{202F}: les brouillons, tant que personne ne les a enregistrés\u{202F}; les scans de ce que vous avez signé sur papier, qui sont dans «\u{202F}Mes papiers\u{202F}»\u{202F}; ce qui est à quelqu’un d’autre.</p>
    \(personne)\(aExpliquer)\(carnet)\(questions)\(besoins)\(gardes)\(suivi)\(reclamations)
    \(partie("Qui a ouvert votre carnet", consultations.liste))
    \(partie("Vos papiers", papiers.html { pli($0.title, PapierHTML(paper: $0).html) }))
    \(partie("Tout ce qui a été noté, dans l’ordre", "<p>Chaque chose telle qu’elle est gardée, ce qui a été repris ensuite compris.</p>" + donnees.journaux.html(journal)))
    </main><script type="application/json" id="donnees">\(pourUneMachine)</script></body></html>
    """
  }

  // MARK: - To be read

  private var personne: HTML {
    let identite = vu.identite
    let faits = Faits.html([
      ("Nom", "\(vu.nom)"), ("Téléphone", "\(identite?.telephone ?? "aucun")"), ("Adresse électronique", "\(identite?.courriel ?? "aucune")"),
      ("Adresse", "\(identite?.adresse ?? "aucune")"), ("Compte", "\(compte.map { "\($0.nom), \($0.courriel)" } ?? "aucun")"),
    ])
    return partie("Vous", faits) + partie("Où vous êtes connecté", liste(sessions.map { "\($0.appareil), depuis \($0.ouverteA.enFrancais)" }))
  }

  /// What a result shows is the person's, explained or not; that it is not is said of each, since a figure alone misleads.
  private var aExpliquer: HTML {
    let passations = donnees.carnet?.passations.aRestituer ?? []
    let lignes = passations.html { passation in
      """
      <h3>\(passation.nature.nom), le \(passation.le.enFrancais)</h3><p><strong>Pas encore expliqué.</strong> Ces lignes ne disent rien sans \(vu.consultant), qui vous les doit en entretien.</p>
      \(Faits.html(passation.resultats.map { ($0.libelle, "\($0.valeur)") }))
      """
    }
    return passations.isEmpty ? .vide : partie("Vos résultats à venir", lignes)
  }

  private var carnet: HTML {
    guard let carnet = donnees.carnet else { return partie("Votre carnet", "<p>Il n’est pas ouvert, ou il a été détruit à la fin du bilan.</p>") }
    let elements = carnet.elementsConservables.html { element in carnet.contenu(de: element).html { pli(element.nom.capitale, ValeurGardee.html($0.stored)) } }
    let notes = carnet.notes.toutes.map { "\($0.le.enFrancais)\u{202F}: \($0.texte)" }
    return partie("Votre carnet", elements) + partie("Les notes de votre consultant", liste(notes))
  }

  private var questions: HTML {
    let toutes = (donnees.carnet?.questions.toutes ?? []) + (donnees.suivi?.questions.toutes ?? [])
    if toutes.isEmpty { return .vide }
    let dites = toutes.map {
      "\($0.poseeA.enFrancais)\u{202F}: \($0.texte)\n\($0.reponse.map { "Réponse, \($0.a.enFrancais)\u{202F}: \($0.texte)" } ?? "Sans réponse.")"
    }
    return partie("Vos questions", liste(dites))
  }

  private var besoins: HTML {
    guard let besoins = donnees.amenagement?.besoins.tous, !besoins.isEmpty else { return .vide }
    return partie("Les aménagements que vous avez demandés", liste(besoins.map(\.texte)))
  }

  private var gardes: HTML {
    let elements = donnees.gardes.flatMap(\.elements.gardes)
    if elements.isEmpty { return .vide }
    return partie(
      "Ce que vous avez fait garder",
      elements.html { pli("\($0.element.nom.capitale), jusqu’au \($0.jusquAu.enFrancais)", ValeurGardee.html($0.contenu.stored)) })
  }

  private var reclamations: HTML {
    if donnees.reclamations.isEmpty { return .vide }
    return partie(
      "Vos réclamations",
      donnees.reclamations.html { reclamation in
        reclamation.recue.html { "<h3>\($0.objet.nom), le \($0.le.enFrancais)</h3><p>\($0.texte)</p>" }
          + reclamation.reponse.html { "<p>\($0.suite.nom), le \($0.le.enFrancais)\u{202F}: \($0.texte)</p>" }
      })
  }

  private var suivi: HTML {
    guard let suivi = donnees.suivi else { return .vide }
    let quand = suivi.rendezvous.prevuLe.html { "<p>Entretien de suivi\u{202F}: le \($0.enFrancais).</p>" }
    return partie("Après votre bilan", quand + suivi.issues.releve.html { ValeurGardee.html($0.stored) } + ValeurGardee.html(suivi.plan.etapes.stored))
  }

  private func journal(_ journal: JournalRemis) -> HTML {
    let lignes = journal.evenements.html { a, evenement in
      "<li><p>\(a.enFrancais), <code>\(evenement.name)</code></p>\(ValeurGardee.html(evenement.fields.stored))</li>"
    }
    return pli(journal.nature.rawValue.capitale, "<ol>\(lignes)</ol>")
  }

  private func partie(_ titre: String, _ corps: HTML) -> HTML { "<section><h2>\(titre)</h2>\(corps)</section>" }

  private func pli(_ titre: String, _ corps: HTML) -> HTML { "<details><summary>\(titre)</summary>\(corps)</details>" }

  private func liste(_ textes: [String]) -> HTML {
    textes.isEmpty ? "<p>Rien.</p>" : "<ul>\(textes.html { "<li class=\"texte\">\($0)</li>" })</ul>"
  }

  // MARK: - For a machine

  /// The same as JSON. Nothing in it can end the element that holds it.
  private var pourUneMachine: HTML {
    HTML(stringLiteral: String(decoding: json.bytes, as: UTF8.self).replacing("<", with: "\\u003c"))
  }

  private var json: JSON {
    .object([
      .init("le", .string(le.description)), .init("unites", .string("jours et millisecondes depuis 1970-01-01, minutes, centimes")),
      .init("compte", compte.map(Donnees.json) ?? .null),
      .init("sessions", .array(sessions.map { .object([.init("appareil", .string($0.appareil)), .init("ouverte", $0.ouverteA.stored)]) })),
      .init("papiers", .array(donnees.journaux.map(Donnees.json))),
    ])
  }

  /// An account, without its secrets.
  private static func json(_ compte: Compte) -> JSON {
    Fields(["personne": compte.personne, "nom": compte.nom, "courriel": compte.courriel, "roles": compte.roles.map(\.rawValue), "actif": compte.actif]).stored
  }

  private static func json(_ journal: JournalRemis) -> JSON {
    let evenements = journal.evenements.map { a, evenement -> JSON in
      .object([.init("a", a.stored), .init("nom", .string(evenement.name)), .init("contenu", evenement.fields.stored)])
    }
    return .object([.init("papier", .string(journal.nature.rawValue)), .init("evenements", .array(evenements))])
  }

  private static let style: HTML = """
    body{font:1rem/1.55 system-ui,sans-serif;margin:0;color:#1f2a2b;background:#fffdf9}main{max-width:44rem;margin:auto;padding:1.5rem 1rem 4rem}h1,h2{line-height:1.2}\
    section{margin-top:2.5rem}details{border:1px solid #857b69;border-radius:8px;padding:.75rem 1rem;margin:.75rem 0}summary{font-weight:bold;cursor:pointer;min-height:1.75rem}\
    dt{font-weight:bold}dd{margin:0 0 .5rem 1rem}dd,li{overflow-wrap:anywhere}li{margin-bottom:.5rem}.texte,dd{white-space:pre-wrap}.tableau{overflow-x:auto}\
    table{border-collapse:collapse}td,th{border:1px solid #857b69;padding:.25rem .5rem;text-align:left;vertical-align:top}@media print{details>*{display:block}}
    """
}

/// A stored value as a person reads it: names, texts, and days instead of their numbers; names without meaning are for a machine.
enum ValeurGardee {
  static func html(_ json: JSON, sous nom: String = "") -> HTML {
    switch json {
    case .null: "rien"
    case .bool(let vrai): vrai ? "oui" : "non"
    case .int(let nombre): "\(texte(nombre, nom))"
    case .string(let texte): "\(texte)"
    case .array(let valeurs): "<ul>\(valeurs.html { "<li>\(html($0, sous: nom))</li>" })</ul>"
    case .object(let membres): "<dl>\(membres.filter { $0.key != "id" }.html { "<dt>\($0.key)</dt><dd>\(html($0.value, sous: $0.key))</dd>" })</dl>"
    }
  }

  /// The names of fields that hold days or moments, beside all those that end in `Le` and `A`.
  private static let dates: Set = [
    "a", "au", "brute", "debut", "du", "envoye", "fin", "jour", "jusquAu", "le", "nouveauDebut", "pour", "prorogee", "terme",
  ]

  /// Of a day and of a moment, the size of the number says which it is.
  private static func texte(_ nombre: Int64, _ nom: String) -> String {
    guard dates.contains(nom) || nom.hasSuffix("Le") || nom.hasSuffix("A") else { return String(nombre) }
    return abs(nombre) < 1_000_000 ? Jour(numero: Int(nombre)).enFrancais : Instant(millisecondes: nombre).enFrancais
  }
}
