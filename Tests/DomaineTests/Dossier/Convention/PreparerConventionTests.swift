import Domaine
import TestSupport
import Testing

struct PreparerConventionTests {
  @Test func `on prépare la convention que le financement demande`() throws {
    let dossier = try Exemples.finance([Exemples.payeur()])
    let projet = try dossier.projet()
    #expect(projet.ordre == [.employeur, .beneficiaire, .prestataire])
    Given(dossier).when { try $0.preparerConvention(projet, le: Exemples.ouverture) }.then(.convention(.preparee(projet, le: Exemples.ouverture)))
  }

  @Test func `rien ne se prépare avant l'ouverture ni avant le financement`() throws {
    let projet = try Exemples.finance([Exemples.payeur()]).projet()
    Given(Dossier.self).when { try $0.preparerConvention(projet, le: Exemples.ouverture) }.refuse(.dossierOuvert)
    Given(try Exemples.accueilli()).when { try $0.preparerConvention(projet, le: Exemples.ouverture) }.refuse(.financementArrete)
  }

  @Test(arguments: MentionDeConvention.deLaConvention)
  func `chaque mention de la convention à trois est exigée`(mention: MentionDeConvention) throws {
    let dossier = try Exemples.finance([Exemples.payeur()])
    var projet = try dossier.projet()
    projet.mentions.remove(mention)
    Given(dossier).when { try $0.preparerConvention(projet, le: Exemples.ouverture) }.refuse(.conventionTripartite, dit: mention.nom)
  }

  @Test(arguments: MentionDeConvention.allCases)
  func `chaque mention du contrat d'un particulier est exigée, celles de L6353-4 comprises`(mention: MentionDeConvention) throws {
    let dossier = try Exemples.finance([Exemples.payeur(.personnel)], .horsTempsDeTravail)
    var projet = try dossier.projet()
    Given(dossier).when { try $0.preparerConvention(projet, le: Exemples.ouverture) }.then(.convention(.preparee(projet, le: Exemples.ouverture)))
    projet.mentions.remove(mention)
    Given(dossier).when { try $0.preparerConvention(projet, le: Exemples.ouverture) }.refuse(.mentionsDuContrat, dit: mention.nom)
  }

  @Test func `la convention avec un financeur n'a pas les mentions de la convention à trois`() throws {
    let dossier = try Exemples.finance([Exemples.payeur(.agefiph)])
    var projet = try dossier.projet()
    projet.mentions = [.prix]
    Given(dossier).when { try $0.preparerConvention(projet, le: Exemples.ouverture) }.then(.convention(.preparee(projet, le: Exemples.ouverture)))
  }

  @Test(arguments: Dossier.FormeDeContrat.allCases.filter { $0 != .conventionTripartite })
  func `une autre forme que celle du financement est refusée`(forme: Dossier.FormeDeContrat) throws {
    let dossier = try Exemples.finance([Exemples.payeur()])
    var projet = try dossier.projet()
    projet.forme = forme
    let refus = dossier.etat.peutPreparer(projet)
    #expect(refus.map(\.regle) == [.formeDeContrat])
    #expect(refus.first?.phrase.contains("la convention à trois") == true)
  }

  @Test(arguments: [Signataire.employeur, .beneficiaire, .prestataire])
  func `chaque signataire que la loi demande est nommé`(absent: Signataire) throws {
    let dossier = try Exemples.finance([Exemples.payeur()])
    var projet = try dossier.projet()
    projet.ordre.removeAll { $0 == absent }
    Given(dossier).when { try $0.preparerConvention(projet, le: Exemples.ouverture) }.refuse(.signatairesComplets, dit: absent.nom)
  }

  @Test func `le représentant d'une personne protégée signe avec elle`() throws {
    let dossier = try Exemples.finance([Exemples.payeur(.personnel)], .horsTempsDeTravail, faits: Exemples.faits(represente: true))
    #expect(dossier.etat.signatairesRequis == [.beneficiaire, .representantLegal, .prestataire])
    var projet = try dossier.projet()
    projet.ordre = [.beneficiaire, .prestataire]
    Given(dossier).when { try $0.preparerConvention(projet, le: Exemples.ouverture) }.refuse(.signatairesComplets, dit: "le représentant légal")
  }

  @Test func `tant que personne n'a signé, un autre projet remplace le premier et sa transmission`() throws {
    var dossier = try Exemples.finance([Exemples.payeur()])
    let premier = try dossier.projet()
    try dossier.jouer { try $0.preparerConvention(premier, le: Exemples.ouverture) }
    try dossier.jouer { try $0.transmettreConvention(a: Exemples.transmission) }
    var second = premier
    second.texte = try Exemples.texte("d")
    try dossier.jouer { try $0.preparerConvention(second, le: Exemples.ouverture) }
    #expect(dossier.etat.convention.projet == second)
    #expect(dossier.etat.convention.transmiseA == nil)
  }

  @Test func `une fois une signature donnée, le texte ne change plus`() throws {
    let dossier = try Exemples.sousPlan()
    var projet = try dossier.projet()
    projet.texte = try Exemples.texte("d")
    Given(dossier).when { try $0.preparerConvention(projet, le: Exemples.conclusion) }.refuse(.conventionNonSignee)
  }

  @Test func `une convention refusée laisse place à une autre, dont rien n'est signé`() throws {
    var dossier = try Exemples.signe(jusque: .employeur)
    try dossier.jouer { try $0.refuserConvention(le: Exemples.conclusion) }
    let projet = try dossier.projet()
    try dossier.jouer { try $0.preparerConvention(projet, le: Exemples.conclusion) }
    #expect(dossier.etat.convention.fin == nil)
    #expect(dossier.etat.convention.signatures.isEmpty)
    #expect(dossier.etat.convention.transmiseA == nil)
  }

  @Test(arguments: [
    (Payeur.Sorte.planDeDeveloppement, Dossier.FormeDeContrat.conventionTripartite), (.accordDeBranche, .conventionTripartite),
    (.congeDeReclassement, .conventionTripartite), (.cpf, .conditionsCpf), (.franceTravail, .conventionFinanceur),
    (.fonctionPublique, .conventionFinanceur), (.apec, .conventionFinanceur), (.agefiph, .conventionFinanceur), (.personnel, .contratParticulier),
    (.opco, .conventionTripartite),
  ])
  func `chaque financement a sa forme de contrat`(sorte: Payeur.Sorte, forme: Dossier.FormeDeContrat) throws {
    #expect(try Exemples.finance([Exemples.payeur(sorte)]).etat.formeRequise == forme)
  }

  @Test func `quand plusieurs paient, la convention à trois l'emporte, puis le CPF`() throws {
    let moitie = { (sorte: Payeur.Sorte) in Exemples.payeur(sorte, 800) }
    #expect(try Exemples.finance([moitie(.cpf), moitie(.planDeDeveloppement)]).etat.formeRequise == .conventionTripartite)
    #expect(try Exemples.finance([moitie(.personnel), moitie(.cpf)]).etat.formeRequise == .conditionsCpf)
    #expect(try Exemples.finance([moitie(.abondementEmployeur), moitie(.cpf)]).etat.formeRequise == .conditionsCpf)
    #expect(try Exemples.finance([moitie(.agefiph), moitie(.personnel)]).etat.formeRequise == .contratParticulier)
  }
}
