"""A logo: PNG or JPEG, of a size one can print. Its pixels are only looked at by the typesetter."""

import base64
import binascii
import struct
from typing import Any

from refusal import invalid, too_large
from shapes import line, one_of, record

LARGEST = 1 << 20
MOST_PIXELS = 16_000_000


def checked_picture(value: Any, path: str) -> dict:
    """The picture with its bytes as a list of numbers, as the template reads them."""

    def encoded(value: Any, path: str) -> bytes:
        if not isinstance(value, str):
            raise invalid(path, "not a text")
        if len(value) > LARGEST * 4 // 3 + 4:
            raise too_large(path)
        try:
            return base64.b64decode(value, validate=True)
        except (binascii.Error, ValueError):
            raise invalid(path, "not base64") from None

    made = record(format=one_of("png", "jpg"), base64=encoded, alt=line(500))(value, path)
    data = made.pop("base64")
    width, height = (png_size if made["format"] == "png" else jpeg_size)(data, f"{path}.base64")
    if width * height > MOST_PIXELS:
        raise too_large(f"{path}.base64")
    if not 0 < width <= height * 40 or not height <= width * 40:
        raise invalid(f"{path}.base64", "not of a shape one can print")
    made["ratio"] = width / height
    made["bytes"] = list(data)
    return made


def png_size(data: bytes, path: str) -> tuple[int, int]:
    """Width and height in pixels."""
    if len(data) < 33 or data[:8] != b"\x89PNG\r\n\x1a\n" or data[12:16] != b"IHDR":
        raise invalid(path, "not a PNG")
    return struct.unpack(">II", data[16:24])


def jpeg_size(data: bytes, path: str) -> tuple[int, int]:
    """Width and height in pixels, from the frame header."""
    if data[:3] != b"\xff\xd8\xff":
        raise invalid(path, "not a JPEG")
    at = 2
    while at + 9 < len(data):
        if data[at] != 0xFF:
            break
        marker = data[at + 1]
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width, channels = struct.unpack(">HHB", data[at + 5 : at + 10])
            if channels not in (1, 3):
                raise invalid(path, "not a JPEG in RGB or grey")
            return width, height
        at += 2 + struct.unpack(">H", data[at + 2 : at + 4])[0]
    raise invalid(path, "not a JPEG")
