import Domaine
import TestSupport
import Testing

@Suite struct InterruptionTests {
  let premiere = DossierExemple.seance(0)
  func jour(_ decalage: Int) -> Jour { premiere.jour.plus(jours: decalage) }
  func soir(_ decalage: Int) -> Instant { Instant(jour(decalage), 20) }

  @Test func `le terme est la plus tardive de la remise et de la dernière séance`() throws {
    var dossier = try DossierExemple.planifie()
    try dossier.tenir(0...6)
    #expect(dossier.etat.terme() == nil)
    try dossier.remettre(le: DossierExemple.seance(6).jour)
    #expect(dossier.etat.terme() == TermeDuBilan(DossierExemple.seance(7).jour, .acheve))
    try dossier.jouer { d in try d.annulerSeance(DossierExemple.id(7), at: Instant(DossierExemple.seance(6).jour, 19)) }
    #expect(dossier.etat.terme() == TermeDuBilan(DossierExemple.seance(6).jour, .acheve))
  }

  @Test func `un bilan suspendu ne tient pas de séance, et reprend`() throws {
    var dossier = try DossierExemple.planifie()
    try dossier.jouer { d in try d.suspendre(le: jour(-1), at: soir(0)) }
    #expect(try dossier.regles { d in try d.emarger(premiere.id, DossierExemple.presence(.consultant, premiere), at: soir(0)) } == ["reprise-avant-seance"])
    #expect(try dossier.regles { d in try d.avertir(le: jour(0), at: soir(0)) } == ["silence-sans-suspension"])
    #expect(try dossier.regles { d in try d.reprendre(le: jour(-2), at: soir(0)) } == ["bilan-suspendu"])
    try dossier.jouer { d in try d.reprendre(le: jour(0), at: soir(0)) }
    try dossier.tenir([0])
  }

  @Test func `l’abandon écrit met fin au bilan ce jour-là`() throws {
    var dossier = try DossierExemple.planifie()
    try dossier.tenir([0, 1])
    #expect(try dossier.regles { d in try d.abandonner(le: jour(6), at: soir(10)) } == ["abandon-apres-seance"])
    try dossier.jouer { d in try d.abandonner(le: jour(8), at: soir(10)) }
    #expect(dossier.etat.terme() == TermeDuBilan(jour(8), .abandonEcrit))
    #expect(try dossier.regles { d in try d.suspendre(le: jour(9), at: soir(10)) } == ["terme-passe"])
    #expect(try dossier.regles { d in try d.planifier(DossierExemple.seance(9, semaine: 5), at: soir(8)) }.contains("terme-passe"))
  }

  @Test func `un seul avertissement ne met fin à rien, deux le même jour non plus`() throws {
    var dossier = try DossierExemple.planifie()
    try dossier.jouer { d in try d.avertir(le: jour(10), at: soir(10)) }
    try dossier.jouer { d in try d.avertir(le: jour(10), at: soir(11)) }
    #expect(dossier.etat.terme() == nil)
    #expect(dossier.etat.interruption.avertissements.count == 1)
  }

  @Test func `le silence après deux avertissements met fin au bilan, une réponse à temps l’empêche`() throws {
    var dossier = try DossierExemple.planifie()
    try dossier.jouer { d in try d.avertir(le: jour(10), at: soir(10)) }
    try dossier.jouer { d in try d.avertir(le: jour(20), at: soir(20)) }
    let terme = try #require(dossier.etat.terme())
    #expect(terme.motif == .silence && terme.jour > jour(20))
    var repondu = dossier
    try repondu.jouer { d in try d.constaterReponse(le: jour(25), at: soir(25)) }
    #expect(repondu.etat.terme() == nil)
    let tard = terme.jour.plus(jours: 1)
    #expect(try dossier.regles { d in try d.constaterReponse(le: tard, at: Instant(tard, 9)) } == ["terme-passe"])
  }

  @Test func `une séance tenue après le second avertissement rompt le silence`() throws {
    var dossier = try DossierExemple.planifie()
    try dossier.jouer { d in try d.avertir(le: jour(-3), at: soir(-3)) }
    try dossier.jouer { d in try d.avertir(le: jour(-1), at: soir(-1)) }
    try dossier.tenir([0])
    #expect(dossier.etat.terme() == nil)
  }

  @Test func `tout ce que fait la personne rompt le silence, ce que font les autres non`() throws {
    var dossier = try DossierExemple.planifie()
    try dossier.jouer { d in try d.avertir(le: jour(10), at: soir(10)) }
    try dossier.jouer { d in try d.avertir(le: jour(20), at: soir(20)) }
    let (le, texte) = (jour(25), try DossierExemple.empreinte("c"))
    let signature = { (par: Signataire) in Dossier.Signature(par: par, personne: DossierExemple.camille, a: soir(25), texte: texte, voie: .lien) }
    let accord = { (motif: MotifDeConservation) in PieceGardee(.synthese, texte, AccordDeConservation(motif, donneLe: le, jusquAu: le.plus(mois: 6))) }
    let passe = LaissezPasser(
      id: LaissezPasserID(haut: 3, bas: 1), .planDAction, texte, a: DestinataireNomme(DossierExemple.inconnu, .tiers), donneA: soir(25), jusquAu: le)
    let signes: [Dossier.Event] = [
      .consentement(.donne(le: le, voie: .lien)), .consentement(.refuse(le: le)), .consentement(.charteSignee(.beneficiaire, voie: .lien, a: soir(25))),
      .convention(.signee(signature(.beneficiaire))), .convention(.avenantSigne(signature(.beneficiaire))), .financement(.cpfAccepte(le: le)),
      .accords(.conservationAccordee(accord(.suiviParAccordEcrit))), .accords(.conservationDeclinee(.inventaire, le: le)),
      .accords(.conservationRefusee(le: le)), .accords(.laissezPasserDonne(passe)), .accords(.laissezPasserRevoque(passe.id, a: soir(25))),
    ]
    for signe in signes { #expect(Dossier(folding: dossier.faits + [signe]).terme() == nil, "\(signe)") }
    let autres: [Dossier.Event] = [
      .consentement(.charteSignee(.consultant, voie: .lien, a: soir(25))), .convention(.signee(signature(.prestataire))),
      .accords(.conservationDemandee(le: le)), .accords(.conservationAccordee(accord(.syntheseDemandeeParCep))),
    ]
    for autre in autres { #expect(Dossier(folding: dossier.faits + [autre]).terme()?.motif == .silence, "\(autre)") }
  }

  @Test func `rien ne se constate d’avance ni sans dossier`() throws {
    let dossier = try DossierExemple.planifie()
    #expect(try dossier.regles { d in try d.suspendre(le: jour(1), at: soir(0)) } == ["fait-passe"])
    #expect(try dossier.regles { d in try d.abandonner(le: jour(1), at: soir(0)) } == ["fait-passe"])
    #expect(try Histoire<Dossier>().regles { d in try d.suspendre(le: jour(0), at: soir(0)) } == ["dossier-ouvert"])
  }
}
