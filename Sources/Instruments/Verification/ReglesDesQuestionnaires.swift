public import Domaine

extension Regle {
  /// A publisher's test isn't copied.
  static let questionnaireLicence = Regle(
    "questionnaire-licence", .article("L122-4 du code de la propriété intellectuelle"),
    "Retirez ce questionnaire\u{202F}: le test d’un éditeur ne se recopie pas, on en note seulement les résultats.")
  /// What nobody has studied serves the talk.
  static let questionnaireValidation = Regle(
    "questionnaire-validation", .maison, "Montrez ce questionnaire comme exploratoire\u{202F}: aucune étude ne le valide dans sa langue.")
  /// Health, opinions and beliefs have a place in a bilan only where the link is direct and necessary.
  static let questionnaireParticuliere = Regle(
    "questionnaire-particuliere", .article("L6313-4 du code du travail, article 9 du RGPD"), confiance: .moyenne,
    "Gardez cette question seulement si elle a un lien direct et nécessaire avec le bilan, et si la personne y consent.")
  /// Nobody has to answer such a question.
  static let questionnaireLibre = Regle(
    "questionnaire-libre", .article("article 9 du RGPD"), "Laissez la personne libre de ne pas répondre à cette question.")
  /// What is private can be declined.
  static let questionnaireAbstention = Regle(
    "questionnaire-abstention", .maison, "Ajoutez «\u{202F}prefereNePas\u{202F}» aux abstentions de cette question délicate, ou ne la rendez pas ferme.")
  /// A score from too few answers says little.
  static let questionnaireLacunes = Regle(
    "questionnaire-lacunes", .maison, "Demandez plus de réponses\u{202F}: ce score peut se faire avec moins de trois sur quatre.")
  /// Under three items a scale is hardly reliable.
  static let questionnaireCourte = Regle(
    "questionnaire-courte", .maison, "Allongez cette échelle\u{202F}: à moins de trois questions, la comparer à une norme ne dit rien de sûr.")
  /// Another language, other answers.
  static let questionnaireNorme = Regle(
    "questionnaire-norme", .maison, "Appelez cette norme «\u{202F}référence internationale\u{202F}»\u{202F}: elle vient d’une autre langue.")
  /// A norm from few people moves much.
  static let questionnaireEffectif = Regle("questionnaire-effectif", .maison, "Cherchez une norme d’au moins cent personnes.")

  /// The rules of questionnaires.
  public static let desQuestionnaires = [
    questionnaireLicence, questionnaireValidation, questionnaireParticuliere, questionnaireLibre, questionnaireAbstention, questionnaireLacunes,
    questionnaireCourte, questionnaireNorme, questionnaireEffectif,
  ]
}
