import Application
import Domaine
import EventCodec

/// What a mail says of the thing it tells: nothing of a bilan, neither in its subject nor in its text (P12).
struct Redaction {
  let services: Services
  let organisme: OrganismeID
  let id: DossierID
  let dossier: Dossier
  let le: Instant

  /// The mails that tell something to those whom it concerns. Each bears a name of its own, the same at each attempt.
  func lettres(_ envoi: Envoi, nom: String, a retenus: (Correspondant) -> Bool = { _ in true }) async throws -> [Lettre] {
    let centre: FicheDuCentre? = try await services.maison.inscription(.fiche, in: organisme)
    let annuaire = Annuaire(services: services, organisme: organisme, dossier: dossier)
    var lettres: [Lettre] = []
    for gens in try await annuaire.gens(envoi.destinataire) where retenus(gens) {
      let mots = MotsDeLettre(envoi, centre: centre?.raisonSociale ?? "Le centre")
      let bouton = Lettre.Bouton(mots.geste, try await adresse(envoi, gens))
      lettres.append(
        Lettre(
          id: "\(nom)-\(Hexa.texte(Jeton.empreinte(gens.courriel).prefix(6)))", a: gens.courriel, objet: "\(le.jourParis.enFrancais)\u{202F}: \(mots.objet)",
          texte: mots.texte + delai(envoi), bouton: bouton,
          le: le))
    }
    return lettres
  }

  /// Where the gesture leads: a link to sign for a signatory, the door for the others.
  private func adresse(_ envoi: Envoi, _ gens: Correspondant) async throws -> String {
    guard let (signataire, texte) = dossier.aSigner(pour: envoi) else { return services.vitrines.adresse(de: organisme) + Route.entree.path }
    let jeton = try await services.liens.ouvrir(organisme, id, signataire, gens.personne, texte: texte)
    return services.vitrines.adresse(de: organisme) + Route(.signature, jeton).path
  }

  /// The consequence of silence, said before it falls.
  private func delai(_ envoi: Envoi) -> [String] {
    guard ["convention.aSigner", "convention.rappel"].contains(envoi.objet), envoi.destinataire == .beneficiaire,
      dossier.convention.projet?.forme == .conventionTripartite, let transmise = dossier.convention.transmiseA
    else { return [] }
    let fin = Droit.delaiDeConvention(transmisLe: transmise.jourParis, feries: dossier.feries).brute
    return ["Vous avez jusqu’au \(fin.enToutesLettres) pour répondre. Ensuite, votre silence vaudra refus, sans conséquence pour vous."]
  }
}

/// The words of a mail, by what it tells.
struct MotsDeLettre {
  let objet: String
  let texte: [String]
  let geste: String

  init(_ envoi: Envoi, centre: String) {
    (objet, texte, geste) = MotsDeLettre.de(envoi, centre)
  }

  private static let entrer = "Me connecter"

  private static func de(_ envoi: Envoi, _ centre: String) -> (String, [String], String) {
    switch envoi.objet {
    case "convention.aSigner":
      ("un document à signer", ["\(centre) vous envoie un document à signer.", sansCompte], "Lire et signer")
    case "convention.rappel":
      ("un document attend encore votre signature", ["\(centre) vous a envoyé un document, que vous n’avez pas encore signé.", sansCompte], "Lire et signer")
    case "convention.conclue", "avenant.enVigueur":
      ("tous ont signé", ["Le document que vous suivez avec \(centre) est signé de tous.", "Vous n’avez rien à faire."], entrer)
    case "convention.sansSuite", "avenant.sansSuite":
      ("un document reste sans suite", ["Le document que vous suivez avec \(centre) est resté sans suite.", "Vous n’avez rien à faire."], entrer)
    case "convention.close":
      (
        "un document n’attend plus votre signature",
        ["Le document de \(centre) n’attend plus votre signature.", "Cela n’a aucune conséquence pour vous, et vous n’avez rien à faire."], entrer
      )
    case "avenant.aSigner": ("un changement à signer", ["\(centre) vous propose un changement, à lire et à signer.", sansCompte], "Lire et signer")
    case "calendrier.change":
      ("votre calendrier a changé", ["Un ou plusieurs rendez-vous avec \(centre) ont été fixés, déplacés ou annulés."], "Voir mes rendez-vous")
    case "calendrier.accordDemande":
      ("une nouvelle date attend votre accord", ["Un changement de date attend votre réponse.", "Sans elle, la date d’avant reste."], "Répondre")
    case "absence.reponse": ("une réponse est arrivée", ["Une réponse que vous attendiez est arrivée.", "Elle est dans votre espace."], "Lire la réponse")
    case "devis.aAccepter": ("un devis attend votre accord", ["\(centre) vous a préparé un devis."], "Lire le devis")
    case "consultant.propose":
      (
        "une proposition attend votre réponse", ["\(centre) vous propose un changement.", "Vous seul en décidez\u{202F}: sans réponse, rien ne change."],
        "Répondre"
      )
    case "consultant.reponse":
      ("une réponse est arrivée", ["Une réponse que vous attendiez est arrivée.", "Elle est au dossier."], "Lire la réponse")
    case "consultant.confie": ("une personne vous est confiée", ["\(centre) vous confie une personne, avec son accord."], "Ouvrir mon cabinet")
    case "suivi.invitation":
      ("un rendez-vous à venir", ["\(centre) vous propose de faire le point, comme convenu.", "La date est dans votre espace."], "Voir le rendez-vous")
    default: ("un message vous attend", ["\(centre) vous a laissé un message."], entrer)
    }
  }

  private static let sansCompte = "Une minute suffit, sur un téléphone aussi\u{202F}: ni compte, ni mot de passe. Un code vous sera envoyé à cette adresse."
}
