import Documents
import Domaine
import EventCodec

/// A text that somebody types: of an event of the dossier or of the carnet, of the centre, of an addressee, of the programme.
struct Champ: Sendable, CustomStringConvertible {
  let description: String
  /// The states in which it holds another text; nothing where that text is no value of it.
  let avec: @Sendable (String) -> Etats?
  /// A paper that shows it, as short as there is.
  var imprime: Imprime = .convention

  /// Written where a field is looked for.
  static let sonde = "Zorglub"

  /// The fields that some paper shows.
  static func montres(_ terrain: Terrain) -> [Champ] {
    (terrain.evenements(Dossier.self) { $0.dossier = $1 } + terrain.evenements(Carnet.self) { $0.carnet = $1 } + terrain.fiche + terrain.destinataires
      + terrain.programme).compactMap { champ in
        guard let etats = champ.avec(sonde) else { return nil }
        let montre = etats.imprimes.compactMap { imprime -> (Imprime, Int)? in
          guard let texte = try? etats.papier(imprime).text, texte.lowercased().contains(sonde.lowercased()) else { return nil }
          return (imprime, texte.utf8.count)
        }
        guard let court = montre.min(by: { $0.1 < $1.1 }) else { return nil }
        var champ = champ
        champ.imprime = court.0
        return champ
      }
  }
}

extension Terrain {
  /// The texts of what happened to a paper, each by the name of its event and its keys.
  func evenements<A: Persisted>(_: A.Type, _ poser: @escaping @Sendable (inout Etats, A) -> Void) -> [Champ] {
    let faits = faits(A.nature)
    var vus = Set<[String]>()
    return faits.flatMap { fait -> [Champ] in
      guard case .array(let paire) = fait, case .string(let nom) = paire[0] else { return [] }
      return paire[1].textes.compactMap { chemin in
        guard vus.insert([nom] + chemin).inserted else { return nil }
        return Champ(description: "\(nom) \(chemin.joined(separator: "."))") { texte in
          let changes = faits.map { $0.remplacer([nom] + chemin, par: texte) }
          guard let etat = try? A(folding: changes.map { try A.decode(StoredEvent(bytes: $0.bytes)) }) else { return nil }
          var etats = etats
          poser(&etats, etat)
          return etats
        }
      }
    }
  }

  /// The texts of the centre. Its number for VAT is none: it is checked where it is typed, and machines read it.
  var fiche: [Champ] {
    etats.centre.stored.textes.filter { $0 != ["tva"] }.map { chemin in
      Champ(description: "centre \(chemin.joined(separator: "."))") { texte in
        guard let fiche = try? FicheDuCentre(stored: etats.centre.stored.remplacer(chemin, par: texte)) else { return nil }
        var etats = etats
        etats.centre = fiche
        return etats
      }
    }
  }

  /// The texts of those to whom letters and invoices go.
  var destinataires: [Champ] {
    (etats.destinataires.values.first?.stored.textes ?? []).map { chemin in
      Champ(description: "destinataire \(chemin.joined(separator: "."))") { texte in
        var etats = etats
        for (qui, destinataire) in etats.destinataires {
          guard let change = try? Destinataire(stored: destinataire.stored.remplacer(chemin, par: texte)) else { return nil }
          etats.destinataires[qui] = change
        }
        return etats
      }
    }
  }

  /// The texts of the programme that its papers show.
  var programme: [Champ] {
    @Sendable func liste(_ texte: String) -> Liste<String> { .publie([.publie("Un autre point", Lieu()), .publie(texte, Lieu())], Lieu()) }
    func phase(_ change: @escaping @Sendable (inout Programme.Phase, String) -> Void) -> @Sendable (inout Programme, String) -> Void {
      { programme, texte in
        let phases = programme.deroulement.phases.elements().map { (phase: Programme.Phase) -> Donnee<Programme.Phase> in
          var phase = phase
          change(&phase, texte)
          return .publie(phase, Lieu())
        }
        programme.deroulement.phases = .publie(phases, Lieu())
      }
    }
    let changements: KeyValuePairs<String, @Sendable (inout Programme, String) -> Void> = [
      "titre": { $0.titre = .publie($1, Lieu()) }, "objectifs": { $0.presentation.objectifs = liste($1) },
      "conditions": { $0.presentation.conditionsAcces = liste($1) }, "competence": { $0.presentation.competenceVisee = liste($1) },
      "lieux": { $0.deroulement.lieux = liste($1) }, "materiel": { $0.deroulement.materiel = liste($1) },
      "deontologie": { $0.centre.deontologie = liste($1) }, "satisfaction": { $0.issue.satisfaction = liste($1) },
      "contenus": phase { $0.contenus = liste($1) }, "moyens": phase { $0.moyens = liste($1) }, "remises": phase { $0.remises = liste($1) },
    ]
    return changements.map { nom, changer in
      Champ(description: "programme \(nom)") { texte in
        var etats = etats
        changer(&etats.programme, texte)
        return etats
      }
    }
  }
}

extension JSON {
  /// The keys that lead to each text within; the places of a list are one.
  var textes: [[String]] {
    switch self {
    case .string: [[]]
    case .array(let valeurs): valeurs.flatMap(\.textes).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    case .object(let membres): membres.flatMap { membre in membre.value.textes.map { [membre.key] + $0 } }
    default: []
    }
  }

  /// The same value with another text at the end of these keys. In an event the first key is its name.
  func remplacer(_ chemin: some Collection<String>, par texte: String) -> JSON {
    switch self {
    case .string where chemin.isEmpty: return .string(texte)
    case .array(let paire) where paire.count == 2 && paire[0] == chemin.first.map(JSON.string):
      return .array([paire[0], paire[1].remplacer(chemin.dropFirst(), par: texte)])
    case .array(let valeurs): return .array(valeurs.map { $0.remplacer(chemin, par: texte) })
    case .object(let membres):
      return .object(membres.map { $0.key == chemin.first ? Member($0.key, $0.value.remplacer(chemin.dropFirst(), par: texte)) : $0 })
    default: return self
    }
  }
}
