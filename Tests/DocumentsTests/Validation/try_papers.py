"""Trials of typesetting: hostile texts, wrong shapes, wrong pictures, the same bytes for the same request."""

import base64
import copy
import json
import struct
import subprocess
import zlib
from typing import Any

import samples
from sample_blocks import CENTRE, p, runs
from sample_blocks import paper as made_paper
from worker_client import Worker

CODE = "*gras* _italique_ #let x = 1; #panic() $y^2$ @ref <label> [crochets] `code` ~ -- ... // /* */ \\u{1F600} \\ = titre"


def with_text(text: str) -> dict:
    """A paper with a text in every place that takes one."""

    def changed(value: Any, key: str = "") -> Any:
        if isinstance(value, dict):
            return {k: changed(v, k) for k, v in value.items()}
        if isinstance(value, list):
            return [changed(it, key) for it in value]
        return text if isinstance(value, str) and key not in FIXED else value

    request = copy.deepcopy(samples.radar_report())
    request["paper"]["blocks"] = [block for make in samples.ALL.values() for block in make()["paper"]["blocks"]]
    request["paper"] = changed(request["paper"])
    request["paper"]["addressee"] = None
    return request


FIXED = {"kind", "number", "unit", "tone", "state", "align", "style", "color", "bands", "size"}


def refused(worker: Worker, request: dict, code: str, said: str = "") -> None:
    """A clean refusal: the code, and a detail without content."""
    answer, payload = worker.ask(**request)
    assert answer["ok"] is False and payload is None, answer
    assert answer["code"] == code and said in answer["detail"], answer
    assert len(answer["detail"]) < 250 and "SECRET" not in answer["detail"], answer


def paper(*blocks: dict, **more: Any) -> dict:
    """A small paper."""
    return made_paper("essai", more.pop("title", "Essai"), list(blocks), **more)


def text_of(pdf: bytes) -> str:
    """What a reader finds in the file, on one line."""
    return " ".join(subprocess.run(["pdftotext", "-raw", "-", "-"], input=pdf, capture_output=True).stdout.decode().split())


def try_code_stays_text(worker: Worker) -> None:
    answer, pdf = worker.ask(**paper(p("x") | {"runs": [{"text": CODE}]}, title=CODE))
    assert answer["ok"], answer
    assert " ".join(CODE.split()) in text_of(pdf), text_of(pdf)
    answer, _ = worker.ask(**with_text(CODE[:60]))
    assert answer["ok"], answer


def try_other_alphabets(worker: Worker) -> None:
    for text in (
        "مرحبا بالعالم 123",
        "שלום עולם",
        "Привет Ελλάδα ქართული Հայերեն",
        "漢字 한국어 ไทย हिन्दी",
        "👩‍👩‍👧 🇫🇷 ✓ → ½",
        "e\u0301 n\u0303 x\u0301\u0328 \u05d0\u0301 q\u0489",
        "\u202ertl\u202c \ufeffbom \u200d \ufffe \ue000 \U0010ffff \u0378",
        "\u2028\u2029 \x7f \x85 \xad x",
        "İstanbul Łódź Ðakovo ﬁn ǅ",
    ):
        answer, pdf = worker.ask(**with_text(text))
        assert answer["ok"], (text, answer)
        answer, pdf = worker.ask(**paper({"kind": "paragraph", "runs": [{"text": f"avant {text} après"}]}))
        assert answer["ok"] and "avant" in text_of(pdf) and "après" in text_of(pdf), (text, answer)


def try_control_characters_are_refused(worker: Worker) -> None:
    for bad in ("\x00", "\x01", "\t", "\r", "\x1b[31m", "\ud800", "\udfff\ud800"):
        refused(worker, paper(p("a"), title=f"SECRET{bad}"), "invalid", "paper.title")
        refused(worker, paper({"kind": "paragraph", "runs": [{"text": f"SECRET{bad}"}]}), "invalid", "paper.blocks[0].runs[0].text")
        refused(
            worker,
            paper({"kind": "table", "columns": [{"title": "a"}], "rows": [[[{"text": bad}]]]}),
            "invalid",
            "blocks[0].rows[0][0][0].text",
        )


def try_long_texts(worker: Worker) -> None:
    for text in ("mot " * 25_000, "x" * 100_000, "«\u202f" * 30_000, "\n" * 5_000, "é\u0301" * 20_000):
        answer, _ = worker.ask(**paper({"kind": "paragraph", "runs": [{"text": text}]}))
        assert answer["ok"], answer
    for block in (
        {"kind": "table", "columns": [{"title": "a"}, {"title": "b"}], "rows": [[[{"text": "mot " * 25_000}], [{"text": "x" * 100_000}]]]},
        {"kind": "keep", "blocks": [p("mot " * 20_000), p("fin")]},
        {"kind": "statement", "runs": runs("mot " * 20_000), "support": []},
    ):
        answer, pdf = worker.ask(**paper(block))
        assert answer["ok"] and answer["pages"] > 5, answer
    refused(worker, paper({"kind": "paragraph", "runs": [{"text": "SECRET" * 100_000}]}), "too-large", "runs[0].text")
    refused(worker, paper(title="SECRET" * 1_000), "too-large", "paper.title")


def try_unbreakable_words_stay_in_the_page(worker: Worker) -> None:
    answer, pdf = worker.ask(
        **paper({"kind": "facts", "rows": [{"label": "Empreinte", "runs": [{"text": "9f2c41aa" * 40, "style": "code"}]}]})
    )
    assert answer["ok"] and "9f2c41aa" * 40 in text_of(pdf).replace(" ", ""), answer


def try_wrong_shapes(worker: Worker) -> None:
    good = paper(p("a"))
    for path, value, said in (
        ("size", 12, "paper.size"),
        ("size", True, "paper.size"),
        ("size", "11", "paper.size"),
        ("blocks", {}, "paper.blocks"),
        ("blocks", [None], "blocks[0]"),
        ("blocks", [{"kind": "SECRET"}], "blocks[0]"),
        ("blocks", [{"kind": ["paragraph"]}], "blocks[0]"),
        ("blocks", [{"kind": "paragraph"}], "blocks[0].runs"),
        ("blocks", [{"kind": "paragraph", "runs": [{"text": 1}]}], "runs[0].text"),
        ("blocks", [{"kind": "paragraph", "runs": [], "SECRET": 1}], "blocks[0]"),
        ("blocks", [{"kind": "heading", "level": 4, "text": "a"}], "level"),
        ("blocks", [{"kind": "heading", "level": True, "text": "a"}], "level"),
        ("blocks", [{"kind": "write", "lines": 10**30}], "lines"),
        ("blocks", [{"kind": "spacer", "size": "SECRET"}], "size"),
        ("blocks", [{"kind": "table", "columns": [{"title": "a"}], "rows": [[[], []]]}], "rows[0]"),
        ("blocks", [{"kind": "table", "columns": [], "rows": []}], "columns"),
        ("blocks", [samples.ALL["rapport"]()["paper"]["blocks"][2] | {"labels": [["1"]]}], "labels"),
        (
            "blocks",
            [{"kind": "calendar", "alt": "a", "legend": [], "months": [{"name": "a", "firstWeekday": 8, "days": 31, "marks": []}]}],
            "firstWeekday",
        ),
        ("kind", "SECRET!", "paper.kind"),
        ("title", "", "paper.title"),
        ("title", None, "paper.title"),
        ("addressee", "x", "paper.addressee"),
        ("issuer", {"name": "a", "lines": [], "color": "red"}, "issuer.color"),
        ("blocks", [{"kind": "signatures", "boxes": [{"role": "a", "name": "a", "state": "signed", "lines": ["x"] * 5}]}], "boxes[0].lines"),
        ("rod", {"alt": "a", "phases": []}, "rod.phases"),
        ("footer", ["x"] * 7, "footer"),
    ):
        request = copy.deepcopy(good)
        request["paper"][path] = value
        answer, _ = worker.ask(**request)
        assert answer["ok"] is False and answer["code"] in ("invalid", "too-large") and said in answer["detail"], (path, value, answer)
        assert "SECRET" not in answer["detail"], answer
    for key, value in (
        ("timestamp", -1),
        ("timestamp", 1.5),
        ("paper", []),
        ("paper", None),
        ("attachments", [{"name": "../SECRET"}]),
        ("facturx", {"xml": "\x00"}),
        ("SECRET", 1),
    ):
        refused(worker, {**good, key: value}, "invalid")


def try_extreme_values(worker: Worker) -> None:
    chart = samples.ALL["rapport"]()["paper"]["blocks"]
    radar, bars = chart[2], chart[5]
    for block in (
        radar | {"max": 0.001},
        radar | {"series": [{"name": "a", "values": [None] * 6}], "labels": [[""] * 6]},
        radar | {"series": [{"name": "a", "values": [-5, 1e6, 0, 0.1, 3, 2]}], "labels": [["x"] * 6]},
        bars | {"max": 1e9},
        bars | {"rows": [{"label": "a", "value": -7, "low": 9, "high": -9, "text": ""}]},
        {
            "kind": "table",
            "columns": [{"title": f"Colonne {i}"} for i in range(20)],
            "rows": [[runs("anticonstitutionnellement")] * 20] * 40,
        },
        {"kind": "signatures", "boxes": [{"role": "", "name": "", "state": "refused", "lines": ["x" * 200] * 4, "height": 10}] * 3},
        {"kind": "notice", "tone": "secret", "paragraphs": [runs("mot " * 3_000)]},
        {"kind": "keep", "blocks": []},
    ):
        for size in (11, 20):
            answer, _ = worker.ask(**paper(block, size=size))
            assert answer["ok"], (block["kind"], size, answer)
    answer, _ = worker.ask(**paper())
    assert answer["ok"], answer


def try_deep_nesting(worker: Worker) -> None:
    block: dict = p("a")
    for _ in range(5):
        block = {"kind": "keep", "blocks": [block]}
    assert worker.ask(**paper(block))[0]["ok"]
    for _ in range(100):
        block = {"kind": "keep", "blocks": [block]}
    refused(worker, paper(block), "too-large")
    worker.raw(b'{"id":77,"op":"typeset","paper":' + b"[" * 200_000 + b"]" * 200_000 + b"}\n")
    answer, _ = worker.answer()
    assert answer == {"id": 77, "ok": False, "code": "invalid", "detail": "not JSON"}, answer


def try_pictures(worker: Worker) -> None:
    def logo(data: bytes, kind: str = "png") -> dict:
        return CENTRE | {"logo": {"format": kind, "base64": base64.b64encode(data).decode(), "alt": "Logo"}}

    for kind, data in (("png", png(120, 60)), ("png", png(120, 60, alpha=True))):
        answer, _ = worker.ask(**paper(p("a"), issuer=logo(data, kind)))
        assert answer["ok"], answer
    svg = b'<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>'
    for kind, data, code in (
        ("png", svg, "invalid"),
        ("svg", svg, "invalid"),
        ("jpg", svg, "invalid"),
        ("png", png(120, 60)[:60], "typst"),
        ("jpg", b"\xff\xd8\xff" + b"\0" * 99, "invalid"),
        ("png", png(60_000, 60_000, rows=1), "too-large"),
        ("png", b"\x89PNG" + b"x" * (3 << 20), "too-large"),
        ("png", b"", "invalid"),
    ):
        refused(worker, paper(p("a"), issuer=logo(data, kind)), code)
    refused(
        worker,
        paper(p("a"), issuer=CENTRE | {"logo": {"format": "png", "base64": "SECRET é", "alt": "a"}}),
        "invalid",
        "base64",
    )


def png(width: int, height: int, alpha: bool = False, rows: int | None = None) -> bytes:
    """A picture of one colour."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    row = b"\0" + (b"\x1b\x5a\x4b\x80" if alpha else b"\x1b\x5a\x4b") * width
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 6 if alpha else 2, 0, 0, 0))
        + chunk(b"IDAT", zlib.compress(row * (rows or height)))
        + chunk(b"IEND", b"")
    )


def try_same_bytes(worker: Worker) -> None:
    requests = [make(size) for make in samples.ALL.values() for size in (11, 20)]
    first = [worker.ask(**it)[1] for it in requests]
    assert first == [worker.ask(**it)[1] for it in requests]
    with Worker() as other:
        assert first == [other.ask(**json.loads(json.dumps(it)))[1] for it in reversed(requests)][::-1]


def try_attachments(worker: Worker) -> None:
    answer, pdf = worker.ask(**samples.planning())
    answer, _ = worker.ask("inspect", pdf)
    assert [it["name"] for it in answer["attachments"]] == ["calendrier.ics"], answer
    one = {"name": "a.txt", "mime": "text/plain", "text": "x"}
    refused(worker, paper(p("a"), attachments=[one, one]), "invalid", "attachments")
