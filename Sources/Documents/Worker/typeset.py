"""From a paper to its PDF: archival (PDF/A-3a) and accessible (PDF/UA-1) at once, the same bytes for the same request."""

import ctypes
import json
import re
from pathlib import Path
from typing import Any

import typst

from characters import plainest
from columns import shares
from facturx import INVOICE, with_invoice_metadata
from papers import paper as paper_shape
from refusal import Refusal, invalid, too_large
from shapes import integer, line, matching, maybe, one_of, record, several

STANDARDS = ["a-3a", "ua-1"]
LARGEST_INPUT = 4 << 20
TRIMMED_EVERY = 25
HERE = Path(__file__).resolve().parent
QUOTED = re.compile(r'"[^"]*"|`[^`]*`|“[^”]*”|\'[^\']*\'')
LATEST = 253402300799

raw = matching(r"[^\x00\ud800-\udfff]{0,4000000}")
attachment = record(
    name=matching(r"[A-Za-z0-9][A-Za-z0-9._-]{0,100}"),
    mime=matching(r"[a-z]+/[a-z0-9.+-]{1,100}"),
    description=maybe(line(500)),
    relationship=maybe(one_of("supplement", "data", "source", "alternative"), "supplement"),
    text=raw,
)
request_shape = record(
    id=lambda value, path: value,
    op=one_of("typeset"),
    timestamp=integer(0, LATEST),
    paper=paper_shape,
    attachments=maybe(several(attachment, 20), []),
    facturx=maybe(record(xml=raw)),
)


class Press:
    """Typst with the fonts of the house, kept warm."""

    def __init__(self, fonts: list[Path]) -> None:
        families = typst.Fonts(include_system_fonts=False, include_embedded_fonts=True, font_paths=[str(folder) for folder in fonts])
        self.compiler = typst.Compiler(
            input=str(HERE / "paper.typ"),
            root=str(HERE),
            font_paths=families,
            ignore_system_fonts=True,
            package_path=str(HERE / "none"),
            package_cache_path=str(HERE / "none"),
        )

        self.libc = ctypes.CDLL(None)
        self.count = 0

    def typeset(self, request: dict) -> tuple[dict, bytes]:
        """The answer and the PDF, or a Refusal."""
        made = request_shape(request, "")
        paper = prepared(made)
        try:
            try:
                pdf = self.compiled(paper, made["timestamp"])
            except typst.TypstError as error:
                if "could not be displayed" not in str(error.message):
                    raise
                pdf = self.compiled(plainest(paper), made["timestamp"])
        except typst.TypstError as error:
            raise Refusal("typst", diagnostic(error)) from None
        count = pages(pdf)
        if made["facturx"]:
            pdf = with_invoice_metadata(pdf)
        # Typst ends the file at %%EOF; PDF/A asks for an end of line before an update is appended.
        return {"pages": count}, pdf if pdf.endswith(b"\n") else pdf + b"\n"

    def compiled(self, paper: dict, timestamp: int) -> bytes:
        """The PDF, from data that is never evaluated."""
        data = json.dumps(paper, ensure_ascii=False, separators=(",", ":"))
        if len(data) > LARGEST_INPUT:
            raise too_large("paper")
        self.count += 1
        if self.count % TRIMMED_EVERY == 0:
            self.libc.malloc_trim(0)  # gives back what a large paper took, once Typst has forgotten it
        return self.compiler.compile(format="pdf", sys_inputs={"paper": data}, pdf_standards=STANDARDS, timestamp=timestamp)


def prepared(made: dict) -> dict[str, Any]:
    """The paper as the template reads it."""
    paper = made["paper"]
    paper["keywords"] = list(dict.fromkeys([*paper["keywords"], paper["kind"]]))
    paper["attachments"] = made["attachments"]
    lay_out(paper["blocks"], paper["size"])
    if made["facturx"]:
        paper["attachments"] = [
            *made["attachments"],
            {
                "name": INVOICE,
                "mime": "text/xml",
                "relationship": "alternative",
                "description": "Facture au format Factur-X",
                "text": made["facturx"]["xml"],
            },
        ]
    names = [it["name"] for it in paper["attachments"]]
    if len(set(names)) < len(names):
        raise invalid("attachments", "two of one name")
    return paper


def lay_out(blocks: list[dict], size: int) -> None:
    """Gives each table the widths of its columns."""
    for block in blocks:
        if block["kind"] == "table":
            block["shares"] = shares(block, size)
        elif block["kind"] == "keep":
            lay_out(block["blocks"], size)


def diagnostic(error: typst.TypstError) -> str:
    """What Typst says, without what it quotes."""
    return QUOTED.sub("…", str(error.message))[:200]


def pages(pdf: bytes) -> int:
    """The number of pages: Typst writes the page tree's root first."""
    found = re.search(rb"1 0 obj\n<</Type/Pages/Count (\d+)", pdf[:200])
    if not found:
        raise Refusal("internal", "no page tree")
    return int(found[1])
