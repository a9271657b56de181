extension Carnet {
  /// Writes a working note, or rewrites one of one's own.
  public func noter(_ texte: String, id: Identifiant<Note>, par acteur: Acteur, le jour: Jour) throws(Refus) -> [Event] {
    try exiger(.consultant, acteur)
    if let note = notes.toutes[id] {
      if note.auteur != acteur.personne { throw Refus(.carnetElementConnu) }
      if note.texte == texte { return [] }
    }
    return [.notes(.notee(Note(id: id, auteur: acteur.personne, texte: texte, le: jour)))]
  }

  /// Erases a working note that one may read.
  public func effacer(note id: Identifiant<Note>, par acteur: Acteur, le jour: Jour) throws(Refus) -> [Event] {
    try exiger(.consultant, acteur)
    return notes(lisiblesPar: acteur)[id] == nil ? [] : [.notes(.effacee(id, le: jour))]
  }
}
