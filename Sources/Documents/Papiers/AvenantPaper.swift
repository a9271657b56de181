public import Domaine

extension Etats {
  /// An avenant to the contract: what it changes and nothing else, never why (P11). Of one that was proposed, the signatures that it bears.
  ///
  /// - Parameters:
  ///   - numero: Its place among those ever proposed, from 1.
  ///   - jusquAu: The last day of the period, once it is in force.
  ///   - le: The day on which it is proposed.
  /// - Throws: `Refus` where what it would change can't be told from the dossier: new hours, new shares or another consultant are written apart.
  public func avenant(_ numero: Int, _ objet: Dossier.Avenant.Objet, ordre: [Signataire], jusquAu: Jour, le: Jour) throws(Refus) -> Paper {
    let faits = try ouvert()
    guard let conclu = dossier.contratSigneLe else { throw Refus(.avenantSigneDeTous) }
    let proposes = dossier.convention.avenantsProposes
    let propose = proposes.indices.contains(numero - 1) ? proposes[numero - 1] : nil
    let fin = propose == nil ? dossier.convention.finDePeriode : nil
    return papier(
      forme.sorte, "Avenant n°\u{A0}\(numero)", suffixe: "-A\(numero)", sur: "Pour le bilan de \(faits.identite.nomComplet)", date: le,
      parties(faits) + [
        .heading("Ce qui change", number: "1"), .paragraph("Cet avenant change \(forme.nom), du \(conclu.enFrancais)."),
        .paragraph(try changement(objet, jusquAu: jusquAu, auLieuDu: fin)), .heading("Ce qui ne change pas", number: "2"),
        .list([
          "Tout le reste demeure, la durée et le prix compris.",
          "Rien ne change avant la dernière signature. Refuser cet avenant n’a aucune conséquence\u{202F}: ce qui fut signé reste comme il est.",
        ]),
        .keep([
          .heading("Signatures"), .signatures(ordre.map { caseDe($0, propose?.signatures[$0]) }),
          .paragraph("Signature électronique simple, au sens du règlement eIDAS."),
        ]),
      ])
  }

  private func changement(_ objet: Dossier.Avenant.Objet, jusquAu: Jour, auLieuDu fin: Jour?) throws(Refus) -> Prose {
    let avant = fin.map { ", au lieu du \($0.enFrancais)" } ?? ""
    switch objet {
    case .calendrier: return "La période du bilan court jusqu’au \(strong: jusquAu.enFrancais)\(avant)."
    case .suspension: return "Le bilan est suspendu, puis reprend\u{202F}: sa période court jusqu’au \(strong: jusquAu.enFrancais)\(avant)."
    case .duree, .financement, .consultant:
      throw Refus(.papierComplet, "Cet avenant dit de nouvelles conditions que le dossier ne connaît pas encore\u{202F}: écrivez-le à part.")
    }
  }
}
