"""Seals: PAdES signatures in an invisible field, appended to the file so that each earlier one stays valid."""

import asyncio
import hashlib
import io
from collections import OrderedDict
from datetime import datetime, timezone
from typing import Any

import tzlocal
from asn1crypto import keys, pem, tsp, x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import PdfSignatureMetadata, PdfSigner
from pyhanko.sign.fields import SigFieldSpec, SigSeedSubFilter
from pyhanko.sign.signers import SimpleSigner
from pyhanko.sign.signers.pdf_cms import PdfCMSSignedAttributes
from pyhanko.sign.timestamps import TimeStamper
from pyhanko_certvalidator.registry import SimpleCertificateStore

from framing import Broken, Pipe
from refusal import Refusal, invalid
from shapes import flag, integer, line, matching, maybe, one_of, record, several
from typeset import LATEST

# pyHanko asks which time zone this machine is in before it is told the instant; the worker cannot read that, nor needs to.
tzlocal.get_localzone = lambda: timezone.utc

DIGEST = "sha256"
KEPT_KEYS = 8
ROOM = 1_500  # bytes of a CMS beside its certificates and its signature
ROOM_FOR_TIMESTAMP = 10_000

pem_text = matching(r"[ -~\r\n]{1,40000}")
request_shape = record(
    id=lambda value, path: value, op=one_of("seal"), payload=integer(1, 1 << 30), key=pem_text, certificates=several(pem_text, 8, 1),
    field=matching(r"[^\x00-\x1f.\ud800-\udfff]{1,60}"), name=maybe(line(200)), reason=maybe(line(400)), location=maybe(line(200)),
    instant=integer(0, LATEST), timestamped=maybe(flag, False))


class Update(IncrementalPdfFileWriter):
    """An update that leaves the document's properties alone: they say when it was typeset, not when it was sealed."""

    def _update_meta(self) -> None:
        pass


class KeptSigner(SimpleSigner):
    """A signer whose key is parsed once."""

    def __init__(self, private: Any, certificates: list[x509.Certificate]) -> None:
        store = SimpleCertificateStore()
        store.register_multiple(certificates[1:])
        self.private = private
        super().__init__(signing_cert=certificates[0], signing_key=None, cert_registry=store)

    def sign_raw(self, data: bytes, digest_algorithm: str) -> bytes:
        """The signature of `data`."""
        algorithm = hashes.SHA256()
        if isinstance(self.private, rsa.RSAPrivateKey):
            return self.private.sign(data, padding.PKCS1v15(), algorithm)
        return self.private.sign(data, ec.ECDSA(algorithm))

    @property
    def room(self) -> int:
        """Bytes to keep for the signature and its certificates."""
        held = len(self.signing_cert.dump()) + sum(len(certificate.dump()) for certificate in self.cert_registry)
        return ROOM + held + (self.private.key_size // 8 if isinstance(self.private, rsa.RSAPrivateKey) else 80)


class Sealer:
    """Signs with keys it keeps parsed, the last few of them."""

    def __init__(self, pipe: Pipe) -> None:
        self.pipe = pipe
        self.signers: OrderedDict[bytes, KeptSigner] = OrderedDict()
        self.loop = asyncio.new_event_loop()

    def seal(self, request: dict, pdf: bytes) -> tuple[dict, bytes]:
        """The answer and the sealed PDF, or a Refusal."""
        asked = request_shape(request, "")
        signer = self.signer(asked["key"], asked["certificates"])
        timestamper = PipedTimestamper(self.pipe, request["id"]) if asked["timestamped"] else None
        try:
            return {}, self.loop.run_until_complete(signed(pdf, asked, signer, timestamper))
        except (Refusal, Broken, MemoryError):
            raise
        except Exception as error:
            raise Refusal("seal", type(error).__name__) from None

    def signer(self, key: str, certificates: list[str]) -> KeptSigner:
        """The signer of this key, parsed or kept."""
        name = hashlib.sha256("\0".join([key, *certificates]).encode()).digest()
        if name not in self.signers:
            self.signers[name] = parsed(key, certificates)
            if len(self.signers) > KEPT_KEYS:
                self.signers.popitem(last=False)
        self.signers.move_to_end(name)
        return self.signers[name]


def parsed(key: str, certificates: list[str]) -> KeptSigner:
    """A signer, once the key is seen to be the first certificate's."""
    try:
        private = serialization.load_pem_private_key(key.encode(), password=None)
    except Exception:
        raise invalid("key", "not a private key in PEM") from None
    if not isinstance(private, (ec.EllipticCurvePrivateKey, rsa.RSAPrivateKey)):
        raise invalid("key", "neither EC nor RSA")
    public = private.public_key().public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
    chain = [certificate(it, f"certificates[{index}]") for index, it in enumerate(certificates)]
    if chain[0].public_key.dump() != keys.PublicKeyInfo.load(public).dump():
        raise invalid("certificates[0]", "not the key's")
    return KeptSigner(private, chain)


def certificate(text: str, path: str) -> x509.Certificate:
    """One certificate in PEM."""
    try:
        kind, _, der = pem.unarmor(text.encode())
        found = x509.Certificate.load(der, strict=True)
        found.native  # parses the whole
    except Exception:
        raise invalid(path, "not a certificate in PEM") from None
    return found


async def signed(pdf: bytes, asked: dict, signer: KeptSigner, timestamper: TimeStamper | None) -> bytes:
    """The PDF with one more signature, dated as asked."""
    out = Update(io.BytesIO(pdf))
    meta = PdfSignatureMetadata(
        field_name=asked["field"], md_algorithm=DIGEST, name=asked["name"], reason=asked["reason"], location=asked["location"],
        subfilter=SigSeedSubFilter.PADES)
    spec = SigFieldSpec(asked["field"], readable_field_name=asked["field"])
    session = PdfSigner(meta, signer, timestamper=timestamper, new_field_spec=spec).init_signing_session(out)
    session.system_time = datetime.fromtimestamp(asked["instant"], timezone.utc)
    document = session.prepare_tbs_document(
        validation_info=None, bytes_reserved=2 * (signer.room + (ROOM_FOR_TIMESTAMP if timestamper else 0)))
    digest, output = document.digest_tbs_document()
    done = await document.perform_signature(
        document_digest=digest.document_digest, pdf_cms_signed_attrs=PdfCMSSignedAttributes(signing_time=session.system_time))
    await done.post_signature_processing(output)
    return output.getvalue()


class PipedTimestamper(TimeStamper):
    """Asks the server, which has the network, for the timestamp."""

    def __init__(self, pipe: Pipe, identifier: int) -> None:
        super().__init__()
        self.pipe = pipe
        self.identifier = identifier

    async def async_request_tsa_response(self, req: tsp.TimeStampReq) -> tsp.TimeStampResp:
        """Writes the request, waits for the response."""
        self.pipe.write({"id": self.identifier, "ask": "timestamp"}, req.dump())
        answer, payload = next(self.pipe.frames(), ({}, b""))
        if isinstance(payload, Refusal) or answer.get("id") != self.identifier or not payload:
            raise Refusal("timestamp", "no timestamp was given")
        try:
            response = tsp.TimeStampResp.load(payload, strict=True)
            granted = response["status"]["status"].native in ("granted", "granted_with_mods")
        except Exception:
            raise Refusal("timestamp", "not a timestamp response") from None
        if not granted:
            raise Refusal("timestamp", "the timestamp was not granted")
        return response

    async def async_timestamp(self, message_digest: bytes, md_algorithm: str) -> Any:
        """The token, checked against its request."""
        try:
            return await super().async_timestamp(message_digest, md_algorithm)
        except (Refusal, Broken):
            raise
        except Exception:
            raise Refusal("timestamp", "the timestamp does not answer its request") from None
