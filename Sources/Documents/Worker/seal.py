"""Seals: PAdES signatures in an invisible field, appended to the file so that each earlier one stays valid."""

import asyncio
import hashlib
import io
from collections import OrderedDict
from datetime import datetime, UTC

import tzlocal
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import PdfSignatureMetadata, PdfSigner
from pyhanko.sign.fields import SigFieldSpec, SigSeedSubFilter
from pyhanko.sign.signers.pdf_cms import PdfCMSSignedAttributes

import timestamps
from framing import Broken, Pipe
from refusal import Refusal
from shapes import flag, integer, line, matching, maybe, one_of, record, several
from signer import KeptSigner, parsed, pem_text
from typeset import LATEST

# pyHanko asks which time zone this machine is in before it is told the instant; the worker cannot read that, nor needs to.
tzlocal.get_localzone = lambda: UTC

DIGEST = "sha256"
KEPT_KEYS = 8

request_shape = record(
    id=lambda value, path: value,
    op=one_of("seal"),
    payload=integer(1, 1 << 30),
    key=pem_text,
    certificates=several(pem_text, 8, 1),
    field=matching(r"[^\x00-\x1f.\ud800-\udfff]{1,60}"),
    name=maybe(line(200)),
    reason=maybe(line(400)),
    location=maybe(line(200)),
    instant=integer(0, LATEST),
    timestamped=maybe(flag, False),
)


class Update(IncrementalPdfFileWriter):
    """An update that leaves the document's properties alone: they say when it was typeset, not when it was sealed."""

    def _update_meta(self) -> None:
        pass


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
        timestamper = timestamps.PipedTimestamper(self.pipe, request["id"]) if asked["timestamped"] else None
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


async def signed(pdf: bytes, asked: dict, signer: KeptSigner, timestamper: timestamps.PipedTimestamper | None) -> bytes:
    """The PDF with one more signature, dated as asked."""
    out = Update(io.BytesIO(pdf))
    meta = PdfSignatureMetadata(
        field_name=asked["field"],
        md_algorithm=DIGEST,
        name=asked["name"],
        reason=asked["reason"],
        location=asked["location"],
        subfilter=SigSeedSubFilter.PADES,
    )
    spec = SigFieldSpec(asked["field"], readable_field_name=asked["field"])
    session = PdfSigner(meta, signer, timestamper=timestamper, new_field_spec=spec).init_signing_session(out)
    session.system_time = datetime.fromtimestamp(asked["instant"], UTC)
    document = session.prepare_tbs_document(
        validation_info=None, bytes_reserved=2 * (signer.room + (timestamps.ROOM if timestamper else 0))
    )
    digest, output = document.digest_tbs_document()
    done = await document.perform_signature(
        document_digest=digest.document_digest, pdf_cms_signed_attrs=PdfCMSSignedAttributes(signing_time=session.system_time)
    )
    await done.post_signature_processing(output)
    return output.getvalue()
