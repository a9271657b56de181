import Domaine
import TestSupport
import Testing

/// What is corrected or comes to be known after the opening.
struct CorrigerOuvertureTests {
  private let jour = Exemples.ouverture.plus(jours: 2)

  @Test func `rien ne se corrige avant l’ouverture`() throws {
    let vide = Histoire<Dossier>()
    #expect(try vide.refus { try $0.changerStatut(.autre, le: jour) } == [.dossierOuvert])
    #expect(try vide.refus { try $0.nommerReferents(Dossier.Referents(), le: jour) } == [.dossierOuvert])
    #expect(try vide.refus { try $0.appliquerEffets(.aucun, le: jour) } == [.dossierOuvert])
    #expect(try vide.refus { try $0.corrigerIdentite(Dossier.Identite(prenom: "A", nom: "B"), le: jour) } == [.dossierOuvert])
  }

  @Test func `un nom se corrige, mais ne s’efface pas`() throws {
    var dossier = try Exemples.accueilli()
    try dossier.jouer { try $0.corrigerIdentite(Dossier.Identite(prenom: "Camille", nom: "Modèle"), le: jour) }
    #expect(dossier.etat.ouverture.faits?.identite.nomComplet == "Camille Modèle")
    #expect(try dossier.refus { try $0.corrigerIdentite(Dossier.Identite(prenom: "", nom: ""), le: jour) } == [.identiteComplete])
  }

  @Test func `un salarié qui perd son emploi devient demandeur d’emploi`() throws {
    var dossier = try Exemples.accueilli()
    try dossier.jouer { try $0.changerStatut(.demandeurEmploi, le: jour) }
    #expect(dossier.etat.ouverture.faits?.statut == .demandeurEmploi)
  }

  @Test func `un employeur connu plus tard ne peut pas être le prestataire`() throws {
    var dossier = try Exemples.accueilli()
    let interne = Dossier.Employeur(interlocuteur: Exemples.employeuse, nom: "Centre Imaginaire", siret: "00000000000099")
    let autre = Dossier.Employeur(interlocuteur: Exemples.employeuse, nom: "Employeur Imaginaire", siret: "11111111100011")
    #expect(try dossier.refus { try $0.preciserEmployeur(interne, le: jour) } == [.pasEnInterne])
    try dossier.jouer { try $0.preciserEmployeur(autre, le: jour) }
    #expect(dossier.etat.ouverture.faits?.employeur == autre)
  }

  @Test func `un agent public garde son supérieur hors de son bilan, même s’il change de statut`() throws {
    var dossier = try Exemples.accueilli(OuvrirDossierTests.faits(service: .superieurHierarchique))
    #expect(try dossier.refus { try $0.changerStatut(.agentPublic, le: jour) } == [.serviceFormation])
    let formation = Dossier.Employeur(interlocuteur: Exemples.employeuse, nom: "Administration Imaginaire", service: .serviceFormation)
    try dossier.jouer { try $0.preciserEmployeur(formation, le: jour) }
    try dossier.jouer { try $0.changerStatut(.agentPublic, le: jour) }
  }

  @Test func `seule une personne protégée a un représentant, qui n’est pas elle`() throws {
    let representant = Dossier.Representant(personne: Exemples.tutrice, nom: "Gwenn Tutrice", qualite: .tuteur)
    let libre = try Exemples.accueilli()
    #expect(try libre.refus { try $0.nommerRepresentant(representant, le: jour) } == [.representantNomme])
    var protege = try Exemples.accueilli(OuvrirDossierTests.faits(protege: true))
    let soi = Dossier.Representant(personne: Exemples.camille, nom: "Camille Exemple", qualite: .parent)
    #expect(try protege.refus { try $0.nommerRepresentant(soi, le: jour) } == [.representantNomme])
    try protege.jouer { try $0.nommerRepresentant(representant, le: jour) }
    #expect(protege.etat.ouverture.faits?.representant == representant)
    #expect(protege.etat.signatairesRequis.contains(.representantLegal))
  }

  @Test func `les référents se nomment et se remplacent`() throws {
    var dossier = try Exemples.accueilli()
    try dossier.jouer { try $0.nommerReferents(Dossier.Referents(coordinateur: Exemples.dominique), le: jour) }
    try dossier.jouer { try $0.nommerReferents(Dossier.Referents(handicap: Exemples.dominique), le: jour) }
    #expect(dossier.etat.ouverture.faits?.referents.coordinateur == nil)
  }

  @Test func `l’effet d’un aménagement coupe les séances, sans un mot de sa raison, et sans changer le total`() throws {
    var dossier = try Exemples.accueilli()
    try dossier.jouer { try $0.appliquerEffets(EffetsAmenagement(seanceMaximale: .heures(1), corps: .dixHuit), le: jour) }
    let seances = dossier.etat.ouverture.seancesPrevues
    #expect(seances.count == 16)
    #expect(Duree.somme(seances.map(\.duree)) == Exemples.modalites.accompagnement)
    #expect(dossier.etat.dureeMaximaleDUneSeance == .heures(1))
  }
}
