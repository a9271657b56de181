extension Carnet {
  /// Puts a document into the carnet; its bytes are kept under the carnet's key (I9).
  public func deposer(
    piece id: Identifiant<Piece>, _ nature: NaturePiece, _ empreinte: Empreinte, par acteur: Acteur, le jour: Jour
  ) throws(Refus) -> [Event] {
    let partie = try partie(acteur)
    if pieces.toutes[id] != nil { return [] }
    return [.pieces(.deposee(Piece(id: id, nature: nature, empreinte: empreinte, par: partie, le: jour)))]
  }

  /// Takes a document away.
  public func retirer(piece id: Identifiant<Piece>, par acteur: Acteur, le jour: Jour) throws(Refus) -> [Event] {
    _ = try partie(acteur)
    return pieces.toutes[id] == nil ? [] : [.pieces(.retiree(id, le: jour))]
  }
}
