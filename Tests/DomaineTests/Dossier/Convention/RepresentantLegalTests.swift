import Domaine
import TestSupport
import Testing

/// A minor or a protected adult does not sign alone, and only the representative whom the dossier names signs beside them (Q7).
struct RepresentantLegalTests {
  private let particulier = [Exemples.payeur(.personnel)]
  private let sousCpf = [Exemples.payeur(.cpf, 1_450), Exemples.payeur(.personnel, 150)]

  private func sansRepresentant(_ payeurs: [Payeur]) throws -> Histoire<Dossier> {
    try Exemples.finance(payeurs, .horsTempsDeTravail, faits: OuvrirDossierTests.faits(protege: true))
  }

  private func nommer(_ dossier: inout Histoire<Dossier>) throws {
    let tutrice = Dossier.Representant(personne: Exemples.tutrice, nom: "Gwenn Tutrice", qualite: .tuteur)
    try dossier.jouer { try $0.nommerRepresentant(tutrice, le: Exemples.ouverture) }
  }

  @Test func `sans représentant nommé, le contrat d’une personne protégée ne se prépare pas, et l’on sait pourquoi`() throws {
    var dossier = try sansRepresentant(particulier)
    let projet = try dossier.projet()
    let refus = dossier.etat.peutPreparer(projet).bloquants
    #expect(refus.map(\.regle.id) == ["representant-avant-signature"])
    #expect(refus.first?.phrase.contains("Nommez") == true)
    try nommer(&dossier)
    #expect(dossier.etat.peutPreparer(projet).isEmpty)
  }

  @Test(arguments: [Signataire.beneficiaire, .representantLegal, .prestataire])
  func `un texte préparé avant ne se signe de personne tant que nul n’est nommé`(signataire: Signataire) throws {
    var dossier = try sansRepresentant(particulier)
    var projet = try dossier.projet()
    projet.ordreImpose = false
    dossier = Histoire(dossier.faits + [.convention(.preparee(projet, le: Exemples.ouverture))])
    let signature = try Exemples.signature(signataire)
    #expect(try dossier.regles { try $0.signerConvention(signature) } == ["representant-avant-signature"])
    try nommer(&dossier)
    #expect(try dossier.regles { try $0.signerConvention(signature) }.isEmpty)
  }

  @Test func `personne ne signe comme représentant d’une personne qui n’en a pas besoin`() throws {
    let dossier = try Exemples.finance(particulier, .horsTempsDeTravail)
    var projet = try dossier.projet()
    projet.ordre.append(.representantLegal)
    #expect(dossier.etat.peutPreparer(projet).map(\.regle.id) == ["representant-avant-signature"])
  }

  @Test func `un contrat signé ailleurs l’est aussi de la personne nommée, et de nulle autre`() throws {
    let dossier = try Exemples.finance(particulier, .horsTempsDeTravail, faits: Exemples.faits(represente: true))
    let projet = try dossier.projet()
    let signatures = try projet.ordre.map { try Exemples.signature($0, personne: $0 == .representantLegal ? Exemples.inconnu : nil) }
    #expect(try dossier.regles { try $0.importerConvention(projet, transmiseLe: nil, signatures: signatures) } == ["signataire-pour-soi"])
    let justes = try projet.ordre.map { try Exemples.signature($0) }
    #expect(try dossier.regles { try $0.importerConvention(projet, transmiseLe: nil, signatures: justes) }.isEmpty)
  }

  @Test func `aucune séance ne se tient tant que nul n’est nommé`() throws {
    let dossier = try sansRepresentant(particulier)
    #expect(dossier.etat.peutCommencer(le: Exemples.debut).bloquants.map(\.regle.id).contains("representant-avant-signature"))
  }

  @Test func `sous CPF, l’acceptation ne suffit pas : le représentant signe à côté`() throws {
    var dossier = try Exemples.finance(sousCpf, .horsTempsDeTravail, faits: Exemples.faits(represente: true))
    try dossier.jouer { try $0.demander(cpf: DemandeCpf(numero: "CPF-IMAGINAIRE-1", le: Exemples.ouverture)) }
    try dossier.jouer { try $0.proposerCpf(le: Exemples.ouverture) }
    try dossier.jouer { try $0.accepterCpf(le: Exemples.ouverture) }
    let manque = dossier.etat.peutCommencer(le: Exemples.debut).bloquants
    #expect(manque.map(\.regle) == [.conventionAvantSeance])
    #expect(manque.first?.phrase.contains("le représentant légal") == true)
    #expect(dossier.etat.echeances(au: Exemples.ouverture).map(\.geste).contains("preparerConvention"))
    let projet = try dossier.projet()
    try dossier.jouer { try $0.preparerConvention(projet, le: Exemples.ouverture) }
    for signataire in [Signataire.beneficiaire, .representantLegal] {
      #expect(!dossier.etat.peutCommencer(le: Exemples.debut).bloquants.isEmpty)
      let signature = try Exemples.signature(signataire)
      let role: Role = signataire == .beneficiaire ? .beneficiaire : .representantLegal
      #expect(dossier.etat.echeances(au: Exemples.ouverture).contains { $0.geste == "signerConvention" && $0.qui == role })
      try dossier.jouer { try $0.signerConvention(signature) }
    }
    #expect(dossier.etat.peutCommencer(le: Exemples.debut).isEmpty)
    #expect(dossier.etat.peutCommencer(le: Exemples.conclusion.plus(jours: -1)).bloquants.map(\.regle) == [.conventionAvantSeance])
  }
}
