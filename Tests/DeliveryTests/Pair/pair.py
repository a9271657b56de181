"""An SMTP peer on loopback: says its port, then each mail that it accepts, read by Python's own parser, as a line of JSON."""

import asyncio
import email
import email.policy
import json
import sys

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


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: SMTP(Boite(), hostname="pair.invalid"), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    async with server:
        await server.serve_forever()


asyncio.run(main())
