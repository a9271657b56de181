import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.parsers.DocumentBuilderFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.ErrorArgument;
import org.verapdf.pdfa.validation.profiles.ErrorArgumentImpl;
import org.verapdf.pdfa.validation.profiles.ErrorDetails;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.profiles.Variable;
import org.verapdf.pdfa.validation.validators.ValidatorFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Validates many PDF files in one JVM against PDF/A-3a and PDF/UA-1.
 * Reads paths, one a line; writes one line a file and profile: path, profile, then what fails, parted by tabs.
 * The profiles are read with the JDK's own XML: JAXB, which veraPDF's reader asks for, left the JDK.
 */
public final class VeraPDF {
  private static final int THREADS = 2;

  public static void main(String[] args) throws Exception {
    Logger.getLogger("").setLevel(Level.OFF);
    VeraGreenfieldFoundryProvider.initialise();
    ValidationProfile archival = profile("PDFA-3A", PDFAFlavour.PDFA_3_A);
    ValidationProfile accessible = profile("PDFUA-1", PDFAFlavour.PDFUA_1);
    List<Callable<Void>> jobs = new ArrayList<>();
    BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String path = line;
      jobs.add(() -> {
        report(path, "pdfa3a", archival);
        report(path, "pdfua1", accessible);
        return null;
      });
    }
    var pool = Executors.newFixedThreadPool(THREADS);
    for (var done : pool.invokeAll(jobs)) done.get();
    pool.shutdown();
  }

  private static void report(String path, String name, ValidationProfile profile) {
    Set<String> failures = new LinkedHashSet<>();
    try {
      failures.addAll(failures(Files.readAllBytes(Path.of(path)), profile));
    } catch (Throwable error) {
      failures.add("cannot be validated: " + error.getClass().getSimpleName() + " " + error.getMessage());
    }
    StringBuilder line = new StringBuilder(path).append('\t').append(name);
    for (String failure : failures) line.append('\t').append(failure.replaceAll("\\s+", " "));
    synchronized (System.out) {
      System.out.println(line);
    }
  }

  private static Set<String> failures(byte[] pdf, ValidationProfile profile) throws Exception {
    Set<String> failures = new LinkedHashSet<>();
    try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), profile.getPDFAFlavour());
        PDFAValidator validator = ValidatorFactory.createValidator(profile, false)) {
      ValidationResult result = validator.validate(parser);
      for (TestAssertion assertion : result.getTestAssertions()) {
        if (assertion.getStatus() == TestAssertion.Status.FAILED) {
          failures.add(assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber() + " " + assertion.getMessage()
              + " at " + assertion.getLocation().getContext());
        }
      }
      if (result.getTotalAssertions() == 0) failures.add("nothing was checked");
      if (!result.isCompliant() && failures.isEmpty()) failures.add("not compliant");
    }
    return failures;
  }

  private static ValidationProfile profile(String name, PDFAFlavour flavour) throws Exception {
    Document document;
    try (InputStream stream = VeraPDF.class.getResourceAsStream("/org/verapdf/pdfa/validation/" + name + ".xml")) {
      document = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(stream);
    }
    Set<Rule> rules = new HashSet<>();
    for (Element rule : elements(document.getElementsByTagName("rule"))) rules.add(rule(rule));
    Set<Variable> variables = new HashSet<>();
    for (Element variable : elements(document.getElementsByTagName("variable"))) {
      variables.add(Profiles.variableFromValues(
          variable.getAttribute("name"), variable.getAttribute("object"), text(variable, "defaultValue"), text(variable, "value")));
    }
    return Profiles.profileFromValues(
        flavour, Profiles.profileDetailsFromValues(name, name, "veraPDF Consortium", new Date(0)), "", rules, variables);
  }

  private static Rule rule(Element rule) {
    Element id = (Element) rule.getElementsByTagName("id").item(0);
    List<ErrorArgument> arguments = new ArrayList<>();
    for (Element argument : elements(rule.getElementsByTagName("argument"))) {
      arguments.add(ErrorArgumentImpl.fromValues(argument.getTextContent().trim(), argument.getAttribute("name"), null));
    }
    ErrorDetails error = Profiles.errorFromValues(text(rule, "message"), arguments);
    return Profiles.ruleFromValues(
        Profiles.ruleIdFromValues(
            PDFAFlavour.Specification.valueOf(id.getAttribute("specification")), id.getAttribute("clause"),
            Integer.parseInt(id.getAttribute("testNumber"))),
        rule.getAttribute("object"), Boolean.valueOf("true".equals(rule.getAttribute("deferred"))), rule.getAttribute("tags"),
        text(rule, "description"), text(rule, "test"), error, List.of());
  }

  private static String text(Element parent, String name) {
    Node node = parent.getElementsByTagName(name).item(0);
    return node == null ? "" : node.getTextContent().trim();
  }

  private static List<Element> elements(NodeList nodes) {
    List<Element> found = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) found.add((Element) nodes.item(i));
    return found;
  }
}
