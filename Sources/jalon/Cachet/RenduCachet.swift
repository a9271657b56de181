import Documents
import Domaine
import EventCodec

/// A seal as one reads it: whose, until when, by what another recognises it. Never its key.
struct RenduCachet {
  let cachet: Cachet
  let donnees: OptionDonnees

  var texte: String {
    Style.gras(cachet.titulaire) + "\n"
      + Faits.texte([
        ("valable", "du \(cachet.du.jourParis.enFrancais) au \(cachet.au.jourParis.enFrancais)"), ("empreinte", "SHA-256 \(cachet.empreinte)"),
        ("certificat", "à donner à qui veut vérifier vos papiers : jalon cachet montrer --certificat --donnees \(donnees.nom) > certificat.pem"),
      ])
  }

  var json: JSON {
    .object([
      .init("titulaire", .string(cachet.titulaire)), .init("du", .string("\(cachet.du)")), .init("au", .string("\(cachet.au)")),
      .init("empreinte", .string("\(cachet.empreinte)")), .init("certificats", .array(cachet.certificats.map { .string($0) })),
    ])
  }

  func dire(_ format: Format) {
    switch format {
    case .json: Sortie.json(json)
    case .texte: Sortie.ligne(texte)
    }
  }
}
