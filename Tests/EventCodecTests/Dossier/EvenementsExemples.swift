import Domaine

@testable import EventCodec

/// One event of each kind, with every field filled: what the fixtures were written from.
enum EvenementsExemples {
  static let seance = SeanceID(haut: 1, bas: 2)
  static let camille = PersonneID(haut: 3, bas: 4)
  static let jour = Jour(numero: 20_820)
  static let moment = Instant(millisecondes: 1_798_900_000_000)
  static let empreinte = Empreinte(String(repeating: "0a", count: 32))
  static let horaire = Horaire(debut: moment, fin: moment.plus(.heures(2)))

  static let calendrier: [Dossier.Calendrier.Event] = [
    .seancePlanifiee(
      Seance(id: seance, phase: .preliminaire, debut: moment, duree: .heures(2), mode: .presentiel, lieu: "1 rue Imaginaire", consultant: camille)),
    .changementDemande(
      DemandeDeChangement(
        seance: seance, par: .beneficiaire, demandeA: moment, nouveauDebut: moment.plus(.heures(48)), exceptionnel: true,
        attendus: [.consultant, .employeur])),
    .changementAccepte(seance, par: .consultant, a: moment),
    .changementRefuse(seance, par: .employeur, a: moment),
    .seanceDeplacee(seance, debut: moment.plus(.heures(48)), a: moment),
    .seanceAnnulee(seance, a: moment),
    .seanceConfiee(seance, a: camille, le: jour),
  ]

  static let emargement: [Dossier.Emargement.Event] =
    [VoieDeSignature.dessinee, .code, .lien, .papier(originalChez: .consultant)].map {
      .emargee(seance, SignatureDePresence(.beneficiaire, personne: camille, voie: $0, a: moment))
    } + [.emargee(seance, SignatureDePresence(.beneficiaire, personne: camille, voie: .dessinee, a: moment, trace: Trace("10,20 60,40;600,200")))]
    + [
      .horaireReleve(seance, horaire, tenuePar: camille),
      .correctionProposee(seance, Dossier.Emargement.Correction(horaire, par: .consultant, a: moment)),
      .horaireCorrige(seance, horaire, par: .beneficiaire, a: moment),
    ] + NatureDeLAbsence.allCases.map { .absenceConstatee(seance, $0, a: moment) }
    + [
      .carenceConstatee(seance, Dossier.Emargement.Carence(de: .beneficiaire, par: camille, preuve: empreinte, a: moment)),
      .carenceConstatee(seance, Dossier.Emargement.Carence(de: .consultant, par: camille, preuve: nil, a: moment)),
    ]

  static let numerisation: [Dossier.Numerisation.Event] =
    (empreinte.map { texte in
      let papiers: [PapierSigne] =
        [.consentement] + Partie.allCases.map { .charte($0) } + Signataire.allCases.map { .contrat($0, texte: texte) }
        + Partie.allCases.map { .presence(seance, $0) }
      return [
        .papierNumerise(papiers, texte, document: ScanID(haut: 11, bas: 12), le: jour), .papierNumerise([.consentement], texte, document: nil, le: jour),
      ]
    } ?? []) + MotifSansScan.allCases.map { .numerisationEcartee(.presence(seance, .consultant), $0, le: jour) }

  static let travailGuide: [Dossier.TravailGuide.Event] =
    NatureDuTravail.allCases.map {
      .declare(TravailDeclare(id: TravailID(haut: 5, bas: 6), jour: jour, duree: .heures(1, 30), nature: $0, a: moment))
    } + [
      .atteste(TravailID(haut: 5, bas: 6), par: camille, a: moment),
      .conteste(TravailID(haut: 5, bas: 6), par: camille, a: moment),
    ]

  static let interruption: [Dossier.Interruption.Event] = [
    .suspendue(le: jour), .reprise(le: jour), .abandonnee(le: jour, ecrit: empreinte), .abandonnee(le: jour, ecrit: nil),
    .avertissementEnvoye(le: jour), .reponseRecue(le: jour), .terminee(TermeDuBilan(jour, .acheve)),
  ]

  static let remise: [Dossier.Remise.Event] =
    (empreinte.map { [.resultatRemis($0, le: jour), .syntheseRemise($0, le: jour)] } ?? [])
    + Partie.allCases.flatMap { [.syntheseSignee(par: $0, le: jour), .signatureRefusee(par: $0, le: jour)] } + [.donneesRemises(a: moment)]

  static let accords: [Dossier.Accords.Event] =
    [
      .conservationDemandee(le: jour), .conservationRefusee(le: jour), .cepDemande(le: jour), .personneRessourceAcceptee(le: jour),
      .personneRessourceRetiree(le: jour), .laissezPasserRevoque(LaissezPasserID(haut: 7, bas: 8), a: moment),
      .documentConsulte(LaissezPasserID(haut: 7, bas: 8), a: moment),
    ] + CodeDePiece.allCases.map { .conservationRetiree($0, le: jour) }
    + MotifDeConservation.allCases.compactMap { motif in
      empreinte.map { .conservationAccordee(PieceGardee(.synthese, $0, AccordDeConservation(motif, donneLe: jour, jusquAu: jour.plus(annees: 1)))) }
    }
    + QualiteDuDestinataire.allCases.compactMap { qualite in
      empreinte.map {
        .laissezPasserDonne(
          LaissezPasser(
            id: LaissezPasserID(haut: 7, bas: 8), .synthese, $0, a: DestinataireNomme(camille, qualite), donneA: moment, jusquAu: jour))
      }
    }
    + [.conservationDeclinee(.planDAction, le: jour)] + passesNommant

  /// A pass for each item of the carnet that one may be given for.
  private static let passesNommant: [Dossier.Accords.Event] = [
    ElementCarnet.synthese, .passation(Identifiant(haut: 7, bas: 9)), .planAction, .inventaire, .besoin,
  ].compactMap { element in
    guard let empreinte, let code = element.code else { return nil }
    let passe = LaissezPasser(
      id: LaissezPasserID(haut: 7, bas: 8), code, element: element, empreinte, a: DestinataireNomme(camille, .tiers), donneA: moment, jusquAu: jour)
    return .laissezPasserDonne(passe)
  }

  static let cloture: [Dossier.Cloture.Event] =
    [
      .attestationRemise(le: jour), .satisfactionDemandee(le: jour), .suiviPropose(le: jour, pour: jour.plus(mois: 6)), .suiviTenu(le: jour),
      .suiviDecline(le: jour), .suiviInvite(le: jour),
      .certificatEtabli(
        CertificatDeRealisation(
          heures: .heures(22), du: jour, au: jour.plus(mois: 2), nommeLEmployeur: true, mentions: Set(MentionDeCertificat.allCases), le: jour)),
    ] + (numero.map { [.avoirEmis($0, sur: $0, le: jour), .factureReglee($0, le: jour)] } ?? []) + factures

  private static let numero = NumeroDeFacture("2026-0042")
  private static let factures: [Dossier.Cloture.Event] =
    [RegimeDeTva.exonere(attestation: true), .exonere(attestation: false), .franchise, .normal].flatMap { regime in
      NatureDeFacture.allCases.compactMap { nature in
        numero.map {
          .factureEmise(
            Facture(
              numero: $0, payeur: PayeurID(haut: 9, bas: 10), nature: nature, heures: .heures(22), horsTaxe: .euros(1_920), tva: 2_000,
              regime: regime, le: jour))
        }
      }
    }

  static let destruction: [Dossier.Destruction.Event] =
    [SupportExterieur.papier, .messagerie, .poste, .plateforme("editeur-imaginaire")].map {
      .destructionDeclaree(DestructionDeclaree($0, contenait: true, par: camille, le: jour))
    }
    + TermeDuBilan.Motif.allCases.compactMap { motif in
      empreinte.map { .carnetDetruit(DestructionDuCarnet(a: moment, regle: "destruction", terme: TermeDuBilan(jour, motif), tete: $0)) }
    } + (empreinte.map { [.certificatEtabli($0, le: jour)] } ?? [])
}
