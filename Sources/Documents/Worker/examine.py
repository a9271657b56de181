"""Inspects a file one is handed: what it is, who signed it, whether it changed since. Never raises on hostile bytes."""

import asyncio
import hashlib
import io
import re
from typing import Any

import pikepdf

from refusal import Refusal
from seal import certificate, pem_text
from shapes import integer, maybe, one_of, record, several
from signatures import examined_signatures

request_shape = record(
    id=lambda value, path: value, op=one_of("inspect"), payload=integer(0, 1 << 30), trust=maybe(several(pem_text, 200), []))
MOST_ATTACHMENTS = 50
LARGEST_ATTACHMENT = 64 << 20
NOT_A_PDF = {"pdf": False, "title": None, "pages": None, "pdfa": None, "pdfua": None, "signatures": [], "attachments": []}


class Examiner:
    """Looks into PDF files."""

    def __init__(self) -> None:
        self.loop = asyncio.new_event_loop()

    def inspect(self, request: dict, data: bytes) -> tuple[dict, None]:
        """What the file is. A file that no PDF reader opens is not a PDF."""
        asked = request_shape(request, "")
        roots = [certificate(it, f"trust[{index}]") for index, it in enumerate(asked["trust"])]
        if b"%PDF-" not in data[:1024]:
            return dict(NOT_A_PDF), None
        try:
            answer = described(data)
        except (Refusal, MemoryError):
            raise
        except Exception:
            return dict(NOT_A_PDF), None
        answer["signatures"] = self.loop.run_until_complete(examined_signatures(data, roots))
        return answer, None


def described(data: bytes) -> dict[str, Any]:
    """Title, pages, the standards it claims, its attachments."""
    with pikepdf.open(io.BytesIO(data), suppress_warnings=True) as file:
        xmp = soft(lambda: bytes(file.Root.Metadata.read_bytes())[:1 << 20], b"")
        part, level = claimed(xmp, b"pdfaid:part"), claimed(xmp, b"pdfaid:conformance")
        accessible = claimed(xmp, b"pdfuaid:part")
        return {
            "pdf": True,
            "title": soft(lambda: str(file.docinfo.get("/Title", ""))[:500] or None, None),
            "pages": len(file.pages),
            "pdfa": f"{part}{level or ''}" if part else None,
            "pdfua": int(accessible) if accessible and accessible.isdigit() else None,
            "attachments": soft(lambda: attachments(file), []),
        }


def attachments(file: pikepdf.Pdf) -> list[dict]:
    """Name, kind and hash of each embedded file."""
    found = []
    for name in list(file.attachments)[:MOST_ATTACHMENTS]:
        def one(name: str = name) -> dict:
            embedded = file.attachments[name].get_file()
            content = embedded.read_bytes()
            if len(content) > LARGEST_ATTACHMENT:
                raise ValueError
            return {"name": name, "mime": embedded.mime_type or None, "sha256": hashlib.sha256(content).hexdigest()}
        found.append(soft(one, {"name": name, "mime": None, "sha256": None}))
    return found


def claimed(xmp: bytes, name: bytes) -> str | None:
    """The value of an XMP property, written as an attribute or as an element."""
    found = re.search(re.escape(name) + rb"\s*(?:=\s*[\"']|>)\s*([0-9A-Za-z]{1,8})", xmp)
    return found[1].decode() if found else None


def soft(make: Any, otherwise: Any) -> Any:
    """A part of a file that may be wrong without the whole being so."""
    try:
        return make()
    except Exception:
        return otherwise
