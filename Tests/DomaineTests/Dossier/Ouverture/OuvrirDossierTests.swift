import Domaine
import TestSupport
import Testing

/// Opening a dossier: by whom, for whom, under which programme.
struct OuvrirDossierTests {
  private let vide = Histoire<Dossier>()

  @Test func `un dossier s’ouvre une fois, sous le programme du jour`() throws {
    var dossier = vide
    let evenements = try dossier.jouer { try $0.ouvrir(Exemples.faits()) }
    #expect(evenements == [.ouverture(.ouvert(Exemples.faits()))])
    #expect(dossier.etat.modalites == Exemples.modalites)
    #expect(try dossier.refus { try $0.ouvrir(Exemples.faits(.agentPublic)) } == [.dossierUnique])
  }

  @Test func `le programme reste celui du jour de l’ouverture`() throws {
    let dossier = try Exemples.accueilli()
    #expect(dossier.etat.ouverture.seancesPrevues.count == 8)
    #expect(dossier.etat.beneficiaire == Exemples.camille)
  }

  @Test func `l’employeur ne réalise pas le bilan de ses salariés`() throws {
    let faits = Exemples.faits(employeur: "000 000 000 00018")
    #expect(try vide.refus { try $0.ouvrir(faits) } == [.pasEnInterne])
    #expect(try vide.refus { try $0.ouvrir(Exemples.faits(employeur: "111111111")) }.isEmpty)
  }

  @Test func `un prestataire qui fait autre chose a une unité pour les bilans`() throws {
    #expect(try vide.refus { try $0.ouvrir(Self.faits(autresActivites: true, unite: false)) } == [.organisationDediee])
    #expect(try vide.refus { try $0.ouvrir(Self.faits(autresActivites: true, unite: true)) }.isEmpty)
  }

  @Test func `vingt-quatre heures s’ouvrent, vingt-quatre heures une non, sauf pour un agent aux droits renforcés`() throws {
    var modalites = Exemples.modalites
    #expect(try vide.refus { try $0.ouvrir(Exemples.faits(modalites: modalites)) }.isEmpty)
    modalites.travailGuide = .heures(8, 1)
    #expect(try vide.refus { try $0.ouvrir(Exemples.faits(modalites: modalites)) } == [.dureeMax])
    #expect(try vide.refus { try $0.ouvrir(Exemples.faits(.agentPublic, modalites: modalites)) }.isEmpty)
    #expect(Dossier.peutOuvrir(Exemples.faits(.agentPublic, modalites: modalites)).map(\.gravite) == [.avertissement])
  }

  @Test func `une personne a un prénom et un nom`() throws {
    for identite in [Dossier.Identite(prenom: "", nom: "Exemple"), Dossier.Identite(prenom: "Camille", nom: "")] {
      #expect(try vide.refus { try $0.ouvrir(Exemples.faits(identite: identite)) } == [.identiteComplete])
    }
  }

  @Test func `une adresse du travail est signalée, l’absence de tout moyen de contact aussi, sans rien empêcher`() throws {
    let auTravail = Dossier.Identite(prenom: "Camille", nom: "Exemple", courriel: "c@employeur.invalid", courrielProfessionnel: true)
    let sansRien = Dossier.Identite(prenom: "Camille", nom: "Exemple")
    #expect(Dossier.peutOuvrir(Exemples.faits(identite: auTravail)) == [Constat(.adressePrivee, .avertissement)])
    #expect(Dossier.peutOuvrir(Exemples.faits(identite: sansRien)) == [Constat(.beneficiaireJoignable, .information)])
    #expect(try vide.refus { try $0.ouvrir(Exemples.faits(identite: sansRien)) }.isEmpty)
  }

  @Test func `on s’adresse au service formation d’une administration, jamais au supérieur de l’agent`() throws {
    #expect(try vide.refus { try $0.ouvrir(Self.faits(.agentPublic, service: .superieurHierarchique)) } == [.serviceFormation])
    #expect(try vide.refus { try $0.ouvrir(Self.faits(.agentPublic, service: .serviceFormation)) }.isEmpty)
    #expect(try vide.refus { try $0.ouvrir(Self.faits(.salarie, service: .superieurHierarchique)) }.isEmpty)
  }

  @Test func `nommer un représentant dit qu’il en faut un, et une personne protégée sans représentant est signalée`() {
    #expect(Exemples.faits(represente: true).protege)
    #expect(Dossier.peutOuvrir(Self.faits(protege: true)).map(\.regle) == [.representantNomme])
  }

  @Test func `une demande par téléphone donne au dossier son nom et son numéro`() {
    let identite = Dossier.Identite(depuis: Demande.Contact(nom: "Exemple", telephone: "00 00 00 00 00"), prenom: "Camille")
    #expect(identite == Dossier.Identite(prenom: "Camille", nom: "Exemple", telephone: "00 00 00 00 00"))
    #expect(identite.joignable)
  }

  /// An opening in which one thing is not as usual.
  static func faits(
    _ statut: Dossier.Statut = .salarie, autresActivites: Bool = false, unite: Bool = true, service: Dossier.Employeur.Service? = nil, protege: Bool = false
  ) -> Dossier.Faits {
    Dossier.Faits(
      beneficiaire: Exemples.camille, identite: Dossier.Identite(prenom: "Camille", nom: "Exemple", telephone: "00 00 00 00 00"), statut: statut,
      initiative: .salarie, protege: protege,
      employeur: service.map { Dossier.Employeur(interlocuteur: Exemples.employeuse, nom: "Employeur Imaginaire", service: $0) },
      prestataire: Dossier.Prestataire(siret: "00000000000000", autresActivites: autresActivites, uniteIdentifiee: unite),
      modalites: Exemples.modalites, le: Exemples.ouverture)
  }
}
