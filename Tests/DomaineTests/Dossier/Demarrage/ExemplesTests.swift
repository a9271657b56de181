import Domaine
import TestSupport
import Testing

/// The dossiers that other tests begin with may really start.
struct ExemplesTests {
  @Test func `chacun des dossiers d'exemple peut commencer`() throws {
    for dossier in [try Exemples.sousPlan(), try Exemples.sousCpf(), try Exemples.agentPublic(), try Exemples.payeSeul()] {
      #expect(dossier.etat.peutCommencer(le: Exemples.debut).isEmpty)
      #expect(dossier.etat.convention.concluLe == Exemples.conclusion)
    }
  }

  @Test func `chacun a la forme de contrat de son financement`() throws {
    #expect(try Exemples.sousPlan().etat.formeRequise == .conventionTripartite)
    #expect(try Exemples.sousCpf().etat.formeRequise == .conditionsCpf)
    #expect(try Exemples.agentPublic().etat.formeRequise == .conventionFinanceur)
    #expect(try Exemples.payeSeul().etat.formeRequise == .contratParticulier)
  }
}
