"""Frames: one line of JSON, then as many raw bytes as its `payload` says."""

import json
import re
from typing import Any, BinaryIO
from collections.abc import Iterator

from refusal import Refusal, invalid, too_large

LONGEST_LINE = 16 << 20
LARGEST_PAYLOAD = 64 << 20
IDENTIFIER = re.compile(rb'"id"\s*:\s*(\d{1,15})')


class Broken(Exception):
    """The stream can no longer be followed: the worker must stop."""


class Pipe:
    """Reads requests from one stream, writes answers to the other. Nothing touches a disk."""

    def __init__(self, source: BinaryIO, sink: BinaryIO) -> None:
        self.source = source
        self.sink = sink

    def frames(self) -> Iterator[tuple[Any, bytes | Refusal]]:
        """Each request with its payload; a malformed line comes as its id and a Refusal."""
        while line := self.source.readline(LONGEST_LINE + 1):
            if not line.endswith(b"\n"):
                raise Broken("a line without end")
            try:
                request = decoded(line)
                yield request, self.payload(request)
            except Refusal as refusal:
                yield {"id": identifier(line)}, refusal

    def payload(self, request: dict) -> bytes:
        """The raw bytes after a line."""
        size = request.get("payload", 0)
        if type(size) is not int or size < 0:
            raise Broken("a payload without a size")
        if size > LARGEST_PAYLOAD:
            self.skip(size)
            raise too_large("payload")
        data = self.source.read(size)
        if len(data) != size:
            raise Broken("a payload cut short")
        return data

    def skip(self, size: int) -> None:
        """Reads past a payload that is too large to keep."""
        while size > 0:
            chunk = self.source.read(min(size, 1 << 20))
            if not chunk:
                raise Broken("a payload cut short")
            size -= len(chunk)

    def write(self, answer: dict, payload: bytes | None = None) -> None:
        """One answer, and its bytes."""
        if payload is not None:
            answer["payload"] = len(payload)
        self.sink.write(json.dumps(answer, ensure_ascii=True, allow_nan=False).encode() + b"\n")
        if payload:
            self.sink.write(payload)
        self.sink.flush()


def decoded(line: bytes) -> dict:
    """A JSON object, or a Refusal."""

    def no_constant(_: str) -> None:
        raise ValueError

    try:
        request = json.loads(line.decode("utf-8"), parse_constant=no_constant)
    except (ValueError, RecursionError):
        raise invalid("", "not JSON") from None
    if not isinstance(request, dict):
        raise invalid("", "not an object")
    return request


def identifier(line: bytes) -> int | None:
    """The id of a line that could not be read, where it shows: so that its sender is answered."""
    found = IDENTIFIER.search(line[:4096])
    return int(found[1]) if found else None
