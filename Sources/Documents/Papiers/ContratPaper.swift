import Domaine

/// What the contract of a person who pays says besides (L6353-4 to L6353-7), and how one withdraws from it.
extension Etats {
  var prerequis: [Block] {
    let conditions: [String] = programme.presentation.conditionsAcces.elements()
    let points: [Prose] = ["Le bilan est individuel\u{202F}: il concerne une seule personne.", "Aucune connaissance préalable n’est demandée."]
    return [.list(points + conditions.map { Prose($0) })]
  }

  var sanction: [Block] {
    [
      .list([
        "Le bilan se conclut par un document de synthèse, remis au bénéficiaire, et par une attestation de présence.",
        "Il ne donne ni note, ni diplôme, ni certification\u{202F}: aucune connaissance n’y est contrôlée.",
      ])
    ]
  }

  /// Who leads it, and by what they are qualified: the consultant's own titles, else what the centre says of all of them.
  var intervenants: [Block] {
    let siens = dossier.consultants.enCharge?.qualifications ?? []
    guard let titres = siens.isEmpty ? centre.qualifications : siens.joined(separator: ", ") else { return [] }
    return [.paragraph("\(strong: nomDuConsultant.isEmpty ? "Un consultant du centre" : nomDuConsultant)\u{202F}: \(titres).")]
  }

  var cessation: [Block] {
    [
      .list([
        "Si le bénéficiaire arrête, ou si le centre ne peut pas continuer, seules les heures faites et signées sont dues\u{202F}; ce qui a été payé en trop est rendu (L6354-1).",
        "Empêché par un cas de force majeure, le bénéficiaire peut rompre le contrat\u{202F}: il ne doit que ce qui a été fait, à proportion du prix (L6353-7).",
      ])
    ]
  }

  var versements: Prose {
    "Rien n’est demandé avant la fin du délai de rétractation\u{202F}; le premier versement ne dépasse pas 30\u{A0}% du prix, le reste s’échelonne au fil du bilan (L6353-6)."
  }

  /// Both delays, each with its case: the text is made before it is known how it will be signed, and what is signed is that very text.
  func retractation(_ numero: Int) -> [Block] {
    [
      .heading("Délai pour se rétracter", number: "\(numero)"),
      .paragraph(
        "Le bénéficiaire peut se rétracter sans motif et sans frais, dans les \(strong: "dix jours") après la signature (L6353-5), ou dans les \(strong: "quatorze jours") si le contrat est conclu à distance, après un démarchage ou hors du centre (L221-18 du code de la consommation). Il l’écrit par lettre recommandée, par le formulaire ci-dessous, ou par tout autre écrit qui en donne la date."
      ),
      .keep([
        .heading("Formulaire de rétractation", level: 2),
        .paragraph(Prose("À remplir et à renvoyer seulement si vous voulez vous rétracter (L221-5 du code de la consommation).", .quiet)),
        .paragraph("À l’attention de \(strong: centre.raisonSociale), \(centre.adresse.lignes.joined(separator: ", ")), \(centre.contact.courriel)\u{202F}:"),
        .paragraph(
          "Je vous notifie ma rétractation du contrat pour la prestation de services suivante\u{202F}: \(intitule), dossier \(reference(.contratParticulier))."),
        .write("Signé le", lines: 1), .write("Nom et adresse", lines: 2), .write("Date et signature (si le formulaire est envoyé sur papier)", lines: 2),
      ]),
    ]
  }

  var mediation: [Block] {
    centre.relais.mediateur.map {
      [
        .paragraph(
          "En cas de litige que le centre n’a pas réglé, un médiateur de la consommation peut être saisi sans frais\u{202F}: \($0) (L612-1 du code de la consommation)."
        )
      ]
    } ?? []
  }
}
