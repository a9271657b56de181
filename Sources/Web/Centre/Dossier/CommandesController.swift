import Application
import Domaine
import EventCodec

/// The purchase orders of payers: of one bilan, or of several (F5, F9).
enum CommandesController {
  /// Notes an order: of several bilans where it says how many or how much in all, else of this one alone.
  static func recevoir(_ visite: Visite) async throws -> Reponse {
    try await visite.geste(.financement) { saisie, bureau in
      let (payeur, le) = (try visite.payeur(de: bureau).id, visite.jour)
      let reference = saisie.texte("commande-\(payeur)", "Recopiez la référence du bon de commande.", maximum: 60)
      let nombre = saisie.nombreFacultatif("nombre-\(payeur)")
      let plafond = visite.formulaire["plafond-\(payeur)"].isEmpty ? nil : saisie.montant("plafond-\(payeur)", "")
      return { maison, organisme in
        if bureau.dossier.financement.commandes[payeur]?.reference == reference { return }
        if nombre == nil, plafond == nil {
          try await maison.decide(bureau.id, in: organisme) { dossier throws(Refus) in try dossier.recevoirCommande(payeur, reference: reference, le: le) }
        } else {
          _ = try await maison.ouvrirCommande(reference, nombre: nombre, plafond: plafond, de: payeur, pour: bureau.id, in: organisme)
        }
      }
    }
  }

  /// Brings this bilan under an order that the same payer made for another.
  static func rattacher(_ visite: Visite) async throws -> Reponse {
    try await visite.geste(.financement) { saisie, bureau in
      let payeur = try visite.payeur(de: bureau).id
      let champ = "rattachement-\(payeur)"
      let reference = saisie.texte(champ, "Recopiez la référence de la commande.", maximum: 60)
      let lignes = reference.isEmpty ? [] : try await visite.commandes(reference, de: payeur)
      let ids = Set(lignes.compactMap(\.commande.id))
      if ids.isEmpty, !reference.isEmpty {
        saisie.refuser(champ, "Aucune commande de ce payeur ne porte cette référence\u{202F}: vérifiez-la, et le SIRET de son adresse dans les deux dossiers.")
      }
      if ids.count > 1 { saisie.refuser(champ, "Plusieurs commandes portent cette référence\u{202F}: écrivez-la en entier.") }
      guard let commande = ids.first else { return nil }
      let autres = Set(lignes.map(\.payeur))
      return { maison, organisme in try await maison.rattacher(bureau.id, a: commande, de: payeur, connuComme: autres, in: organisme) }
    }
  }

  /// An order and its bilans: who, and where each convention stands; never why.
  static func page(_ visite: Visite) async throws -> Reponse {
    guard let commande = try await visite.maison.commande(try visite.identifiant(0), in: visite.organisme) else { throw Absente() }
    var contrats: [DossierID: HTML] = [:]
    for ligne in commande.bilans { contrats[ligne.dossier] = try await visite.maison.lire(ligne.dossier, in: visite.organisme).etatDuContrat.html }
    let corps: HTML = """
      <div class="pile">\(Fil.html([("Dossiers", Route(.centreDossiers))]))<h1>Commande \(commande.commande.reference)</h1>
      <p class="chapeau">\(commande.bilans.first.map(\.nomDuPayeur) ?? "")</p></div>
      <div class="carte">\(Faits.html(commande.faits))</div>\(CommandeHTML.bilans(commande.bilans) { Route(.centreDossier, "\($0)") } contrat: { contrats[$0.dossier] ?? .vide })
      """
    return .page(PageDuCentre(titre: "Commande", onglet: .dossiers, corps: corps).html(visite))
  }
}

extension Saisie {
  /// A number of things that may be missing, from one up.
  fileprivate mutating func nombreFacultatif(_ champ: String) -> Int? {
    guard let texte = facultatif(champ, maximum: 4) else { return nil }
    if let nombre = Int(texte), nombre > 0 { return nombre }
    refuser(champ, "Écrivez un nombre\u{202F}: 3.")
    return nil
  }
}

extension Visite {
  /// The bilans whose order bears this very reference and was made by the same firm: by its name in this dossier, or by its SIRET.
  fileprivate func commandes(_ reference: String, de payeur: PayeurID) async throws -> [LigneDeCommande] {
    let firme = try await siret(payeur)
    var trouvees: [LigneDeCommande] = []
    for ligne in try await maison.chercherCommandes(reference, in: organisme) where Mots.de(ligne.commande.reference) == Mots.de(reference) {
      if ligne.payeur == payeur { trouvees.append(ligne) } else if let firme, try await siret(ligne.payeur) == firme { trouvees.append(ligne) }
    }
    return trouvees
  }

  private func siret(_ payeur: PayeurID) async throws -> String? {
    let destinataire: Destinataire? = try await maison.inscription(.destinataire, "\(payeur)", in: organisme)
    return (destinataire?.siret).map { $0.filter(\.isNumber) }.flatMap { $0.isEmpty ? nil : $0 }
  }
}
