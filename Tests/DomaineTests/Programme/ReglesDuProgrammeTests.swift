import Domaine
import Testing

@Suite struct ReglesDuProgrammeTests {
  private typealias Essai = ProgrammeDEssai

  @Test func `un programme sain n’a aucun constat`() {
    #expect(Essai.sain.regles.isEmpty)
  }

  // MARK: - Heures et phases

  @Test func `vingt-quatre heures passent, une minute de plus bloque`() {
    func programme(_ travail: Duree) -> Programme {
      Essai.sauf {
        $0.deroulement.phases = Essai.liste(
          Essai.phase(.preliminaire, 1), Essai.phase(.investigation, 5, travail: travail), Essai.phase(.conclusions, 2))
      }
    }
    #expect(programme(.heures(8)).regles.isEmpty)
    #expect(programme(.heures(8, 1)).regles == ["duree-max"])
    #expect(programme(.heures(8, 1)).verifier(au: Essai.jour).first?.constat.gravite == .bloquant)
  }

  @Test func `une promesse de plus de vingt-quatre heures bloque aussi`() {
    let programme = Essai.sauf {
      var duree = Programme.DureeAnnoncee()
      duree.totale = Essai.dit(.heures(30), 9)
      $0.deroulement.duree = Essai.dit(duree)
    }
    #expect(programme.regles == ["duree-max", "heures-coherentes"])
    #expect(programme.verifier(au: Essai.jour).allSatisfy { $0.lieu.ligne == 9 })
  }

  @Test func `pour les seuls agents publics, jusqu’à soixante-douze heures avertissent, et au-delà bloquent`() {
    func programme(_ travail: Duree, _ publics: [Programme.Public]) -> Programme {
      Essai.sauf {
        $0.presentation.publics = .publie(publics.map { Essai.dit($0) }, Lieu(ligne: 1))
        $0.deroulement.phases = Essai.liste(
          Essai.phase(.preliminaire, 1), Essai.phase(.investigation, 5, travail: travail), Essai.phase(.conclusions, 2))
      }
    }
    func constats(_ travail: Duree, _ publics: Programme.Public...) -> [Constat] { programme(travail, publics).verifier(au: Essai.jour).map(\.constat) }
    #expect(constats(.heures(8), .agentPublic).isEmpty)
    #expect(constats(.heures(56), .agentPublic).map(\.regle) == [.fonctionPublique])
    #expect(constats(.heures(56), .agentPublic).map(\.gravite) == [.avertissement])
    #expect(constats(.heures(56, 1), .agentPublic).map(\.gravite) == [.bloquant])
    #expect(constats(.heures(56), .agentPublic, .salarie).map(\.regle) == [.dureeMax])
    #expect(constats(.heures(56)).map(\.gravite) == [.bloquant])
  }

  @Test func `moins de treize heures d’accompagnement avertit`() {
    let programme = Essai.sauf {
      $0.deroulement.phases = Essai.liste(Essai.phase(.preliminaire, 1), Essai.phase(.investigation, 4), Essai.phase(.conclusions, 1))
    }
    #expect(programme.regles == ["duree-min"])
    #expect(programme.regles(au: Jour(numero: 19_000)).isEmpty)
  }

  @Test func `une phase absente bloque, une séance sans phase avertit`() {
    let sansFin = Essai.sauf { $0.deroulement.phases = Essai.liste(Essai.phase(.preliminaire, 3), Essai.phase(.investigation, 4)) }
    #expect(sansFin.regles == ["phases"])
    let orpheline = Essai.sauf { $0.deroulement.phases = Essai.liste(Essai.phase(.preliminaire, 3), Essai.phase(nil, 4)) }
    #expect(orpheline.regles == ["seances-rattachees"])
  }

  @Test func `les heures d’une phase sont celles de ses séances`() {
    let programme = Essai.sauf {
      var phase = Essai.phase(.conclusions, 2)
      phase.heures = Essai.dit(.heures(5), 12)
      $0.deroulement.phases = Essai.liste(Essai.phase(.preliminaire, 1), Essai.phase(.investigation, 5), phase)
    }
    #expect(programme.regles == ["heures-coherentes"])
    #expect(programme.verifier(au: Essai.jour).first?.lieu.ligne == 12)
  }

  @Test func `sans heures, rien ne se planifie`() {
    let programme = Essai.sauf {
      $0.deroulement.phases = Essai.liste(Essai.phase(.preliminaire), Essai.phase(.investigation), Essai.phase(.conclusions))
    }
    #expect(programme.regles == ["duree-annoncee"])
    #expect(throws: Refus(.dureeAnnoncee)) { try programme.modalites }
  }

  @Test func `des heures dites sans séances ne se planifient pas non plus`() {
    let programme = Essai.sauf {
      var phase = Essai.phase(.investigation)
      phase.heures = Essai.dit(.heures(10))
      $0.deroulement.phases = Essai.liste(Essai.phase(.preliminaire, 2), phase, Essai.phase(.conclusions, 1))
    }
    #expect(throws: Refus(.seancesRattachees)) { try programme.modalites }
  }

  // MARK: - Calendrier, suivi, conservation

  @Test(arguments: [(49, true), (48, false)]) func `sept écarts d’une semaine font quarante-neuf jours`(_ jours: Int, _ tenable: Bool) {
    let programme = Essai.sauf {
      var (etendue, ecart) = (Programme.Etendue(), Programme.Ecart())
      etendue.min = Essai.dit(.jours(jours))
      ecart.min = Essai.dit(.jours(7))
      $0.deroulement.amplitude = Essai.dit(etendue)
      $0.deroulement.ecart = Essai.dit(ecart)
    }
    #expect(programme.regles == (tenable ? [] : ["amplitude-tenable"]))
    #expect(programme.verifier(au: Essai.jour).allSatisfy { $0.constat.gravite == .information })
  }

  @Test func `sans suivi ni résultats, le programme est incomplet`() {
    #expect(Essai.sauf { $0.issue.suivi = .nonDit }.regles == ["suivi"])
    #expect(Essai.sauf { $0.issue.synthese = .nonDit }.regles == ["resultats-remis"])
  }

  private func garder(_ duree: Delai?, _ nature: Programme.Conservation.Nature, _ motif: Programme.Conservation.Motif?) -> Programme {
    Essai.sauf {
      var (conservation, document) = (Programme.Conservation(), Programme.Conservation.Document())
      document.nature = Essai.dit(nature)
      if let motif { document.motif = Essai.dit(motif) }
      if let duree { conservation.duree = Essai.dit(duree) }
      conservation.documents = Essai.liste(document)
      $0.issue.conservation = Essai.dit(conservation)
    }
  }

  @Test func `rien n’est gardé sans accord écrit, sauf la synthèse que le CEP demande`() {
    #expect(garder(nil, .documents, .accordEcrit).regles.isEmpty)
    #expect(garder(nil, .synthese, .demandeCep).regles.isEmpty)
    #expect(garder(nil, .documents, .demandeCep).regles == ["destruction"])
    #expect(garder(nil, .syntheseObjectifs, .aucun).regles == ["destruction"])
    #expect(garder(nil, .synthese, nil).regles == ["destruction"])
  }

  @Test func `un an est bon à savoir, trois ans passent, quatre bloquent`() {
    #expect(garder(.annees(1), .documents, .accordEcrit).verifier(au: Essai.jour).map(\.constat.gravite) == [.information])
    #expect(garder(.annees(3), .documents, .accordEcrit).regles.isEmpty)
    #expect(garder(.annees(4), .documents, .accordEcrit).verifier(au: Essai.jour).map(\.constat.gravite) == [.bloquant])
  }
}
