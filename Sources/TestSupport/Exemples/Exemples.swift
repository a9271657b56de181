public import Domaine

/// Whole dossiers to begin tests with: invented people, evidently so, and always the same.
///
/// Each is played by its gestures from the opening on Monday 2 November 2026, so that none could not happen.
public enum Exemples {
  /// Whose bilan it is.
  public static let camille = PersonneID(haut: 0xE0, bas: 1)
  /// The consultant in charge.
  public static let dominique = PersonneID(haut: 0xE0, bas: 2)
  /// Who co-signs for a minor or a protected adult.
  public static let tutrice = PersonneID(haut: 0xE0, bas: 3)
  /// Who acts for the employer.
  public static let employeuse = PersonneID(haut: 0xE0, bas: 4)
  /// Who signs for the centre.
  public static let centre = PersonneID(haut: 0xE0, bas: 5)
  /// Somebody else.
  public static let inconnu = PersonneID(haut: 0xE0, bas: 9)

  /// The day on which each of the dossiers opens.
  public static let ouverture = Jour(2026, 11, 2) ?? .premier
  /// The moment when the convention is transmitted: the tenth day is Friday 13 November, a day like another.
  public static let transmission = Instant(ouverture.plus(jours: 1), 9)
  /// The day on which the last signature is given: Monday 9 November.
  public static let conclusion = ouverture.plus(jours: 7)
  /// A day on which each of the dossiers may start: Monday 1 February 2027.
  public static let debut = Jour(2027, 2, 1) ?? .premier

  /// Eight séances of two hours and eight hours of guided work for 1,600 €, without VAT.
  public static let modalites = Modalites(
    programme: ProgrammeRef(id: "programme-imaginaire", version: "2026-1"),
    seances: [PhaseLegale.preliminaire, .investigation, .investigation, .investigation, .investigation, .conclusions, .conclusions, .conclusions]
      .map { SeancePrevue($0, .heures(2)) },
    travailGuide: .heures(8), amplitude: Amplitude(minimumJours: 21, maximumMois: 4), prix: Prix(horsTaxe: .euros(1_600), tva: 0))

  /// The consultant in charge, as the beneficiary is told of them.
  public static let consultant = Dossier.Consultant(personne: dominique, nom: "Dominique Modèle")

  /// A payer: one name for each kind.
  public static func payeur(_ sorte: Payeur.Sorte = .planDeDeveloppement, _ euros: Int = 1_600, nom: String? = nil) -> Payeur {
    let rang = UInt64(Payeur.Sorte.allCases.firstIndex(of: sorte) ?? 0)
    return Payeur(id: PayeurID(haut: 0xE1, bas: rang + 1), sorte: sorte, nom: nom ?? "Payeur Imaginaire \(rang + 1)", part: .euros(euros))
  }

  /// The hash of a text: one for each digit.
  public static func texte(_ chiffre: Character = "c") throws -> Empreinte {
    guard let empreinte = Empreinte(String(repeating: chiffre, count: 64)) else { throw PasUneEmpreinte() }
    return empreinte
  }

  /// What is known at the opening of a dossier.
  public static func faits(
    _ statut: Dossier.Statut = .salarie, modalites: Modalites = modalites, identite: Dossier.Identite? = nil, employeur: String? = nil,
    represente: Bool = false
  ) -> Dossier.Faits {
    Dossier.Faits(
      beneficiaire: camille, identite: identite ?? Dossier.Identite(prenom: "Camille", nom: "Exemple", courriel: "camille@exemple.invalid"),
      statut: statut, initiative: .salarie,
      representant: represente ? Dossier.Representant(personne: tutrice, nom: "Gwenn Tutrice", qualite: .tuteur) : nil,
      employeur: employeur.map { Dossier.Employeur(interlocuteur: employeuse, nom: "Employeur Imaginaire", siret: $0) },
      prestataire: Dossier.Prestataire(siret: "00000000000000"), modalites: modalites, le: ouverture)
  }
}

/// The digit given is not one of a hash.
public struct PasUneEmpreinte: Error {}
