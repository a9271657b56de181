public import Domaine

/// What proves a signature: who, by which means, on which text, when, at which place of the chain.
public struct PreuveDeSignature: Sendable, Equatable {
  /// In whose name, as papers say it.
  public var qualite: String
  /// Who held the pen.
  public var nom: String
  /// Of which paper.
  public var document: SorteDeDocument
  /// The hash of the paper that was shown.
  public var texte: Empreinte
  /// The words that were accepted by signing, as the screen showed them.
  public var phrase: String
  /// How.
  public var voie: VoieDeSignature
  /// When.
  public var a: Instant
  /// The code that was received and typed: when it was sent, to which masked address; `nil` for another means.
  public var code: Dossier.CodeFrais?
  /// The head of the dossier's chain when the proof was made: the signature is under it.
  public var tete: Empreinte

  /// A proof.
  public init(
    qualite: String, nom: String, document: SorteDeDocument, texte: Empreinte, phrase: String, voie: VoieDeSignature, a: Instant,
    code: Dossier.CodeFrais? = nil,
    tete: Empreinte
  ) {
    self.qualite = qualite
    self.nom = nom
    self.document = document
    self.texte = texte
    self.phrase = phrase
    self.voie = voie
    self.a = a
    self.code = code
    self.tete = tete
  }
}

extension Etats {
  /// The kind of the contract: the one that was signed where it was, whatever the funding has become; else the one that the funding asks for.
  var forme: Dossier.FormeDeContrat {
    let convention = dossier.convention
    return convention.fin == nil && !convention.signatures.isEmpty ? convention.projet?.forme ?? dossier.formeRequise : dossier.formeRequise
  }

  /// The proof of one party's signature of the contract: what was recorded as it was given.
  func preuve(de signataire: Signataire) throws(Refus) -> Paper {
    guard let signature = dossier.convention.signatures[signataire] else { throw Refus(.papierFonde, "Faites d’abord signer\u{202F}: la preuve suit.") }
    guard let tete else { throw Refus(.papierFonde, "La preuve se fait depuis le journal, qui donne sa place à la signature.") }
    return preuve(
      PreuveDeSignature(
        qualite: signataire.nom, nom: nom(de: signataire), document: forme.sorte, texte: signature.texte,
        phrase: "J’ai lu \(forme.nom) et je l’accepte.", voie: signature.voie, a: signature.a, code: signature.code, tete: tete))
  }

  /// The proof file of a signature: facts, by which anyone can check that this person accepted this text at this moment.
  func preuve(_ preuve: PreuveDeSignature) -> Paper {
    let code = preuve.code.map { [Block.Fact("Code reçu", "envoyé \($0.envoyeA.leEnFrancais) à \($0.vers), saisi une fois")] } ?? []
    return papier(
      .preuveDeSignature, "Preuve de signature", suffixe: "-\(preuve.qualite.sigle)", sur: preuve.document.nom.capitale, date: preuve.a.jourParis,
      [
        .facts(
          [
            .init("Signataire", "\(strong: preuve.nom)"), .init("En qualité de", Prose(preuve.qualite)),
            .init("Moment", "\(preuve.a.enFrancais), heure de Paris (\(preuve.a.description))"),
            .init("Moyen", Prose(preuve.voie.phrase)),
          ] + code + [
            .init("Document", Prose(preuve.document.nom.capitale)), .init("Son empreinte", "SHA-256 \(code: preuve.texte.description)"),
            .init("Mots acceptés", "«\u{202F}\(preuve.phrase)\u{202F}»"), .init("Place au journal", "\(code: preuve.tete.description)"),
          ]),
        .heading("Ce que cela vaut"),
        .list([
          "C’est une signature électronique simple, au sens du règlement eIDAS (910/2014).",
          "L’empreinte est celle du document tel qu’il a été montré, avant tout cachet\u{202F}: un seul signe changé en donnerait une autre.",
          "La place au journal lie cette signature à tout ce qui la précède\u{202F}: on ne peut ni l’ôter ni en changer la date sans que cela se voie.",
        ]),
      ])
  }
}

extension String {
  /// Its last word's first letters, as a reference bears them.
  fileprivate var sigle: String { String(split(whereSeparator: { " ’".contains($0) }).last?.prefix(4) ?? "").uppercased() }
}
