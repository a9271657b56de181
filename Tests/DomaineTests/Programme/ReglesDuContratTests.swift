import Domaine
import Testing

@Suite struct ReglesDuContratTests {
  private typealias Essai = ProgrammeDEssai

  private func payeurs(_ financements: Programme.Financement..., tripartite: Bool = true, pour: Liste<Programme.Payeur> = .nonDit) -> Programme {
    Essai.sauf {
      var convention = Programme.Convention()
      convention.tripartite = Essai.dit(tripartite)
      convention.pour = pour
      $0.contrat.convention = Essai.dit(convention)
      $0.contrat.financements = .publie(financements.map { Essai.dit($0) }, Lieu())
    }
  }

  @Test func `la convention tripartite est celle du plan et du reclassement`() {
    #expect(payeurs(Essai.financement(.plan), Essai.financement(.reclassement)).regles.isEmpty)
    #expect(payeurs(Essai.financement(.plan), Essai.financement(.personnel)).regles == ["convention-tripartite"])
    #expect(payeurs(Essai.financement(.plan), Essai.financement(.personnel), pour: Essai.liste(.plan)).regles.isEmpty)
    #expect(payeurs(Essai.financement(.plan), pour: Essai.liste(.plan, .apec)).regles == ["convention-tripartite"])
    #expect(payeurs(Essai.financement(.personnel), tripartite: false).regles.isEmpty)
  }

  @Test(arguments: [
    ("CIF", ["dispositif-supprime"]), ("Congés individuels de formation", ["dispositif-supprime"]), ("Plan de Formation", ["denomination-ancienne"]),
    ("POLE EMPLOI", ["denomination-ancienne"]), ("OPCA de branche", ["denomination-ancienne"]), ("Plan de développement des compétences", []),
    ("France Travail", []), ("Tarif spécifique", []),
  ])
  func `un nom d’hier se reconnaît, quelle qu’en soit l’écriture`(_ nom: String, _ attendu: [String]) {
    let programme = payeurs(Essai.financement(.opco, nom), tripartite: false)
    #expect(programme.regles == attendu)
    #expect(programme.verifier(au: Essai.jour).allSatisfy { $0.lieu.ligne == 7 })
  }

  @Test func `Pôle emploi portait encore son nom en 2023`() throws {
    let programme = payeurs(Essai.financement(.franceTravail, "Pôle emploi"), tripartite: false)
    #expect(programme.regles(au: try #require(Jour(2023, 12, 31))).isEmpty)
  }

  @Test func `un report pour maladie ne se justifie pas devant l’employeur`() {
    func report(_ tu: Bool?, _ accord: Role) -> Programme {
      Essai.sauf {
        var report = Programme.Report()
        report.accord = Essai.liste(accord)
        report.exceptions = Essai.liste(.arretDeTravail)
        if let tu { report.motifTu = Essai.dit(tu) }
        $0.deroulement.report = Essai.dit(report)
      }
    }
    #expect(report(nil, .employeur).regles == ["report-sans-motif"])
    #expect(report(false, .employeur).regles == ["report-sans-motif"])
    #expect(report(true, .employeur).regles.isEmpty)
    #expect(report(nil, .consultant).regles.isEmpty)
  }

  @Test func `un bilan n’est pas une formation, et son prestataire se choisit`() {
    let nom = Essai.sauf {
      var convention = Programme.Convention()
      convention.nomPublie = Essai.dit("Convention de formation professionnelle")
      $0.contrat.convention = Essai.dit(convention)
    }
    #expect(nom.regles == ["nom-de-convention"])
    #expect(Essai.sauf { $0.contrat.choixPrestataire = Essai.dit(.listeOpco) }.regles == ["choix-du-prestataire"])
    #expect(Essai.sauf { $0.contrat.choixPrestataire = Essai.dit(.libre) }.regles.isEmpty)
  }

  // MARK: - CPF et prix

  private func cpf(_ changement: (inout Programme, inout Programme.Financement) -> Void) -> Programme {
    Essai.sauf {
      var financement = Essai.financement(.cpf, "CPF")
      financement.heuresPayees = Essai.dit(.heures(16))
      changement(&$0, &financement)
      $0.contrat.financements = Essai.liste(financement)
    }
  }

  @Test func `le CPF paie des euros et des heures d’accompagnement`() {
    #expect(cpf { _, _ in }.regles.isEmpty)
    #expect(cpf { $1.unite = Essai.dit(.heures) }.regles == ["cpf-en-euros"])
    #expect(cpf { $1.heuresPayees = .nonDit }.regles == ["cpf-accompagnement"])
    #expect(cpf { $1.heuresPayees = Essai.dit(.heures(17)) }.regles == ["cpf-accompagnement"])
  }

  @Test(arguments: [(160_000, false), (160_001, true)]) func `le plafond du CPF est de 1 600 €, taxe comprise`(_ centimes: Int, _ depasse: Bool) {
    func programme(reste: String?) -> Programme {
      cpf {
        var prix = Programme.Tarif()
        prix.horsTaxe = Essai.dit(Montant(centimes: centimes))
        $0.contrat.prix = Essai.dit(prix)
        if let reste { $1.reste = Essai.dit(reste) }
      }
    }
    #expect(programme(reste: nil).regles == (depasse ? ["cpf-plafond"] : []))
    #expect(programme(reste: "Le bénéficiaire").regles.isEmpty)
  }

  @Test func `un début sous sept jours excepte le CPF`() {
    func programme(_ jours: Int, sauf: Bool) -> Programme {
      cpf { programme, _ in
        var delais = Programme.Delais()
        delais.demarrage = Essai.dit(.jours(jours))
        delais.demarrageSaufCpf = Essai.dit(sauf)
        programme.deroulement.delais = Essai.dit(delais)
      }
    }
    #expect(programme(7, sauf: false).regles == ["cpf-demarrage"])
    #expect(programme(7, sauf: true).regles.isEmpty)
    #expect(programme(30, sauf: false).regles.isEmpty)
  }

  @Test(arguments: [
    (8_000, 192_000, 230_400, 2_000, []), (8_000, 190_000, 228_000, 2_000, ["prix-coherent"]), (8_000, 192_000, 230_000, 2_000, ["prix-coherent"]),
    (8_000, 192_000, 202_560, 550, ["tva"]),
  ])
  func `les prix s’accordent entre eux`(_ heure: Int, _ horsTaxe: Int, _ ttc: Int, _ taux: Int, _ attendu: [String]) {
    let programme = Essai.sauf {
      var prix = Programme.Tarif()
      prix.heure = Essai.dit(Montant(centimes: heure))
      prix.horsTaxe = Essai.dit(Montant(centimes: horsTaxe))
      prix.toutesTaxes = Essai.dit(Montant(centimes: ttc))
      $0.contrat.prix = Essai.dit(prix)
      $0.contrat.tva = Essai.dit(.taux(taux))
    }
    #expect(programme.regles == attendu)
  }

  @Test func `le prix hors taxe se retrouve depuis l’heure ou depuis le prix taxe comprise`() throws {
    func programme(_ tarif: (inout Programme.Tarif) -> Void) throws -> Prix? {
      var prix = Programme.Tarif()
      tarif(&prix)
      return try Essai.sauf {
        $0.contrat.prix = Essai.dit(prix)
        $0.contrat.tva = Essai.dit(.taux(2_000))
      }.modalites.prix
    }
    #expect(try programme { $0.heure = Essai.dit(.euros(80)) }?.horsTaxe == .euros(1_920))
    #expect(try programme { $0.toutesTaxes = Essai.dit(.euros(2_304)) }?.horsTaxe == .euros(1_920))
    #expect(try programme { _ in } == nil)
  }
}
