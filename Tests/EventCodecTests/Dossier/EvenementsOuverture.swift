import Domaine

@testable import EventCodec

extension EvenementsEngagement {
  static let ouverture: [Dossier.Ouverture.Event] =
    [
      .ouvert(faits), .ouvert(faitsSansRien), .ouvert(faitsDAlsace), .identiteCorrigee(identite, le: jour), .referentsNommes(referents, le: jour),
      .modalitesChangees(modalites, le: jour),
    ]
    + Dossier.Statut.allCases.map { .statutChange($0, le: jour) }
    + Dossier.Employeur.Service.allCases.map {
      .employeurPrecise(Dossier.Employeur(interlocuteur: camille, nom: "Employeur Imaginaire", siret: "11111111111111", service: $0), le: jour)
    }
    + Dossier.Representant.Qualite.allCases.map {
      .representantNomme(Dossier.Representant(personne: camille, nom: "Gwenn Exemple", qualite: $0), le: jour)
    }
    + EffetsAmenagement.Corps.allCases.map {
      .effetsAppliques(
        EffetsAmenagement(seanceMaximale: .heures(1), corps: $0, pauseApres: .heures(0, 30), ecartMinimal: 7, lieuAccessible: true), le: jour)
    }
    + [.coordonneesVerifiees(le: jour)]

  private static let identite = Dossier.Identite(
    prenom: "Camille", nom: "Exemple", courriel: "camille@exemple.invalid", courrielProfessionnel: true, telephone: "00 00 00 00 00",
    adresse: "1 rue Imaginaire")
  private static let referents = Dossier.Referents(pedagogique: camille, coordinateur: camille, handicap: camille)

  private static let modalites = Modalites(
    programme: ProgrammeRef(id: "programme-imaginaire", version: "2026-1"), seances: PhaseLegale.allCases.map { SeancePrevue($0, .heures(2)) },
    travailGuide: .heures(8), rechercheIncluse: true, amplitude: Amplitude(minimumJours: 21, maximumMois: 4), ecartMaximal: 14,
    changement: Changement(preavisJours: 21, accordEmployeur: true, exceptions: false), demarrageMaximal: 7, accesMaximal: 28,
    synthese: ModaliteSynthese(redacteur: .beneficiaire, cosignee: true), presence: .planningSigne, secondConsultantPossible: true,
    bonDeCommandeExige: true, prix: Prix(horsTaxe: .euros(1_920), tva: 2_000), reponseHeures: 48, syntheseObjectifs: true)

  private static let faits = Dossier.Faits(
    beneficiaire: camille, identite: identite, statut: .agentPublic, droitsDeLAgent: .renforces, bilanPrecedentLe: jour.plus(annees: -6),
    initiative: .lesDeux, motif: .evoluer, origine: .avisCpf(numero: "CPF-1"), protege: true,
    representant: Dossier.Representant(personne: camille, nom: "Gwenn Exemple", qualite: .tuteur),
    employeur: Dossier.Employeur(interlocuteur: camille, nom: "Employeur Imaginaire", siret: "11111111111111", service: .serviceFormation),
    prestataire: Dossier.Prestataire(siret: "00000000000000", autresActivites: true), referents: referents, modalites: modalites, le: jour)

  private static let faitsSansRien = Dossier.Faits(
    beneficiaire: camille, identite: Dossier.Identite(prenom: "Camille", nom: "Exemple"), statut: .salarie, initiative: .employeur,
    prestataire: Dossier.Prestataire(siret: "00000000000000"),
    modalites: Modalites(programme: ProgrammeRef(id: "programme-imaginaire", version: "2026-1"), seances: [], travailGuide: .nulle), le: jour)

  private static let faitsDAlsace = Dossier.Faits(
    beneficiaire: camille, identite: Dossier.Identite(prenom: "Camille", nom: "Exemple"), statut: .salarie, initiative: .employeur,
    prestataire: Dossier.Prestataire(siret: "00000000000000", feries: .alsaceMoselle), modalites: faitsSansRien.modalites, le: jour)
}
