import Application
import Documents
import Domaine
import EventCodec

/// The end of a bilan: certificate, invoices, follow-up, destruction (F6, P7, A1, A2, A3).
enum ClotureController {
  static func certificat(_ visite: Visite) async throws -> Reponse {
    let (le, now) = (visite.jour, visite.maintenant)
    return try await visite.surLeDossier(.certificat) { _, bureau in
      let nomme = bureau.dossier.formeRequise == .conventionTripartite
      return { dossier throws(Refus) in try dossier.etablirCertificat(nommeLEmployeur: nomme, le: le, at: now) }
    }
  }

  static func avis(_ visite: Visite) async throws -> Reponse {
    let (le, now) = (visite.jour, visite.maintenant)
    return try await visite.surLeDossier(.suivi) { _, _ in { dossier throws(Refus) in try dossier.demanderSatisfaction(le: le, at: now) } }
  }

  /// The invoice of one payer: what is due for the hours done, under the number that the page proposed.
  static func facturer(_ visite: Visite) async throws -> Reponse {
    let fiche = try await visite.fiche()
    let now = visite.maintenant
    return try await visite.surLeDossier(.factures) { saisie, bureau in
      let payeur = try visite.payeur(de: bureau)
      let ecrit = saisie.texte("facture-\(payeur.id)", "Donnez un numéro à cette facture.", maximum: 35)
      guard let numero = NumeroDeFacture(ecrit) else {
        if !ecrit.isEmpty { saisie.refuser("facture-\(payeur.id)", "Un numéro s’écrit avec des lettres, des chiffres, - / . ou _.") }
        return nil
      }
      let facture = Facture(numero: numero, payeur: payeur, bureau, fiche?.regimeDeTva, le: visite.jour)
      return { dossier throws(Refus) in
        // The same form sent twice: the second finds its invoice there, whatever is due since.
        if dossier.cloture.factures[numero]?.payeur == payeur.id, dossier.cloture.factures[numero]?.le == facture.le { return [] }
        return try dossier.facturer(facture, at: now)
      }
    }
  }

  static func regler(_ visite: Visite) async throws -> Reponse {
    let now = visite.maintenant
    return try await visite.surLeDossier(.factures) { saisie, bureau in
      guard let numero = NumeroDeFacture(visite.formulaire["numero"]), bureau.dossier.cloture.factures[numero] != nil else { throw Absente() }
      guard let le = saisie.jour("reglement-\(numero)", "Dites quel jour elle fut réglée.") else { return nil }
      return { dossier throws(Refus) in try dossier.constaterReglement(numero, le: le, at: now) }
    }
  }

  /// A credit note: it cancels the whole invoice.
  static func annuler(_ visite: Visite) async throws -> Reponse {
    let (le, now) = (visite.jour, visite.maintenant)
    return try await visite.surLeDossier(.factures) { saisie, bureau in
      guard let facture = NumeroDeFacture(visite.formulaire["numero"]), bureau.dossier.cloture.factures[facture] != nil else { throw Absente() }
      guard let numero = NumeroDeFacture(saisie.texte("avoir-\(facture)", "Donnez un numéro à l’avoir.", maximum: 35)) else {
        if saisie.estBonne { saisie.refuser("avoir-\(facture)", "Un numéro s’écrit avec des lettres, des chiffres, - / . ou _.") }
        return nil
      }
      return { dossier throws(Refus) in try dossier.emettreAvoir(numero, sur: facture, le: le, at: now) }
    }
  }

  static func inviter(_ visite: Visite) async throws -> Reponse {
    try await visite.geste(.suivi) { _, bureau in
      { maison, organisme in try await maison.inviterAuSuivi(de: bureau.id, in: organisme) }
    }
  }

  /// What became of what was outside Jalon: declared by the consultant of the bilan, who may also keep the office.
  static func declarer(_ visite: Visite) async throws -> Reponse {
    guard let bureau = visite.bureau else { throw Absente() }
    let (le, now) = (visite.jour, visite.maintenant)
    return try await visite.surLeDossier(.destruction) { saisie, _ in
      guard let support = SupportExterieur(nom: visite.formulaire["support"]) else { throw Absente() }
      let contenait = saisie.choix("contenait-\(visite.formulaire["support"])", "Dites ce qu’il en est.", comme: Contenait.self)
      guard let contenait else { return nil }
      let declaration = DestructionDeclaree(support, contenait: contenait == .oui, par: bureau.personne, le: le)
      return { dossier throws(Refus) in try dossier.declarerDestruction(declaration, at: now) }
    }
  }

  static func certifierDestruction(_ visite: Visite) async throws -> Reponse {
    let (le, now) = (visite.jour, visite.maintenant)
    return try await visite.geste(.destruction) { _, bureau in
      if bureau.dossier.destruction.certificat != nil { return { _, _ in } }
      let empreinte = try await visite.empreinte(.certificatDeDestruction, bureau)
      return { maison, organisme in
        try await maison.decide(bureau.id, in: organisme) { dossier throws(Refus) in
          try dossier.etablirCertificatDeDestruction(empreinte, le: le, at: now)
        }
      }
    }
  }
}

/// Whether something held documents of the bilan.
enum Contenait: String { case oui, non }

extension SupportExterieur {
  /// Those that every bilan declares, by their short names.
  static let communs: [(nom: String, support: SupportExterieur)] = [("papier", .papier), ("messagerie", .messagerie), ("poste", .poste)]

  /// The one of that short name.
  init?(nom: String) {
    guard let connu = SupportExterieur.communs.first(where: { $0.nom == nom }) else { return nil }
    self = connu.support
  }

  /// Its short name; `nil` for a publisher's platform.
  var nomCourt: String? { SupportExterieur.communs.first { $0.support == self }?.nom }
}

extension Facture {
  /// The invoice of what a payer owes for the hours done, and no more.
  init(numero: NumeroDeFacture, payeur: Payeur, _ bureau: DossierDuBureau, _ regime: RegimeDeTva?, le: Jour) {
    let dossier = bureau.dossier
    let tva = dossier.financement.prix?.tva ?? 0
    self.init(
      numero: numero, payeur: payeur.id, heures: dossier.heures.faites, horsTaxe: dossier.facturableHorsTaxe(payeur: payeur.id, tva: tva), tva: tva,
      regime: tva == 0 ? regime.flatMap { $0 == .normal ? nil : $0 } ?? .exonere(attestation: true) : .normal, le: le)
  }
}
