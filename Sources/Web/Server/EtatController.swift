import Application
import Domaine

/// What whoever watches over the machine asks: whether the process lives, whether it can serve.
enum EtatController {
  /// The process answers.
  static func sante(_ visite: Visite) -> Reponse { texte("bon", statut: 200) }

  /// The store is read: a process that can't reach it is sent no one.
  static func pret(_ visite: Visite) async throws -> Reponse {
    do {
      _ = try await visite.maison.store.entry(RegistryKey("fiche", in: visite.services.vitrine), at: visite.maintenant)
      return texte("prêt", statut: 200)
    } catch {
      return texte("pas prêt", statut: 503)
    }
  }

  private static func texte(_ mot: String, statut: Int) -> Reponse {
    var reponse = Reponse.octets(Array("\(mot)\n".utf8), type: "text/plain; charset=utf-8")
    reponse.statut = statut
    return reponse
  }
}
