"""An SMTP peer on loopback: says its port, then each mail that it accepts, read by Python's own parser, as a line of JSON.

Arguments: `refuse`, to accept nothing; or `tls` or `starttls`, then a folder, then a name: it is certified under that name by an authority of its own, whose
certificate it leaves in the folder as `autorite.pem`.
"""

import asyncio
import email
import email.policy
import datetime
import ipaddress
import json
import pathlib
import ssl
import sys

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from aiosmtpd.smtp import SMTP


class Boite:
    refus = sys.argv[1:] == ["refuse"]

    async def handle_DATA(self, server, session, envelope):
        if self.refus:
            return "451 plus tard"
        message = email.message_from_bytes(envelope.content, policy=email.policy.default)
        parties = {part.get_content_type(): part.get_content() for part in message.walk() if not part.is_multipart()}
        dit = {
            "de": envelope.mail_from, "a": envelope.rcpt_tos, "objet": message["Subject"], "nom": message["Message-ID"], "from": message["From"],
            "date": message["Date"], "defauts": [str(d) for part in message.walk() for d in part.defects], "parties": parties,
            "plusLongue": max(map(len, envelope.content.split(b"\r\n"))),
        }
        print(json.dumps(dit), flush=True)
        return "250 pris"


def certificat(nom, cle, emetteur, cle_emetteur, extension, autorite):
    debut = datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(days=1)
    sujet = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, nom)])
    constructeur = (
        x509.CertificateBuilder().subject_name(sujet).issuer_name(emetteur or sujet).public_key(cle.public_key())
        .serial_number(x509.random_serial_number()).not_valid_before(debut).not_valid_after(debut + datetime.timedelta(days=30))
        .add_extension(x509.BasicConstraints(ca=autorite, path_length=None), critical=True)
    )
    if extension:
        constructeur = constructeur.add_extension(extension, critical=False)
    return constructeur.sign(cle_emetteur, hashes.SHA256())


def chiffrement(dossier, nom):
    """A certificate for this name, by an authority of its own."""
    cle_autorite, cle = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    autorite = certificat("Autorité inventée", cle_autorite, None, cle_autorite, None, True)
    nomme = x509.IPAddress(ipaddress.ip_address(nom)) if nom[0].isdigit() else x509.DNSName(nom)
    pair = certificat(nom, cle, autorite.subject, cle_autorite, x509.SubjectAlternativeName([nomme]), False)
    pem = serialization.Encoding.PEM
    (dossier / "autorite.pem").write_bytes(autorite.public_bytes(pem))
    prive = cle.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    (dossier / "pair.pem").write_bytes(prive + pair.public_bytes(pem))
    contexte = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    contexte.load_cert_chain(dossier / "pair.pem")
    return contexte


async def main():
    sorte, dossier, nom = sys.argv[1:] if sys.argv[2:] else ("clair", None, None)
    contexte = chiffrement(pathlib.Path(dossier), nom) if dossier else None
    demande = contexte if sorte == "starttls" else None
    loop = asyncio.get_running_loop()
    server = await loop.create_server(
        lambda: SMTP(Boite(), hostname="pair.invalid", tls_context=demande, require_starttls=demande is not None), "127.0.0.1", 0,
        ssl=contexte if sorte == "tls" else None)
    print(server.sockets[0].getsockname()[1], flush=True)
    async with server:
        await server.serve_forever()


asyncio.run(main())
