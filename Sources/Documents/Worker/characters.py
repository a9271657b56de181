"""Which characters can be printed. What no font draws becomes U+25A1; PDF/A allows no missing glyph."""

import re
import unicodedata
from pathlib import Path

from fontTools.ttLib import TTFont

from refusal import invalid

MISSING = "\u25a1"
FORBIDDEN = re.compile(r"[\x00-\x09\x0b-\x1f\ud800-\udfff]")
# Marks that only turn the direction of what follows, the byte order mark, separators, invisible operators.
DROPPED = re.compile(r"[\u200e\u200f\u061c\u202a-\u202e\u2060-\u206f\ufeff\ufe00-\ufe0f\U000e0000-\U000e0fff]")
LONG_WORD = re.compile(r"[^\s\u200b-]{32,}")

_known: set[int] = set()


def learn(fallback: Path) -> None:
    """Reads what the fonts cover: the text font's list, shipped beside this file, and the fallback font itself."""
    for part in (Path(__file__).parent / "libertinus.txt").read_text().split():
        first, _, last = part.partition("-")
        _known.update(range(int(first, 16), int(last or first, 16) + 1))
    with TTFont(fallback, lazy=True) as font:
        _known.update(font.getBestCmap())
    for code in list(_known):
        if unicodedata.category(chr(code)) in ("Co", "Cn", "Cc", "Cf"):
            _known.discard(code)
    _known.update((0x0A, 0xAD, 0x200B))


def printable(string: str, path: str) -> str:
    """The string, composed, with every character drawable and long words breakable."""
    if string.isascii():
        if FORBIDDEN.search(string):
            raise invalid(path, "a control character")
        string = string.replace("\x7f", MISSING)
    else:
        if FORBIDDEN.search(string):
            raise invalid(path, "a control character or half a surrogate pair")
        string = unicodedata.normalize("NFC", DROPPED.sub("", string))
        if not _known.issuperset(map(ord, string)):
            string = "".join(c if ord(c) in _known else MISSING for c in string)
    return LONG_WORD.sub(breakable, string) if len(string) >= 32 else string


def breakable(match: re.Match) -> str:
    """A very long word, with places to break it that leave no trace in the text."""
    word = match[0]
    return "\u200b".join(word[i:i + 8] for i in range(0, len(word), 8))


def bare(string: str) -> str:
    """Without the places to break: for metadata and names."""
    return string.replace("\u200b", "").replace("\u00ad", "")
