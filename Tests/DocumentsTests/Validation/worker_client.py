"""Drives the worker as the server does: frames through a pipe. And a small certification authority of its own."""

import datetime
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa

WORKER = Path(__file__).resolve().parents[3] / "Sources" / "Documents" / "Worker" / "worker.py"


class Worker:
    """A running worker."""

    def __init__(self, program: str | None = None) -> None:
        start = ["-c", program] if program else [str(WORKER)]
        self.process = subprocess.Popen(
            [sys.executable, "-I", "-B", *start], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        self.ready = json.loads(self.process.stdout.readline() or b"{}")
        self.last = 0

    def __enter__(self) -> "Worker":
        return self

    def __exit__(self, *_: Any) -> None:
        self.process.stdin.close()
        self.process.wait(20)

    def ask(self, op: str, payload: bytes | None = None, **fields: Any) -> tuple[dict, bytes | None]:
        """One request, its answer and its bytes."""
        self.last += 1
        request = {"id": self.last, "op": op, **fields}
        if payload is not None:
            request["payload"] = len(payload)
        self.raw(json.dumps(request).encode() + b"\n" + (payload or b""))
        return self.answer()

    def raw(self, data: bytes) -> None:
        """Bytes as they are."""
        self.process.stdin.write(data)
        self.process.stdin.flush()

    def answer(self) -> tuple[dict, bytes | None]:
        """The next frame."""
        answer = json.loads(self.process.stdout.readline() or b"{}")
        return answer, self.process.stdout.read(answer["payload"]) if "payload" in answer else None


class Authority:
    """A root and the certificates it gives: P-256, or RSA when asked."""

    def __init__(self) -> None:
        self.key = ec.generate_private_key(ec.SECP256R1())
        self.root = self.certificate("Racine d’essai", self.key, None)

    def certificate(
        self,
        name: str,
        key: Any,
        issuer: x509.Certificate | None,
        purpose: Any = None,
        since: datetime.datetime = datetime.datetime(2025, 1, 1),
        until: datetime.datetime = datetime.datetime(2045, 1, 1),
    ) -> x509.Certificate:
        """A certificate for `key`; without issuer, the root's own."""
        subject = x509.Name(
            [x509.NameAttribute(x509.NameOID.COMMON_NAME, name), x509.NameAttribute(x509.NameOID.ORGANIZATION_NAME, "Centre d’essai")]
        )
        ca = issuer is None
        builder = (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(subject if ca else issuer.subject)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(since)
            .not_valid_after(until)
            .add_extension(x509.BasicConstraints(ca, None), True)
            .add_extension(x509.KeyUsage(not ca, not ca, False, False, False, ca, ca, False, False), True)
        )
        if purpose is not None:
            builder = builder.add_extension(x509.ExtendedKeyUsage([purpose]), True)
        return builder.sign(self.key, hashes.SHA256())

    def seal(self, field: str = "Cachet", kind: str = "ec", **more: Any) -> dict:
        """What a request to seal needs."""
        key = ec.generate_private_key(ec.SECP256R1()) if kind == "ec" else rsa.generate_private_key(65537, 3072)
        own = self.certificate(f"Cachet {kind}", key, self.root)
        return {
            "key": key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()).decode(),
            "certificates": [pem(own), pem(self.root)],
            "field": field,
            "name": "Centre d’essai",
            "reason": "Essai",
            "location": "Exempleville",
            "instant": 1796637600,
            "timestamped": False,
            **more,
        }


def pem(certificate: x509.Certificate) -> str:
    """In PEM."""
    return certificate.public_bytes(serialization.Encoding.PEM).decode()


def der(certificate: x509.Certificate) -> bytes:
    """In DER."""
    return certificate.public_bytes(serialization.Encoding.DER)
