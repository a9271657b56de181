"""Asks a running house for pages with wrk, and says what it answered.

    web.py PORT PROCESS SECONDS

One JSON list on stdout: a line for each page, at one connection and at sixteen, with the 99th hundredth of latency and the processor's time a request.
"""

import datetime
import http.client
import json
import os
import re
import subprocess
import sys
import tempfile
import time
import urllib.parse

PORT, PROCESS, SECONDS = int(sys.argv[1]), sys.argv[2], int(sys.argv[3])
SCRIPTS = tempfile.TemporaryDirectory()
TICK = os.sysconf("SC_CLK_TCK")
# Ten times what a Django page of the same content serves on the same two processors at sixteen connections, by the plan's measure: an append is compared
# to its update, and what creates (a stream, its key) to a creation by Dolibarr's API.
AIMS = {"home": 1_900, "dossier": 1_900, "list": 2_000, "search": 20, "append": 4_000, "create": 480}


class Browser:
    """Cookies and forms, no more."""

    def __init__(self) -> None:
        self.cookies: dict[str, str] = {}

    def ask(self, method: str, path: str, form: dict[str, str] | None = None) -> tuple[int, str, str]:
        connection = http.client.HTTPConnection("127.0.0.1", PORT)
        headers = {"Cookie": self.header, "Host": f"localhost:{PORT}"}
        body = None
        if form is not None:
            body = urllib.parse.urlencode(form)
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        connection.request(method, path, body, headers)
        answer = connection.getresponse()
        text = answer.read().decode()
        for cookie in answer.headers.get_all("Set-Cookie") or []:
            name, value = cookie.split(";")[0].split("=", 1)
            self.cookies[name] = value
        return answer.status, answer.headers.get("Location", ""), text

    @property
    def header(self) -> str:
        return "; ".join(f"{name}={value}" for name, value in self.cookies.items() if value)

    def token(self, page: str) -> str:
        return re.search(r'name="jeton" value="([^"]+)"', page)[1]

    def sign_in(self, address: str) -> None:
        _, _, page = self.ask("GET", "/entree")
        self.ask("POST", "/entree/code", {"jeton": self.token(page), "courriel": address})
        _, _, page = self.ask("GET", "/entree/code")
        code = None
        while code is None:
            _, _, box = self.ask("GET", "/courrier")
            first = re.search(r"<ul.*?</li>", box[box.index("<main"):], re.DOTALL)
            code = re.search(r"(\d{4})\s(\d{4})", first[0]) if first and address in first[0] else None
            time.sleep(0.05)
        status, where, _ = self.ask("POST", "/entree/session", {"jeton": self.token(page), "code": code[1] + code[2]})
        assert status == 303, (status, where)


def processor() -> float:
    fields = open(f"/proc/{PROCESS}/stat").read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICK


def memory() -> float:
    return int(re.search(r"VmRSS:\s+(\d+)", open(f"/proc/{PROCESS}/status").read())[1]) / 1024


def measure(what: str, path: str, cookie: str, connections: int, aim: int | None = None, script: str | None = None) -> dict:
    before = processor()
    command = ["wrk", "-t1", f"-c{connections}", f"-d{SECONDS}s", "--latency", "-H", f"Cookie: {cookie}", "-H", f"Host: localhost:{PORT}"]
    said = subprocess.run(command + (["-s", script] if script else []) + [f"http://127.0.0.1:{PORT}{path}"], capture_output=True, text=True, check=True).stdout
    spent = processor() - before
    rate = float(re.search(r"Requests/sec:\s+([\d.]+)", said)[1])
    number = int(re.search(r"(\d+) requests in", said)[1])
    late = re.search(r"99%\s+(\S+)", said)[1]
    assert "Non-2xx" not in said, said
    milliseconds = float(re.match(r"[\d.]+", late)[0]) * {"us": 0.001, "ms": 1, "s": 1000}[re.search(r"[a-z]+$", late)[0]]
    sixteen = connections == 16
    wanted = " and ".join([f"≥ {aim}/s"] * (aim is not None) + ["p99 ≤ 15 ms"]) if sixteen else ""
    met = (aim is None or rate >= aim) and milliseconds <= 15 if sixteen else None
    return {"what": f"{what}, {connections} connection{'s' * sixteen}", "figure": f"{rate:.0f}/s",
            "ratio": f"p99 {milliseconds:.1f} ms, {spent / max(1, number) * 1e6:.0f} µs of processor", "aim": wanted, "met": met}


def lua(body: str) -> str:
    """A script for wrk: posts a form at each request."""
    script = tempfile.NamedTemporaryFile("w", suffix=".lua", delete=False, dir=SCRIPTS.name)
    script.write(f"""
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/x-www-form-urlencoded"
local number = 0
{body}
""")
    script.close()
    return script.name


def calling(browser: Browser, year: int) -> str:
    """A script for wrk: each request notes another call, and books an hour of its own, since nobody is taken twice.

    Hours asked for at the same moment are days apart: what is booked rests on the day around it.
    """
    _, _, page = browser.ask("GET", "/centre/demandes")
    fields = {"jeton": browser.token(page), "nom": "Bakolu Zimetora", "telephone": "00 00 00 00 00", "mode": "presentiel"}
    return lua(f"""
local first = os.time({{year = {year}, month = 1, day = 1, hour = 12}})
request = function()
  local turn = math.floor(number / 997)
  local day = os.date("!%Y-%m-%d", first + (number % 997 * 3 + math.floor(turn / 20)) * 86400)
  local body = "{urllib.parse.urlencode(fields)}&jour=" .. day .. "&heure=" .. string.format("%02d:00", 4 + turn % 20)
  number = number + 1
  return wrk.format(nil, nil, nil, body .. "&appel=" .. string.format("{year:04x}%028x", number))
end
""")


def called(browser: Browser, number: int) -> list[str]:
    """So many demandes that were just noted."""
    _, _, page = browser.ask("GET", "/centre/demandes")
    form = {"jeton": browser.token(page), "nom": "Bakolu Zimetora", "telephone": "00 00 00 00 00", "mode": "presentiel", "heure": "10:00"}
    places = []
    for rank in range(number):
        day = datetime.date(2030, 1, 1) + datetime.timedelta(days=rank)
        status, where, page = browser.ask("POST", "/centre/demandes", form | {"jour": day.isoformat(), "appel": f"{rank + 1:032x}"})
        assert status == 303, page
        places.append(where.rsplit("/", 1)[1])
    return places


def noting(browser: Browser, demandes: list[str]) -> str:
    """A script for wrk: each request writes another contact into one of many demandes, which appends one event to it."""
    _, _, page = browser.ask("GET", "/centre/demandes")
    fields = urllib.parse.urlencode({"jeton": browser.token(page), "nom": "Bakolu Zimetora"})
    paths = ", ".join(f'"/centre/demandes/{demande}/contact"' for demande in demandes)
    return lua(f"""
local paths = {{{paths}}}
request = function()
  number = number + 1
  return wrk.format(nil, paths[number % #paths + 1], nil, "{fields}&telephone=" .. string.format("%010d", number))
end
""")


def main() -> None:
    office, person = Browser(), Browser()
    office.sign_in("lou@centre.invalid")
    person.sign_in("gwenn@exemple.invalid")
    _, _, page = office.ask("GET", "/centre/dossiers?q=Gwenn")
    dossier = re.search(r"/centre/dossiers/[0-9a-f]{32}", page)[0]
    demandes = called(office, 100)
    pages = [
        ("sign-in page", "/entree", "", None, None), ("a beneficiary's home", "/espace", person.header, "home", None),
        ("a dossier, for the office", dossier, office.header, "dossier", None), ("list of 50", "/centre/dossiers", office.header, "list", None),
        ("search by name", "/centre/dossiers?q=Wagonnette", office.header, "search", None),
        ("a call noted: a new stream, durable", "/centre/demandes", office.header, "create", [calling(office, year) for year in (2036, 2046)]),
        ("a contact noted: an event appended, durable", "/centre/demandes", office.header, "append", [noting(office, demandes)] * 2),
    ]
    lines = []
    for what, path, cookie, aim, scripts in pages:
        for connections, script in zip((1, 16), scripts or (None, None)):
            lines.append(measure(what, path, cookie, connections, AIMS.get(aim), script))
            print(lines[-1], file=sys.stderr)
    used = memory()
    lines.append({"what": "memory, after all this", "figure": f"{used:.0f} MB", "ratio": "", "aim": "≤ 200 MB", "met": used <= 200})
    json.dump(lines, sys.stdout)


if __name__ == "__main__":
    main()
