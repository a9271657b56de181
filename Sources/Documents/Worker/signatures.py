"""The signatures of a PDF: intact, valid, trusted, and what changed after each."""

import hashlib
import io
from datetime import datetime, timezone
from typing import Any

from asn1crypto import cms, x509
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import ModificationLevel
from pyhanko.sign.validation import async_validate_pdf_signature
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
from pyhanko.sign.validation.settings import KeyUsageConstraints
from pyhanko.sign.validation.status import SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext

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
    return [await examined(it, data, roots) for it in embedded]


async def examined(embedded: EmbeddedPdfSignature, data: bytes, roots: list[x509.Certificate]) -> dict:
    """One signature."""
    record = {
        "field": soft(lambda: str(embedded.field_name)), "signer": None, "organisation": None, "certificateSHA256": None,
        "notBefore": None, "notAfter": None, "signedAt": soft(lambda: epoch(embedded.self_reported_timestamp)), "timestampedAt": None,
        "intact": False, "valid": False, "trusted": False, "coversWholeFile": False, "changedAfter": "suspicious",
        "reason": soft(lambda: str(embedded.sig_object["/Reason"])[:1_000])}
    try:
        record.update(owner(embedded.signer_cert))
        status = await async_validate_pdf_signature(embedded, context(roots, record["signedAt"]), key_usage_settings=SIGNING)
    except Exception:
        return record
    clean = clean_container(embedded, data)
    whole = status.coverage == SignatureCoverageLevel.ENTIRE_FILE
    stamp = status.timestamp_validity
    stamped = stamp is not None and stamp.intact and stamp.valid
    record.update(
        intact=bool(status.intact) and clean and (stamp is None or stamped), valid=bool(status.valid) and clean,
        trusted=bool(status.trusted) and clean, timestampedAt=epoch(stamp.timestamp) if stamped else None,
        coversWholeFile=whole and clean, changedAfter=CHANGES.get(status.modification_level, "suspicious"))
    return record


def context(roots: list[x509.Certificate], signed_at: int | None) -> ValidationContext:
    """Trust at the instant the signature says it was made: a seal does not fall with its certificate's end."""
    moment = datetime.fromtimestamp(signed_at, timezone.utc) if signed_at is not None else datetime.now(timezone.utc)
    return ValidationContext(trust_roots=roots, allow_fetching=False, moment=moment, revocation_mode="soft-fail")


def owner(certificate: x509.Certificate) -> dict[str, Any]:
    """Who the certificate says signed."""
    subject = certificate.subject.native
    return {
        "signer": text(subject.get("common_name")), "organisation": text(subject.get("organization_name")),
        "certificateSHA256": hashlib.sha256(certificate.dump()).hexdigest(),
        "notBefore": epoch(certificate.not_valid_before), "notAfter": epoch(certificate.not_valid_after)}


def clean_container(embedded: EmbeddedPdfSignature, data: bytes) -> bool:
    """The hole that a signature leaves for itself is the one part it does not cover: nothing may have changed there either.

    Its hexadecimal is of one case, zeros follow the CMS, and every certificate it holds is vouched for by another or by itself.
    """
    try:
        _, first, second, _ = (int(it) for it in embedded.byte_range)
        hole = data[first:second]
        digits = hole[1:-1]
        if hole[:1] != b"<" or hole[-1:] != b">" or (digits != digits.lower() and digits != digits.upper()):
            return False
        content = bytes.fromhex(digits.decode("ascii"))
        info = cms.ContentInfo.load(content)
        length = len(info.dump())
        if content[length:].strip(b"\0") or info.dump(force=True) != content[:length]:
            return False
        return all(vouched(it.chosen, certificates(info)) for it in info["content"]["certificates"])
    except Exception:
        return False


def certificates(info: cms.ContentInfo) -> list[x509.Certificate]:
    """Those that the CMS holds."""
    return [it.chosen for it in info["content"]["certificates"]]


def vouched(certificate: x509.Certificate, others: list[x509.Certificate]) -> bool:
    """True unless an issuer is at hand and its signature does not hold."""
    from cryptography import x509 as pyca
    subject = pyca.load_der_x509_certificate(certificate.dump())
    issuers = [it for it in others if it.subject == certificate.issuer]
    if not issuers:
        return True
    for issuer in issuers:
        try:
            subject.verify_directly_issued_by(pyca.load_der_x509_certificate(issuer.dump()))
            return True
        except Exception:
            continue
    return False


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
