import Domaine

/// Makes every rule of the law speak, over many inputs, and keeps what it said.
struct RecueilDeConstats {
  private(set) var constats: [Constat] = []
  private let jours: [Jour]

  /// What the rules say around these days; by default some of the years in which the law changed.
  init(_ jours: [Jour] = ["2024-05-01", "2026-01-15", "2026-04-01", "2026-11-21", "2028-02-29"].compactMap { Jour(iso: $0) }) {
    self.jours = jours
    contenu()
    accueil()
    qualite()
    for jour in jours {
      argent(jour)
      facture(jour)
      for ecart in -3...70 { calendrier(jour, jour.plus(jours: ecart)) }
      for ecart in 0...20 { paiement(jour, jour.plus(jours: ecart)) }
      for duree in [400, 800, 1_500] { conservation(jour, AccordDeConservation(donneLe: jour, jusquAu: jour.plus(jours: duree))) }
    }
  }

  private mutating func noter(_ nouveaux: [Constat]...) {
    constats += nouveaux.joined()
  }

  private mutating func contenu() {
    noter(Droit.refusDuBeneficiaire(), Droit.lienDirect(nil), Droit.donneesSensibles(consentementExplicite: false))
    for jour in jours {
      noter(Droit.consentement(donneLe: nil, acteLe: jour), Droit.consentement(donneLe: jour.plus(jours: 1), acteLe: jour))
      for piece in PieceDuBilan.allCases { communication(piece, jour) }
    }
    for lecteur in Lecteur.allCases { noter(Droit.lecture(par: lecteur)) }
  }

  private mutating func communication(_ piece: PieceDuBilan, _ jour: Jour) {
    noter(Droit.communication(piece, a: .operateurCep, demandeeParCep: true, le: jour))
    for destinataire in QualiteDuDestinataire.allCases {
      noter(Droit.communication(piece, a: destinataire, le: jour))
      let accord = AccordDeCommunication(piece, du: jour.plus(jours: 1), au: jour.plus(jours: 9))
      noter(Droit.communication(piece, a: destinataire, accord: accord, le: jour))
    }
  }

  private mutating func accueil() {
    for jour in jours { noter(Droit.dureeTotale(.heures(26), le: jour), Droit.accompagnement(.heures(12, 59), le: jour)) }
    noter(Droit.phases([]), Droit.phases([.preliminaire]), Droit.suivi(propose: false))
    noter(Droit.pasEnInterne(prestataire: "111 222 333", employeur: "11122233300044"))
    noter(Droit.organisationDediee(autresActivites: true, uniteIdentifiee: false), Droit.envoiALEmployeur(surTempsDeTravail: false, employeurFinance: false))
    noter(Droit.mentionsDeConvention([]), Droit.mentionsDeConvention([.prix]), Droit.mentionsDuContrat([.prix]))
    noter(Droit.conventionSignee(par: [.employeur], cadre: .planDeDeveloppement), Droit.conventionSignee(par: [], cadre: .congeDeReclassement))
  }

  private mutating func qualite() {
    noter(Droit.qualiopi(prouves: []), Droit.sortieCpf(serviceFait: false), Droit.serviceFait(.heures(24), faites: .heures(16)))
    noter(Droit.certificat([], nommeLEmployeur: true, cadre: .cpf))
    for nombre in 0...20 { noter(Droit.promesseDeDemarrage(joursAuPlus: nombre)) }
  }

  private mutating func calendrier(_ depart: Jour, _ jour: Jour) {
    noter(Droit.acceptation(transmisLe: depart, signeLe: jour))
    for accord in [false, true] { noter(Droit.demandeDAbsence(demandeLe: depart, debutLe: jour, accordExpres: accord)) }
    for reponse in [nil, ReponseDAbsence.refusee(le: depart), .acceptee(le: depart)] { noter(Droit.absence(recueLe: depart, reponse: reponse, le: jour)) }
    noter(Droit.demarrageCpf(proposeLe: depart, debutLe: jour))
    for declaration in [nil, jour] { noter(Droit.entreeCpf(entreeLe: depart, declareeLe: declaration, le: jour)) }
    noter(Droit.demandeDeLAgent(demandeLe: depart, debutLe: jour), Droit.accordDeLAdministration(recueLe: depart, accordeLe: nil, le: jour))
  }

  private mutating func argent(_ jour: Jour) {
    noter(Droit.partCpf(.euros(1_800), le: jour))
    noter(Droit.plafondCpf(prix: .euros(2_304), le: jour), Droit.repartitionCpf(prix: .euros(1_600), solde: .euros(900), le: jour).constats)
    noter(Droit.heuresPayables(accompagnement: .heures(18), totale: .heures(24), le: jour))
    for annees in [-6, -5, -4] {
      let precedent = jour.plus(annees: annees)
      for employeur in [false, true] { noter(Droit.bilanPrecedent(demandeLe: jour, precedentLe: precedent, payeParEmployeur: employeur)) }
      for droits in DroitsDeLAgent.allCases { noter(Droit.intervalleDeLAgent(precedentLe: precedent, demandeLe: jour, droits: droits)) }
    }
    for droits in DroitsDeLAgent.allCases { noter(Droit.dureeDeLAgent(.heures(80), droits: droits, le: jour)) }
  }

  private mutating func paiement(_ contrat: Jour, _ jour: Jour) {
    for distance in [false, true] {
      for signe in [nil, contrat] {
        noter(
          Droit.paiementDuParticulier(.euros(900), prix: .euros(2_000), contratSigneLe: signe, aDistance: distance, le: jour),
          Droit.paiementDuParticulier(.euros(1_500), dejaPaye: .euros(500), prix: .euros(2_000), contratSigneLe: signe, aDistance: distance, le: jour))
      }
    }
  }

  private mutating func facture(_ jour: Jour) {
    for regime in [RegimeDeTva.exonere(attestation: false), .exonere(attestation: true), .franchise, .normal] {
      noter(Droit.tva(regime, taux: 550, le: jour), Droit.referenceDeTva(regime, le: .dernier))
    }
    for mention in MentionDeFacture.allCases { noter(Droit.facture(Set(MentionDeFacture.allCases).subtracting([mention]))) }
    noter(Droit.dossierDestructible(dernierPaiementLe: jour, le: jour), Droit.dossierDestructible(dernierPaiementLe: nil, le: jour))
    noter(Droit.factureDestructible(emiseLe: jour, le: jour), Droit.destructible(terme: nil, accord: nil, le: jour))
  }

  private mutating func conservation(_ terme: Jour, _ accord: AccordDeConservation) {
    let ancien = terme.plus(annees: -6)
    let vieil = AccordDeConservation(.syntheseDemandeeParCep, donneLe: ancien, jusquAu: ancien.plus(jours: accord.jusquAu.joursDepuis(terme)))
    noter(Droit.accordDeConservation(accord, terme: terme), Droit.accordDeConservation(accord, terme: terme.plus(jours: -1)))
    noter(Droit.accordDeConservation(vieil, terme: ancien))
    noter(Droit.accordDeConservation(vieil, piece: .resultatsDetailles, terme: ancien))
    for (annees, surAccord) in [(1, false), (1, true), (2, true), (4, true)] {
      for debut in [terme, ancien] { noter(Droit.conservationAnnoncee(.annees(annees), surAccord: surAccord, le: debut)) }
    }
    for ecart in [-1, 0, 10, 390, 790, 1_490] {
      let jour = terme.plus(jours: ecart)
      noter(Droit.destructible(terme: terme, accord: accord, le: jour), Droit.conservable(terme: terme, accord: accord, le: jour))
      noter(Droit.conservable(terme: ancien, accord: vieil, le: ancien.plus(jours: ecart)))
    }
  }
}
