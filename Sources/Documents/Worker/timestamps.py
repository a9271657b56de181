"""Timestamps (RFC 3161): the worker has no network, so it asks the server through the pipe."""

from typing import Any

from asn1crypto import tsp
from pyhanko.sign.timestamps import TimeStamper
from pyhanko.sign.validation.generic_cms import validate_tst_signed_data
from pyhanko_certvalidator import ValidationContext

from framing import Broken, Pipe
from refusal import Refusal

ROOM = 10_000  # bytes kept for a token


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
        """The token, checked against its request: of this hash, with this nonce, and signed by the certificate it brings."""
        nothing_trusted = ValidationContext(trust_roots=[], allow_fetching=False)
        try:
            token = await super().async_timestamp(message_digest, md_algorithm)
            found = await validate_tst_signed_data(
                token["content"], nothing_trusted, lambda algorithm: message_digest if algorithm == md_algorithm else b""
            )
        except (Refusal, Broken):
            raise
        except Exception:
            raise Refusal("timestamp", "the timestamp does not answer its request") from None
        if not (found["intact"] and found["valid"]):
            raise Refusal("timestamp", "the timestamp is not of this paper, or not signed")
        return token
