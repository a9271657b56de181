import Application
import Domaine
import EventCodec

/// The requests of the day: received, answered, held, until a dossier opens (C2, C8).
enum DemandesController {
  static func liste(_ visite: Visite) async throws -> Reponse { .page(try await DemandesPage(visite).html(visite)) }

  /// A telephone call: three fields, and the slot booked while talking.
  static func recevoir(_ visite: Visite) async throws -> Reponse {
    guard let bureau = visite.bureau else { throw Absente() }
    var saisie = Saisie(visite.formulaire)
    let nom = saisie.texte("nom", "Écrivez le nom de la personne.")
    let telephone = saisie.texte("telephone", "Écrivez le numéro où la rappeler.", maximum: 30)
    let creneau = visite.creneau(&saisie, bureau)
    guard let id = saisie.identifiant("appel", comme: Demande.self), let creneau, saisie.estBonne else {
      return .page(try await DemandesPage(visite, erreurs: saisie.erreurs).html(visite), statut: 422)
    }
    let recue = Demande.Recue(
      origine: .telephone, demandeur: visite.maison.world.identifiant(), contact: Demande.Contact(nom: nom, telephone: telephone),
      motif: MotifDeBilan(rawValue: visite.formulaire["motif"]), lecteur: bureau.personne, accesJours: visite.services.accesPromis, le: visite.jour)
    return try await visite.recevoir(id) { demande throws(Refus) in try demande.recevoirParTelephone(recue, creneau: creneau) }
  }

  /// A notice of the CPF: its number, as pasted.
  static func recevoirAvisCpf(_ visite: Visite) async throws -> Reponse {
    guard let bureau = visite.bureau else { throw Absente() }
    var saisie = Saisie(visite.formulaire)
    let numero = saisie.texte("numero", "Collez le numéro de l’avis reçu de Mon compte formation.", maximum: 60)
    guard let id = saisie.identifiant("avis", comme: Demande.self), saisie.estBonne else {
      return .page(try await DemandesPage(visite, erreurs: saisie.erreurs).html(visite), statut: 422)
    }
    let recue = Demande.Recue(
      origine: .avisCpf(numero: numero), demandeur: visite.maison.world.identifiant(), contact: nil, motif: nil, lecteur: bureau.personne,
      accesJours: visite.services.accesPromis, le: visite.jour)
    return try await visite.recevoir(id) { demande throws(Refus) in try demande.recevoir(recue) }
  }

  static func demande(_ visite: Visite) async throws -> Reponse { .page(DemandePageDuBureau(try await visite.demandeLue(), visite).html(visite)) }

  static func preciserContact(_ visite: Visite) async throws -> Reponse {
    let le = visite.jour
    return try await visite.surLaDemande { saisie, _ in
      let contact = Demande.Contact(
        nom: saisie.texte("nom", "Écrivez le nom de la personne."), telephone: saisie.facultatif("telephone", maximum: 30),
        courriel: visite.formulaire["courriel"].isEmpty ? nil : saisie.courriel("courriel"))
      return { demande throws(Refus) in try demande.preciser(contact, le: le) }
    }
  }

  static func proposer(_ visite: Visite) async throws -> Reponse {
    guard let bureau = visite.bureau else { throw Absente() }
    let le = visite.jour
    return try await visite.surLaDemande { saisie, lue in
      guard let creneau = visite.creneau(&saisie, bureau) else { return nil }
      let deja = lue.demande.entretiens.tous.contains { $0.debut == creneau.debut && $0.avec == creneau.avec && $0.annuleLe == nil }
      return { demande throws(Refus) in deja ? [] : try demande.proposer(creneau, le: le) }
    }
  }

  static func tenir(_ visite: Visite) async throws -> Reponse {
    let (le, entretien) = (visite.jour, try visite.identifiant(1, Demande.Entretien.self))
    return try await visite.surLaDemande { _, _ in { demande throws(Refus) in try demande.tenir(entretien: entretien, le: le) } }
  }

  /// Calls off an entretien: its hour is free again.
  static func annuler(_ visite: Visite) async throws -> Reponse {
    let (le, entretien) = (visite.jour, try visite.identifiant(1, Demande.Entretien.self))
    return try await visite.surLaDemande { _, _ in { demande throws(Refus) in try demande.annuler(entretien: entretien, le: le) } }
  }

  /// What was asked that a bilan is not, and whether the person agrees to be sent to the CEP (C6).
  static func relever(_ visite: Visite) async throws -> Reponse {
    let (le, formulaire) = (visite.jour, visite.formulaire)
    let demandes = HorsPerimetre.allCases.filter { formulaire.coche("hors-\($0.rawValue)") }
    return try await visite.surLaDemande { _, _ in
      { demande throws(Refus) in
        try demande.relever(demandes, le: le) + (formulaire.coche("cep") ? try demande.adresserAuCep(consentement: true, le: le) : [])
      }
    }
  }

  static func classer(_ visite: Visite) async throws -> Reponse {
    let (le, lue) = (visite.jour, try await visite.demandeLue())
    try await visite.maison.decide(lue.id, in: visite.organisme) { demande throws(Refus) in try demande.classerSansSuite(le: le) }
    return .vers(Route(.centreDemandes))
  }
}

/// A request that the signed-in person may read.
struct DemandeLue {
  let id: DemandeID
  let demande: Demande
  let recue: Demande.Recue
}

extension Visite {
  /// The request that the address names, for the person named on its form: it does not exist for anybody else (C8).
  func demandeLue() async throws -> DemandeLue {
    let id = try identifiant(0, Demande.self)
    guard let bureau, let demande = try await vivant(id), let recue = demande.reception.recue else { throw Absente() }
    guard demande.peutVoir(par: bureau).bloquants.isEmpty else { throw Absente() }
    return DemandeLue(id: id, demande: demande, recue: recue)
  }

  /// A form of a request's page: read, decided, back to the page.
  func surLaDemande(_ lire: (inout Saisie, DemandeLue) throws -> ((Demande) throws(Refus) -> [Demande.Event])?) async throws -> Reponse {
    let lue = try await demandeLue()
    var saisie = Saisie(formulaire)
    do {
      guard let decision = try lire(&saisie, lue), saisie.estBonne else {
        return .page(DemandePageDuBureau(lue, self, erreurs: saisie.erreurs).html(self), statut: 422)
      }
      try await maison.decide(lue.id, in: organisme, decision)
      return .vers(Route(.centreDemande, "\(lue.id)"))
    } catch let refus as Refus {
      return .page(DemandePageDuBureau(lue, self, refus: refus).html(self), statut: 422)
    }
  }

  /// Receives a request under the name that its form bears: sent twice, the second finds the first there.
  fileprivate func recevoir(_ id: DemandeID, _ decision: (Demande) throws(Refus) -> [Demande.Event]) async throws -> Reponse {
    do {
      try await maison.decide(id, in: organisme) { demande throws(Refus) in demande.reception.recue == nil ? try decision(demande) : [] }
      return .vers(Route(.centreDemande, "\(id)"))
    } catch let refus as Refus {
      return .page(try await DemandesPage(self, refus: refus).html(self), statut: 422)
    }
  }

  /// A slot of one hour, as a form tells it.
  fileprivate func creneau(_ saisie: inout Saisie, _ bureau: Acteur) -> Demande.Entretien? {
    let (jour, heure) = (saisie.jour("jour", "Dites quel jour."), saisie.heure("heure", "Dites à quelle heure."))
    let mode = saisie.choix("mode", "Dites où.", comme: ModeSeance.self)
    guard let jour, let heure, let mode else { return nil }
    if jour < self.jour { saisie.refuser("jour", "Choisissez un jour à venir.") }
    return Demande.Entretien(
      id: maison.world.identifiant(), avec: bureau, debut: Instant(jour, heure.heure, heure.minute), duree: .heures(1), mode: mode)
  }
}
