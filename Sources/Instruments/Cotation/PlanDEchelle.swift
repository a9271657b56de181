import Domaine

/// How a scale is counted, with every name looked up beforehand.
struct PlanDEchelle: Sendable {
  /// A variable.
  struct Terme: Sendable {
    let position: Int
    let lecture: Lecture
    let inverse: Bool
    /// Lowest + highest, from which what counts backwards is taken.
    let miroir: Double
  }

  let id: String
  let methode: Questionnaire.Methode
  let termes: [Terme]
  let requis: Int
  /// The lowest and the highest mean.
  let etendue: (min: Double, max: Double)

  init(_ echelle: Questionnaire.Echelle, _ items: [Questionnaire.Item], _ positions: [String: Int]) {
    id = echelle.id
    methode = echelle.methode
    requis = echelle.requis
    let lus = echelle.termes.compactMap { terme -> (terme: Terme, etendue: ClosedRange<Double>)? in
      guard let position = positions[terme.variable.item], let etendue = items[position].forme.etendue(terme.variable.partie),
        let lecture = items[position].forme.lecture(terme.variable.partie)
      else { return nil }
      return (Terme(position: position, lecture: lecture, inverse: terme.inverse, miroir: etendue.lowerBound + etendue.upperBound), etendue)
    }
    termes = lus.map(\.terme)
    let nombre = Double(max(1, lus.count))
    etendue = (lus.reduce(0) { $0 + $1.etendue.lowerBound } / nombre, lus.reduce(0) { $0 + $1.etendue.upperBound } / nombre)
  }

  /// What was found of a scale.
  struct Compte {
    var somme = 0.0
    var repondus = 0
    var caches = 0
  }

  /// Adds up what was answered; `visibles` is `nil` where nothing is hidden.
  func compter(_ valeurs: [Reponse?], _ visibles: [Bool]?) -> Compte {
    var compte = Compte()
    for terme in termes {
      if let visibles, !visibles[terme.position] {
        compte.caches += 1
        continue
      }
      guard let valeur = terme.lecture.valeur(valeurs[terme.position]) else { continue }
      compte.somme += terme.inverse ? terme.miroir - valeur : valeur
      compte.repondus += 1
    }
    return compte
  }

  /// The mean of what was answered, or why there is none. What was hidden was not asked: of the rest, the same share is needed.
  func moyenne(_ compte: Compte) -> Result<Double, Score.Raison> {
    let montres = termes.count - compte.caches
    if montres == 0 { return .failure(.cachee) }
    let requis = compte.caches == 0 ? self.requis : (self.requis * montres + termes.count - 1) / termes.count
    if compte.repondus < requis { return .failure(.tropPeu(repondus: compte.repondus, requis: requis)) }
    return .success(compte.somme / Double(compte.repondus))
  }

  /// Where a mean stands between the lowest, 0, and the highest, 1.
  func place(_ moyenne: Double) -> Double {
    etendue.max > etendue.min ? (moyenne - etendue.min) / (etendue.max - etendue.min) : 0
  }
}
