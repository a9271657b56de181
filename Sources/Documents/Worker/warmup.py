"""A paper of invented words that uses the usual parts, typeset once so that the first real one is quick."""


def _runs(text: str) -> list[dict]:
    return [{"text": text}]


first_paper = {
    "id": 0,
    "op": "typeset",
    "timestamp": 0,
    "paper": {
        "title": "Essai",
        "kind": "essai",
        "size": 11,
        "reference": "ESSAI-1",
        "issuer": {"name": "Centre d’essai", "lines": ["1 rue Exemple"]},
        "rod": {"alt": "Essai", "phases": [{"name": "Essai", "bands": ["done", "here", "todo"]}]},
        "blocks": [
            {"kind": "heading", "level": 1, "text": "Essai", "number": "1"},
            {"kind": "paragraph", "runs": [{"text": "Un "}, {"text": "mot", "style": "strong"}, {"text": " abcd", "style": "code"}]},
            {"kind": "facts", "rows": [{"label": "Nom", "runs": _runs("Valeur")}]},
            {"kind": "table", "columns": [{"title": "A"}, {"title": "B", "align": "end"}], "rows": [[_runs("a"), _runs("1")]]},
            {"kind": "notice", "tone": "information", "title": "Note", "paragraphs": [_runs("Texte")]},
            {"kind": "checks", "items": [{"runs": _runs("Fait"), "checked": True}]},
            {"kind": "signatures", "boxes": [{"role": "Pour", "name": "Nom", "state": "awaited", "lines": []}]},
            {
                "kind": "radar",
                "alt": "Essai",
                "axes": ["A", "B", "C"],
                "max": 5,
                "series": [{"name": "S", "values": [1, 2, 3]}],
                "labels": [["1", "2", "3"]],
            },
            {"kind": "bars", "alt": "Essai", "max": 5, "rows": [{"label": "A", "value": 1, "text": "1"}]},
        ],
    },
}
