import Domaine
import Testing

/// Every rule is made to speak, over many inputs: what it says must be fit to be shown, and no louder than it is sure.
struct PhrasesTests {
  private static let constats = RecueilDeConstats().constats

  @Test func `chaque règle qui peut parler a parlé`() {
    let muettes = Set(Regle.toutes.map(\.id)).subtracting(PhrasesTests.constats.map(\.regle.id))
    // A definition, a place in a yearly form, and what is kept by how papers are made or a machine is set: nothing is left to find.
    #expect(muettes == ["terme", "bpf", "cpf-preuves", "facture-electronique", "conservation-journaux"])
  }

  @Test func `chaque phrase peut être montrée telle quelle`() {
    for phrase in Set(PhrasesTests.constats.map(\.phrase)) { #expect(defauts(phrase) == [], "\(phrase)") }
    for echeance in EcheanceLegale.toutes { #expect(defauts(echeance.silence ?? "Rien.") == []) }
  }

  @Test func `une règle qui n'est pas sûre ne bloque jamais`() {
    for constat in PhrasesTests.constats where constat.regle.confiance != .haute { #expect(constat.gravite < .bloquant, "\(constat.regle.id)") }
    #expect(PhrasesTests.constats.contains { $0.gravite == .bloquant })
  }

  @Test(arguments: [
    ("consentement", [Gravite.information, .bloquant]), ("lien-direct", [.bloquant]), ("destinataires", [.information, .bloquant]),
    ("secret-professionnel", [.bloquant]), ("donnees-sensibles", [.bloquant]), ("duree-max", [.bloquant]), ("duree-min", [.incertain, .avertissement]),
    ("phases", [.bloquant]), ("suivi", [.bloquant]), ("pas-en-interne", [.bloquant]), ("organisation-dediee", [.bloquant]),
    ("convention-tripartite", [.bloquant]), ("convention-10j", [.incertain, .avertissement, .bloquant]), ("absence-preavis", [.information, .bloquant]),
    ("absence-reponse", [.information, .incertain, .bloquant]), ("hors-temps", [.bloquant]), ("contrat-particulier", [.incertain, .avertissement]),
    ("mentions-du-contrat", [.bloquant]),
    ("fonction-publique", [.incertain, .avertissement]), ("cpf-plafond", [.avertissement, .bloquant]), ("cpf-participation", [.incertain]),
    ("cpf-cinq-ans", [.incertain, .bloquant]), ("cpf-accompagnement", [.avertissement]), ("cpf-demarrage", [.avertissement]),
    ("cpf-entree", [.avertissement]), ("cpf-sortie", [.avertissement]), ("cpf-preuves", []), ("destruction", [.bloquant]),
    ("destruction-3-ans", [.information, .avertissement]), ("conservation-dossier", [.avertissement]), ("conservation-factures", [.bloquant]),
    ("conservation-journaux", []), ("qualiopi", [.avertissement]), ("certificat-realisation", [.avertissement]), ("service-fait", [.bloquant]),
    ("tva", [.avertissement]), ("mentions-de-facture", [.avertissement]), ("facture-electronique", []), ("terme", []), ("bpf", []),
  ])
  func `une règle parle avec ces gravités, et aucune autre`(id: String, gravites: [Gravite]) {
    let entendues = Set(PhrasesTests.constats.filter { $0.regle.id == id }.map(\.gravite))
    #expect(entendues.sorted() == gravites)
  }

  @Test func `chaque règle qui bloque est du droit, et au registre`() {
    for constat in PhrasesTests.constats { #expect(Regle.toutes.contains(constat.regle)) }
  }

  @Test func `aucune règle ne s'arrête au bout du calendrier`() {
    let bouts = RecueilDeConstats([.premier, .dernier, Jour.premier.plus(jours: 40), Jour.dernier.plus(jours: -40)]).constats
    #expect(bouts.count > 100)
    for phrase in Set(bouts.map(\.phrase)) { #expect(defauts(phrase) == [], "\(phrase)") }
  }

  @Test func `aucune somme ni durée absurde n'arrête une règle`() {
    let jour = jour("2026-11-21")
    let montants = [Montant(centimes: .min), .nul, Montant(centimes: .max)]
    let durees = [Duree(minutes: .min), .nulle, Duree(minutes: .max)]
    for prix in montants {
      for solde in montants {
        for abondement in montants {
          let part = Droit.repartitionCpf(prix: prix, solde: solde, abondement: abondement, le: jour)
          #expect(part.cpf + part.titulaire + part.abondement == max(prix, .nul))
        }
        #expect(Droit.paiementDuParticulier(prix, dejaPaye: solde, prix: prix, contratSigneLe: jour, aDistance: true, le: .dernier).count <= 1)
      }
      for faites in durees {
        for prevues in durees { #expect(Droit.facturable(prix: prix, faites: faites, prevues: prevues) <= max(prix, .nul)) }
      }
    }
    for duree in durees {
      #expect(Droit.dureeTotale(duree, le: jour).count <= 1)
      #expect(Droit.accompagnement(duree, le: jour).count <= 1)
      #expect(Droit.heuresPayables(accompagnement: .nulle, totale: duree, le: jour).count <= 1)
    }
  }

  @Test func `aucune date nommée n'est vide`() {
    for date in PhrasesTests.constats.flatMap(\.dates) { #expect(!date.nom.isEmpty && date.jour > .premier && date.jour < .dernier) }
  }

  @Test func `la typographie sait refuser`() {
    #expect(defauts("Bon.") == [])
    #expect(defauts("l'accord").count == 3)
    #expect(defauts("Attention : non.") == ["espace avant :"])
    #expect(defauts("Trop !").contains("point d'exclamation"))
    #expect(defauts("Payez 30 %.") == ["espace avant %"])
  }
}
