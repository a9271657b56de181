import Application
import Domaine
import EventCodec

/// Who pays what, and what each payer asks for (F4, F5, F8).
enum FinancementController {
  /// How many payers the form has room for.
  static let places = 3

  static func arreter(_ visite: Visite) async throws -> Reponse {
    let le = visite.jour
    return try await visite.geste(.financement) { saisie, bureau in
      let payeurs = (1...places).compactMap { payeur($0, &saisie, visite.formulaire) }
      for payeur in payeurs {
        let libre = try await visite.services.comptes.peutPayer(payeur.id, in: visite.organisme)
        if !libre || payeur.id == bureau.faits.beneficiaire { throw Absente() }
      }
      let temps = saisie.choix("temps", "Dites si le bilan se fait sur le temps de travail.", comme: TempsDuBilan.self)
      let convenu = bureau.faits.modalites.prix == nil ? saisie.montant("prix", "Écrivez le prix convenu, toutes taxes.") : nil
      guard let temps else { return nil }
      let prix = convenu.map { Prix(horsTaxe: $0, tva: 0) }
      return { maison, organisme in
        try await maison.decide(bureau.id, in: organisme) { dossier throws(Refus) in
          try dossier.arreterFinancement(payeurs, prix: prix, temps: temps, le: le)
        }
      }
    }
  }

  private static func payeur(_ rang: Int, _ saisie: inout Saisie, _ formulaire: Formulaire) -> Payeur? {
    let champ = { (nom: String) in "payeur\(rang)-\(nom)" }
    guard let sorte = Payeur.Sorte(rawValue: formulaire[champ("sorte")]) else { return nil }
    let (id, nom) = (saisie.identifiant(champ("id"), comme: Personne.self), saisie.texte(champ("nom"), "Écrivez le nom de qui paie."))
    guard let id, let part = saisie.montant(champ("part"), "Écrivez sa part, toutes taxes.") else { return nil }
    return Payeur(id: id, sorte: sorte, nom: nom, part: part, reference: saisie.facultatif(champ("reference"), maximum: 60))
  }

  static func devis(_ visite: Visite) async throws -> Reponse {
    try await visite.surLeDossier(.financement) { saisie, bureau in
      let payeur = try visite.payeur(de: bureau).id
      guard let le = saisie.jour("devis-\(payeur)", "Dites quel jour le devis fut accepté.") else { return nil }
      return { dossier throws(Refus) in try dossier.accepterDevis(payeur, le: le) }
    }
  }

  static func pieces(_ visite: Visite) async throws -> Reponse {
    let le = visite.jour
    return try await visite.surLeDossier(.financement) { saisie, bureau in
      let payeur = try visite.payeur(de: bureau)
      let fournies = payeur.sorte.pieces.filter { visite.formulaire.coche("piece-\(payeur.id)-\($0.rawValue)") }
      return { dossier throws(Refus) in
        var events: [Dossier.Event] = []
        for piece in fournies { events += try dossier.fournir(piece, a: payeur.id, le: le) }
        return events
      }
    }
  }

  /// How a firm that pays is reached, and who of it may come in by its own door: entered once, for all its bilans.
  static func joindre(_ visite: Visite) async throws -> Reponse {
    try await visite.geste(.financement) { saisie, bureau in
      let payeur = try visite.payeur(de: bureau)
      let destinataire = destinataire(payeur, &saisie, visite.formulaire)
      return { maison, organisme in
        try await maison.inscrire(destinataire, .destinataire, "\(payeur.id)", in: organisme)
        guard let courriel = destinataire.courriel, payeur.estUnTiers else { return }
        let role: Role = payeur.estLEmployeur ? .employeur : .financeur
        try await visite.services.comptes.assurer(
          Compte(personne: payeur.id, organisme: organisme, nom: destinataire.nom, courriel: courriel, roles: [role]))
      }
    }
  }

  private static func destinataire(_ payeur: Payeur, _ saisie: inout Saisie, _ formulaire: Formulaire) -> Destinataire {
    let champ = { (nom: String) in "joindre-\(payeur.id)-\(nom)" }
    let adresse = Adresse(
      voie: saisie.texte(champ("voie"), "Écrivez le numéro et la rue."), codePostal: saisie.texte(champ("codePostal"), "Écrivez le code postal.", maximum: 10),
      ville: saisie.texte(champ("ville"), "Écrivez la ville."))
    return Destinataire(
      nom: saisie.texte(champ("nom"), "Écrivez son nom, comme sur une enveloppe."), adresse: adresse,
      courriel: formulaire[champ("courriel")].isEmpty ? nil : saisie.courriel(champ("courriel")),
      siret: saisie.siret(champ("siret"), "Écrivez son SIRET\u{202F}: ses factures le portent."), estPublic: payeur.sorte == .fonctionPublique)
  }

  /// One of the steps of the CPF: the address says which.
  static func cpf(_ visite: Visite) async throws -> Reponse {
    let etape = visite.parametres[1]
    if !["demande", "proposition", "acceptation", "entree", "sortie"].contains(etape) { throw Absente() }
    return try await visite.surLeDossier(.cpf) { saisie, _ in
      guard let le = saisie.jour("cpf-le", "Dites quel jour.") else { return nil }
      if etape == "demande" {
        let demande = DemandeCpf(
          numero: saisie.texte("cpf-numero", "Recopiez le numéro du dossier.", maximum: 60), le: le, precedentLe: saisie.jourFacultatif("cpf-precedent"),
          solde: visite.formulaire["cpf-solde"].isEmpty ? nil : saisie.montant("cpf-solde", ""))
        return { dossier throws(Refus) in try dossier.demander(cpf: demande) }
      }
      return { dossier throws(Refus) in
        switch etape {
        case "proposition": try dossier.proposerCpf(le: le)
        case "acceptation": try dossier.accepterCpf(le: le)
        case "entree": try dossier.declarerEntreeCpf(le: le)
        default: try dossier.declarerSortieCpf(le: le)
        }
      }
    }
  }
}
