"""The issuer's colour, darkened until white paper carries it at 4.5:1 (WCAG 1.4.3)."""

import re
from typing import Any

from refusal import invalid

ENOUGH = 4.5
HEX = re.compile(r"#([0-9a-fA-F]{6})")


def readable(value: Any, path: str) -> str:
    """`#rrggbb`, as it is or darker."""
    found = HEX.fullmatch(value) if isinstance(value, str) else None
    if not found:
        raise invalid(path, "not a colour")
    rgb = [int(found[1][i : i + 2], 16) for i in (0, 2, 4)]
    while contrast(rgb) < ENOUGH:
        rgb = [int(part * 0.96) for part in rgb]
    return "#" + "".join(f"{part:02x}" for part in rgb)


def contrast(rgb: list[int]) -> float:
    """Against white."""
    parts = [part / 255 for part in rgb]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 1.05 / (0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2] + 0.05)
