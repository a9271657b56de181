import Crypto
public import Domaine
import EventCodec

extension Conservation.Contenu {
  /// The SHA-256 of an item as it stands, written as it is stored: any change of a word makes another. What a pass or an agreement names of an item that is no paper.
  public var empreinte: Empreinte? { Empreinte(octets: SHA256.hash(data: stored.bytes)) }
}

extension LaissezPasser {
  /// Refuses a content that is not of the version that the pass opens. A synthèse and detailed results are papers: the dossier has compared their hashes.
  func exigerVersion(_ contenu: Conservation.Contenu) throws(Refus) {
    if !code.estUnPapierRemis, contenu.empreinte != empreinte { throw Refus(.versionOuverte) }
  }
}
