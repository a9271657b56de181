"""Fills in every questionnaire of a running house on a phone, loses the connection in the middle, resumes on another browser.

    questionnaires.py ADDRESS [--pictures FOLDER]

One JSON list on stdout, an entry a fault; exit 0 when there is none: every word typed is read at the end, axe and the validator of HTML find nothing on any page.
"""

import json
import re
import sys

from axe_playwright_python.sync_playwright import Axe
from pages import AXE, PEOPLE, Visit, validated
from playwright.sync_api import Browser, sync_playwright

PHONE = {"width": 320, "height": 640}
OFFLINE = "Ces mots-là attendaient la connexion."


class Filling:
    """A beneficiary, and all the words that they type."""

    def __init__(self, visit: Visit) -> None:
        self.visit, self.words, self.looked = visit, [], set()

    @property
    def page(self):
        return self.visit.page

    def look(self) -> None:
        """What anybody may find wrong with the page before one's eyes; one of each kind of item is enough."""
        kinds = self.page.eval_on_selector_all("main form :is(input, select, textarea, fieldset)", "all => [...new Set(all.map(it => it.tagName + it.type + it.parentElement.className))].sort().join()")
        if kinds in self.looked:
            return
        self.looked.add(kinds)
        self.visit.where = self.page.url.removeprefix(self.visit.base)
        if self.page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"):
            self.visit.fault("sideways", "the page scrolls sideways")
        for violation in Axe().run(self.page, options=AXE).response["violations"]:
            self.visit.fault("axe", f"{violation['id']}: {violation['help']}: {violation['nodes'][0]['html']}")
        self.visit.html[self.visit.where] = self.page.request.get(self.page.url).text()
        if self.visit.pictures:
            self.page.screenshot(path=f"{self.visit.pictures}/questionnaire-{len(self.looked)}-{self.page.viewport_size['width']}.png", full_page=True)

    def answer(self) -> None:
        """Answers all that the page asks: the last choice of each, words of one's own in each field."""
        form = self.page.locator("#brouillon")
        for name in dict.fromkeys(form.locator("input[type=radio]").evaluate_all("all => all.filter(it => !it.value.startsWith('a:')).map(it => it.name)")):
            form.locator(f"input[type=radio][name='{name}']:not([value^='a:'])").last.check()
        for box in form.locator("input[type=checkbox][name^='r-']").all()[:1]:
            box.check()
        ranks: dict[str, int] = {}
        for select in form.locator("select").all():
            name = select.get_attribute("name").rsplit(".", 1)[0]
            ranks[name] = ranks.get(name, 0) + 1
            if ranks[name] < select.locator("option").count():
                select.select_option(str(ranks[name]))
        # What an answer has made appear comes on the same page again, with what was written on it.
        for field in [it for it in form.locator("textarea").all() if not it.input_value()]:
            self.words.append(f"Parole numéro {len(self.words) + 1}.")
            field.fill(self.words[-1])
        for field in form.locator("input.saisie").all():
            field.fill("2027-03-01" if field.get_attribute("type") == "date" else re.search(r"De (\d+)", form.inner_text())[1])

    def go_on(self) -> None:
        with self.page.expect_navigation():
            self.page.click("#brouillon button.bouton")
        if self.page.query_selector("text=Continuer ainsi"):
            with self.page.expect_navigation():
                self.page.click("text=Continuer ainsi")
        wrong = self.page.query_selector("main .notice.grave")
        assert wrong is None, f"{self.page.url}: {wrong.inner_text()}"

    def finish(self) -> None:
        """From the page where one is to the last, which hands in."""
        while "partie=fin" not in self.page.url:
            self.look()
            self.answer()
            self.go_on()
        self.look()
        with self.page.expect_navigation():
            self.page.click("text=Remettre mes réponses")
        self.look()


def open_first(visit: Visit) -> bool:
    """The first questionnaire that waits; false where none does."""
    visit.page.goto(visit.base + "/espace")
    with visit.page.expect_navigation():
        visit.page.click("main a:text-is('Mes questionnaires')")
    waiting = visit.page.query_selector("main a.bouton--petit")
    if waiting:
        with visit.page.expect_navigation():
            waiting.click()
    return waiting is not None


def lose_the_connection(filling: Filling, other: Visit) -> None:
    """Types without a connection, comes back, closes the browser; the other one finds the words."""
    page = filling.page
    while page.query_selector("#brouillon textarea") is None:
        filling.answer()
        filling.go_on()
    where = page.url
    filling.visit.context.set_offline(True)
    page.fill("#brouillon textarea >> nth=0", OFFLINE)
    page.locator("#brouillon-etat", has_text="Pas encore gardé").wait_for()
    filling.visit.context.set_offline(False)
    page.locator("#brouillon-etat", has_text="Brouillon gardé").wait_for()
    filling.visit.context.close()
    other.sign_in(PEOPLE["espace"])
    other.page.goto(where)
    kept = other.page.input_value("#brouillon textarea >> nth=0")
    if kept != OFFLINE:
        other.fault("lost", f"typed without a connection, found: {kept!r}")


def consultants_page(noa: Visit, path: str = "") -> None:
    noa.page.goto(noa.base + "/cabinet")
    with noa.page.expect_navigation():
        noa.page.click("aside a:has-text('Gwenn')")
    noa.page.goto(noa.page.url.split("#")[0] + "/questionnaires" + path)


def main() -> int:
    base, rest = sys.argv[1], sys.argv[2:]
    pictures = rest[1] if rest[:1] == ["--pictures"] else None
    faults: list[dict] = []
    with sync_playwright() as playwright:
        browser: Browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        noa, phone, desk = (Visit(browser, base, [], pictures), Visit(browser, base, [], pictures), Visit(browser, base, faults, pictures))
        noa.faults = faults
        noa.sign_in(PEOPLE["cabinet"])
        consultants_page(noa)
        for box in noa.page.locator("[name^='q-']").all():
            box.check()
        offered = noa.page.locator("[name^='q-']").count()
        with noa.page.expect_navigation():
            noa.page.click("main button.bouton--principal")

        # Without a connection the browser says so itself: what it says then is no fault of ours.
        phone.sign_in(PEOPLE["espace"])
        phone.page.set_viewport_size(PHONE)
        assert open_first(phone)
        lose_the_connection(Filling(phone), desk)
        desk.page.set_viewport_size(PHONE)
        filling, handed = Filling(desk), 0
        while open_first(desk):
            filling.finish()
            handed += 1
        if handed != offered:
            desk.fault("lost", f"{handed} handed in of {offered}")

        consultants_page(noa)
        read = ""
        results = noa.page.eval_on_selector_all("main a[href*='/resultats/']", "all => all.map(it => it.getAttribute('href'))")
        reading = Filling(noa)
        for path in results:
            noa.page.goto(base + path)
            noa.page.evaluate("document.querySelectorAll('details').forEach(it => it.open = true)")
            reading.look()
            read += noa.page.inner_text("main")
            with noa.page.expect_navigation():
                noa.page.click("text=Je l’ai expliqué")
            desk.page.goto(base + path.replace("/cabinet/", "/espace/"))
            desk.page.evaluate("document.querySelectorAll('details').forEach(it => it.open = true)")
            filling.look()
        for word in filling.words:
            if word not in read:
                desk.fault("lost", word)
        pages = desk.html | noa.html
        browser.close()
    faults += validated(pages)
    json.dump(faults, sys.stdout, ensure_ascii=False, indent=1)
    print(f"\n{offered} questionnaires, {len(filling.words)} texts, {len(pages)} pages", file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
