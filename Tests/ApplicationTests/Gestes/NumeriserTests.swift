import Application
import Domaine
import EventCodec
import TestSupport
import Testing

/// The scan of what was signed on paper lives and dies with the dossier (P12).
@Suite struct NumeriserTests {
  @Test func `le scan est gardé sous la clé du dossier, une fois, et son empreinte au dossier`() async throws {
    let essai = Essai()
    var dossier = try Essai.acheve()
    dossier = Histoire(
      [.ouverture(.ouvert(Exemples.faits())), .consentement(.donne(le: Exemples.debut, voie: .papier(originalChez: .bureau)))] + dossier.faits.dropFirst())
    dossier = Histoire(dossier.faits.filter { if case .consentement(.donne(_, .dessinee)) = $0 { false } else { true } })
    try await essai.poser(dossier)
    let (empreinte, octets) = (try Exemples.texte("e"), [UInt8]("feuille scannée".utf8))
    for _ in 0..<2 {
      let ou = try await essai.maison.numeriser([.consentement], scan: octets, empreinte: empreinte, de: essai.id, in: essai.organisme)
      let gardes = try await essai.store.documents(of: StreamRef(essai.id, in: essai.organisme))
      #expect(gardes.count == 1 && gardes.first?.comme() == ou)
    }
    let apres = try await essai.dossier()
    #expect(apres.papiersANumeriser.isEmpty)
    #expect(apres.numerisation.papiers[.consentement]?.document != nil)
    await #expect(throws: Refus.self) {
      try await essai.maison.numeriser([.charte(.beneficiaire)], scan: octets, empreinte: empreinte, de: essai.id, in: essai.organisme)
    }
    #expect(try await essai.store.documents(of: StreamRef(essai.id, in: essai.organisme)).count == 1)
  }
}
