import Domaine
import TestSupport
import Testing

struct SignerConventionTests {
  @Test func `chacun signe à son tour`() throws {
    let dossier = try Exemples.transmis(a: Exemples.transmission)
    let (employeur, beneficiaire, centre) = (
      try Exemples.signature(.employeur), try Exemples.signature(.beneficiaire), try Exemples.signature(.prestataire)
    )
    Given(dossier).when { try $0.signerConvention(employeur) }.then(.convention(.signee(employeur)))
    Given(dossier).when { try $0.signerConvention(beneficiaire) }.refuse(.signatureASonTour, dit: "l’employeur")
    Given(dossier).when { try $0.signerConvention(centre) }.refuse(.signatureASonTour)
    Given(try Exemples.signe(jusque: .employeur)).when { try $0.signerConvention(centre) }.refuse(.signatureASonTour, dit: "le bénéficiaire")
    Given(try Exemples.signe(jusque: .beneficiaire)).when { try $0.signerConvention(centre) }.then(.convention(.signee(centre)))
  }

  @Test func `sans ordre imposé, chacun signe quand il vient`() throws {
    let dossier = try Exemples.transmis(a: Exemples.transmission) { $0.ordreImpose = false }
    for signataire in dossier.etat.signatairesRequis {
      let signature = try Exemples.signature(signataire)
      Given(dossier).when { try $0.signerConvention(signature) }.then(.convention(.signee(signature)))
    }
  }

  @Test func `signer deux fois ne change rien`() throws {
    let plusTard = try Exemples.signature(.beneficiaire, a: Instant(Exemples.debut, 10))
    Given(try Exemples.sousPlan()).when { try $0.signerConvention(plusTard) }.rien()
  }

  @Test func `on ne signe que le texte qu'on a lu`() throws {
    let autre = try Exemples.signature(.employeur, texte: try Exemples.texte("d"))
    Given(try Exemples.transmis(a: Exemples.transmission)).when { try $0.signerConvention(autre) }.refuse(.texteMontre)
  }

  @Test func `rien ne se signe avant d'être préparé`() throws {
    let signature = try Exemples.signature(.employeur)
    Given(try Exemples.finance([Exemples.payeur()])).when { try $0.signerConvention(signature) }.refuse(.conventionPreparee)
  }

  @Test func `le bénéficiaire ne signe pas avant que l'employeur ait transmis`() throws {
    let dossier = try Exemples.prepare([Exemples.payeur()]) { $0.ordreImpose = false }
    let signature = try Exemples.signature(.beneficiaire)
    Given(dossier).when { try $0.signerConvention(signature) }.refuse(.conventionTransmise)
  }

  @Test func `le dixième jour est à temps jusqu'à minuit à Paris, le onzième ne l'est plus`() throws {
    let dossier = try Exemples.signe(jusque: .employeur)
    let derniereMinute = try Exemples.signature(.beneficiaire, a: Instant(jour("2026-11-13"), 23, 59))
    Given(dossier).when { try $0.signerConvention(derniereMinute) }.then(.convention(.signee(derniereMinute)))
    let minuit = try Exemples.signature(.beneficiaire, a: Instant(jour("2026-11-14")))
    Given(dossier).when { try $0.signerConvention(minuit) }.refuse(.convention10j, dit: "13\u{A0}novembre 2026")
    // 23:30Z on the 13th is half past midnight on the 14th in Paris.
    let apresMinuit = Instant(jour("2026-11-13"), 23).plus(.heures(1, 30))
    let tard = try Exemples.signature(.beneficiaire, a: apresMinuit)
    Given(dossier).when { try $0.signerConvention(tard) }.refuse(.convention10j)
  }

  @Test func `une transmission à 23 h 30 en temps universel est du lendemain à Paris`() throws {
    // 2026-11-03T23:30Z: the ten days end on the 14th, a Saturday, and are in doubt until Monday 16.
    let dossier = try Exemples.signe(jusque: .employeur, transmis: Instant(jour("2026-11-04"), 0, 30))
    for (date, attendue) in [("2026-11-14", nil), ("2026-11-15", Gravite.incertain), ("2026-11-16", .incertain), ("2026-11-17", .bloquant)] {
      let signature = try Exemples.signature(.beneficiaire, a: Instant(jour(date), 12))
      #expect(dossier.etat.peutSigner(signature).map(\.gravite).max() == attendue, "\(date)")
    }
  }

  @Test func `entre le dixième jour chômé et le jour ouvré suivant, on signe, et le doute reste visible`() throws {
    var dossier = try Exemples.signe(jusque: .employeur, transmis: Instant(jour("2026-12-15"), 10))
    let delai = Droit.delaiDeConvention(transmisLe: jour("2026-12-15"))
    let signature = try Exemples.signature(.beneficiaire, a: Instant(jour("2026-12-28"), 10))
    Given(dossier).when { try $0.signerConvention(signature) }.then(.convention(.signee(signature)), .convention(.reserveNotee(delai)))
    try dossier.jouer { try $0.signerConvention(signature) }
    let centre = try Exemples.signature(.prestataire, a: Instant(jour("2026-12-29"), 10))
    try dossier.jouer { try $0.signerConvention(centre) }
    let doute = dossier.etat.contratConclu(le: Exemples.debut)
    #expect(doute.map(\.regle) == [.convention10j])
    #expect(doute.map(\.gravite) == [.incertain])
  }

  @Test func `une signature à temps ne laisse pas de doute`() throws {
    #expect(try Exemples.sousPlan().etat.convention.reserve == nil)
    #expect(try Exemples.sousPlan().etat.contratConclu(le: Exemples.debut).isEmpty)
  }

  @Test func `nul ne signe pour un autre`() throws {
    var dossier = try Exemples.finance([Exemples.payeur(.personnel)], .horsTempsDeTravail, faits: Exemples.faits(represente: true))
    let projet = try dossier.projet()
    try dossier.jouer { try $0.preparerConvention(projet, le: Exemples.ouverture) }
    let usurpee = try Exemples.signature(.beneficiaire, personne: Exemples.inconnu)
    Given(dossier).when { try $0.signerConvention(usurpee) }.refuse(.signatairePourSoi)
    let beneficiaire = try Exemples.signature(.beneficiaire)
    try dossier.jouer { try $0.signerConvention(beneficiaire) }
    let pourLaTutrice = try Exemples.signature(.representantLegal, personne: Exemples.camille)
    Given(dossier).when { try $0.signerConvention(pourLaTutrice) }.refuse(.signatairePourSoi)
    let tutrice = try Exemples.signature(.representantLegal)
    try dossier.jouer { try $0.signerConvention(tutrice) }
    let centre = try Exemples.signature(.prestataire)
    try dossier.jouer { try $0.signerConvention(centre) }
    #expect(dossier.etat.convention.complete)
  }

  @Test func `le contrat du particulier n'a pas les dix jours de la convention à trois`() throws {
    let dossier = try Exemples.prepare([Exemples.payeur(.personnel)])
    let tard = try Exemples.signature(.beneficiaire, a: Instant(Exemples.debut, 10))
    Given(dossier).when { try $0.signerConvention(tard) }.then(.convention(.signee(tard)))
  }

  @Test func `la convention est conclue le jour de la dernière signature`() throws {
    var dossier = try Exemples.signe(jusque: .beneficiaire)
    #expect(!dossier.etat.convention.complete)
    #expect(dossier.etat.convention.concluLe == nil)
    #expect(dossier.etat.convention.aSigner == [.prestataire])
    let centre = try Exemples.signature(.prestataire, a: Instant(jour("2026-11-20"), 23, 50))
    try dossier.jouer { try $0.signerConvention(centre) }
    #expect(dossier.etat.convention.concluLe == jour("2026-11-20"))
    #expect(dossier.etat.convention.aSigner.isEmpty)
  }
}
