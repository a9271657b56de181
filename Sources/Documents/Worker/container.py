"""The hole that a signature leaves for itself is the one part it does not cover: nothing may have changed there either.

What CMS leaves unsigned must be what the signed parts imply; a change that harms nothing is still a change.
"""

from typing import Any

from asn1crypto import cms, x509
from cryptography import x509 as pyca

TIMESTAMP = "signature_time_stamp_token"


def clean_container(byte_range: Any, data: bytes, roots: list[x509.Certificate]) -> bool:
    """Hexadecimal of one case, zeros after the CMS, and a CMS that is clean."""
    try:
        _, first, second, _ = (int(it) for it in byte_range)
        hole = data[first:second]
        digits = hole[1:-1]
        if hole[:1] != b"<" or hole[-1:] != b">" or (digits != digits.lower() and digits != digits.upper()):
            return False
        content = bytes.fromhex(digits.decode("ascii"))
        info = cms.ContentInfo.load(content)
        return not content[len(info.dump()):].strip(b"\0") and clean(info, [read(it) for it in roots])
    except Exception:
        return False


def clean(info: cms.ContentInfo, roots: list[pyca.Certificate]) -> bool:
    """One signer, the digest it announces, the certificates of its chain and no other; its timestamps alike."""
    content = info["content"]
    if info["content_type"].native != "signed_data" or info.dump() != info.copy().dump(force=True):
        return False
    (signer,) = content["signer_infos"]
    version = "v1" if content["encap_content_info"]["content_type"].native == "data" else "v3"
    if content["version"].native != version or signer["version"].native != "v1":
        return False
    if [it.dump() for it in content["digest_algorithms"]] != [signer["digest_algorithm"].dump()]:
        return False
    sid = signer["sid"].chosen
    held = list({it.chosen.dump(): it.chosen for it in content["certificates"]}.values())
    own = [it for it in held if it.serial_number == sid["serial_number"].native and it.issuer.dump() == sid["issuer"].dump()]
    others = [read(it) for it in held if it not in own]
    return len(own) == 1 and one_chain(read(own[0]), others, roots) and all(clean(it, roots) for it in timestamps(signer))


def read(certificate: x509.Certificate) -> pyca.Certificate:
    """The same certificate, for its signature to be verified."""
    return pyca.load_der_x509_certificate(certificate.dump())


def timestamps(signer: cms.SignerInfo) -> list[cms.ContentInfo]:
    """The tokens among what is unsigned; anything else there is unknown, and refused."""
    attributes = signer["unsigned_attrs"]
    if not isinstance(attributes, cms.CMSAttributes):
        return []
    if any(it["type"].native != TIMESTAMP for it in attributes):
        raise ValueError
    return [token for it in attributes for token in it["values"]]


def one_chain(certificate: pyca.Certificate, others: list[pyca.Certificate], roots: list[pyca.Certificate]) -> bool:
    """Every other certificate issued the one before it. The last is its own issuer's, a root's, or of an issuer one does not have."""
    if certificate not in roots and any(certificate.public_key() == it.public_key() for it in roots):
        return False  # a trusted certificate, with something in it changed
    issuers = [it for it in [*others, *roots, certificate] if it.subject == certificate.issuer]
    if issuers and not any(issued(certificate, it) for it in issuers):
        return False
    for issuer in others:
        if issued(certificate, issuer):
            return one_chain(issuer, [it for it in others if it != issuer], roots)
    return not others


def issued(certificate: pyca.Certificate, issuer: pyca.Certificate) -> bool:
    """Whether `issuer` signed it."""
    try:
        certificate.verify_directly_issued_by(issuer)
        return True
    except Exception:
        return False
