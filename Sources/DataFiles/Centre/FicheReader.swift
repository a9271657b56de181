public import Domaine

/// Reads what a centre says of itself from its YAML file: the whole fiche, or all the faults that keep it from being read.
public enum FicheReader {
  /// The most bytes that a file may have.
  public static let tailleMaximale = DataText.taille

  /// The fiche that the bytes of a file write, or its faults by line. Hostile bytes give faults, never a crash.
  ///
  /// - Parameters:
  ///   - octets: the file, 256 kB at most, in UTF-8.
  ///   - fichier: its name, as faults will bear it.
  public static func read(_ octets: [UInt8], fichier: String) -> Result<FicheDuCentre, FautesDeFichier> {
    let log = FaultLog()
    guard let root = DataTree.read(octets, fichier: fichier, log: log) else { return .failure(FautesDeFichier(log.sorted)) }
    let fiche = Section(root, log: log).read(Self.fiche)
    guard log.isEmpty else { return .failure(FautesDeFichier(log.sorted)) }
    return .success(fiche)
  }

  /// What lacks is noted, and stands empty: nothing of it is given where anything was noted.
  private static func fiche(_ section: Section) -> FicheDuCentre {
    FicheDuCentre(
      raisonSociale: section.required("raisonSociale", .texte) ?? "", forme: section.optional("forme", .texte),
      adresse: section.required("adresse", adresse) ?? adresse(.none),
      feries: section.optional("feries", .mot), siret: section.required("siret", .siret) ?? "",
      tvaIntracommunautaire: section.optional("tvaIntracommunautaire", .tvaIntracommunautaire),
      declaration: section.required("declaration", declaration) ?? declaration(.none), certification: section.optional("certification", .texte),
      regimeDeTva: section.required("regimeDeTva", .regimeDeTva) ?? .normal, signataire: section.required("signataire", signataire) ?? signataire(.none),
      contact: section.required("contact", contact) ?? contact(.none), relais: section.optional("relais", relais) ?? RelaisDuCentre(),
      qualifications: section.optional("qualifications", .texte), compte: section.optional("compte", compte), couleur: couleur(section) ?? "#1b5a4b")
  }

  private static func adresse(_ section: Section) -> Adresse {
    Adresse(
      voie: section.required("voie", .texte) ?? "", codePostal: section.required("codePostal", .codePostal) ?? "",
      ville: section.required("ville", .texte) ?? "")
  }

  private static func declaration(_ section: Section) -> DeclarationDActivite {
    DeclarationDActivite(
      numero: section.required("numero", .declarationDActivite) ?? "", region: section.required("region", .texte) ?? "")
  }

  private static func signataire(_ section: Section) -> SignataireDuCentre {
    SignataireDuCentre(nom: section.required("nom", .texte) ?? "", qualite: section.required("qualite", .texte) ?? "")
  }

  private static func contact(_ section: Section) -> ContactDuCentre {
    ContactDuCentre(
      courriel: section.required("courriel", .courriel) ?? "", telephone: section.optional("telephone", .texte), site: section.optional("site", .texte))
  }

  private static func relais(_ section: Section) -> RelaisDuCentre {
    RelaisDuCentre(
      coordinateur: section.optional("coordinateur", .texte), handicap: section.optional("handicap", .texte),
      reclamation: section.optional("reclamation", .texte), mediateur: section.optional("mediateur", .texte))
  }

  private static func compte(_ section: Section) -> CompteBancaire {
    CompteBancaire(iban: section.required("iban", .iban) ?? "", bic: section.optional("bic", .bic))
  }

  /// A colour without quotes is a comment: nothing is left of it, and that is what its writer must be told.
  private static func couleur(_ section: Section) -> String? {
    section.optional(
      "couleur", .couleur,
      silence: "Mettez la couleur entre guillemets droits («\u{202F}\"#1b5a4b\"\u{202F}»)\u{202F}: sans eux, ce qui suit le dièse n’est pas lu.")
  }
}
