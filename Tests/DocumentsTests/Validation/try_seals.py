"""Trials of sealing and inspecting: many signatures, timestamps, keys that do not fit, bits that changed, garbage."""

import asyncio
import json
import os
import random

from asn1crypto import keys, tsp, x509
from asn1crypto import pem as armour
from cryptography import x509 as pyca
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from pyhanko.sign.timestamps import DummyTimeStamper
from pyhanko_certvalidator.registry import SimpleCertificateStore

import samples
from worker_client import Authority, Worker, pem

AUTHORITY = Authority()


def typeset(worker: Worker) -> bytes:
    """A paper."""
    answer, pdf = worker.ask(**samples.certificate())
    assert answer["ok"], answer
    return pdf


def sealed(worker: Worker, pdf: bytes, field: str = "Cachet", kind: str = "ec") -> bytes:
    """The paper, sealed."""
    answer, out = worker.ask("seal", pdf, **AUTHORITY.seal(field, kind))
    assert answer["ok"], answer
    return out


def inspected(worker: Worker, pdf: bytes) -> dict:
    """What the worker says of a file."""
    answer, _ = worker.ask("inspect", pdf, trust=[pem(AUTHORITY.root)])
    assert answer["ok"], answer
    return answer


def untouched(answer: dict) -> bool:
    """No change since the last signature."""
    found = answer["signatures"]
    return bool(found) and all(it["intact"] and it["valid"] and it["trusted"] and it["changedAfter"] in ("none", "allowed") for it in found) and found[-1]["coversWholeFile"]


def try_three_signatures(worker: Worker) -> None:
    pdf = typeset(worker)
    for index, kind in enumerate(("ec", "rsa", "ec")):
        pdf = sealed(worker, pdf, f"Signature {index + 1}", kind)
    answer = inspected(worker, pdf)
    assert untouched(answer) and answer["pdfa"] == "3A" and answer["pdfua"] == 1 and answer["title"] == "Certificat de réalisation", answer
    assert [it["field"] for it in answer["signatures"]] == ["Signature 1", "Signature 2", "Signature 3"], answer
    assert [it["coversWholeFile"] for it in answer["signatures"]] == [False, False, True], answer
    assert all(it["signedAt"] == 1796637600 and it["organisation"] == "Centre d’essai" for it in answer["signatures"]), answer
    refusal, _ = worker.ask("seal", pdf, **AUTHORITY.seal("Signature 2"))
    assert refusal["code"] == "seal", refusal
    stranger, _ = worker.ask("inspect", pdf, trust=[pem(Authority().root)])
    assert not any(it["trusted"] for it in stranger["signatures"]) and all(it["intact"] for it in stranger["signatures"]), stranger


def try_every_bit_counts(worker: Worker) -> None:
    pdf = sealed(worker, typeset(worker))
    chance = random.Random(2)
    start = pdf.rindex(b"/Contents <")
    end = pdf.index(b">", start)
    places = [*range(start, end + 2, 7), *chance.sample(range(len(pdf)), 300), len(pdf) - 1]
    for at in places:
        changed = bytearray(pdf)
        changed[at] ^= 1 << chance.randrange(8)
        assert not untouched(inspected(worker, bytes(changed))), at


def try_bytes_around(worker: Worker) -> None:
    pdf = sealed(worker, typeset(worker))
    for changed in (pdf + b"\n", pdf + b"%%EOF\n", pdf[:-1], pdf[:-200], b" " + pdf, pdf + pdf, pdf + b"1 0 obj\n<</Type/Catalog>>\nendobj\n"):
        assert not untouched(inspected(worker, changed))


def try_not_a_pdf(worker: Worker) -> None:
    chance, pdf = random.Random(3), typeset(worker)
    for data in (b"", b"SECRET", b"%PDF-1.7", b"%PDF-1.7\n%%EOF\n", os.urandom(10_000), b"%PDF-1.7\n" + os.urandom(10_000), pdf[:1_000], b"PK\x03\x04" + b"\0" * 100):
        answer, _ = worker.ask("inspect", data)
        assert answer["ok"] and answer["pdf"] is False and answer["signatures"] == [], answer
        answer, payload = worker.ask("seal", data, **AUTHORITY.seal())
        assert answer["ok"] is False and answer["code"] in ("seal", "invalid") and payload is None, answer
    for _ in range(150):
        changed = bytearray(pdf)
        for _ in range(chance.randrange(1, 60)):
            changed[chance.randrange(len(changed))] = chance.randrange(256)
        answer, _ = worker.ask("inspect", bytes(changed))
        assert answer["ok"], answer
        answer, _ = worker.ask("seal", bytes(changed), **AUTHORITY.seal())
        assert answer["ok"] or answer["code"] in ("seal", "too-large"), answer


def try_wrong_keys(worker: Worker) -> None:
    pdf, good, other = typeset(worker), AUTHORITY.seal(), AUTHORITY.seal()
    for more in ({"key": other["key"]}, {"key": "SECRET"}, {"key": good["certificates"][0]}, {"certificates": ["SECRET"]}, {"certificates": []},
                 {"certificates": [good["certificates"][0][:300] + "\n-----END CERTIFICATE-----\n"]}, {"field": ""}, {"field": "a.b"}, {"field": "a\n"}, {"instant": -1},
                 {"instant": "now"}, {"timestamped": 1}, {"reason": "\x00"}, {"SECRET": 1}):
        answer, payload = worker.ask("seal", pdf, **{**good, **more})
        assert answer["ok"] is False and answer["code"] == "invalid" and payload is None and "SECRET" not in str(answer), (more, answer)


def timestamp_authority() -> DummyTimeStamper:
    """One that answers at once."""
    key = rsa.generate_private_key(65537, 2048)
    own = AUTHORITY.certificate("Horodatage d’essai", key, AUTHORITY.root, pyca.ExtendedKeyUsageOID.TIME_STAMPING)
    store = SimpleCertificateStore()
    store.register(x509.Certificate.load(armour.unarmor(pem(AUTHORITY.root).encode())[2]))
    der = key.private_bytes(serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    return DummyTimeStamper(x509.Certificate.load(own.public_bytes(serialization.Encoding.DER)), keys.PrivateKeyInfo.load(der), store)


def try_timestamps(worker: Worker) -> None:
    pdf, authority = typeset(worker), timestamp_authority()

    def asked(reply, pdf: bytes = pdf) -> tuple[dict, bytes | None]:
        answer, request = worker.ask("seal", pdf, **AUTHORITY.seal(timestamped=True))
        assert answer["ask"] == "timestamp" and answer["id"] == worker.last, answer
        more, payload = reply(tsp.TimeStampReq.load(request))
        worker.raw(json.dumps({"id": worker.last, **more, **({"payload": len(payload)} if payload else {})}).encode() + b"\n" + payload)
        return worker.answer()

    def good(request: tsp.TimeStampReq) -> tuple[dict, bytes]:
        return {}, asyncio.run(authority.async_request_tsa_response(request)).dump()

    answer, out = asked(good)
    assert answer["ok"], answer
    found = inspected(worker, out)
    assert untouched(found) and found["signatures"][0]["timestampedAt"], found
    assert untouched(inspected(worker, sealed(worker, out, "Cachet 2")))

    def replayed(request: tsp.TimeStampReq) -> tuple[dict, bytes]:
        request["nonce"] = 42
        return good(request)
    for wrong in (lambda _: ({"error": "SECRET"}, b""), lambda _: ({}, b"SECRET"), lambda _: ({}, os.urandom(900)), replayed):
        answer, out = asked(wrong)
        assert answer["ok"] is False and answer["code"] == "timestamp" and out is None and "SECRET" not in str(answer), answer
    assert worker.ask("seal", pdf, **AUTHORITY.seal())[0]["ok"]
