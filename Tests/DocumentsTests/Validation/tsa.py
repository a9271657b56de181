"""A time-stamping authority (RFC 3161) on 127.0.0.1, for the tests: right at one address, wrong in one way at each of the others.

    tsa.py      its port on the first line of stdout; it ends with its input

The path says how it answers: see ANSWERS.
"""

import datetime
import os
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from asn1crypto import algos, cms, core, tsp, x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID

from worker_client import Authority, der

AUTHORITY = Authority()
KEY = ec.generate_private_key(ec.SECP256R1())
CERTIFICATE = x509.Certificate.load(der(AUTHORITY.certificate("Horodatage d’essai", KEY, AUTHORITY.root, ExtendedKeyUsageOID.TIME_STAMPING)))


def token(imprint: tsp.MessageImprint, nonce: int | None, forged: bool = False) -> cms.ContentInfo:
    """The signed statement that this hash was there now."""
    info = {
        "version": "v1", "policy": "1.3.6.1.4.1.99999.1", "message_imprint": imprint, "serial_number": int.from_bytes(os.urandom(8), "big"),
        "gen_time": datetime.datetime.now(datetime.timezone.utc).replace(microsecond=0)}
    content = tsp.TSTInfo(info if nonce is None else info | {"nonce": nonce}).dump()
    attributes = cms.CMSAttributes([
        cms.CMSAttribute({"type": "content_type", "values": ["tst_info"]}),
        cms.CMSAttribute({"type": "message_digest", "values": [digest(content)]}),
        cms.CMSAttribute({"type": "signing_certificate_v2", "values": [tsp.SigningCertificateV2({"certs": [tsp.ESSCertIDv2({
            "cert_hash": digest(CERTIFICATE.dump())})]})]})])
    signed = attributes.dump() if not forged else b"other words"
    sha256 = algos.DigestAlgorithm({"algorithm": "sha256"})
    signer = cms.SignerInfo({
        "version": "v1", "digest_algorithm": sha256, "signed_attrs": attributes,
        "sid": cms.SignerIdentifier({"issuer_and_serial_number": {"issuer": CERTIFICATE.issuer, "serial_number": CERTIFICATE.serial_number}}),
        "signature_algorithm": {"algorithm": "sha256_ecdsa"}, "signature": KEY.sign(signed, ec.ECDSA(hashes.SHA256()))})
    return cms.ContentInfo({"content_type": "signed_data", "content": cms.SignedData({
        "version": "v3", "digest_algorithms": [sha256], "certificates": [CERTIFICATE], "signer_infos": [signer],
        "encap_content_info": {"content_type": "tst_info", "content": core.ParsableOctetString(content)}})})


def digest(data: bytes) -> bytes:
    """SHA-256."""
    made = hashes.Hash(hashes.SHA256())
    made.update(data)
    return made.finalize()


def granted(made: cms.ContentInfo) -> bytes:
    """The response around a token."""
    return tsp.TimeStampResp({"status": {"status": "granted"}, "time_stamp_token": made}).dump()


def without_token(status: str) -> bytes:
    """A response that is its status alone."""
    inner = tsp.PKIStatusInfo({"status": status}).dump()
    return b"\x30" + bytes([len(inner)]) + inner


def of_other_words(request: tsp.TimeStampReq) -> tsp.MessageImprint:
    """The imprint of something else."""
    return tsp.MessageImprint({"hash_algorithm": request["message_imprint"]["hash_algorithm"], "hashed_message": digest(b"other words")})


def silent(_: tsp.TimeStampReq) -> bytes:
    """Nothing for a very long time."""
    time.sleep(3_600)
    return b""


ANSWERS = {
    "/juste": lambda it: granted(token(it["message_imprint"], it["nonce"].native)),
    "/autre-empreinte": lambda it: granted(token(of_other_words(it), it["nonce"].native)),
    "/autre-nonce": lambda it: granted(token(it["message_imprint"], 7)),
    "/sans-nonce": lambda it: granted(token(it["message_imprint"], None)),
    "/fausse-signature": lambda it: granted(token(it["message_imprint"], it["nonce"].native, forged=True)),
    "/refus": lambda _: without_token("rejection"), "/sans-jeton": lambda _: without_token("granted"),
    "/charabia": lambda _: b"\x30\x82garbage", "/vide": lambda _: b"", "/tronque": lambda it: ANSWERS["/juste"](it)[:-40], "/muette": silent,
}


class Answer(BaseHTTPRequestHandler):
    """One request."""

    def do_POST(self) -> None:
        """Answers as the path says; 500 for any other."""
        asked = tsp.TimeStampReq.load(self.rfile.read(int(self.headers["Content-Length"])), strict=True)
        right = self.headers["Content-Type"] == "application/timestamp-query" and self.path in ANSWERS
        body = ANSWERS[self.path](asked) if right else b"no"
        self.send_response(200 if right else 500)
        self.send_header("Content-Type", "application/timestamp-reply")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Says nothing."""


def main() -> None:
    """Serves until its input ends."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Answer)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(server.server_address[1], flush=True)
    sys.stdin.buffer.read()
    os._exit(0)


if __name__ == "__main__":
    main()
