import Domaine
import TestSupport
import Testing

/// What was signed on paper is scanned, and the holder of the original noted (P12).
@Suite struct NumeriserPapierTests {
  private let seance = DossierExemple.seance(0)
  private var soir: Instant { Instant(seance.jour, 20) }
  private var papiers: [PapierSigne] { Partie.allCases.map { .presence(seance.id, $0) } }

  /// A first séance signed on paper by both, under a convention signed on paper too.
  private func surPapier() throws -> Histoire<Dossier> {
    var dossier = try DossierExemple.planifie()
    for qui in Partie.allCases {
      var presence = DossierExemple.presence(qui, seance)
      presence.voie = .papier(originalChez: .consultant)
      try dossier.jouer { [presence] d in try d.emarger(seance.id, presence, at: seance.fin) }
    }
    return dossier
  }

  private func certifier(_ dossier: Histoire<Dossier>) throws -> Set<String> {
    try dossier.regles { d in try d.etablirCertificat(le: seance.jour, at: soir) }
  }

  @Test func `une feuille de papier compte, mais rien ne se certifie ni ne se facture avant son scan`() throws {
    var dossier = try surPapier()
    #expect(dossier.etat.heures.faites == .heures(2))
    #expect(try certifier(dossier) == ["papier-numerise"])
    #expect(dossier.etat.peutFacturer(payeur: DossierExemple.payeur, le: seance.jour).bloquants.map(\.regle).contains(.papierNumerise))
    let scan = try DossierExemple.empreinte("b")
    try dossier.jouer { d in try d.numeriser(papiers, scan, le: seance.jour, at: soir) }
    #expect(dossier.etat.numerisation.papiers[papiers[0]] == .scan(scan, document: nil, le: seance.jour))
    #expect(try certifier(dossier).isEmpty)
    let meilleur = try DossierExemple.empreinte("c")
    try dossier.jouer { d in try d.numeriser(papiers, meilleur, le: seance.jour, at: soir) }
    #expect(dossier.etat.numerisation.papiers[papiers[1]] == .scan(meilleur, document: nil, le: seance.jour))
  }

  @Test func `une feuille signée des deux se note en un geste, et se lit de ceux qu’elle nomme et du centre`() throws {
    var dossier = try DossierExemple.planifie()
    let presence = DossierExemple.presence(.consultant, seance)
    let noter = { (d: Dossier) throws(Refus) in
      try d.emargerSurPapier(seance.id, presence.horaire, tenuePar: presence.personne, originalChez: .consultant, at: seance.fin)
    }
    try dossier.jouer(noter)
    #expect(Set(dossier.etat.papiersANumeriser).isSuperset(of: papiers))
    #expect(try noter(dossier.etat).isEmpty)
    #expect(dossier.etat.originalChez(papiers[0]) == .consultant && dossier.etat.originalChez(.consentement) == nil)
    #expect(dossier.etat.scans.isEmpty)
    let scan = try DossierExemple.empreinte("b")
    try dossier.jouer { d in try d.numeriser(papiers, scan, document: ScanID(haut: 1, bas: 1), le: seance.jour, at: soir) }
    let garde = try #require(dossier.etat.scans.first)
    #expect(dossier.etat.scans.count == 1 && Set(garde.papiers) == Set(papiers))
    let beneficiaire = try #require(dossier.etat.beneficiaire)
    let lit = { (personne: PersonneID, role: Role) in dossier.etat.peutLire(garde, par: Acteur(personne, role), le: seance.jour).bloquants.isEmpty }
    #expect(lit(beneficiaire, .beneficiaire) && lit(presence.personne, .consultant) && lit(PersonneID(haut: 7, bas: 7), .bureau))
    #expect(!lit(PersonneID(haut: 7, bas: 7), .auditeur), "la feuille porte un nom")
    #expect(!lit(PersonneID(haut: 7, bas: 7), .beneficiaire) && !lit(PersonneID(haut: 7, bas: 7), .employeur))
  }

  @Test(arguments: MotifSansScan.allCases) func `faute de scan, on dit pourquoi, et l’on n’est plus retenu`(motif: MotifSansScan) throws {
    var dossier = try surPapier()
    for papier in papiers { try dossier.jouer { d in try d.ecarterNumerisation(papier, motif, le: seance.jour, at: soir) } }
    #expect(try certifier(dossier).isEmpty)
    let scan = try DossierExemple.empreinte("b")
    try dossier.jouer { d in try d.numeriser(papiers, scan, le: seance.jour, at: soir) }
    #expect(try dossier.regles { d in try d.ecarterNumerisation(papiers[0], motif, le: seance.jour, at: soir) }.isEmpty)
    #expect(dossier.etat.numerisation.papiers[papiers[0]] == .scan(scan, document: nil, le: seance.jour))
  }

  @Test func `tant qu’il manque un scan, la liste du jour le demande`() throws {
    var dossier = try surPapier()
    let phrases = { (d: Dossier) in d.echeances(au: seance.jour).filter { $0.geste == "numeriser" }.map(\.phrase) }
    #expect(phrases(dossier.etat) == ["Numérisez les 5 signatures données sur papier."])
    let scan = try DossierExemple.empreinte("b")
    try dossier.jouer { d in try d.numeriser(Array(d.papiersSignes.dropLast()), scan, le: seance.jour, at: soir) }
    #expect(phrases(dossier.etat) == ["Numérisez la signature donnée sur papier."])
    try dossier.jouer { d in try d.numeriser(d.papiersSignes, scan, le: seance.jour, at: soir) }
    #expect(phrases(dossier.etat) == [])
  }

  @Test func `on ne numérise que ce qui est signé sur papier dans ce dossier`() throws {
    let dossier = try DossierExemple.planifie()
    let (scan, autre) = (try DossierExemple.empreinte("b"), try DossierExemple.empreinte("d"))
    for papiers in [[], [PapierSigne.consentement], [.presence(seance.id, .consultant)], [.contrat(.beneficiaire, texte: autre)]] {
      #expect(try dossier.regles { d in try d.numeriser(papiers, scan, le: seance.jour, at: soir) } == ["papier-signe"])
    }
    #expect(try dossier.regles { d in try d.ecarterNumerisation(.consentement, .illisible, le: seance.jour, at: soir) } == ["papier-signe"])
    let demain = seance.jour.plus(jours: 1)
    #expect(try surPapier().regles { d in try d.numeriser(papiers, scan, le: demain, at: soir) } == ["fait-passe"])
  }

  @Test func `consentement, charte et avenant sur papier se numérisent aussi`() throws {
    var dossier = Histoire<Dossier>()
    try dossier.jouer { try $0.ouvrir(Exemples.faits()) }
    try dossier.jouer { try $0.presenterGaranties(le: Exemples.ouverture) }
    try dossier.jouer { try $0.consentir(le: Exemples.ouverture, voie: .papier(originalChez: .bureau)) }
    try dossier.jouer { try $0.signerCharte(.beneficiaire, voie: .papier(originalChez: .beneficiaire), at: Instant(Exemples.ouverture, 10)) }
    #expect(dossier.etat.papiersSignes == [.consentement, .charte(.beneficiaire)])
    try dossier.jouer { try $0.retirerConsentement(le: Exemples.ouverture) }
    #expect(dossier.etat.papiersSignes == [.charte(.beneficiaire)])
    var sousPlan = try Exemples.sousPlan()
    let avenant = try Exemples.avenant(.duree)
    try sousPlan.jouer { try $0.proposerAvenant(avenant) }
    let signature = try Exemples.signature(
      .employeur, a: Instant(Exemples.debut, 10), texte: avenant.texte, voie: .papier(originalChez: .employeur))
    try sousPlan.jouer { try $0.signerAvenant(signature) }
    #expect(sousPlan.etat.papiersANumeriser == [.contrat(.employeur, texte: avenant.texte)])
  }

  @Test func `une convention signée ailleurs sur papier entre avec son scan, ou la raison de son absence`() throws {
    let dossier = try Exemples.finance([Exemples.payeur()])
    let projet = try dossier.projet()
    let (transmise, le, scan) = (Exemples.transmission.jourParis, Exemples.conclusion, try Exemples.texte("e"))
    let signatures = try projet.ordre.map { try Exemples.signature($0, voie: .papier(originalChez: .employeur)) }
    Given(dossier).when { try $0.importerConvention(projet, transmiseLe: transmise, signatures: signatures) }.refuse(.papierNumerise)
    let papiers = projet.ordre.sorted { $0.rawValue < $1.rawValue }.map { PapierSigne.contrat($0, texte: projet.texte) }
    Given(dossier).when {
      try $0.importerConvention(projet, transmiseLe: transmise, signatures: signatures, preuve: .scan(scan, document: nil, le: le))
    }.then(
      .convention(.importee(projet, transmiseLe: transmise, signatures)), .numerisation(.papierNumerise(papiers, scan, document: nil, le: le)))
    var sansScan = dossier
    try sansScan.jouer {
      try $0.importerConvention(projet, transmiseLe: transmise, signatures: signatures, preuve: .sansScan(.originalPerdu, le: le))
    }
    #expect(sansScan.etat.papiersANumeriser.isEmpty && sansScan.etat.papiersSignes.count == 3)
  }
}
