"""How wide each column of a table should be, so that words are cut as rarely as can be.

Widths are estimated in ems from the letters; the typesetter needs no more than proportions.
"""

import re

NARROW, MIDDLING, WIDE = frozenset("iljI.,;:!'’|()[] \u202f\u00a0"), frozenset("tfrscJz-"), frozenset("mwMWŒœ@%—")
PADDING = {11: 0.95, 16: 0.76, 18: 0.76, 20: 0.76}
WORD = re.compile(r"[ \n\u200b-]+")
ACROSS = {11: 38.2, 16: 28.7, 18: 26.8, 20: 24.1}  # ems across the text area, by body size


def width(text: str) -> float:
    """In ems, about."""
    return sum(0.26 if c in NARROW else 0.37 if c in MIDDLING else 0.8 if c in WIDE else 0.63 if c.isupper() else 0.49 for c in text)


def shares(table: dict, size: int) -> list[float]:
    """The part of the whole for each column; they sum to 1."""
    columns = table["columns"]
    if any(column["weight"] for column in columns):
        weights = [column["weight"] or 1 for column in columns]
        return [weight / sum(weights) for weight in weights]
    cells = [["".join(run["text"] for run in row[i]) for row in table["rows"]] for i in range(len(columns))]
    least = [
        padded(max((width(word) for text in own for word in WORD.split(text)), default=0), column["title"], size, True)
        for own, column in zip(cells, columns)
    ]
    natural = [
        padded(max((width(part) for text in own for part in text.split("\n")), default=0), column["title"], size, False)
        for own, column in zip(cells, columns)
    ]
    for i, column in enumerate(columns):
        if column["align"] != "start" and natural[i] < 12:
            least[i] = natural[i]  # a number stays on its line
    return fitted(least, natural, ACROSS[size], [column["align"] == "start" for column in columns])


def padded(content: float, title: str, size: int, by_word: bool) -> float:
    """With the title, which is set smaller, and the space between columns."""
    parts = WORD.split(title) if by_word else [title]
    own = max(map(width, parts)) * 0.9
    return max(content, own if by_word else min(own, 9)) + PADDING[size]


def fitted(least: list[float], natural: list[float], room: float, flexible: list[bool]) -> list[float]:
    """Natural widths where they fit, with what is left given to text; else each its longest word and a share of the rest."""
    if sum(natural) <= room:
        text = sum(n for n, f in zip(natural, flexible) if f)
        spare = room - sum(natural)
        given = [n + (spare * n / text if f else 0) for n, f in zip(natural, flexible)] if text else natural
    elif sum(least) < room:
        wish = [max(0.0, n - m) ** 0.85 for n, m in zip(natural, least)]
        spare = room - sum(least)
        given = [m + spare * w / (sum(wish) or 1) for m, w in zip(least, wish)]
    else:
        given = least
    return [part / sum(given) for part in given]
