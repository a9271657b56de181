"""Changes a sealed file as a forger would: by updates appended to it, so that what was sealed still stands there.

    tamper.py SEALED FOLDER     writes one file a kind of change into the folder
"""

import io
import sys
from pathlib import Path

from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.content import RawContent
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.writer import PageObject

NAME, NUMBER, TEXT = generic.NameObject, generic.NumberObject, generic.TextStringObject


def first_page(out: IncrementalPdfFileWriter) -> generic.DictionaryObject:
    """The first page, which is about to change."""
    page = out.root["/Pages"]
    while page["/Type"] == "/Pages":
        page = page["/Kids"][0]
    return page.get_object()


def page_added(out: IncrementalPdfFileWriter) -> None:
    """One page more."""
    content = RawContent(b"0 0 100 100 re f")
    out.insert_page(PageObject(contents=out.add_object(generic.StreamObject(stream_data=content.render())), media_box=(0, 0, 200, 200)))


def text_changed(out: IncrementalPdfFileWriter) -> None:
    """Another content on the first page."""
    page = first_page(out)
    page["/Contents"] = out.add_object(generic.StreamObject(stream_data=b"1 0 0 rg 0 0 300 300 re f"))
    out.update_container(page)


def covered(out: IncrementalPdfFileWriter) -> None:
    """A note laid over the first page."""
    page = first_page(out)
    note = generic.DictionaryObject({
        NAME("/Type"): NAME("/Annot"), NAME("/Subtype"): NAME("/FreeText"), NAME("/Contents"): TEXT("Autre montant"), NAME("/F"): NUMBER(4),
        NAME("/Rect"): generic.ArrayObject(map(NUMBER, (50, 500, 300, 600))), NAME("/DA"): TEXT("/Helv 12 Tf 0 g")})
    page[NAME("/Annots")] = generic.ArrayObject([*page.get("/Annots", []), out.add_object(note)])
    out.update_container(page)


def script_added(out: IncrementalPdfFileWriter) -> None:
    """Something that a reader would do by itself on opening."""
    out.root[NAME("/OpenAction")] = generic.DictionaryObject({NAME("/S"): NAME("/JavaScript"), NAME("/JS"): TEXT("app.alert('x')")})
    out.update_root()


def title_changed(out: IncrementalPdfFileWriter) -> None:
    """Another description of the whole."""
    out.root[NAME("/Metadata")] = out.add_object(generic.StreamObject(
        {NAME("/Type"): NAME("/Metadata"), NAME("/Subtype"): NAME("/XML")}, stream_data=b"<x:xmpmeta xmlns:x='adobe:ns:meta/'/>"))
    out.update_root()


def seal_hidden(out: IncrementalPdfFileWriter) -> None:
    """The list of fields emptied: no reader shows a seal any more."""
    form = out.root["/AcroForm"]
    form[NAME("/Fields")] = generic.ArrayObject()
    out.update_container(form)
    out.update_root()


CHANGES = {"page-ajoutee": page_added, "texte-change": text_changed, "texte-couvert": covered, "action-ajoutee": script_added,
           "titre-change": title_changed, "cachet-cache": seal_hidden}


def main(sealed: Path, folder: Path) -> None:
    """One file a change."""
    for name, change in CHANGES.items():
        out = IncrementalPdfFileWriter(io.BytesIO(sealed.read_bytes()))
        change(out)
        made = io.BytesIO()
        out.write(made)
        assert made.getvalue().startswith(sealed.read_bytes()) and len(made.getvalue()) > sealed.stat().st_size
        (folder / f"{name}.pdf").write_bytes(made.getvalue())


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
