"""The paper worker: typesets, seals and inspects what the server asks on its standard input. Nothing else, nowhere else.

Started as `python -I -B worker.py`. What a frame holds is in framing.py, what can be asked in typeset.py, seal.py and examine.py.
"""

import logging
import os
import platform
import sys
import sysconfig
import warnings
from importlib.metadata import version
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

import characters  # noqa: E402
import sandbox  # noqa: E402
from examine import Examiner  # noqa: E402
from framing import Broken, Pipe  # noqa: E402
from refusal import Refusal, invalid  # noqa: E402
from seal import Sealer  # noqa: E402
from typeset import Press  # noqa: E402
from warmup import first_paper  # noqa: E402

VOLLKORN = Path(os.environ.get("JALON_FONTS_VOLLKORN", "/usr/share/fonts/truetype/vollkorn"))
DEJAVU = Path(os.environ.get("JALON_FONTS_DEJAVU", "/usr/share/fonts/truetype/dejavu"))


def main() -> int:
    """Prepares, shuts itself in, then answers until the end of its input."""
    for file, package in ((VOLLKORN / "Vollkorn-SemiBold.ttf", "fonts-vollkorn"), (DEJAVU / "DejaVuSans.ttf", "fonts-dejavu-core")):
        if not file.is_file():
            return fail(f"a font is missing: install the Debian package {package}")
    pipe = Pipe(sys.stdin.buffer, sys.stdout.buffer)
    keep_quiet()
    try:
        locks = sandbox.shut_in([HERE, VOLLKORN, DEJAVU, *python_folders()])
    except sandbox.Unsafe as unsafe:
        return fail(f"cannot shut itself in: {unsafe}")
    characters.learn([DEJAVU / "DejaVuSans.ttf", DEJAVU / "DejaVuSans-Bold.ttf"])
    press = Press([VOLLKORN, DEJAVU])
    press.typeset(first_paper)
    operations = {"typeset": press.typeset, "seal": Sealer(pipe).seal, "inspect": Examiner().inspect}
    pipe.write({"ready": True, "python": platform.python_version(), "typst": version("typst"), "pyhanko": version("pyHanko"),
                "locks": locks})
    try:
        for request, payload in pipe.frames():
            answer(pipe, operations, request, payload)
    except Broken as broken:
        return fail(f"the input is broken: {broken}")
    return 0


def keep_quiet() -> None:
    """Nothing that a library says may reach stderr: it could quote a paper."""
    sys.stdout = sys.stderr
    warnings.simplefilter("ignore")
    logging.disable(logging.CRITICAL)
    sys.excepthook = lambda kind, *_: print(f"worker: {kind.__name__}", file=sys.stderr)


def answer(pipe: Pipe, operations: dict, request: dict, payload: bytes | Refusal) -> None:
    """One request, one answer, whatever happens in between."""
    identifier = request.get("id")
    if type(identifier) is not int:
        identifier = None
    try:
        if isinstance(payload, Refusal):
            raise payload
        operation = request.get("op")
        if identifier is None or not isinstance(operation, str) or operation not in operations:
            raise invalid("", "no id or no known op")
        if operation == "typeset":
            made, data = operations[operation](request)
        else:
            made, data = operations[operation](request, payload)
        pipe.write({"id": identifier, "ok": True, **made}, data)
    except Refusal as refusal:
        pipe.write({"id": identifier, "ok": False, "code": refusal.code, "detail": refusal.detail})
    except (MemoryError, RecursionError):
        pipe.write({"id": identifier, "ok": False, "code": "too-large", "detail": "more than the worker can hold"})
    except Broken:
        raise
    except BaseException as error:  # a panic of the typesetter is no Exception
        if isinstance(error, (KeyboardInterrupt, SystemExit)):
            raise
        pipe.write({"id": identifier, "ok": False, "code": "internal", "detail": type(error).__name__})


def python_folders() -> list[Path]:
    """Where Python and its packages lie, so that a module loaded late is found."""
    names = {sysconfig.get_path(name) for name in ("stdlib", "platstdlib", "purelib", "platlib")} | {"/usr/lib", "/lib", "/lib64"}
    return [Path(name) for name in sorted(names)] + [Path("/dev/urandom"), Path("/dev/null")]


def fail(why: str) -> int:
    """Says why on stderr, without content."""
    print(f"worker: {why}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
