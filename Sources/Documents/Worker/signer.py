"""Keys and certificates in PEM, made into a signer whose key is parsed once."""

from typing import Any

from asn1crypto import keys, pem, x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from pyhanko.sign.signers import SimpleSigner
from pyhanko_certvalidator.registry import SimpleCertificateStore

from refusal import invalid
from shapes import matching

ROOM = 1_500  # bytes of a CMS beside its certificates and its signature
pem_text = matching(r"[ -~\r\n]{1,40000}")


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
        """Bytes to keep for the signature, its certificates, and the name of who issued the first."""
        held = len(self.signing_cert.dump()) + 2 * len(self.signing_cert.issuer.dump()) + sum(len(certificate.dump()) for certificate in self.cert_registry)
        return ROOM + held + (self.private.key_size // 8 if isinstance(self.private, rsa.RSAPrivateKey) else 80)


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
    try:
        return KeptSigner(private, chain)
    except Exception:  # signs in a name that certificates may not bear
        raise invalid("certificates", "names that cannot be compared") from None


def certificate(text: str, path: str) -> x509.Certificate:
    """One certificate in PEM."""
    try:
        kind, _, der = pem.unarmor(text.encode())
        found = x509.Certificate.load(der, strict=True)
        found.native  # parses the whole
    except Exception:
        raise invalid(path, "not a certificate in PEM") from None
    return found
