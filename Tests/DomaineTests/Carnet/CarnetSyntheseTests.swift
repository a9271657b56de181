import TestSupport
import Testing

@testable import Domaine

@Suite struct CarnetSyntheseTests {
  private let camille = Gens.camille
  private let consultant = Gens.consultant
  private let enonces = PartieSynthese.allCases.map { Enonce($0, "Fait") }

  /// A carnet whose programme's version was deposited and submitted.
  private func soumise(_ redacteur: ModaliteSynthese.Redacteur = .consultant, cosignee: Bool = false) throws -> Histoire<Carnet> {
    var h = Histoire<Carnet>.ouvert(redacteur, cosignee: cosignee)
    try h.jouer { try $0.deposerVersion(enonces, par: consultant, le: j0) }
    try h.jouer { try $0.soumettreSynthese(par: consultant, le: j0) }
    return h
  }

  @Test func `la synthèse est écrite par qui le programme désigne`() throws {
    let s0 = Histoire<Carnet>.ouvert(.consultant)
    #expect(try s0.refus { try $0.deposerVersion(enonces, par: camille, le: j0) } == [.syntheseRedacteur])
    var s3 = Histoire<Carnet>.ouvert(.beneficiaire)
    #expect(try s3.refus { try $0.deposerVersion(enonces, par: consultant, le: j0) } == [.syntheseRedacteur])
    try s3.jouer { try $0.deposerVersion(enonces, par: camille, le: j0) }
    #expect(s3.etat.synthese.derniere?.redacteur == .beneficiaire)
  }

  @Test func `sur textes, le consultant attend le texte de chaque partie`() throws {
    var s1 = Histoire<Carnet>.ouvert(.consultantSurTextes)
    let projet = [Enonce(.projet, "Relieuse")]
    #expect(try s1.refus { try $0.deposerVersion(projet, par: consultant, le: j0) } == [.syntheseSurTextes])
    #expect(try s1.refus { try $0.deposerTexte("x", pour: .projet, par: consultant, le: j0) } == [.carnetGesteDuBeneficiaire])
    try s1.jouer { try $0.deposerTexte("Je veux relier", pour: .projet, par: camille, le: j0) }
    try s1.jouer { try $0.deposerVersion(projet, par: consultant, le: j0) }
    #expect(try s1.refus { try $0.deposerVersion(enonces, par: consultant, le: j0) } == [.syntheseSurTextes])
  }

  @Test func `une version vide, ou appuyée sur ce qui n'est pas là, est refusée`() throws {
    let h = Histoire<Carnet>.ouvert()
    #expect(try h.refus { try $0.deposerVersion([], par: consultant, le: j0) } == [.syntheseVersion])
    let sansAppui = [Enonce(.projet, "Relieuse", appuis: [.passation(id(99))])]
    #expect(try h.refus { try $0.deposerVersion(sansAppui, par: consultant, le: j0) } == [.syntheseAppui])
  }

  @Test func `le bénéficiaire ne commente que ce qui lui est soumis`() throws {
    var h = Histoire<Carnet>.ouvert()
    let observer = { (c: Carnet) throws(Refus) in
      try c.observer("Non", id: id(30), desaccord: true, par: Gens.camille, le: j0)
    }
    #expect(try h.refus(observer) == [.syntheseVersion])
    try h.jouer { try $0.deposerVersion(enonces, par: consultant, le: j0) }
    #expect(try h.refus(observer) == [.syntheseSoumise])
    try h.jouer { try $0.soumettreSynthese(par: consultant, le: j0) }
    try h.jouer(observer)
    #expect(h.etat.synthese.observations.map(\.version) == [1])
    #expect(try h.refus { try $0.observer("Si", id: id(31), desaccord: false, par: consultant, le: j0) } == [.carnetGesteDuBeneficiaire])
  }

  @Test func `corriger redemande de soumettre, d'accepter et de signer`() throws {
    var h = try soumise(cosignee: true)
    try h.jouer { try $0.accepterSynthese(par: camille, le: j0) }
    try h.jouer { try $0.signerSynthese(paraphee: true, par: camille, le: j0) }
    try h.jouer { try $0.deposerVersion([Enonce(.projet, "Corrigé")], par: consultant, le: j0) }
    #expect(h.etat.synthese.derniere?.numero == 2)
    #expect(h.etat.synthese.acceptee == nil && h.etat.synthese.signatures.isEmpty)
    #expect(try h.refus { try $0.remettreSynthese(par: consultant, le: j0) } == [.syntheseSoumise])
    #expect(try h.refus { try $0.accepterSynthese(par: camille, le: j0) } == [.syntheseSoumise])
  }

  @Test func `le refus de signer, de l'un ou de l'autre, n'empêche pas la remise`() throws {
    var h = try soumise(cosignee: true)
    #expect(h.etat.peutRemettreSynthese().map(\.regle) == [.syntheseSignature])
    try h.jouer { try $0.refuserDeSigner(par: camille, le: j0) }
    try h.jouer { try $0.refuserDeSigner(par: consultant, le: j0) }
    #expect(h.etat.peutRemettreSynthese().isEmpty)
    try h.jouer { try $0.remettreSynthese(par: consultant, le: j0) }
    #expect(h.etat.synthese.remise == Carnet.Synthese.Remise(version: 1, le: j0))
  }

  @Test func `qui a refusé de signer peut encore signer`() throws {
    var h = try soumise(cosignee: true)
    try h.jouer { try $0.refuserDeSigner(par: camille, le: j0) }
    try h.jouer { try $0.signerSynthese(paraphee: false, par: camille, le: j0) }
    #expect(h.etat.synthese.signatures[.beneficiaire]?.refusee == false)
    try h.jouer { try $0.signerSynthese(paraphee: true, par: camille, le: j0) }
    #expect(h.etat.synthese.signatures[.beneficiaire]?.paraphee == true)
  }

  @Test func `un désaccord n'empêche pas la remise et reste à côté du texte`() throws {
    var h = try soumise()
    try h.jouer { try $0.observer("Pas d'accord", id: id(30), desaccord: true, par: camille, le: j0) }
    try h.jouer { try $0.remettreSynthese(par: consultant, le: j0) }
    #expect(h.etat.synthese.observations.map(\.desaccord) == [true])
  }

  @Test func `une partie manquante se dit et n'empêche rien`() throws {
    var h = Histoire<Carnet>.ouvert()
    try h.jouer { try $0.deposerVersion([Enonce(.projet, "x")], par: consultant, le: j0) }
    try h.jouer { try $0.soumettreSynthese(par: consultant, le: j0) }
    let constats = h.etat.peutRemettreSynthese()
    #expect(constats.map(\.gravite) == [.avertissement])
    #expect(constats.first?.phrase.contains("circonstances du bilan, compétences et aptitudes et étapes prévues") == true)
  }

  @Test func `des résultats non restitués empêchent la remise`() throws {
    var h = try soumise()
    try h.jouer { try $0.enregistrer(passation: id(11), .init(id: "x", version: "1"), .exercice, objet: .aptitudes, par: camille, le: j0) }
    try h.jouer { try $0.noterResultats([.init(libelle: "a", valeur: "b")], de: id(11), par: consultant, le: j0) }
    #expect(try h.refus { try $0.remettreSynthese(par: consultant, le: j0) } == [.passationRestituee])
    try h.jouer { try $0.restituer(id(11), par: consultant, le: j0) }
    try h.jouer { try $0.remettreSynthese(par: consultant, le: j0) }
  }

  @Test func `remise, elle ne change plus et se conteste`() throws {
    var h = try soumise()
    let contester = { (c: Carnet) throws(Refus) in try c.contester("Faux", id: id(40), par: Gens.camille, le: j0) }
    #expect(try h.refus(contester) == [.syntheseRemise])
    try h.jouer { try $0.remettreSynthese(par: consultant, le: j0) }
    #expect(try h.refus { try $0.deposerVersion([Enonce(.projet, "y")], par: consultant, le: j0) } == [.syntheseRemise])
    #expect(try h.refus { try $0.deposerTexte("z", pour: .projet, par: camille, le: j0) } == [.syntheseRemise])
    try h.jouer(contester)
    #expect(h.etat.synthese.contestations.count == 1)
  }

  @Test func `la version du bénéficiaire se remet sans lui être soumise`() throws {
    var h = Histoire<Carnet>.ouvert(.beneficiaire)
    try h.jouer { try $0.deposerVersion(enonces, par: camille, le: j0) }
    try h.jouer { try $0.remettreSynthese(par: consultant, le: j0) }
    #expect(try h.refus { try $0.remettreSynthese(par: camille, le: j0) } == [.carnetGesteDuConsultant])
  }
}
