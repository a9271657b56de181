import Domaine
import TestSupport
import Testing

@Suite struct RemettreDonneesTests {
  private let moment = Instant(DossierExemple.debut, 10)

  @Test func `seule la personne du bilan reçoit ce qui est gardé d’elle, et chaque remise est datée`() throws {
    var dossier = try DossierExemple.planifie()
    let personne = try #require(dossier.etat.binome?.beneficiaire)
    for acteur in [Acteur(PersonneID(haut: 9, bas: 9), .beneficiaire), Acteur(personne, .consultant), Acteur(personne, .bureau)] {
      #expect(try dossier.regles { d in try d.remettreDonnees(par: acteur, a: moment) } == ["donnees-a-la-personne"])
    }
    for _ in 1...2 { try dossier.jouer { d in try d.remettreDonnees(par: Acteur(personne, .beneficiaire), a: moment) } }
    #expect(dossier.etat.remise.donneesA == moment)
    #expect(dossier.etat.dernierActeDuBeneficiaire == moment.jourParis)
  }

  @Test(arguments: Signataire.allCases)
  func `l’adresse où est parti le code d’un autre signataire n’est pas à la personne`(signataire: Signataire) throws {
    let sans = try Exemples.signature(signataire)
    let avec = Dossier.Signature(
      par: sans.par, personne: sans.personne, a: sans.a, texte: sans.texte, voie: sans.voie,
      code: Dossier.CodeFrais(envoyeA: sans.a, vers: "g…@exemple.invalid"))
    let attendue = signataire == .beneficiaire ? avec : sans
    #expect(Dossier.Event.convention(.signee(avec)).sansAutrui == .convention(.signee(attendue)))
    #expect(Dossier.Event.convention(.avenantSigne(avec)).sansAutrui == .convention(.avenantSigne(attendue)))
  }
}
