import Domaine
import TestSupport
import Testing

@Suite struct TraceTests {
  private let bonne = "10,20 60,40 300,199;600,200;0,0 5,5"

  @Test func `un tracé se relit trait par trait`() throws {
    let trace = try #require(Trace(bonne))
    #expect(trace.description == bonne)
    #expect(trace.traits == [[.init(10, 20), .init(60, 40), .init(300, 199)], [.init(600, 200)], [.init(0, 0), .init(5, 5)]])
  }

  @Test(arguments: [
    "", " ", ";", ",", "10", "10,", ",10", "10,20;", ";10,20", "10,20  60,40", "10,20 ", "601,20 10,20", "10,201 90,20", "-1,0 90,90", "+1,0 90,90",
    "010,20 90,90",
    "1e2,0 90,90", "1.5,0 90,90", "٣,0 90,90", "99999999999999999999,0 90,90", "10,20,30 90,90", "<svg>", "M10 20L90 90", "10,20\n90,90", "10,20 90,90\u{0}",
  ])
  func `rien d’autre n’est un tracé`(texte: String) { #expect(Trace(texte) == nil) }

  @Test func `ni un point, ni un tremblement, ni un tracé sans fin`() throws {
    #expect(Trace("10,20") == nil && Trace("10,20 15,25 12,59") == nil)
    #expect(Trace("10,20 10,60") != nil)
    let points = { (nombre: Int) in (0..<nombre).map { "\($0 % 600),\($0 % 200)" }.joined(separator: " ") }
    #expect(Trace(points(Trace.pointsAuPlus)) != nil && Trace(points(Trace.pointsAuPlus + 1)) == nil)
    let traits = { (nombre: Int) in Array(repeating: "1,1 90,90", count: nombre).joined(separator: ";") }
    #expect(Trace(traits(Trace.traitsAuPlus)) != nil && Trace(traits(Trace.traitsAuPlus + 1)) == nil)
    #expect(Trace(String(repeating: "1", count: 10_000_000)) == nil)
  }

  @Test func `le tracé se garde avec la signature tracée, et deux présences se signent ensemble ou pas du tout`() throws {
    let seance = DossierExemple.seance(0)
    var dossier = try DossierExemple.planifie()
    let trace = try #require(Trace(bonne))
    var (consultant, beneficiaire) = (DossierExemple.presence(.consultant, seance), DossierExemple.presence(.beneficiaire, seance))
    (consultant.voie, consultant.trace) = (.code, trace)
    (beneficiaire.voie, beneficiaire.trace) = (.dessinee, trace)
    let bons = [consultant, beneficiaire]
    beneficiaire.personne = consultant.personne
    let mauvais = [consultant, beneficiaire]
    #expect(try dossier.regles { d in try d.emarger(seance.id, ensemble: mauvais, at: seance.fin) } == ["chacun-signe"])
    try dossier.jouer { d in try d.emarger(seance.id, ensemble: bons, at: seance.fin) }
    let signatures = try #require(dossier.etat.emargement.feuilles[seance.id]).signatures
    #expect(signatures[.beneficiaire]?.trace == trace && signatures[.consultant]?.trace == nil)
  }
}
