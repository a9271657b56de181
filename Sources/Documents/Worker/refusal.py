"""The one exception of the worker: a refusal, with a code and a detail that holds no content."""


class Refusal(Exception):
    """`code` is one of invalid, too-large, typst, seal, timestamp, internal; `detail` is short English."""

    def __init__(self, code: str, detail: str) -> None:
        super().__init__(detail)
        self.code = code
        self.detail = detail


def invalid(path: str, why: str) -> Refusal:
    """The request is not what the contract asks, at `path`."""
    return Refusal("invalid", f"{path}: {why}" if path else why)


def too_large(path: str) -> Refusal:
    """Something at `path` exceeds its bound."""
    return Refusal("too-large", path)
