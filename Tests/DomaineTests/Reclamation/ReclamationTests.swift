import Domaine
import TestSupport
import Testing

@Suite struct ReclamationTests {
  private let le = Jour(2027, 4, 30) ?? .premier

  private func recue(_ qualite: Reclamation.Qualite = .beneficiaire) -> Reclamation.Recue {
    Reclamation.Recue(nom: "Camille Exemple", qualite: qualite, objet: .delais, texte: "Personne ne m’a répondu.", le: le)
  }

  private func reponse(_ suite: Reclamation.Suite, _ jour: Jour? = nil) -> Reclamation.Reponse {
    Reclamation.Reponse(suite: suite, texte: "Voici.", le: jour ?? le.plus(jours: 5))
  }

  private func nee(_ qualite: Reclamation.Qualite = .beneficiaire, _ suite: [Reclamation.Event] = []) -> Reclamation {
    Reclamation(folding: [.recue(recue(qualite))] + suite)
  }

  @Test func `reçue deux fois, elle n'est notée qu'une`() throws {
    #expect(try Reclamation().recevoir(recue()) == [.recue(recue())])
    #expect(try nee().recevoir(recue()).isEmpty)
  }

  @Test func `dix jours ouvrés pour l'accuser, deux mois pour y répondre ; le retard se voit, puis plus rien une fois répondu`() {
    // L'Ascension tombe le jeudi 6 mai 2027, le lundi de Pentecôte le 17 ; les 1er et 8 mai, un samedi.
    let (accuse, fin) = (Reclamation.finDAccuse(le), Reclamation.finDeReponse(le))
    #expect(accuse == Jour(2027, 5, 18) && fin == Jour(2027, 6, 30))
    #expect(nee().echeance(le: accuse).map(\.gravite) == [.information, .information])
    #expect(nee().echeance(le: accuse.plus(jours: 1)).map(\.gravite) == [.avertissement, .information])
    #expect(nee(.beneficiaire, [.accusee(le: le)]).echeance(le: fin.plus(jours: 1)).map(\.regle) == [.reclamationReponse])
    #expect(nee(.beneficiaire, [.repondue(reponse(.acceptee))]).echeance(le: fin.plus(jours: 1)).isEmpty)
  }

  @Test func `une réponse se donne une fois, et pas avant la réclamation`() throws {
    #expect(throws: Refus.self) { try Reclamation().repondre(reponse(.acceptee), mediateur: true) }
    #expect(throws: Refus.self) { try nee().repondre(reponse(.acceptee, le.plus(jours: -1)), mediateur: true) }
    let repondue = nee(.beneficiaire, [.repondue(reponse(.acceptee))])
    #expect(try repondue.repondre(reponse(.acceptee), mediateur: true).isEmpty)
    #expect(throws: Refus.self) { try repondue.repondre(reponse(.nonFondee), mediateur: true) }
    #expect(try repondue.accuser(le: le.plus(jours: 6)).isEmpty)
  }

  @Test func `un particulier qui paie et que la réponse ne satisfait pas doit connaître le médiateur, et lui seul le saisit`() throws {
    for suite in [Reclamation.Suite.enPartie, .nonFondee] {
      let refus = #expect(throws: Refus.self) { try nee(.particulierPayeur).repondre(reponse(suite), mediateur: false) }
      #expect(refus?.constats.map(\.regle) == [.mediateurNomme])
      #expect(try nee(.particulierPayeur).repondre(reponse(suite), mediateur: true).count == 1)
      #expect(nee(.particulierPayeur, [.repondue(reponse(suite))]).ouvreLaMediation)
      #expect(!nee(.employeur, [.repondue(reponse(suite))]).ouvreLaMediation)
    }
    #expect(try nee(.particulierPayeur).repondre(reponse(.acceptee), mediateur: false).count == 1)
    #expect(throws: Refus.self) { try nee(.particulierPayeur).saisirMediateur(le: le) }
    let saisi = nee(.particulierPayeur, [.repondue(reponse(.nonFondee))])
    #expect(try saisi.saisirMediateur(le: le.plus(jours: 30)) == [.mediateurSaisi(le: le.plus(jours: 30))])
  }

  @Test func `on la garde trois ans après sa réponse, jamais moins, et jamais tant qu'elle attend`() {
    #expect(!nee().peutDetruire(le: le.plus(annees: 9)).bloquants.isEmpty)
    let repondue = nee(.beneficiaire, [.repondue(reponse(.acceptee, le))])
    #expect(!repondue.peutDetruire(le: le.plus(annees: 3)).bloquants.isEmpty)
    #expect(repondue.peutDetruire(le: le.plus(annees: 3).plus(jours: 1)).isEmpty)
  }
}
