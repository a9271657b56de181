import Application
import Domaine
import EventCodec

/// The first request, on the centre's page: a few fields, and no free text (C2).
enum DemandeController {
  static func formulaire(_ visite: Visite) -> Reponse { .page(DemandePage(formulaire: Formulaire()).html(visite)) }

  static func envoyer(_ visite: Visite) async throws -> Reponse {
    var saisie = Saisie(visite.formulaire)
    let nom = saisie.texte("nom", "Écrivez votre nom, comme vous voulez qu’on vous appelle.")
    let telephone = saisie.facultatif("telephone", maximum: 30)
    let courriel = saisie.facultatif("courriel").map { _ in saisie.courriel("courriel") }
    if telephone == nil, courriel == nil {
      saisie.refuser("telephone", "Donnez un téléphone ou une adresse électronique, pour que nous puissions vous répondre.")
    }
    let permis = try await visite.permetDIci("demande")
    if !permis { saisie.refuser("nom", Limites.attendez) }
    let lecteur = try await visite.referent()
    if lecteur == nil { saisie.refuser("nom", "Le centre ne reçoit pas encore de demandes ici. Téléphonez-lui.") }
    guard let id = saisie.identifiant("demande", comme: Demande.self), let lecteur, saisie.estBonne else {
      return .page(DemandePage(formulaire: visite.formulaire, erreurs: saisie.erreurs).html(visite), statut: permis ? 422 : 429)
    }
    let recue = Demande.Recue(
      origine: .formulaire, demandeur: visite.maison.world.identifiant(), contact: Demande.Contact(nom: nom, telephone: telephone, courriel: courriel),
      motif: MotifDeBilan(rawValue: visite.formulaire["motif"]), lecteur: lecteur, accesJours: nil, le: visite.jour)
    // Sent twice, the second finds the first there, or answered and gone: the page is the same.
    do {
      try await visite.maison.decide(id, in: visite.organisme) { demande throws(Refus) in demande.reception.recue == nil ? try demande.recevoir(recue) : [] }
    } catch StoreError.destroyed {}
    return .vers(Route(.demandeRecue))
  }

  static func recue(_ visite: Visite) -> Reponse { .page(DemandeRecuePage().html(visite)) }
}

extension Visite {
  /// Who reads the requests of this centre: the référent pédagogique, else whoever keeps its office; `nil` while nobody does.
  fileprivate func referent() async throws -> PersonneID? {
    let comptes = try await services.comptes.tous(in: organisme).filter(\.actif)
    return (comptes.first { $0.roles.contains(.referentPedagogique) } ?? comptes.first { $0.roles.contains(.bureau) })?.personne
  }
}

/// The form of a first request.
struct DemandePage {
  let formulaire: Formulaire
  var erreurs: [(champ: String, phrase: String)] = []

  func html(_ visite: Visite) -> HTML {
    let motifs = MotifDeBilan.allCases.html { motif in
      "<option value=\"\(motif.rawValue)\"\(" selected", si: formulaire["motif"] == motif.rawValue)>\(motif.libelle)</option>"
    }
    let champs: HTML = """
      \(Cache.html("demande", formulaire.valeur("demande", "\(visite.maison.world.identifiant(Demande.self))")))
      \(Champ(nom: "nom", label: "Votre nom", remplissage: "name", valeur: formulaire["nom"]).html(erreurs))
      \(Champ(nom: "telephone", label: "Votre téléphone", type: "tel", remplissage: "tel", valeur: formulaire["telephone"]).html(erreurs))
      \(Champ(nom: "courriel", label: "Votre adresse électronique", aide: "La vôtre plutôt que celle du travail\u{202F}: votre employeur peut lire celle-ci.", type: "email", remplissage: "email", valeur: formulaire["courriel"]).html(erreurs))
      <div class="champ"><label for="motif">Ce qui vous amène (si vous voulez)</label><select class="saisie" id="motif" name="motif"><option value="">Je préfère ne pas le dire</option>\(motifs)</select></div>
      """
    let corps: HTML = """
      <div class="pile"><h1>Demander un entretien</h1><p class="chapeau">Gratuit et sans engagement. Une personne du centre vous rappelle.</p></div>
      \(Erreurs.html(erreurs))
      <div class="carte">\(Bouton.formulaire(Route(.demandeEnvoyee), visite, "\(champs)<p>\(Bouton.principal("Envoyer ma demande"))</p>", classe: "pile"))</div>
      \(Notice.html(.secret, "<p>Une seule personne lit cette demande\u{202F}: celle qui vous rappelle. Sans suite, elle est détruite au bout de trois mois.</p>"))
      """
    return Gabarit(titre: "Demander un entretien", porte: .publique, etroite: true, corps: corps).html(visite)
  }
}

/// What happens next.
struct DemandeRecuePage {
  func html(_ visite: Visite) -> HTML {
    let corps: HTML = """
      \(Notice.html(.bien, "<h1>Votre demande est reçue</h1><p>Quelqu’un du centre vous rappelle pour convenir d’un entretien. Vous n’avez rien à faire d’ici là.</p>"))
      <p>\(Bouton.lien("Revenir à l’accueil", .accueil))</p>
      """
    return Gabarit(titre: "Demande reçue", porte: .publique, etroite: true, corps: corps).html(visite)
  }
}
