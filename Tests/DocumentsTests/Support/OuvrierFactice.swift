/// Workers that misbehave, each in a few lines of Python.
enum OuvrierFactice {
  /// Before each: how it notes that it was started, says that it is ready, reads and answers.
  static let entete = """
    import json, os, sys, time
    from pathlib import Path
    departs = Path(__file__).parent / "departs"
    with departs.open("ab") as noter: noter.write(b".")
    premier = departs.stat().st_size == 1
    def dire(message, octets=b""):
        if octets: message = {**message, "payload": len(octets)}
        sys.stdout.buffer.write(json.dumps(message).encode() + b"\\n" + octets)
        sys.stdout.buffer.flush()
    def demandes():
        while ligne := sys.stdin.buffer.readline():
            demande = json.loads(ligne)
            sys.stdin.buffer.read(demande.get("payload", 0))
            yield demande
    def bien(demande): dire({"id": demande["id"], "ok": True, "pages": 1}, b"%PDF-1.7 factice")

    """

  /// Answers each paper after so long, in seconds.
  static func lent(_ secondes: Double) -> String {
    "dire({'ready': True})\nfor demande in demandes():\n    time.sleep(\(secondes))\n    bien(demande)\n"
  }

  /// Notes that it holds a paper, and keeps it until it is let go (`AtelierDEssai.lacher`).
  static let retenu = """
    dire({'ready': True})
    for demande in demandes():
        departs.with_name("en main").touch()
        while not departs.with_name("aller").exists(): time.sleep(0.01)
        bien(demande)

    """

  /// Says that it is ready, then nothing; from the second on it works where `unSeul`.
  static func muet(unSeul: Bool) -> String {
    "dire({'ready': True})\nfor demande in demandes():\n    if \(unSeul ? "premier" : "True"): time.sleep(600)\n    bien(demande)\n"
  }

  /// Never says that it is ready.
  static let endormi = "time.sleep(600)\n"

  /// Answers with these bytes, as Python writes them; from the second on it works where `unSeul`.
  static func charabia(_ octets: String, unSeul: Bool = false) -> String {
    """
    dire({'ready': True})
    for demande in demandes():
        if \(unSeul ? "premier" : "True"):
            sys.stdout.buffer.write(\(octets))
            sys.stdout.buffer.flush()
            if \(octets).endswith(b"fin"): sys.exit(0)
        else: bien(demande)

    """
  }
}
