import Application
import Domaine
import EventCodec
import TestSupport
import Testing

/// The registry outlives every bilan: nobody whose bilan ends may be named in it.
struct TenirRegistreTests {
  private let essai = Essai()
  private let adresse = Adresse(voie: "1 rue de l’Exemple", codePostal: "00000", ville: "Exempleville")

  @Test func `l’adresse d’une firme s’inscrit, celle d’une personne reste au dossier`() async throws {
    let firme = Destinataire(nom: "Payeur Imaginaire", adresse: adresse, siret: "000 000 002 00016")
    try await essai.maison.inscrire(firme, .destinataire, "\(Exemples.payeur().id)", in: essai.organisme)
    #expect(try await essai.maison.inscription(.destinataire, "\(Exemples.payeur().id)", in: essai.organisme) == firme)
    for siret in [nil, ""] {
      let personne = Destinataire(nom: "Camille Exemple", adresse: adresse, courriel: "camille@exemple.invalid", siret: siret)
      await #expect(throws: Refus(.registreSansPersonne)) {
        try await essai.maison.inscrire(personne, .destinataire, "\(Exemples.camille)", in: essai.organisme)
      }
    }
    #expect(try await essai.store.entries(of: "destinataire", in: essai.organisme) == ["\(Exemples.payeur().id)"])
  }
}
