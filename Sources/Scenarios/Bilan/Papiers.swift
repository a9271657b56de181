import Application
import Crypto
import Documents
import Domaine
import EventCodec

extension Bilan {
  /// Makes a paper from the states as they stand. Where nobody prints, it is composed all the same: what it lacks would be refused here too.
  ///
  /// `carnet` is the carnet as a gesture about to be made will leave it; `nil` for the carnet as it stands.
  @discardableResult
  func imprimer(_ imprime: Imprime, carnet futur: Carnet? = nil) async throws -> Empreinte {
    let etats = try await etats(futur)
    guard let imprimeur = deroule.imprimeur else { return try Produit(brouillon: try etats.papier(imprime)).empreinte }
    let produit = try await imprimeur.imprimer(imprime, de: etats, scenario: deroule.chronologie.scenario)
    try await deroule.maison.garder(Archive(produit, elements: imprime.elements), du: id, in: deroule.organisme)
    return produit.empreinte
  }

  /// Makes several papers, one after the other.
  func imprimer(_ premier: Imprime, _ second: Imprime, _ suite: Imprime...) async throws {
    for imprime in [premier, second] + suite { try await imprimer(imprime) }
  }

  /// An avenant that moves the end of the period, about to be proposed: its text is made from the states as they stand.
  func avenant(jusquAu fin: Jour, ordre: [Signataire]) async throws -> Dossier.ProjetDAvenant {
    let (etats, le) = (try await etats(nil), aujourdhui)
    let numero = etats.dossier.convention.avenantsProposes.count + 1
    let paper = try etats.avenant(numero, .calendrier, ordre: ordre, jusquAu: fin, le: le)
    return Dossier.ProjetDAvenant(objet: .calendrier, texte: try Produit(brouillon: paper).empreinte, ordre: ordre, jusquAu: fin, le: le)
  }

  private func etats(_ futur: Carnet?) async throws -> Etats {
    let (maison, organisme) = (deroule.maison, deroule.organisme)
    let tete = try await maison.store.head(of: StreamRef(id, in: organisme)).chain
    return Etats(
      centre: Bilan.centre(de: programme, modalites), programme: programme, numero: id, dossier: try await dossier(),
      carnet: try await ouvertOuRien(carnet, futur),
      suivi: try await ouvertOuRien(id.comme(Suivi.self), nil), destinataires: Bilan.destinataires(de: try await dossier()),
      tete: Empreinte(octets: tete), at: maintenant, cachete: true)
  }

  private func ouvertOuRien<A: Papier>(_ papier: Identifiant<A>, _ futur: A?) async throws -> A? {
    if let futur { return futur }
    do {
      return try await deroule.maison.lire(papier, in: deroule.organisme)
    } catch StoreError.destroyed {
      return nil
    }
  }

  // MARK: - An invented world

  /// The centre of this programme: its name is the programme's, all the rest is invented, and evidently so.
  static func centre(de programme: Programme, _ modalites: Modalites) -> FicheDuCentre {
    centreImaginaire(programme.prestataire.valeur ?? "Centre Imaginaire", tva: modalites.prix?.tva ?? 0)
  }

  /// An invented centre.
  static func centreImaginaire(_ nom: String = "Centre Imaginaire", tva: Int = 0) -> FicheDuCentre {
    FicheDuCentre(
      raisonSociale: nom, forme: "SARL au capital de 1\u{202F}000 €", adresse: Adresse(voie: "1 rue de l’Exemple", codePostal: "00000", ville: "Exempleville"),
      siret: "000 000 000 00018", tvaIntracommunautaire: "FR00000000000",
      declaration: DeclarationDActivite(numero: "00 00 00000 00", region: "d’Île-Imaginaire"),
      certification: "Certification qualité Qualiopi délivrée au titre des bilans de compétences",
      regimeDeTva: tva == 0 ? .exonere(attestation: true) : .normal,
      signataire: SignataireDuCentre(nom: "Lou Fictif", qualite: "gérante"),
      contact: ContactDuCentre(courriel: "bonjour@centre.invalid", telephone: "00 00 00 00 00", site: "centre.invalid"),
      relais: RelaisDuCentre(
        coordinateur: "Lou Fictif, bonjour@centre.invalid", handicap: "Dana Modèle, référente handicap, handicap@centre.invalid",
        reclamation: "reclamation@centre.invalid", mediateur: "Médiation Imaginaire, 1 rue de l’Exemple, 00000 Exempleville"),
      qualifications: "master de psychologie du travail, dix ans de pratique du bilan",
      compte: CompteBancaire(iban: "FR76" + String(repeating: "0", count: 23), bic: "EXAMFRPPXXX"))
  }

  /// How those who pay and the employer are reached.
  static func destinataires(de dossier: Dossier) -> [PersonneID: Destinataire] {
    let adresse = Adresse(voie: "2 place de l’Exemple", codePostal: "00000", ville: "Exempleville")
    var connus = dossier.financement.payeurs.reduce(into: [PersonneID: Destinataire]()) { connus, payeur in
      let personne = payeur.sorte == .personnel
      connus[payeur.id] = Destinataire(
        nom: payeur.sorte == .cpf ? "Caisse des Dépôts, \(payeur.nom)" : payeur.nom, adresse: adresse,
        courriel: personne ? dossier.ouverture.faits?.identite.courriel : nil, siret: personne ? nil : "000 000 002 00016",
        estPublic: payeur.sorte == .fonctionPublique)
    }
    if let employeur = dossier.ouverture.faits?.employeur {
      connus[employeur.interlocuteur] = Destinataire(nom: employeur.nom, adresse: adresse, siret: employeur.siret)
    }
    return connus
  }
}
