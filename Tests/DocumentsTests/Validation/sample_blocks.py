"""What the sample papers are made of: the invented centre, its typography, a function a kind of block."""

import re
from typing import Any

INSTANT = 1796637600
CENTRE = {
    "name": "Cabinet des Sorbiers",
    "lines": [
        "12 rue de l’Exemple, 75000 Exempleville",
        "SIRET 000 000 000 00018 · NDA 11 00 00000 00",
        "bonjour@sorbiers.example · 01 00 00 00 00",
    ],
    "color": "#1b5a4b",
    "logo": None,
}
FOOTER = [
    "Cabinet des Sorbiers, SARL au capital de 8 000 € · RCS Exempleville 000 000 000 · TVA intracommunautaire FR00 000000000",
    "Déclaration d’activité enregistrée sous le numéro 11 00 00000 00 auprès du préfet de région ; cet enregistrement ne vaut pas agrément de l’État.",
]


def runs(text: str) -> list[dict]:
    """Runs from `**strong**` marks, which only these samples use. Spaces are those of French typography, as the server puts them."""
    text = re.sub(r"(\d) (h|€|%|mars|avril|décembre|janvier|février)\b", "\\1\u00a0\\2", re.sub(r"\bh (\d)", "h\u00a0\\1", text))
    text = re.sub(r" ([;:!?»])", "\u202f\\1", text).replace("« ", "«\u202f").replace("R. 6", "R.\u00a06").replace("L. 6", "L.\u00a06")
    return [{"text": part, **({"style": "strong"} if i % 2 else {})} for i, part in enumerate(text.split("**")) if part]


def paper(kind: str, title: str, blocks: list[dict], size: int = 11, **more: Any) -> dict:
    """A request to typeset."""
    request = {
        "op": "typeset",
        "timestamp": INSTANT,
        "paper": {
            "title": title,
            "kind": kind,
            "author": CENTRE["name"],
            "keywords": [],
            "size": size,
            "issuer": CENTRE,
            "footer": FOOTER,
            "blocks": blocks,
            **{k: v for k, v in more.items() if k not in ("attachments", "facturx")},
        },
    }
    return request | {k: more[k] for k in ("attachments", "facturx") if k in more}


def h(number: str | None, text: str, level: int = 1) -> dict:
    return {"kind": "heading", "level": level, "text": text, "number": number}


def p(text: str) -> dict:
    return {"kind": "paragraph", "runs": runs(text)}


def facts(*rows: tuple[str, str]) -> dict:
    return {"kind": "facts", "rows": [{"label": label, "runs": runs(value)} for label, value in rows]}


def table(columns: list[tuple[str, str]], rows: list[list[str]], caption: str | None = None, foot: int = 0, headers: bool = False) -> dict:
    return {
        "kind": "table",
        "caption": caption,
        "footRows": foot,
        "rowHeaders": headers,
        "columns": [{"title": title, "align": align, "weight": None} for title, align in columns],
        "rows": [[runs(it) for it in row] for row in rows],
    }


def bullets(*items: str, ordered: bool = False) -> dict:
    return {"kind": "list", "ordered": ordered, "items": [runs(it) for it in items]}


def notice(tone: str, title: str | None, *texts: str) -> dict:
    return {"kind": "notice", "tone": tone, "title": title, "paragraphs": [runs(it) for it in texts]}


ROD = {
    "alt": "Chemin du bilan : phase préliminaire faite, deux séances sur deux ; investigation en cours, deux séances sur cinq ; "
    "conclusion à venir, deux séances ; suivi à six mois.",
    "phases": [
        {"name": "Préliminaire", "bands": ["done", "done"]},
        {"name": "Investigation", "bands": ["done", "done", "here", "todo", "todo"]},
        {"name": "Conclusion", "bands": ["todo", "todo"]},
        {"name": "Suivi", "bands": ["todo"]},
    ],
}
