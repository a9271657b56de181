/// What a centre says of itself on its papers: name, address, numbers, who signs for it, to whom one may turn.
///
/// Dated: a paper bears what held on its day.
public struct FicheDuCentre: Hashable, Sendable {
  /// Its legal name.
  public var raisonSociale: String
  /// Its form and capital, as invoices must say them (`SARL au capital de 1 000 €`); `nil` for a person alone.
  public var forme: String?
  /// Where it is.
  public var adresse: Adresse
  /// The territory whose holidays are added to the national ones in the delays of the bilans that it opens; `nil` for none.
  public var feries: JoursFeries.Territoire?
  /// SIRET, fourteen digits.
  public var siret: String
  /// Its number for VAT; `nil` where it has none.
  public var tvaIntracommunautaire: String?
  /// Its declaration of activity as a provider of training (L6351-1).
  public var declaration: DeclarationDActivite
  /// The certification that lets public money pay (L6316-1), as it is cited; `nil` where there is none.
  public var certification: String?
  /// On what ground it charges VAT or not.
  public var regimeDeTva: RegimeDeTva
  /// Who signs for it.
  public var signataire: SignataireDuCentre
  /// How to reach it.
  public var contact: ContactDuCentre
  /// Those to whom one may turn.
  public var relais: RelaisDuCentre
  /// By what those who lead its bilans are qualified, as contracts must say it (L6353-4); `nil` where each consultant's own is said instead.
  public var qualifications: String?
  /// Where invoices are paid.
  public var compte: CompteBancaire?
  /// Its colour, as `#1b5a4b`.
  public var couleur: String

  /// A centre.
  public init(
    raisonSociale: String, forme: String? = nil, adresse: Adresse, feries: JoursFeries.Territoire? = nil, siret: String,
    tvaIntracommunautaire: String? = nil, declaration: DeclarationDActivite, certification: String? = nil, regimeDeTva: RegimeDeTva,
    signataire: SignataireDuCentre,
    contact: ContactDuCentre, relais: RelaisDuCentre = RelaisDuCentre(), qualifications: String? = nil, compte: CompteBancaire? = nil,
    couleur: String = "#1b5a4b"
  ) {
    self.raisonSociale = raisonSociale
    self.forme = forme
    self.adresse = adresse
    self.feries = feries
    self.siret = siret
    self.tvaIntracommunautaire = tvaIntracommunautaire
    self.declaration = declaration
    self.certification = certification
    self.regimeDeTva = regimeDeTva
    self.signataire = signataire
    self.contact = contact
    self.relais = relais
    self.qualifications = qualifications
    self.compte = compte
    self.couleur = couleur
  }

  /// Who it is before the law, in one line, as what it sells must say it (R123-238 du code de commerce).
  public var immatriculation: String {
    [forme.map { "\(raisonSociale), \($0)" } ?? raisonSociale, "SIRET \(siret)", tvaIntracommunautaire.map { "TVA \($0)" }].compactMap { $0 }
      .joined(separator: " · ")
  }
}

/// A postal address in France.
public struct Adresse: Hashable, Sendable {
  /// Number and street, and what comes before them.
  public var voie: String
  /// Five digits.
  public var codePostal: String
  /// The town.
  public var ville: String

  /// An address.
  public init(voie: String, codePostal: String, ville: String) {
    self.voie = voie
    self.codePostal = codePostal
    self.ville = ville
  }

  /// Line by line, as an envelope shows it.
  public var lignes: [String] { [voie, "\(codePostal) \(ville)"] }

  /// An address as one writes it on a line, or on several: `2 place de l’Exemple, 00000 Exempleville`; `nil` where its last part is no postal code and town.
  public init?(_ texte: String) {
    let parties = texte.split { $0 == "," || $0 == "\n" }.map { partie in
      String(partie.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
    guard let fin = parties.last, parties.count > 1, fin.prefix(5).allSatisfy({ $0.isASCII && $0.isNumber }), fin.dropFirst(5).first == " " else { return nil }
    let voie = parties.dropLast().filter { !$0.isEmpty }.joined(separator: ", "), ville = String(fin.dropFirst(5).drop { $0 == " " })
    if voie.isEmpty || ville.isEmpty { return nil }
    self.init(voie: voie, codePostal: String(fin.prefix(5)), ville: ville)
  }
}

/// A declaration of activity (L6351-1, L6352-12): whoever cites it says that it is no approval.
public struct DeclarationDActivite: Hashable, Sendable {
  /// Eleven digits.
  public var numero: String
  /// The region whose prefect holds it, as a sentence names it: `d’Île-Imaginaire`.
  public var region: String

  /// A declaration.
  public init(numero: String, region: String) {
    self.numero = numero
    self.region = region
  }

  /// As papers must cite it (L6352-12).
  public var mention: String {
    "Déclaration d’activité enregistrée sous le numéro \(numero) auprès du préfet de région \(region). Cet enregistrement ne vaut pas agrément de l’État."
  }
}

/// Who signs for a centre.
public struct SignataireDuCentre: Hashable, Sendable {
  /// Who.
  public var nom: String
  /// In what quality: `gérante`.
  public var qualite: String

  /// Who signs.
  public init(nom: String, qualite: String) {
    self.nom = nom
    self.qualite = qualite
  }
}

/// How to reach a centre.
public struct ContactDuCentre: Hashable, Sendable {
  /// E-mail.
  public var courriel: String
  /// Telephone.
  public var telephone: String?
  /// Its pages.
  public var site: String?

  /// Ways to reach a centre.
  public init(courriel: String, telephone: String? = nil, site: String? = nil) {
    self.courriel = courriel
    self.telephone = telephone
    self.site = site
  }

  /// All of them, in one line.
  public var ligne: String { [courriel, telephone, site].compactMap { $0 }.joined(separator: " · ") }
}

/// To whom one may turn, as papers name them; any may be missing.
public struct RelaisDuCentre: Hashable, Sendable {
  /// Whom to turn to where an answer is late (P6).
  public var coordinateur: String?
  /// The référent handicap (C7).
  public var handicap: String?
  /// Where to complain (Q6).
  public var reclamation: String?
  /// The consumer mediator, for whoever pays alone (L612-1 conso).
  public var mediateur: String?

  /// Contacts.
  public init(coordinateur: String? = nil, handicap: String? = nil, reclamation: String? = nil, mediateur: String? = nil) {
    self.coordinateur = coordinateur
    self.handicap = handicap
    self.reclamation = reclamation
    self.mediateur = mediateur
  }
}

/// Where invoices are paid.
public struct CompteBancaire: Hashable, Sendable {
  /// IBAN, without spaces.
  public var iban: String
  /// BIC.
  public var bic: String?

  /// An account.
  public init(iban: String, bic: String? = nil) {
    self.iban = iban
    self.bic = bic
  }
}
