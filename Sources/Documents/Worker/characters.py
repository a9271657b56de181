"""Which characters can be printed. What no font draws becomes U+25A1: PDF/A allows no missing glyph."""

import re
import unicodedata
from pathlib import Path
from typing import Any

from fontTools.ttLib import TTFont

from refusal import invalid

MISSING = "\u25a1"
FORBIDDEN = re.compile(r"[\x00-\x09\x0b-\x1f\ud800-\udfff]")
LONG_WORD = re.compile(r"[^ \n\u200b-]{32,}")
BREAK = "\u200b"
CHUNK = re.compile(r"(?:[^\u0300-\u036f][\u0300-\u036f]*){8}(?=[^\u0300-\u036f])")
PLAINEST = re.compile(r"[^\n\x20-\x7e\xa0-\u017f\u2010-\u2026\u202f\u20ac\u200b]")

_text: frozenset[int] = frozenset()
_fallback: frozenset[int] = frozenset()
_known: frozenset[int] = frozenset()


def learn(fallbacks: list[Path]) -> None:
    """Reads what the fonts cover in every weight: the text font's list, shipped beside this file, and the fallback's files."""
    global _text, _fallback, _known
    text: set[int] = set()
    for part in (Path(__file__).parent / "libertinus.txt").read_text().split():
        first, _, last = part.partition("-")
        text.update(range(int(first, 16), int(last or first, 16) + 1))
    _text = frozenset(drawn(text) | {0x0A, 0xAD, 0x200B})
    _fallback = frozenset(drawn(set.intersection(*map(coverage, fallbacks))))
    _known = _text | _fallback


def coverage(path: Path) -> set[int]:
    """The characters a font has."""
    with TTFont(path, lazy=True) as font:
        return set(font.getBestCmap())


def drawn(codes: set[int]) -> set[int]:
    """Without what PDF/A forbids or what shows nothing: private, unassigned, control, format."""
    return {code for code in codes if unicodedata.category(chr(code)) not in ("Co", "Cn", "Cc", "Cf")}


def printable(string: str, path: str) -> str:
    """The string, composed, with every character drawable and long words breakable."""
    if FORBIDDEN.search(string):
        raise invalid(path, "a control character or half of a surrogate pair")
    if not string.isascii():
        string = unicodedata.normalize("NFC", string)
    if not _known.issuperset(map(ord, string)):
        string = "".join(kept(c) for c in string)
    if any(map(unicodedata.combining, string)):
        string = with_drawable_marks(string)
    return LONG_WORD.sub(breakable, string) if len(string) >= 32 else string


def kept(character: str) -> str:
    """Itself; a box where no font has it; nothing where it only steers what is around it."""
    if ord(character) in _known:
        return character
    return "" if unicodedata.category(character) == "Cf" or "\ufe00" <= character <= "\ufe0f" else MISSING


def with_drawable_marks(string: str) -> str:
    """A letter and the marks it bears are drawn by one font: by none, and they become a box."""
    clusters: list[str] = []
    for character in string:
        if clusters and unicodedata.category(character).startswith("M"):
            clusters[-1] += character
        else:
            clusters.append(character)
    return "".join(it if one_font(it) else MISSING for it in clusters)


def one_font(cluster: str) -> bool:
    """True where a single font has every part."""
    codes = set(map(ord, cluster))
    return len(codes) == 1 or codes <= _text or codes <= _fallback


def breakable(match: re.Match) -> str:
    """A very long word, with places to break it that leave no trace in the text."""
    return CHUNK.sub(lambda chunk: chunk[0] + BREAK, match[0])


def bare(string: str) -> str:
    """Without the places to break: for metadata and names."""
    return string.replace(BREAK, "").replace("\u00ad", "")


def plainest(value: Any) -> Any:
    """Every text within, reduced to Latin letters: the last resort when the typesetter misses a glyph all the same."""
    if isinstance(value, str):
        return PLAINEST.sub(MISSING, value)
    if isinstance(value, list):
        return [plainest(it) for it in value]
    if isinstance(value, dict):
        return {key: plainest(it) if key != "attachments" else it for key, it in value.items()}
    return value
