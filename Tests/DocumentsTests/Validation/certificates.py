"""Seals as an authority sells them, made by OpenSSL and not by us: one JSON object on stdout, `{name: {"key": PEM, "certificates": PEM}}`."""

import datetime
import json

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa

from worker_client import Authority, pem


def seal(authority: Authority, key: object, form: serialization.PrivateFormat = serialization.PrivateFormat.PKCS8, **more: datetime.datetime) -> dict:
    """A key and its chain, the certificate first."""
    own = authority.certificate("Cachet acheté", key, authority.root, **more)
    return {
        "key": key.private_bytes(serialization.Encoding.PEM, form, serialization.NoEncryption()).decode(),
        "certificates": pem(own) + pem(authority.root)}


def main() -> None:
    """Every kind that a centre may bring."""
    authority = Authority()
    curve = lambda: ec.generate_private_key(ec.SECP256R1())  # noqa: E731
    print(json.dumps({
        "p256": seal(authority, curve()),
        "p384": seal(authority, ec.generate_private_key(ec.SECP384R1())),
        "rsa": seal(authority, rsa.generate_private_key(65537, 3072)),
        "ancien-format": seal(authority, curve(), serialization.PrivateFormat.TraditionalOpenSSL),
        "expire": seal(authority, curve(), until=datetime.datetime(2026, 3, 1)),
        "pas-encore": seal(authority, curve(), since=datetime.datetime(2040, 3, 1)),
    }))


if __name__ == "__main__":
    main()
