/// What whoever watches over the machine asks: whether the process lives, whether it can serve.
enum EtatController {
  /// The process answers.
  static func sante(_ visite: Visite) -> Reponse { texte("bon", statut: 200) }

  /// The store is written to, a worker of the press is there: a process that lacks one of them is sent no one.
  static func pret(_ visite: Visite) async -> Reponse {
    let etat = await visite.services.sonde.etat()
    let mots = "\(etat.estPrete ? "prêt" : "pas prêt")\nmagasin \(etat.magasin ? "bon" : "muet")\npresse \(etat.presse.rawValue)"
    return texte(mots, statut: etat.estPrete ? 200 : 503)
  }

  private static func texte(_ mot: String, statut: Int) -> Reponse {
    var reponse = Reponse.octets(Array("\(mot)\n".utf8), type: "text/plain; charset=utf-8")
    reponse.statut = statut
    return reponse
  }
}
