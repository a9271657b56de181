"""Shows that the validation can fail: what is right passes, and each wrong thing is refused by the check meant for it."""

import tempfile
from pathlib import Path

import typst

import samples
from invoice_sample import XML, xml
from try_papers import with_text
from worker_client import Authority, Worker


def self_test() -> int:
    """0 when every wrong file is refused and every right one passes."""
    from validate import passes, validated
    with tempfile.TemporaryDirectory() as folder, Worker() as worker:
        right, wrong = right_files(worker), {}
        for name, (data, check) in {**plain_files(), **changed_files(right), **wrong_invoices(worker)}.items():
            wrong[name] = (data, check)
        paths = {name: Path(folder, f"{name}.pdf") for name in (*right, *wrong)}
        for name, path in paths.items():
            path.write_bytes(right[name] if name in right else wrong[name][0])
        found = validated(list(paths.values()))
    failures = [f"{name} should pass: {found[paths[name]]}" for name in right if not passes(found[paths[name]])]
    failures += [f"{name} should be refused by {check}" for name, (_, check) in wrong.items() if not found[paths[name]][check]]
    for name, (_, check) in wrong.items():
        print(f"{name}: {str(found[paths[name]][check])[:140]}")
    print("\n".join(failures) or f"{len(right)} right files pass, {len(wrong)} wrong ones are refused")
    return 1 if failures else 0


def right_files(worker: Worker) -> dict[str, bytes]:
    """Every sample in every size, one in other alphabets; a paper sealed once, another signed thrice, an invoice sealed."""
    authority = Authority()
    right = {f"{name}-{size}": made(worker, make(size)) for name, make in samples.ALL.items() for size in (11, 16, 18, 20)}
    right["alphabets"] = made(worker, with_text("Ça مرحبا שלום Ελλάδα ქართ 漢字 👩‍👧 x\u0301\u0328 ﬁn \u202ertl"))
    _, once = worker.ask("seal", made(worker, samples.certificate()), **authority.seal())
    thrice = made(worker, samples.convention())
    for index, kind in enumerate(("ec", "rsa", "ec")):
        _, thrice = worker.ask("seal", thrice, **authority.seal(f"Signature {index + 1}", kind))
    _, invoice = worker.ask("seal", made(worker, samples.invoice()), **authority.seal())
    return {**right, "sealed": once, "signed-thrice": thrice, "invoice": invoice}


def made(worker: Worker, request: dict) -> bytes:
    """A paper that must be typeset."""
    answer, pdf = worker.ask(**request)
    assert answer["ok"], answer
    return pdf


def plain_files() -> dict[str, tuple[bytes, str]]:
    """What Typst makes when nothing is asked of it, and when no tags are."""
    source = b"#set document(title: [Essai])\n= Titre\nTexte."
    return {
        "no-standard": (typst.compile(source, pdf_standards=["1.7"]), "pdfa3a"),
        "not-accessible": (typst.compile(source, pdf_standards=["a-3a"]), "pdfua1"),
        "untagged": (typst.compile(source, pdf_standards=["a-3b"], pdf_tags=False), "pdfua1"),
        "untagged-archive": (typst.compile(source, pdf_standards=["a-3b"], pdf_tags=False), "pdfa3a")}


def changed_files(right: dict[str, bytes]) -> dict[str, tuple[bytes, str]]:
    """One bit of the content, one of the signature, bytes appended, a file cut short."""
    pdf, thrice = right["sealed"], right["signed-thrice"]
    hole = pdf.rindex(b"/Contents <") + 400
    return {
        "flipped-content": (flipped(pdf, 5_000), "signatures"), "flipped-signature": (flipped(pdf, hole), "signatures"),
        "flipped-first-of-three": (flipped(thrice, 5_000), "signatures"), "appended": (pdf + b"% more\n", "signatures"),
        "cut": (pdf[:len(pdf) * 2 // 3], "qpdf")}


def flipped(data: bytes, at: int) -> bytes:
    """The same bytes but one bit."""
    return data[:at] + bytes([data[at] ^ 1]) + data[at + 1:]


def wrong_invoices(worker: Worker) -> dict[str, tuple[bytes, str]]:
    """A wrong total, a missing French mention, XML of another shape, a wrong description."""
    def invoice(text: str) -> bytes:
        return made(worker, samples.invoice() | {"facturx": {"xml": text}})
    described = made(worker, samples.invoice()).replace(b"<fx:ConformanceLevel>EN 16931<", b"<fx:ConformanceLevel>EN 16932<")
    return {
        "wrong-total": (invoice(xml("1801.00")), "facturx"), "no-french-mention": (invoice(XML.replace("PMD", "ABC")), "facturx"),
        "wrong-shape": (invoice(XML.replace("ram:TypeCode", "ram:KindCode")), "facturx"), "wrong-description": (described, "facturx")}
