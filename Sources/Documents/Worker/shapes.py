"""Small checkers that make a request into safe data: each takes a value and its path, gives the value or refuses."""

import re
from collections.abc import Callable
from typing import Any

from characters import printable
from refusal import invalid, too_large

Shape = Callable[[Any, str], Any]


def text(longest: int = 200_000, empty: bool = True) -> Shape:
    """A string every character of which can be printed."""

    def check(value: Any, path: str) -> str:
        if not isinstance(value, str):
            raise invalid(path, "not a text")
        if len(value) > longest:
            raise too_large(path)
        if not empty and not value.strip():
            raise invalid(path, "empty")
        return printable(value, path)

    return check


def line(longest: int = 2_000, empty: bool = False) -> Shape:
    """A text on one line."""
    one = text(longest, empty)

    def check(value: Any, path: str) -> str:
        return one(value, path).replace("\n", " ")

    return check


def matching(pattern: str) -> Shape:
    """A machine's word."""
    compiled = re.compile(pattern)

    def check(value: Any, path: str) -> str:
        if not isinstance(value, str) or not compiled.fullmatch(value):
            raise invalid(path, "not of the form expected")
        return value

    return check


def one_of(*allowed: Any) -> Shape:
    """One of a few values."""

    def check(value: Any, path: str) -> Any:
        if isinstance(value, bool) or value not in allowed:
            raise invalid(path, "not one of those expected")
        return value

    return check


def flag(value: Any, path: str) -> bool:
    """True or false."""
    if not isinstance(value, bool):
        raise invalid(path, "not true or false")
    return value


def integer(low: int, high: int) -> Shape:
    """A whole number between bounds, both allowed."""

    def check(value: Any, path: str) -> int:
        if type(value) is not int or not low <= value <= high:
            raise invalid(path, "not a whole number in bounds")
        return value

    return check


def number(low: float, high: float) -> Shape:
    """A number between bounds, both allowed."""

    def check(value: Any, path: str) -> float:
        if type(value) not in (int, float) or not low <= value <= high:
            raise invalid(path, "not a number in bounds")
        return value

    return check


def maybe(shape: Shape, default: Any = None) -> Shape:
    """A value that may be null or absent."""

    def check(value: Any, path: str) -> Any:
        return default if value is None else shape(value, path)

    check.optional = True
    return check


def several(shape: Shape, most: int = 2_000, least: int = 0) -> Shape:
    """An array."""

    def check(value: Any, path: str) -> list:
        if not isinstance(value, list):
            raise invalid(path, "not a list")
        if len(value) > most:
            raise too_large(path)
        if len(value) < least:
            raise invalid(path, "too few")
        return [shape(item, f"{path}[{index}]") for index, item in enumerate(value)]

    return check


def record(**fields: Shape) -> Shape:
    """An object with these fields and no other."""

    def check(value: Any, path: str) -> dict:
        if not isinstance(value, dict):
            raise invalid(path, "not an object")
        if not fields.keys() >= value.keys():
            raise invalid(path, "an unknown field")
        made = {}
        for name, shape in fields.items():
            if name not in value and not hasattr(shape, "optional"):
                raise invalid(f"{path}.{name}".lstrip("."), "missing")
            made[name] = shape(value.get(name), f"{path}.{name}".lstrip("."))
        return made

    return check
