"""Factur-X: the invoice's XML is attached by the typesetter; its description in XMP is added here.

Only the metadata stream is touched, so what makes the file PDF/A-3a and PDF/UA-1 stays as it was.
"""

import io

import pikepdf

INVOICE = "factur-x.xml"
DESCRIPTION = b"""<rdf:Description rdf:about="" xmlns:fx="urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#">\
<fx:DocumentType>INVOICE</fx:DocumentType><fx:DocumentFileName>factur-x.xml</fx:DocumentFileName>\
<fx:Version>1.0</fx:Version><fx:ConformanceLevel>EN 16931</fx:ConformanceLevel></rdf:Description>"""
PROPERTIES = (
    ("DocumentFileName", "The name of the embedded XML document"),
    ("DocumentType", "The type of the hybrid document in capital letters, e.g. INVOICE or ORDER"),
    ("Version", "The actual version of the standard applying to the embedded XML document"),
    ("ConformanceLevel", "The conformance level of the embedded XML document"),
)


def with_invoice_metadata(pdf: bytes) -> bytes:
    """The same file, said to be a Factur-X invoice of profile EN 16931."""
    with pikepdf.open(io.BytesIO(pdf)) as file:
        metadata = file.Root.Metadata
        metadata.write(described(metadata.read_bytes()))
        out = io.BytesIO()
        file.save(out, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.preserve, fix_metadata_version=False)
    return out.getvalue()


def described(xmp: bytes) -> bytes:
    """The XMP packet with the invoice's description and the schema of its properties."""
    schema = (
        b'<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>Factur-X PDFA Extension Schema</pdfaSchema:schema>'
        b"<pdfaSchema:namespaceURI>urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#</pdfaSchema:namespaceURI>"
        b"<pdfaSchema:prefix>fx</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>"
    )
    for name, meaning in PROPERTIES:
        schema += (
            b'<rdf:li rdf:parseType="Resource"><pdfaProperty:name>' + name.encode() + b"</pdfaProperty:name>"
            b"<pdfaProperty:valueType>Text</pdfaProperty:valueType><pdfaProperty:category>external</pdfaProperty:category>"
            b"<pdfaProperty:description>" + meaning.encode() + b"</pdfaProperty:description></rdf:li>"
        )
    schema += b"</rdf:Seq></pdfaSchema:property></rdf:li>"
    if b"<pdfaExtension:schemas>" in xmp:
        at = xmp.index(b"</rdf:Bag>", xmp.index(b"<pdfaExtension:schemas>"))
        xmp = xmp[:at] + schema + xmp[at:]
        extension = b""
    else:
        extension = (
            b'<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" '
            b'xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">'
            b"<pdfaExtension:schemas><rdf:Bag>" + schema + b"</rdf:Bag></pdfaExtension:schemas></rdf:Description>"
        )
    at = xmp.rindex(b"</rdf:RDF>")
    return xmp[:at] + DESCRIPTION + extension + xmp[at:]
