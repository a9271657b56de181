import Documents

/// A paper as a page shows it: the same blocks, the same words, so that what is read on a screen is what is signed and printed.
struct PapierHTML {
  let paper: Paper

  var html: HTML {
    """
    <article class="papier pile"><div class="pile pile--serree">\(paper.overline.html { "<p class=\"surtitre\">\($0)</p>" })<h1>\(paper.title)</h1></div>
    \(paper.readers.html { Notice.html(.secret, "<p>\($0)</p>") })\(paper.blocks.html(block))</article>
    """
  }

  private func block(_ block: Block) -> HTML {
    switch block {
    case .heading(let texte, let niveau, let numero): titre(texte, niveau, numero)
    case .paragraph(let prose): "<p>\(runs(prose))</p>"
    case .quote(let prose, let source):
      "<blockquote class=\"carte\"><p>\(runs(prose))</p>\(source.html { "<footer class=\"meta\">\($0)</footer>" })</blockquote>"
    case .list(let items, let ordered):
      ordered ? "<ol class=\"puces\">\(items.html { "<li>\(runs($0))</li>" })</ol>" : "<ul class=\"puces\">\(items.html { "<li>\(runs($0))</li>" })</ul>"
    case .facts(let faits): Faits.html(faits.map { ($0.label, runs($0.value)) })
    case .table(let table): self.table(table)
    case .notice(_, let titre, let phrases): Notice.html(.information, "<p><strong>\(titre)</strong></p>\(phrases.html { "<p>\(runs($0))</p>" })")
    case .checks(let checks): "<ul class=\"pile pile--serree\">\(checks.html { "<li>\($0.checked ? "✓" : "–") \(runs($0.text))</li>" })</ul>"
    case .write(let label, _): "<p class=\"meta\">\(label)</p>"
    case .statement(let prose, let appuis):
      "<p>\(runs(prose))</p>\(appuis.isEmpty ? .vide : "<p class=\"meta\">S’appuie sur\u{202F}: \(appuis.joined(separator: "\u{202F}; "))</p>")"
    case .signatures(let boites): "<ul class=\"pile\">\(boites.html(boite))</ul>"
    case .radar(let radar):
      valeurs(radar.title, [""] + radar.series.map(\.name), radar.axes.indices.map { rang in [radar.axes[rang]] + radar.series.map { $0.labels[rang] } })
    case .bars(let bars): valeurs(bars.title, ["", bars.unit], bars.rows.map { [$0.label, $0.text] })
    case .calendar(let mois): "<p>\(mois.alt)</p>"
    case .keep(let blocks): blocks.html(self.block)
    case .pageBreak, .spacer: .vide
    }
  }

  private func titre(_ texte: String, _ niveau: Int, _ numero: String?) -> HTML {
    let plein = (numero.map { "\($0). " } ?? "") + texte
    return niveau == 1 ? "<h2>\(plein)</h2>" : "<h3>\(plein)</h3>"
  }

  private func runs(_ prose: Prose) -> HTML {
    prose.runs.html { run in
      switch run.style {
      case .strong: "<strong>\(run.text)</strong>"
      case .quiet: "<span class=\"meta\">\(run.text)</span>"
      case .code: "<code>\(run.text)</code>"
      case nil: "\(run.text)"
      }
    }
  }

  private func table(_ table: Table) -> HTML {
    let tete = table.columns.html { colonne -> HTML in
      if colonne.title.isEmpty { return "<td></td>" }
      return colonne.align == .end ? "<th scope=\"col\" class=\"nombre\">\(colonne.title)</th>" : "<th scope=\"col\">\(colonne.title)</th>"
    }
    let lignes = table.rows.html { ligne in
      "<tr>\(zip(table.columns, ligne).html { $0.align == .end ? "<td class=\"nombre\">\(runs($1))</td>" : "<td>\(runs($1))</td>" })</tr>"
    }
    return
      "<div class=\"tableau\" tabindex=\"0\" role=\"region\" aria-label=\"\(table.caption)\"><table><caption>\(table.caption)</caption><thead><tr>\(tete)</tr></thead><tbody>\(lignes)</tbody></table></div>"
  }

  private func valeurs(_ titre: String, _ tete: [String], _ lignes: [[String]]) -> HTML {
    table(Table(titre, tete.map { .init($0) }, lignes.map { $0.map { Prose($0) } }))
  }

  private func boite(_ boite: Block.SignatureBox) -> HTML {
    let etat =
      switch boite.state {
      case .signed: Etat.html("signé", "bien")
      case .awaited: Etat.html("attendu", "attention")
      case .refused: Etat.html("sans signature", "")
      }
    return
      "<li class=\"carte\"><p class=\"meta\">\(boite.role)</p><p><strong>\(boite.name)</strong> \(etat)</p>\(boite.drawing.html(\.html))\(boite.lines.html { "<p class=\"meta\">\($0)</p>" })</li>"
  }
}
