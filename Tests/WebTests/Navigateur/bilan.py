"""Plays a whole bilan in a real browser, each person in theirs, and reads the mails from an SMTP peer of its own.

    bilan.py plan|cpf

Says two free ports on stdout, the SMTP peer's and the one where the house should listen; is told the house's address on stdin; then asks for the time it needs,
a line of milliseconds, and is answered once the house lives at that moment. Exit 0 when the bilan ended as it should and nobody saw a word that isn't theirs.
"""

import email
import email.policy
import re
import socket
import sys
import time
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from aiosmtpd.controller import Controller
from playwright.sync_api import Browser, Page, sync_playwright

PARIS = ZoneInfo("Europe/Paris")
STAFF = {"cabinet": "noa@centre.invalid", "centre": "lou@centre.invalid", "audit": "audit@exemple.invalid"}
PERSON = "dominique.essai@exemple.invalid"
EMPLOYER = "rh@menuiserie.invalid"
# What is typed in the carnet: nobody but the two may ever be shown one of these.
CANARIES = {word: f"{word} zirconifluve" for word in ("attente", "objectif", "note", "synthese", "observation")}
SECRET = "zirconifluve"


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


class Letters:
    """The SMTP peer: keeps every mail as it was received."""

    def __init__(self) -> None:
        self.all: list[tuple[str, str, str, str]] = []

    async def handle_DATA(self, server, session, envelope) -> str:
        message = email.message_from_bytes(envelope.content, policy=email.policy.default)
        text = "".join(part.get_content() for part in message.walk() if part.get_content_type() == "text/plain")
        for address in envelope.rcpt_tos:
            self.all.append((address, str(message["Subject"]), text, envelope.content.decode("utf-8", "replace")))
        return "250 pris"

    def wait(self, address: str, pattern: str, since: int) -> re.Match:
        """The first mail to an address, after those already there, in which something is found."""
        end = time.monotonic() + 60
        while time.monotonic() < end:
            for to, subject, text, _ in self.all[since:]:
                found = re.search(pattern, f"{subject}\n{text}") if to == address else None
                if found:
                    return found
            time.sleep(0.05)
        raise AssertionError(f"no mail to {address} with {pattern}: {[(to, subject) for to, subject, _, _ in self.all[since:]]}")


class House:
    """The running house, its letters and its clock."""

    def __init__(self, base: str, letters: Letters) -> None:
        self.base, self.letters = base, letters
        self.day = date(2026, 9, 7)
        self.urls: list[str] = []
        self.shown: list[tuple[str, str]] = []

    def at(self, moment: datetime) -> None:
        print(round(moment.timestamp() * 1000), flush=True)
        assert sys.stdin.readline().strip() == "ok"
        self.day = moment.date()

    def on(self, day: date, hour: int = 10, minute: int = 0) -> None:
        self.at(datetime(day.year, day.month, day.day, hour, minute, tzinfo=PARIS))

    def after(self, days: int, hour: int = 10) -> None:
        """The first working day at least so many days later."""
        day = self.day + timedelta(days=days)
        while day.weekday() > 4 or day in (date(2026, 11, 11), date(2026, 12, 25), date(2027, 1, 1)):
            day += timedelta(days=1)
        self.on(day, hour)


class Person:
    """Somebody in a browser of their own."""

    def __init__(self, browser: Browser, house: House, door: str, address: str, phone: bool = False, script: bool = True) -> None:
        self.house, self.door, self.address = house, door, address
        size = {"width": 375, "height": 812} if phone else {"width": 1280, "height": 900}
        context = browser.new_context(viewport=size, has_touch=phone, is_mobile=phone, locale="fr-FR", java_script_enabled=script)
        context.set_default_timeout(120_000)
        context.on("request", lambda request: house.urls.append(request.url))
        self.page: Page = context.new_page()

    def go(self, path: str) -> None:
        """Asks for a page; signs in first where one must, with the code that comes by mail."""
        self.page.goto(self.house.base + path)
        if self.page.url.startswith(self.house.base + "/entree"):
            self.sign_in()
            self.page.goto(self.house.base + path)
        self.seen()

    def sign_in(self) -> None:
        self.page.goto(self.house.base + "/entree")
        since = len(self.house.letters.all)
        self.page.fill("#courriel", self.address)
        self.page.click("text=Recevoir un code")
        code = self.house.letters.wait(self.address, r"(\d{4})\s(\d{4})", since)
        self.page.fill("#code", code[1] + code[2])
        self.page.click("main button.bouton--principal")
        self.page.wait_for_url(lambda url: "/entree" not in url)

    def seen(self) -> None:
        """What one has before one's eyes, folded parts too; a page of refusal is a fault of ours."""
        text = self.page.content()
        self.house.shown.append((self.door, text))
        title = self.page.inner_text("h1")
        assert title not in ("Cette page n’existe pas", "Nous n’avons pas pu répondre", "Pas ainsi, ou pas encore", "Ce formulaire a vieilli"), f"{self.door} {self.page.url}: {title}"

    def unfold(self) -> None:
        self.page.evaluate("document.querySelectorAll('details').forEach(it => it.open = true)")

    def press(self, name: str, within: str = "main", exact: bool = False) -> None:
        """Presses a button, and reads what comes; an answer that refuses is a fault of ours."""
        self.unfold()
        button = self.page.locator(within).get_by_role("button", name=name, exact=exact).first
        with self.page.expect_navigation():
            button.click()
        self.seen()
        self.unfold()
        refused = self.page.locator("main .notice.grave[role=alert]")
        assert refused.count() == 0, f"{self.door}, {name}: {refused.first.inner_text()}"

    def follow(self, name: str, within: str = "main") -> None:
        self.unfold()
        with self.page.expect_navigation():
            self.page.locator(within).get_by_role("link", name=name).first.click()
        self.seen()

    def fill(self, **fields: str) -> None:
        self.unfold()
        for name, value in fields.items():
            field = self.page.locator(f"main [name='{name.replace('_', '-')}']").first
            if field.evaluate("it => it.tagName") == "SELECT":
                field.select_option(value)
            else:
                field.fill(value)

    def tick(self, name: str) -> None:
        self.unfold()
        self.page.locator(f"main [name='{name}']").first.check()

    def has(self, text: str) -> None:
        assert text in self.page.inner_text("main").replace("\u202f", " ").replace("\xa0", " "), f"{self.door} {self.page.url}: no « {text} »"

    def sees_nothing(self, path: str) -> None:
        self.page.goto(self.house.base + path)
        assert self.page.inner_text("h1") == "Cette page n’existe pas", f"{self.door} sees {path}"


class Story:
    """The people of one bilan, and what they do, moment after moment."""

    def __init__(self, browser: Browser, house: House, plan: bool) -> None:
        self.house, self.plan = house, plan
        self.browser = browser
        self.person = Person(browser, house, "espace", PERSON, phone=True)
        # The consultant's other browser, which runs no script.
        self.plain = Person(browser, house, "cabinet", STAFF["cabinet"], script=False)
        self.consultant, self.office, self.auditor = (Person(browser, house, door, STAFF[door]) for door in ("cabinet", "centre", "audit"))
        self.employer = Person(browser, house, "employeur", EMPLOYER)
        self.dossier = ""
        self.seances: list[tuple[str, str, datetime, int]] = []
        self.drawings = 0

    def play(self) -> None:
        for moment in (self.ask, self.open, self.fund, self.engage, self.contract, self.schedule, self.hold, self.end, self.destroy, self.audit, self.nobody_saw):
            print(f"{self.house.day} {moment.__name__}", file=sys.stderr, flush=True)
            moment()

    def ask(self) -> None:
        """The form of the public page, the entretien préalable."""
        self.person.page.goto(self.house.base + "/demande")
        self.person.fill(nom="Dominique Essai", telephone="00 00 00 00 00", courriel=PERSON, motif="evoluer")
        self.person.press("Envoyer ma demande")
        self.office.go("/centre/demandes")
        self.office.follow("Répondre")
        self.office.fill(jour="2026-09-14", heure="10:00", mode="presentiel")
        self.office.press("Retenir ce créneau")
        self.house.on(date(2026, 9, 14), 11)
        self.office.go(self.office.page.url[len(self.house.base):])
        self.office.press("L’entretien a été tenu")

    def open(self) -> None:
        self.office.follow("Ouvrir le dossier")
        self.office.fill(statut="salarie", programme="institut-syndical" if self.plan else "centre-parisien", initiative="lesDeux" if self.plan else "salarie",
                         employeur="Menuiserie Imaginaire", employeur_siret="00000000100019")
        self.office.page.locator("[name=adresse]").fill("2 place de l’Exemple, 00000 Exempleville")
        if self.office.page.locator("[name=consultant]").input_value() == "":
            self.office.page.locator("[name=consultant]").select_option(label="Noa Modèle")
        contact = self.office.page.locator("[name=employeur-id]").input_value()
        self.office.press("Ouvrir le dossier")
        self.dossier = re.search(r"/centre/dossiers/([0-9a-f]{32})", self.office.page.url)[1]
        if not self.plan:
            # The same employer has a door of its own, for the bilan of somebody else.
            print(f"employeur {contact} {EMPLOYER}", flush=True)
            assert sys.stdin.readline().strip() == "ok"

    def fund(self) -> None:
        office = self.office
        if self.plan:
            office.fill(payeur1_sorte="planDeDeveloppement", payeur1_nom="Menuiserie Imaginaire", payeur1_part="2304", temps="surTempsDeTravail")
        else:
            office.fill(prix="1500") if office.page.locator("[name=prix]").count() else None
            office.fill(payeur1_sorte="cpf", payeur1_nom="Mon compte formation", payeur1_part=self.shares()[0], payeur1_reference="CPF-EXEMPLE-0001",
                        temps="horsTempsDeTravail", payeur2_sorte="personnel", payeur2_nom="Dominique Essai", payeur2_part=self.shares()[1])
        office.press("Arrêter le financement")
        office.unfold()
        for payer in dict.fromkeys(re.findall(r"/payeurs/([0-9a-f]{32})/adresse", office.page.content())):
            fields = {"nom": "Menuiserie Imaginaire" if self.plan else "Caisse imaginaire", "voie": "3 rue de l’Exemple", "codePostal": "00000",
                      "ville": "Exempleville", "siret": "00000000100019"}
            for name, value in fields.items():
                office.page.locator(f"[name='joindre-{payer}-{name}']").fill(value)
            if self.plan:
                office.page.locator(f"[name='joindre-{payer}-courriel']").fill(EMPLOYER)
            office.press("Garder cette adresse")
        while (boxes := office.page.locator("form[action$='/pieces']")).count():
            for box in boxes.first.locator("input[type=checkbox]").all():
                box.check()
            office.press("Noter les pièces données")
        while office.page.locator("form[action$='/devis']").count():
            office.press("Noter l’acceptation")
        while office.page.locator("form[action$='/commande']").count():
            office.page.locator("form[action$='/commande'] input[type=text]").first.fill("BC-EXEMPLE")
            office.press("Noter le bon de commande")

    def shares(self) -> tuple[str, str]:
        """The price, less a hundred and fifty euros that the person pays."""
        price = int(re.search(r"font en tout ([\d\s]+)", self.office.page.inner_text("#financement").replace("\u202f", "").replace("\xa0", ""))[1].strip())
        return str(price - 150), "150"

    def engage(self) -> None:
        """Guarantees, consent, charte: by the consultant, then the person, on their phone."""
        self.consultant.go(f"/cabinet/dossiers/{self.dossier}")
        self.consultant.press("C’est fait")
        self.person.go("/espace")
        self.person.follow("Lire et répondre")
        self.person.press("J’accepte ce bilan")
        self.person.follow("Lire et signer")
        self.person.press("Signer")
        self.consultant.go(f"/cabinet/dossiers/{self.dossier}")
        self.consultant.press("Signer la charte")

    def contract(self) -> None:
        self.office.go(f"/centre/dossiers/{self.dossier}")
        since = len(self.house.letters.all)
        if not self.plan:
            for step in ("demande", "proposition", "acceptation"):
                self.office.go(f"/centre/dossiers/{self.dossier}")
                self.office.press(f"Noter : {step}")
                self.house.after(1)
            self.house.after(17)
            return
        self.office.press("Préparer la convention")
        self.sign(self.employer, EMPLOYER, since)
        since = len(self.house.letters.all)
        self.sign(self.person, PERSON, max(0, since - 3))
        self.sign(self.office, STAFF["centre"], max(0, since - 3))
        self.house.after(3)

    def sign(self, who: Person, address: str, since: int) -> None:
        """The link of a mail, a code, the text, one button: no account, on whatever one has in hand."""
        link = self.house.letters.wait(address, r"https?://\S+/signer/\S+", since)[0]
        who.page.goto(link)
        before = len(self.house.letters.all)
        who.press("Recevoir un code")
        code = self.house.letters.wait(address, r"(\d{4})\s(\d{4})", before)
        who.page.fill("#code", code[1] + code[2])
        who.press("Ouvrir le document")
        who.page.check("#lu")
        who.press("Signer", within="#signer")
        who.has("C’est signé")

    def schedule(self) -> None:
        self.consultant.go(f"/cabinet/dossiers/{self.dossier}/calendrier")
        self.consultant.unfold()
        for field in self.consultant.page.locator("input[type=hidden][name^=seance]").all():
            name, phase, start, minutes = field.input_value().split(" ")
            self.seances.append((name, phase, datetime.fromtimestamp(int(start) / 1000, PARIS), int(minutes)))
        self.consultant.press("Planifier ces")
        self.person.go("/espace")
        self.person.has("Votre prochain rendez-vous")

    def hold(self) -> None:
        for rank, (name, phase, start, minutes) in enumerate(self.seances):
            self.house.at(start + timedelta(minutes=minutes + 2))
            desk = self.plain if rank == 1 else self.consultant
            desk.go(f"/cabinet/dossiers/{self.dossier}/seances/{name}")
            if rank == 0:
                self.note()
            on_site = desk.page.locator("[data-trace]").count() > 0
            drawn = on_site and rank % 2 == 0
            if drawn:
                self.draw()
            desk.press("Signer la séance")
            if drawn:
                desk.has("signée des deux")
                assert desk.page.locator(".signature svg.trace path").get_attribute("d").startswith("M")
            elif on_site:
                assert desk.page.locator("[data-trace]").is_visible() == (desk is self.consultant)
                desk.fill(nom="Dominique Essai")
                desk.press("Signer ma présence")
            else:
                self.person.go(f"/espace/dossiers/{self.dossier}/seances/{name}")
                self.person.press("Signer ma présence")
            if rank == 0:
                self.need()
            if rank == 2:
                self.work()
            if rank == len(self.seances) - 2:
                self.consultant.go(f"/cabinet/dossiers/{self.dossier}")
                self.consultant.press("Poser la question")
        assert self.drawings > 0, "nobody signed by drawing"
        self.synthese()

    def draw(self) -> None:
        """The person signs on the consultant's screen, first badly: what was drawn is taken away, and drawn again."""
        self.drawings += 1
        page = self.consultant.page
        pad = page.locator("[data-trace] svg")
        pad.scroll_into_view_if_needed()
        frame = pad.bounding_box()
        for again in (True, False):
            for start, end in ((0.1, 0.5), (0.6, 0.9)):
                page.mouse.move(frame["x"] + start * frame["width"], frame["y"] + 0.8 * frame["height"])
                page.mouse.down()
                page.mouse.move(frame["x"] + end * frame["width"], frame["y"] + 0.2 * frame["height"], steps=12)
                page.mouse.up()
            page.locator("[data-trace] [role=status]", has_text="Signature tracée").wait_for()
            drawn = page.locator("[data-trace] input").input_value()
            assert drawn.count(";") == 1 and drawn.count(" ") > 10, drawn
            if again:
                page.get_by_role("button", name="Effacer le tracé").click()
                assert page.locator("[data-trace] input").input_value() == ""

    def note(self) -> None:
        """What is typed is kept before anything is pressed: the page is left, and the text is there again."""
        page = self.consultant.page
        page.locator("#texte").press_sequentially(CANARIES["note"])
        page.locator("#brouillon-etat", has_text="Brouillon gardé à").wait_for()
        page.goto(page.url)
        assert page.locator("#texte").input_value() == CANARIES["note"]
        self.consultant.press("Garder dans le carnet")

    def need(self) -> None:
        self.consultant.go(f"/cabinet/dossiers/{self.dossier}/besoin")
        self.consultant.tick("motif-evoluer")
        self.consultant.fill(attentes=CANARIES["attente"], circonstances="Douze ans dans le même métier imaginaire.", objectif1=CANARIES["objectif"])
        self.consultant.press("Garder")
        self.consultant.press("Valider ces objectifs")
        self.person.go("/espace")
        self.person.follow("Lire et valider")
        self.person.press("Valider ces objectifs")
        self.person.has("Vous avez validé tous deux")
        if not self.plan:
            self.office.go(f"/centre/dossiers/{self.dossier}")
            self.office.press("Noter : entrée déclarée")

    def work(self) -> None:
        if self.plan:
            self.person.go(f"/espace/dossiers/{self.dossier}/travail")
            self.person.fill(nature="questionnaire", duree="360")
            self.person.press("Déclarer ce travail")
            self.consultant.go(f"/cabinet/dossiers/{self.dossier}")
            self.consultant.press("Attester")

    def synthese(self) -> None:
        """Written by whoever holds the pen, kept as they type, read by the other, handed over to the person alone."""
        writer, door = (self.person, "espace") if self.plan else (self.consultant, "cabinet")
        writer.go(f"/{door}/dossiers/{self.dossier}/synthese")
        page = writer.page
        assert page.locator("#partie-circonstances").input_value() == "Douze ans dans le même métier imaginaire."
        page.locator("#partie-competences").press_sequentially(CANARIES["synthese"])
        page.locator("#brouillon-etat", has_text="Brouillon gardé à").wait_for()
        page.goto(page.url)
        assert page.locator("#partie-competences").input_value() == CANARIES["synthese"]
        writer.fill(partie_projet="Un métier voisin.", partie_etapes="Rencontrer, puis choisir.")
        writer.press("Garder cette version")
        writer.press("à lire à")
        if not self.plan:
            self.person.go("/espace")
            self.person.follow("Lire et répondre")
            self.person.fill(observation=CANARIES["observation"])
            self.person.press("Garder mon observation")
            self.person.press("Ce texte me convient")
            self.person.press("Signer et parapher chaque page")
        self.person.go("/espace")
        self.person.follow("Choisir")
        self.person.tick("garder-synthese")
        self.person.press("Enregistrer ma réponse")
        self.consultant.go(f"/cabinet/dossiers/{self.dossier}/synthese")
        self.consultant.press("Remettre la synthèse à")
        self.person.go(f"/espace/dossiers/{self.dossier}/papiers")
        self.person.follow("Document de synthèse")
        self.person.has(CANARIES["synthese"])

    def end(self) -> None:
        """Certificate and invoices by the office; address, attestation and follow-up by the consultant; what the employer is shown."""
        self.consultant.go(f"/cabinet/dossiers/{self.dossier}/fin")
        self.consultant.press("L’adresse est bonne")
        self.consultant.press("Noter sa remise")
        self.consultant.press("Proposer ce suivi")
        self.office.go(f"/centre/dossiers/{self.dossier}")
        if not self.plan:
            self.office.press("Noter : sortie déclarée")
        self.office.press("Établir le certificat pour")
        self.office.press("Demander l’avis de la personne")
        while self.office.page.get_by_role("button", name="Émettre cette facture").count():
            self.office.press("Émettre cette facture")
        while self.office.page.get_by_role("button", name="Noter le règlement").count():
            self.office.press("Noter le règlement")
        self.employer.go("/employeur")
        if self.plan:
            self.employer.follow("Dominique Essai")
            self.employer.has("24 h sur 24 h")
            self.employer.has("Facture")
        else:
            self.employer.has("Rien ici pour l’instant")
            self.employer.sees_nothing(f"/employeur/bilans/{self.dossier}")

    def destroy(self) -> None:
        self.consultant.go(f"/cabinet/dossiers/{self.dossier}/fin")
        self.consultant.page.check("[name=compris]")
        self.consultant.press("Détruire le carnet")
        for place in ("papier", "messagerie", "poste"):
            self.consultant.page.locator(f"[name=contenait-{place}]").select_option("non")
            self.consultant.press("Déclarer", within=f"form:has([name=contenait-{place}])")
        self.consultant.press("Établir le certificat de destruction")
        self.consultant.has("certifiée le")
        self.consultant.sees_nothing(f"/cabinet/dossiers/{self.dossier}/besoin")
        self.person.sees_nothing(f"/espace/dossiers/{self.dossier}/besoin")
        self.person.go(f"/espace/dossiers/{self.dossier}/papiers")
        self.person.follow("Certificat de destruction")

    def audit(self) -> None:
        """The auditor follows it from proof to proof, without a name."""
        self.auditor.go("/audit")
        self.auditor.follow(self.dossier[:8].upper())
        text = self.auditor.page.inner_text("main")
        assert "Essai" not in text and "Dominique" not in text, "the auditor reads a name"
        for proof in ("onsentement", "ynthèse", "ertificat"):
            assert proof in text, f"the auditor finds no {proof}"

    def nobody_saw(self) -> None:
        """Not a word of the carnet on any page of the office, the employer or the auditor, in any mail, in any address."""
        for door, text in self.house.shown:
            assert door in ("espace", "cabinet") or SECRET not in text, f"content on a page of {door}"
        for to, subject, _, raw in self.house.letters.all:
            body = email.message_from_string(raw, policy=email.policy.default)
            parts = "".join(part.get_content() for part in body.walk() if part.get_content_maintype() == "text")
            assert SECRET not in subject + parts, f"content in a mail to {to}"
        assert not [url for url in self.house.urls if SECRET in url], "content in an address"
        assert [text for door, text in self.house.shown if door == "espace" and SECRET in text], "the positive control: the person does read their words"
        written = {to for to, _, _, _ in self.house.letters.all}
        if not self.plan:
            codes = [subject for to, subject, _, _ in self.house.letters.all if to == EMPLOYER and not re.search(r"\d{4}\s\d{4}", subject)]
            assert not codes, f"the employer was written to: {codes}"
        assert PERSON in written


def main() -> int:
    letters = Letters()
    peer = Controller(letters, hostname="127.0.0.1", port=free_port())
    peer.start()
    port = free_port()
    print(peer.port, port, flush=True)
    house = House(sys.stdin.readline().strip(), letters)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        try:
            Story(browser, house, plan=sys.argv[1] == "plan").play()
        finally:
            browser.close()
            peer.stop()
    print("fin", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
