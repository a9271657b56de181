"""Two opinions on a signed file, poppler's and pyHanko's, which must agree; and qpdf's on its structure."""

import asyncio
import io
import logging
import re
import subprocess
from pathlib import Path

from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import ModificationLevel
from pyhanko.sign.validation import async_validate_pdf_signature
from pyhanko.sign.validation.settings import KeyUsageConstraints
from pyhanko.sign.validation.status import SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext

ALLOWED = (ModificationLevel.NONE, ModificationLevel.LTA_UPDATES, ModificationLevel.FORM_FILLING)
logging.getLogger("pyhanko").setLevel(logging.CRITICAL)
logging.getLogger("pyhanko_certvalidator").setLevel(logging.CRITICAL)


def qpdf(path: Path) -> str | None:
    """None, or what qpdf says."""
    done = subprocess.run(["qpdf", "--check", str(path)], capture_output=True, text=True, errors="replace")
    return None if done.returncode == 0 else (done.stdout + done.stderr).strip()[-400:]


def signature_failures(path: Path, pdf: bytes) -> list[str]:
    """What either finds wrong with the signatures; nothing for a file without any."""
    if b"/ByteRange" not in pdf:
        return []
    poppler, failures = opinion_of_poppler(path)
    try:
        ours, more = asyncio.run(opinion_of_pyhanko(pdf))
    except Exception as error:
        return [*failures, f"pyHanko: {type(error).__name__} {error}"]
    if poppler != ours:
        failures.append(f"poppler counts {poppler} signatures, pyHanko {ours}")
    if ours == 0:
        failures.append("a signature is announced that none can read")
    return failures + more


def opinion_of_poppler(path: Path) -> tuple[int, list[str]]:
    """How many signatures, and what is wrong. The certificates are the tests' own: trust is not asked."""
    out = subprocess.run(["pdfsig", "-nocert", str(path)], capture_output=True, text=True, errors="replace").stdout
    parts = re.split(r"^Signature #", out, flags=re.M)[1:]
    failures = [f"poppler: {verdict(it)}" for it in parts if "Signature Validation: Signature is Valid." not in it]
    if parts and "  - Total document signed" not in parts[-1]:
        failures.append("poppler: bytes follow the last signature")
    return len(parts), failures


def verdict(part: str) -> str:
    """poppler's line."""
    found = re.search(r"Signature Validation: (.*)", part)
    return found[1] if found else "no verdict"


async def opinion_of_pyhanko(pdf: bytes) -> tuple[int, list[str]]:
    """How many signatures, and what is wrong."""
    reader, failures = PdfFileReader(io.BytesIO(pdf)), []
    signatures = list(reader.embedded_regular_signatures)
    for index, it in enumerate(signatures):
        status = await async_validate_pdf_signature(
            it,
            ValidationContext(trust_roots=[], allow_fetching=False),
            key_usage_settings=KeyUsageConstraints(key_usage={"digital_signature", "non_repudiation"}, match_all_key_usages=False),
        )
        if not status.intact or not status.valid:
            failures.append(f"pyHanko: {it.field_name} is broken")
        elif index == len(signatures) - 1 and status.coverage != SignatureCoverageLevel.ENTIRE_FILE:
            failures.append("pyHanko: bytes follow the last signature")
        elif status.modification_level not in ALLOWED:
            failures.append(f"pyHanko: a suspicious change after {it.field_name}")
    return len(signatures), failures
