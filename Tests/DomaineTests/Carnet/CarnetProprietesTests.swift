import TestSupport
import Testing

@testable import Domaine

/// What holds whatever happens: random gestures by random people, refused or not.
@Suite struct CarnetProprietesTests {
  private static let acteurs =
    [Gens.camille, .init(id(2), .consultant), Gens.nouveau, Gens.second, Gens.referent] + Gens.autres.filter { $0.role != .beneficiaire }

  @Test(arguments: 0..<40 as Range<UInt64>) func `nul n'écrit ni ne voit sans droit, ni personne après le terme`(graine: UInt64) throws {
    let h = try histoire(graine) { avant, apres, acteur, instant in
      verifierMain(avant, apres, acteur)
      verifierRegards(apres, instant)
      verifierSynthese(apres)
    }
    #expect(h.faits.count > 10)
    #expect(Carnet(folding: h.faits) == h.etat)
  }

  @Test func `les histoires tirées au hasard passent par les moments qui comptent`() throws {
    let carnets = try (0..<40).map { graine in try histoire(graine) { _, _, _, _ in }.etat }
    #expect(carnets.contains { $0.synthese.remise != nil && $0.acces.terme?.motif == .acheve })
    #expect(carnets.contains { $0.synthese.remise != nil && $0.synthese.signatures.values.contains(where: \.refusee) })
    #expect(carnets.contains { $0.synthese.remise != nil && $0.synthese.observations.contains(where: \.desaccord) })
    #expect(carnets.contains { $0.acces.transferts.count > 1 && $0.notes.toutes.contains(where: \.reservee) })
    #expect(carnets.contains { $0.partages.tous.contains { $0.revoqueA != nil } })
    #expect(carnets.contains { $0.consultations.toutes.contains { if case .partage = $0.par { true } else { false } } })
    #expect(carnets.contains { $0.acces.terme == nil })
  }

  /// Plays random gestures; `verifier` looks at the carnet before and after each, refused or not.
  private func histoire(_ graine: UInt64, _ verifier: (Carnet, Carnet, Acteur, Instant) -> Void) throws -> Histoire<Carnet> {
    var hasard = Seeded(graine)
    let redacteur = hasard.parmi(ModaliteSynthese.Redacteur.allCases) ?? .consultant
    var h = Histoire<Carnet>.ouvert(redacteur, cosignee: hasard.entier(0...1) == 1)
    for pas in 0..<210 {
      let instant = Instant(j0.plus(jours: pas / 3), hasard.entier(8...18))
      let acteur = hasard.parmi([Gens.camille, Gens.consultant, Gens.nouveau, hasard.parmi(Self.acteurs) ?? Gens.camille]) ?? Gens.camille
      let avant = h.etat
      do {
        try h.jouer(Self.geste(&hasard, par: acteur, a: instant))
      } catch is Refus {
        #expect(h.etat == avant)
      }
      verifier(avant, h.etat, acteur, instant)
    }
    return h
  }

  /// Only the two change what the carnet holds; a pass or a second consultant leaves but the trace of an opening.
  private func verifierMain(_ avant: Carnet, _ apres: Carnet, _ acteur: Acteur) {
    guard avant.acces.terme == nil, avant.acces.binome?.partie(acteur) == nil, apres.acces.terme == nil else { return }
    #expect(avant.besoin == apres.besoin && avant.synthese == apres.synthese && avant.projets == apres.projets && avant.notes == apres.notes)
    #expect(avant.partages == apres.partages && avant.acces == apres.acces)
  }

  private func verifierRegards(_ carnet: Carnet, _ instant: Instant) {
    let elements = carnet.elementsConservables + [.notes, .consultations]
    for acteur in Self.acteurs {
      for element in elements where carnet.peutVoir(element, par: acteur, le: instant).bloquants.isEmpty {
        #expect(carnet.acces.terme == nil)
        let ouvert = carnet.partages.tous.contains {
          $0.element == element && $0.destinataire == .secondConsultant(acteur.personne) && $0.vaut(a: instant) && $0.revoqueA == nil
        }
        #expect(carnet.acces.binome?.partie(acteur) != nil || (acteur.role == .secondConsultant && ouvert))
      }
    }
  }

  private func verifierSynthese(_ carnet: Carnet) {
    let synthese = carnet.synthese
    if let remise = synthese.remise {
      let version = synthese.versions.first { $0.numero == remise.version }
      #expect(version?.redacteur == .beneficiaire || synthese.soumises[remise.version] != nil)
      #expect(version == synthese.derniere)
    }
    let empechements = carnet.peutRemettreSynthese().bloquants.map(\.regle)
    #expect(Set(empechements).isSubset(of: [.syntheseVersion, .syntheseSoumise, .passationRestituee]))
    let refusees = synthese.signatures.values.filter(\.refusee)
    if !refusees.isEmpty, carnet.passations.aRestituer.isEmpty { #expect(empechements.isEmpty) }
  }

  private static func geste(_ hasard: inout Seeded, par acteur: Acteur, a instant: Instant) -> (Carnet) throws -> [Carnet.Event] {
    let jour = instant.jourParis
    let (n, vrai) = (UInt64(hasard.entier(1...3)), hasard.entier(0...1) == 1)
    let element: ElementCarnet = hasard.parmi([.synthese, .projets, .besoin, .notes, .passation(id(n)), .piece(id(n))]) ?? .synthese
    let gestes: [(Carnet) throws -> [Carnet.Event]] = [
      { try $0.analyser(.init(motifs: [.evoluer], attentes: "\(n)", circonstances: ""), par: acteur, le: jour) },
      { try $0.poser(Carnet.Objectif(id: id(n), texte: "o"), par: acteur, le: jour) },
      { try $0.validerBesoin(par: acteur, le: jour) },
      { try $0.enregistrer(passation: id(n), .init(id: "x", version: "1"), .exercice, objet: vrai ? .aptitudes : nil, par: acteur, le: jour) },
      { try $0.noterResultats([.init(libelle: "a", valeur: "\(n)")], de: id(n), par: acteur, le: jour) },
      { try $0.restituer(id(n), par: acteur, le: jour) },
      { try $0.decrire(.init(id: id(n), nature: vrai ? .syndicale : .emploi, intitule: "e"), par: acteur, le: jour) },
      { try $0.noter("note", id: id(n), par: acteur, le: jour) },
      { try $0.formuler(.init(id: id(n), rang: .coeur, intitule: "p"), par: acteur, le: jour) },
      { try $0.deposer(piece: id(n), .cv, empreinteDeTest(), par: acteur, le: jour) },
      { try $0.deposerTexte("t", pour: .projet, par: acteur, le: jour) },
      { try $0.deposerVersion([Enonce(.projet, "v\(n)")], par: acteur, le: jour) },
      { try $0.soumettreSynthese(par: acteur, le: jour) },
      { try $0.observer("non", id: id(n), desaccord: vrai, par: acteur, le: jour) },
      { try $0.accepterSynthese(par: acteur, le: jour) },
      { try $0.signerSynthese(paraphee: vrai, par: acteur, le: jour) },
      { try $0.refuserDeSigner(par: acteur, le: jour) },
      { jour > j0.plus(jours: 30) ? try $0.remettreSynthese(par: acteur, le: jour) : [] },
      { try $0.contester("c", id: id(n), par: acteur, le: jour) },
      { try $0.consulter(element, par: acteur, a: instant) },
      {
        try $0.partager(
          element, id: id(n + 10), avec: vrai ? Gens.second.personne : id(9), jusqua: instant.plus(.heures(30)), par: acteur, a: instant)
      },
      { try $0.fermer(au: vrai ? Gens.second.personne : id(9), par: acteur, a: instant) },
      { try $0.revoquer(partage: id(n + 10), par: acteur, a: instant) },
      {
        try $0.consulter(
          par: LaissezPasser(
            id: id(n + 10), element.code ?? .synthese, element: element, empreinteDeTest(), a: DestinataireNomme(id(9), .tiers), donneA: instant, jusquAu: jour),
          a: instant)
      },
      { try $0.transferer(a: vrai ? id(3) : id(2), avecNotes: n == 1, par: acteur, le: jour) },
      { jour > j0.plus(jours: 60) ? try $0.conclure(TermeDuBilan(jour, vrai ? .acheve : .abandonEcrit), le: jour) : [] },
    ]
    return hasard.parmi(gestes) ?? { _ in [] }
  }
}
