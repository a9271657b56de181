import Application
import Documents
import Domaine
import EventCodec

/// The end of a bilan, as the office brings it about: certificate, invoices, opinion, invitation (F6, P7, A1, A2).
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
