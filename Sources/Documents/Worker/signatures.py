"""The signatures of a PDF: intact, valid, trusted, and what changed after each."""

import hashlib
import io
from datetime import datetime, UTC
from typing import Any

from asn1crypto import x509
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import ModificationLevel
from pyhanko.sign.validation import async_validate_pdf_signature
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
from pyhanko.sign.validation.settings import KeyUsageConstraints
from pyhanko.sign.validation.status import SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext

from container import clean_container

SIGNING = KeyUsageConstraints(key_usage={"digital_signature", "non_repudiation"}, match_all_key_usages=False)
CHANGES = {ModificationLevel.NONE: "none", ModificationLevel.LTA_UPDATES: "none", ModificationLevel.FORM_FILLING: "allowed"}
MOST = 60


async def examined_signatures(data: bytes, roots: list[x509.Certificate]) -> list[dict]:
    """One record a signature, in the order they were made. A file that cannot be followed has none."""
    try:
        reader = PdfFileReader(io.BytesIO(data))
        embedded = list(reader.embedded_regular_signatures)[:MOST]
    except Exception:
        return []
    found = [await examined(it, data, roots) for it in embedded]
    if found and not found[-1]["coversWholeFile"]:
        found[-1]["changedAfter"] = "suspicious"  # whatever it is, no seal covers it
    return found


async def examined(embedded: EmbeddedPdfSignature, data: bytes, roots: list[x509.Certificate]) -> dict:
    """One signature."""
    record = {
        "field": soft(lambda: str(embedded.field_name)),
        "signer": None,
        "organisation": None,
        "certificateSHA256": None,
        "notBefore": None,
        "notAfter": None,
        "signedAt": soft(lambda: epoch(embedded.self_reported_timestamp)),
        "timestampedAt": None,
        "intact": False,
        "valid": False,
        "trusted": False,
        "coversWholeFile": False,
        "changedAfter": "suspicious",
        "reason": soft(lambda: str(embedded.sig_object["/Reason"])[:1_000]),
    }
    try:
        record.update(owner(embedded.signer_cert))
        status = await async_validate_pdf_signature(embedded, context(roots, record["signedAt"]), key_usage_settings=SIGNING)
    except Exception:
        return record
    clean = clean_container(embedded.byte_range, data, roots)
    whole = status.coverage == SignatureCoverageLevel.ENTIRE_FILE
    stamp = status.timestamp_validity
    stamped = stamp is not None and stamp.intact and stamp.valid
    record.update(
        intact=bool(status.intact) and clean and (stamp is None or stamped),
        valid=bool(status.valid) and clean,
        trusted=bool(status.trusted) and clean,
        timestampedAt=epoch(stamp.timestamp) if stamped else None,
        coversWholeFile=whole and clean,
        changedAfter=CHANGES.get(status.modification_level, "suspicious"),
    )
    return record


def context(roots: list[x509.Certificate], signed_at: int | None) -> ValidationContext:
    """Trust at the instant the signature says it was made: a seal does not fall with its certificate's end."""
    moment = datetime.fromtimestamp(signed_at, UTC) if signed_at is not None else datetime.now(UTC)
    return ValidationContext(trust_roots=roots, allow_fetching=False, moment=moment, revocation_mode="soft-fail")


def owner(certificate: x509.Certificate) -> dict[str, Any]:
    """Who the certificate says signed."""
    subject = certificate.subject.native
    return {
        "signer": text(subject.get("common_name")),
        "organisation": text(subject.get("organization_name")),
        "certificateSHA256": hashlib.sha256(certificate.dump()).hexdigest(),
        "notBefore": epoch(certificate.not_valid_before),
        "notAfter": epoch(certificate.not_valid_after),
    }


def epoch(moment: datetime | None) -> int | None:
    """Seconds since 1970."""
    return None if moment is None else int(moment.timestamp())


def text(value: Any) -> str | None:
    """A name's part, which may be a list."""
    if value is None:
        return None
    return (", ".join(map(str, value)) if isinstance(value, list) else str(value))[:300]


def soft(make: Any) -> Any:
    """A part that may be wrong without the whole being so."""
    try:
        return make()
    except Exception:
        return None
