import Application
import Domaine
import EventCodec

/// Signing without an account: a link, a code, the text, a signature. A link never acts by GET.
enum SignatureController {
  /// Who asks, and where the signature stands.
  static func lien(_ visite: Visite) async throws -> Reponse {
    guard let demande = try await visite.demandeDeSignature() else { return .page(LienPerduPage(inconnu: true).html(visite), statut: 404) }
    return .page(LienPage(demande: demande, adresse: try await visite.adresse(de: demande)).html(visite))
  }

  /// Mails a code to the signatory: to the address that the centre knows, whoever asks.
  static func demanderCode(_ visite: Visite) async throws -> Reponse {
    let demande = try await visite.demandeOuverte()
    guard case .aSigner = demande.etat(visite.maintenant) else { return .vers(Route(.signature, demande.jeton)) }
    guard let adresse = try await visite.adresse(de: demande) else { return .vers(Route(.signature, demande.jeton)) }
    guard try await visite.permet("signature", "\(demande.lien.personne)", 6) else {
      return .page(LienPage(demande: demande, adresse: adresse, attente: Limites.attendez).html(visite), statut: 429)
    }
    let (defi, code) = try await visite.services.codes.demander(demande.lien.sujet, vers: adresse)
    let lettre = CourrielDeCode(code: code, a: adresse, le: visite.maintenant, defi: defi).lettre
    try await visite.services.differe.confier { try await visite.services.facteur.porter(lettre) }
    return Reponse.vers(Route(.saisieDeSignature, demande.jeton)).avec(Temoin.defi, defi)
  }

  static func code(_ visite: Visite) async throws -> Reponse {
    let demande = try await visite.demandeOuverte()
    guard visite.temoins[Temoin.defi] != nil else { return .vers(Route(.signature, demande.jeton)) }
    return .page(CodeDeSignaturePage(demande: demande, adresse: try await visite.adresse(de: demande)).html(visite))
  }

  static func saisirCode(_ visite: Visite) async throws -> Reponse {
    let demande = try await visite.demandeOuverte()
    guard let defi = visite.temoins[Temoin.defi] else { return .vers(Route(.signature, demande.jeton)) }
    let permis = try await visite.permetDIci("essai")
    let essai = permis ? try await visite.services.codes.essayer(visite.formulaire["code"], defi: defi) : .fini
    guard case .bon(sujet: demande.lien.sujet, let frais) = essai else {
      let page = CodeDeSignaturePage(demande: demande, adresse: try await visite.adresse(de: demande), essai: essai)
      return .page(page.html(visite), statut: permis ? 422 : 429)
    }
    let lecture = try await visite.services.liens.ouvrirLecture(demande.lien, par: frais)
    return Reponse.vers(Route(.texteASigner, demande.jeton)).avec(Temoin.lecture, lecture).avec(Temoin.defi, "")
  }

  static func texte(_ visite: Visite) async throws -> Reponse {
    guard let demande = try await visite.lecture(), case .aSigner = demande.etat(visite.maintenant) else { return .vers(visite.auLien) }
    guard let texte = try await visite.texteASigner(demande) else { throw Refus(.texteMontre) }
    return .page(TextePage(demande: demande, texte: texte).html(visite))
  }

  static func pdf(_ visite: Visite) async throws -> Reponse {
    guard let demande = try await visite.lecture(), let pdf = try await visite.texteASigner(demande)?.pdf else { throw Absente() }
    return .octets(pdf, type: "application/pdf")
  }

  /// Signs the text that was shown, and says what comes next.
  static func signer(_ visite: Visite) async throws -> Reponse {
    guard let demande = try await visite.lecture() else { return .vers(visite.auLien) }
    guard let texte = try await visite.texteASigner(demande) else { throw Refus(.texteMontre) }
    guard visite.formulaire.coche("lu") else {
      let manque = [(champ: "lu", phrase: "Cochez la case qui dit que vous avez lu et que vous acceptez.")]
      return .page(TextePage(demande: demande, texte: texte, erreurs: manque).html(visite), statut: 422)
    }
    do {
      try await visite.signer(demande)
    } catch let refus as Refus {
      return .page(TextePage(demande: demande, texte: texte, refus: refus).html(visite), statut: 422)
    }
    return .vers(visite.auLien)
  }

  /// Asks before a refusal what it changes and what it doesn't.
  static func avantRefus(_ visite: Visite) async throws -> Reponse {
    guard let demande = try await visite.lecture(), demande.peutRefuser, case .aSigner = demande.etat(visite.maintenant) else {
      return .vers(visite.auLien)
    }
    return .page(RefusPage(demande: demande).html(visite))
  }

  static func refuser(_ visite: Visite) async throws -> Reponse {
    guard let demande = try await visite.lecture(), demande.peutRefuser, case .aSigner = demande.etat(visite.maintenant) else {
      return .vers(visite.auLien)
    }
    let (le, lien, avenant) = (visite.jour, demande.lien, demande.avenant != nil)
    try await visite.maison.decide(lien.dossier, in: lien.organisme) { dossier throws(Refus) in
      avenant ? try dossier.refuserAvenant(lien.texte, par: lien.signataire, le: le) : try dossier.refuserConvention(le: le)
    }
    return .vers(visite.auLien)
  }
}

extension Visite {
  /// The page of the link that was followed.
  var auLien: Route { Route(.signature, parametres.first ?? "") }

  /// Gives the signature that a link asks for.
  fileprivate func signer(_ demande: DemandeDeSignature) async throws {
    let (signature, lien) = (demande.signature(a: maintenant), demande.lien)
    if demande.avenant == nil { return try await maison.signer(signature, de: lien.dossier, in: lien.organisme) }
    try await maison.decide(lien.dossier, in: lien.organisme) { dossier throws(Refus) in try dossier.signerAvenant(signature) }
  }

  /// Where the code of a link goes; `nil` where no address is known.
  func adresse(de demande: DemandeDeSignature) async throws -> String? {
    let annuaire = Annuaire(services: services, organisme: demande.lien.organisme, dossier: demande.dossier)
    return try await annuaire.gens(demande.lien.signataire.role).first { $0.personne == demande.lien.personne }?.courriel
  }
}
