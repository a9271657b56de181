import Domaine

@testable import EventCodec

/// One event of each kind from the opening to the first séance, with every field filled and each coded value once: what the fixtures were written from.
enum EvenementsEngagement {
  static let jour = Jour(numero: 20_820)
  static let moment = Instant(millisecondes: 1_798_900_000_000)
  static let camille = PersonneID(haut: 3, bas: 4)
  static let payeur = PayeurID(haut: 9, bas: 10)
  static let texte = Empreinte(String(repeating: "0a", count: 32))
  static let voies: [VoieDeSignature] = [.dessinee, .code, .lien, .papier(originalChez: .beneficiaire)]

  static let consentement: [Dossier.Consentement.Event] =
    [
      .garantiesPresentees(Set(Dossier.Garantie.allCases), le: jour), .engagementTenu(le: jour), .refuse(le: jour), .retire(le: jour),
    ] + Dossier.PapierRemis.allCases.map { .papierRemis($0, le: jour) } + voies.map { .donne(le: jour, voie: $0) }
    + Partie.allCases.map { .charteSignee($0, voie: .code, a: moment) }

  static let financement: [Dossier.Financement.Event] =
    [
      .arrete(
        Payeur.Sorte.allCases.map { Payeur(id: payeur, sorte: $0, nom: "Payeur Imaginaire", part: .euros(200), reference: "REF-1") },
        prix: Prix(horsTaxe: .euros(1_920), tva: 2_000, jalonFacture: .derniereSeance), temps: .surTempsDeTravail, le: jour),
      .arrete([], prix: Prix(horsTaxe: .euros(1_600), tva: 0), temps: .horsTempsDeTravail, le: jour),
      .devisAccepte(payeur, le: jour), .commandeRecue(payeur, Commande(reference: "BC-1", recueLe: jour)), .priseEnChargeAccordee(payeur, le: jour),
      .prestataireRefuse(payeur, le: jour),
      .cpfDemande(
        DemandeCpf(numero: "CPF-1", le: jour, precedentLe: jour.plus(annees: -6), precedentPayeParEmployeur: true, solde: .euros(2_500))),
      .cpfDemande(DemandeCpf(numero: "CPF-2", le: jour)), .cpfPropose(le: jour), .cpfAccepte(le: jour), .cpfEntreeDeclaree(le: jour),
      .cpfSortieDeclaree(le: jour),
    ] + PieceDeFinancement.allCases.map { .pieceFournie(payeur, $0, le: jour) }
    + [
      .commandeRecue(payeur, Commande(id: CommandeID(haut: 13, bas: 14), reference: "BC-2", recueLe: jour, nombre: 5, plafond: .euros(9_600))),
      .commandeRecue(payeur, Commande(id: CommandeID(haut: 13, bas: 14), reference: "BC-2", recueLe: jour)),
    ]

  static let convention: [Dossier.Convention.Event] = texte.map { conventions($0) } ?? []

  private static func conventions(_ texte: Empreinte) -> [Dossier.Convention.Event] {
    let signatures = voies.map { Dossier.Signature(par: .beneficiaire, personne: camille, a: moment, texte: texte, voie: $0) }
    let projets = Dossier.FormeDeContrat.allCases.map {
      Dossier.Projet(
        forme: $0, mentions: Set(MentionDeConvention.deLaConvention), ordre: Signataire.allCases, ordreImpose: $0 == .conventionTripartite, texte: texte,
        aDistance: true)
    }
    return projets.map { .preparee($0, le: jour) } + projets.prefix(1).map { .importee($0, transmiseLe: jour, signatures) }
      + projets.suffix(1).map { .importee($0, transmiseLe: nil, signatures) } + signatures.map { .signee($0) }
      + [
        .transmise(a: moment), .reserveNotee(Echeance(brute: jour, prorogee: jour.plus(jours: 3))), .refusee(le: jour), .silenceConstate(le: jour),
        .retractee(le: jour), .annulee(le: jour),
      ]
      + Dossier.Avenant.Objet.allCases.map {
        .avenantConclu(Dossier.Avenant(objet: $0, texte: texte, signataires: Set(Signataire.allCases), le: jour))
      } + avenants(texte, signatures)
      + [
        .preparee(Dossier.Projet(forme: .contratParticulier, ordre: [.beneficiaire, .prestataire], texte: texte), le: jour),
        .signee(
          Dossier.Signature(
            par: .beneficiaire, personne: camille, a: moment, texte: texte, voie: .code,
            code: Dossier.CodeFrais(envoyeA: moment.plus(Duree(minutes: -3)), vers: "c…@exemple.invalid"))),
      ]
  }

  private static func avenants(_ texte: Empreinte, _ signatures: [Dossier.Signature]) -> [Dossier.Convention.Event] {
    let periode = Dossier.Periode(du: jour, au: jour.plus(mois: 4))
    let projet = Dossier.Projet(forme: .conventionTripartite, ordre: Signataire.allCases, texte: texte, periode: periode)
    return [
      .preparee(projet, le: jour), .importee(projet, transmiseLe: jour, Array(signatures.prefix(1))),
      .avenantPropose(
        Dossier.ProjetDAvenant(objet: .suspension, texte: texte, ordre: Signataire.allCases, ordreImpose: false, jusquAu: jour.plus(mois: 6), le: jour)),
      .avenantPropose(Dossier.ProjetDAvenant(objet: .duree, texte: texte, ordre: [.beneficiaire, .prestataire], le: jour)),
    ] + signatures.prefix(1).map { .avenantSigne($0) } + [.avenantRefuse(texte: texte, par: .employeur, le: jour)]
  }

  static let absence: [Dossier.Absence.Event] = [
    .demandee(Dossier.DemandeDAbsence(envoyeeLe: jour, recueLe: jour.plus(jours: 2), debutLe: jour.plus(jours: 70), duree: .heures(24))),
    .acceptee(le: jour), .reportee(au: jour.plus(mois: 3), le: jour), .refusee(le: jour), .silenceConstate(le: jour),
  ]

  static let consultants: [Dossier.Consultants.Event] =
    [
      .designe(consultant, le: jour), .nomme(camille, le: jour), .secondAccepte(consultant, le: jour), .secondEcarte(le: jour),
    ]
    + Dossier.MotifDeTransfert.allCases.map {
      .transfere(Dossier.TransfertDeConsultant(a: consultant, motif: $0, avecNotes: $0 == .depart, le: jour))
    }
    + Dossier.MotifDeTransfert.allCases.map {
      .proposee(Dossier.PropositionDeConsultant(a: consultant, place: $0 == .depart ? .enCharge : .second, motif: $0, le: jour))
    }
    + Dossier.PlaceDeConsultant.allCases.flatMap { [.declinee($0, le: jour), .propositionRetiree($0, le: jour)] }

  private static let consultant = Dossier.Consultant(
    personne: camille, nom: "Dominique Exemple", qualifications: ["psychologue", "certification imaginaire"], sousTraitant: true)
}
