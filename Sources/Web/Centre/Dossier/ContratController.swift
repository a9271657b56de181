import Application
import Documents
import Domaine
import EventCodec
import Foundation

/// The person, the consultant, the contract, the absence (F1, F2, F3, F10).
enum ContratController {
  static func identite(_ visite: Visite) async throws -> Reponse {
    let (le, formulaire) = (visite.jour, visite.formulaire)
    return try await visite.geste(.personne) { saisie, bureau in
      let identite = Dossier.Identite(lue: &saisie, formulaire)
      saisie.courrielFacultatif("representant-courriel")
      return { maison, organisme in
        try await maison.decide(bureau.id, in: organisme) { dossier throws(Refus) in try dossier.corrigerIdentite(identite, le: le) }
        try await visite.assurerCompte(de: bureau.id)
      }
    }
  }

  static func consultant(_ visite: Visite) async throws -> Reponse {
    let le = visite.jour
    return try await visite.geste(.personne) { saisie, bureau in
      guard let consultant = try await visite.consultant(&saisie) else { return nil }
      return { maison, organisme in
        try await maison.decide(bureau.id, in: organisme) { dossier throws(Refus) in try dossier.designerConsultant(consultant, le: le) }
      }
    }
  }

  /// By what the consultant is qualified, as the contract of a person who pays must say it (L6353-4), whether they work for another firm, and when the
  /// beneficiary was told so (Qualiopi 27); their account keeps it for their next bilans.
  static func titres(_ visite: Visite) async throws -> Reponse {
    let le = visite.jour
    return try await visite.geste(.personne) { saisie, bureau in
      guard var consultant = bureau.dossier.consultants.enCharge else { throw Absente() }
      let ecrits = saisie.texte("titres", "Écrivez ses titres et certificats, séparés par des virgules.", maximum: 500)
      consultant.qualifications = ecrits.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
      consultant.sousTraitant = visite.formulaire.coche("sous-traitant")
      let nommeLe = saisie.jourFacultatif("nomme-le")
      if let nommeLe, nommeLe > le { saisie.refuser("nomme-le", "Ce jour n’est pas encore venu.") }
      return { [consultant] maison, organisme in
        try await maison.decide(bureau.id, in: organisme) { dossier throws(Refus) in
          let nomme = try nommeLe.map { nommeLe throws(Refus) in try dossier.nommerAuBeneficiaire(consultant.personne, le: nommeLe) }
          return try dossier.designerConsultant(consultant, le: le) + (nomme ?? [])
        }
        guard var compte = try await visite.services.comptes.compte(consultant.personne, in: organisme) else { return }
        (compte.qualifications, compte.sousTraitant) = (consultant.qualifications, consultant.sousTraitant)
        try await visite.services.comptes.garder(compte)
      }
    }
  }

  /// The contract that the funding asks for, made from the states: what is to be signed is that very text.
  static func preparer(_ visite: Visite) async throws -> Reponse {
    let le = visite.jour
    return try await visite.geste(.convention) { saisie, bureau in
      let periode = Dossier.Periode(lue: &saisie)
      let aDistance = visite.formulaire.coche("convention-distance")
      let projet = Dossier.Projet(
        forme: bureau.dossier.formeRequise, ordre: bureau.dossier.signatairesRequis, texte: try await visite.empreinte(.convention, bureau),
        aDistance: aDistance, periode: periode)
      return { maison, organisme in
        try await maison.decide(bureau.id, in: organisme) { dossier throws(Refus) in try dossier.preparerConvention(projet, le: le) }
      }
    }
  }

  /// The employer has handed the text to the employee: the ten days run from there.
  static func transmettre(_ visite: Visite) async throws -> Reponse {
    try await visite.surLeDossier(.convention) { saisie, _ in
      guard let le = saisie.jour("transmise-le", "Dites quel jour l’employeur a transmis le texte.") else { return nil }
      if le > visite.jour { saisie.refuser("transmise-le", "Ce jour n’est pas encore venu.") }
      let instant = le == visite.jour ? visite.maintenant : Instant(le, 12)
      return { dossier throws(Refus) in try dossier.transmettreConvention(a: instant) }
    }
  }

  static func silence(_ visite: Visite) async throws -> Reponse {
    let le = visite.jour
    return try await visite.surLeDossier(.convention) { _, _ in { dossier throws(Refus) in try dossier.constaterSilence(le: le) } }
  }

  /// A contract signed elsewhere: its dates, and its scan or why there is none; the centre holds the original (F10).
  static func importer(_ visite: Visite) async throws -> Reponse {
    guard let prestataire = visite.bureau?.personne else { throw Absente() }
    return try await visite.geste(.convention) { saisie, bureau in
      // Sent twice, the form speaks of the text that it brought in the first time.
      let connu = bureau.dossier.convention.importee && bureau.dossier.convention.fin == nil ? bureau.dossier.convention.projet?.texte : nil
      let texte = if let connu { connu } else { try await visite.empreinte(.convention, bureau) }
      let importee = ConventionImportee(lue: &saisie, bureau, texte: texte, prestataire: prestataire, le: visite.jour)
      guard let preuve = importee.preuve else { return nil }
      return { maison, organisme in
        try await maison.importerConvention(
          importee.projet, transmiseLe: importee.transmiseLe, signatures: importee.signatures, preuve: preuve, de: bureau.id, in: organisme)
      }
    }
  }

  static func absence(_ visite: Visite) async throws -> Reponse {
    try await visite.surLeDossier(.absence) { saisie, bureau in
      let envoyee = saisie.jour("absence-envoyee", "Dites quel jour la demande est partie.")
      let recue = saisie.jour("absence-recue", "Dites quel jour l’employeur l’a reçue.")
      let debut = saisie.jour("absence-debut", "Dites quel jour l’absence commence.")
      guard let envoyee, let recue, let debut else { return nil }
      let demande = Dossier.DemandeDAbsence(envoyeeLe: envoyee, recueLe: recue, debutLe: debut, duree: bureau.faits.modalites.accompagnement)
      return { dossier throws(Refus) in try dossier.demanderAbsence(demande) }
    }
  }

  /// What the employer answered, or that it kept silent.
  static func reponse(_ visite: Visite) async throws -> Reponse {
    let formulaire = visite.formulaire
    return try await visite.surLeDossier(.absence) { saisie, _ in
      let le = saisie.jour("reponse-le", "Dites quel jour.")
      let reponse = saisie.choix("reponse", "Choisissez la réponse de l’employeur.", comme: ReponseDeLEmployeur.self)
      let au = formulaire["reponse"] == "report" ? saisie.jour("reponse-au", "Dites à quel jour l’absence est reportée.") : nil
      guard let le, let reponse else { return nil }
      return { dossier throws(Refus) in
        switch reponse {
        case .accord: try dossier.accepterAbsence(le: le)
        case .refus: try dossier.refuserAbsence(le: le)
        case .report: try dossier.reporterAbsence(au: au ?? le, le: le)
        case .silence: try dossier.constaterSilenceSurAbsence(le: le)
        }
      }
    }
  }
}

/// What an employer may answer to a request of absence.
enum ReponseDeLEmployeur: String, CaseIterable {
  case accord, refus, report, silence

  /// As a list of choices shows it.
  var libelle: String {
    switch self {
    case .accord: "Il accepte"
    case .refus: "Il refuse"
    case .report: "Il reporte à un autre jour"
    case .silence: "Il n’a pas répondu dans les trente jours"
    }
  }
}

/// A contract signed on paper elsewhere, as the form tells it.
struct ConventionImportee {
  let projet: Dossier.Projet
  let transmiseLe: Jour?
  let signatures: [Dossier.Signature]
  let preuve: PreuveApportee?

  init(lue saisie: inout Saisie, _ bureau: DossierDuBureau, texte: Empreinte, prestataire: PersonneID, le: Jour) {
    let (dossier, faits) = (bureau.dossier, bureau.faits)
    let requis = dossier.signatairesRequis
    signatures = requis.compactMap { signataire in
      guard let jour = saisie.jour("importee-\(signataire.rawValue)", "Dites quel jour \(signataire.nom) a signé.") else { return nil }
      if jour > le { saisie.refuser("importee-\(signataire.rawValue)", "Ce jour n’est pas encore venu.") }
      let personne =
        switch signataire {
        case .beneficiaire: faits.beneficiaire
        case .employeur: faits.employeur?.interlocuteur ?? faits.beneficiaire
        case .representantLegal: faits.representant?.personne ?? faits.beneficiaire
        case .prestataire: prestataire
        }
      return Dossier.Signature(par: signataire, personne: personne, a: Instant(jour, 12), texte: texte, voie: .papier(originalChez: .bureau))
    }
    transmiseLe = dossier.formeRequise == .conventionTripartite ? saisie.jour("importee-transmise", "Dites quel jour l’employeur l’a transmise.") : nil
    preuve = saisie.preuve("importee-fichier", motif: "importee-scan")
    projet = Dossier.Projet(
      forme: dossier.formeRequise, ordre: requis, ordreImpose: false, texte: texte, periode: Dossier.Periode(lue: &saisie, "importee"))
  }
}

extension Dossier.Periode {
  /// A period of a form; `nil` where neither end was given.
  init?(lue saisie: inout Saisie, _ prefixe: String = "convention") {
    guard let du = saisie.jourFacultatif("\(prefixe)-du"), let au = saisie.jourFacultatif("\(prefixe)-au") else { return nil }
    if au < du { saisie.refuser("\(prefixe)-au", "La fin vient après le début.") }
    self.init(du: du, au: au)
  }
}

extension Dossier.Identite {
  /// Who a person is, as a form tells it.
  init(lue saisie: inout Saisie, _ formulaire: Formulaire) {
    self.init(
      prenom: saisie.texte("prenom", "Écrivez le prénom."), nom: saisie.texte("nom", "Écrivez le nom."),
      courriel: formulaire["courriel"].isEmpty ? nil : saisie.courriel("courriel"), courrielProfessionnel: formulaire.coche("courriel-professionnel"),
      telephone: saisie.facultatif("telephone", maximum: 30), adresse: saisie.adresse("adresse"))
  }
}

extension Saisie {
  /// A postal address on one line, that may be missing: letters and invoices bear it.
  fileprivate mutating func adresse(_ champ: String) -> String? {
    guard let texte = facultatif(champ) else { return nil }
    if Adresse(texte) == nil { refuser(champ, "Écrivez la rue, puis le code postal et la ville\u{202F}: 2 place de l’Exemple, 00000 Exempleville.") }
    return texte
  }
}

extension Visite {
  /// The consultants of the organisme.
  func consultants() async throws -> [Compte] {
    try await services.comptes.tous(in: organisme).filter { $0.actif && $0.roles.contains(.consultant) }.sorted { $0.nom < $1.nom }
  }

  /// The consultant that a form names, among those of the organisme.
  func consultant(_ saisie: inout Saisie, _ prefixe: String = "") async throws -> Dossier.Consultant? {
    let choisi = formulaire["\(prefixe)consultant"]
    guard let compte = try await consultants().first(where: { "\($0.personne)" == choisi }) else {
      saisie.refuser("\(prefixe)consultant", "Choisissez un consultant.")
      return nil
    }
    return Dossier.Consultant(
      personne: compte.personne, nom: compte.nom, qualifications: compte.qualifications,
      sousTraitant: compte.sousTraitant || formulaire.coche("\(prefixe)sous-traitant"))
  }
}
