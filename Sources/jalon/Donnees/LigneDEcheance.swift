import Application
import Domaine

/// One line of the day's list: what is due for whom, said once even where several must act.
struct LigneDEcheance {
  private static let marge = String(repeating: " ", count: 14)

  let nom: String
  let echeance: EcheanceDuDossier
  private var acteurs: [Role]

  /// The lines of a dossier, in its own order.
  static func lignes(de du: DossierDu) -> [LigneDEcheance] {
    du.echeances.reduce(into: []) { lignes, echeance in
      if let rang = lignes.firstIndex(where: { $0.estLaMeme(que: echeance) }) {
        if !lignes[rang].acteurs.contains(echeance.qui) { lignes[rang].acteurs.append(echeance.qui) }
      } else {
        lignes.append(LigneDEcheance(nom: du.nom, echeance: echeance, acteurs: [echeance.qui]))
      }
    }
  }

  private func estLaMeme(que autre: EcheanceDuDossier) -> Bool {
    echeance.phrase == autre.phrase && echeance.jour == autre.jour && echeance.etat == autre.etat && echeance.obstacles == autre.obstacles
  }

  var texte: String {
    let jour = (echeance.jour?.court ?? "").colonne(Self.marge.count - 2)
    let qui = "\(nom), par \(Texte.enumeration(acteurs.map(\.nom)))"
    let largeur = Largeur.sortie - Self.marge.count
    let phrase = "\(echeance.phrase) (\(echeance.regle.source.citation))".replie(largeur, retrait: Self.marge)
    let obstacles = echeance.obstacles.map { "\n" + Rendu.constat($0, retrait: Self.marge.count) }.joined()
    return "  \(jour)\(Style.gras(qui.replie(largeur, retrait: Self.marge)))\n\(Self.marge)\(phrase)\(obstacles)"
  }
}
