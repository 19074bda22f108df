package dev.cupel.grading;

import dev.cupel.grading.UnitReport.Claim;
import dev.cupel.grading.UnitReport.Outcome;
import dev.cupel.sandbox.StepReport.Collected;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Reads JUnit XML as the many tools write it: `testsuites` or `testsuite` at the root, `testcase` with `failure`,
/// `error`
/// or `skipped` in it. It was written beside a learner's code, so it is read as hostile input: no document type, no
/// entities, and limits on everything.
final class JUnitXml {
    private static final int MAX_TESTS = 10_000;
    private static final int MAX_DEPTH = 50;
    private static final int MAX_ID = 500;
    private static final int MAX_WORDS = 4 * 1024;
    private static final int MAX_STDOUT = 8 * 1024;
    private static final UnitReport NOTHING = new UnitReport(Map.of(), List.of(), false, true, false);
    private static final XMLInputFactory XML = factory();

    private final Map<String, Claim> claims = new LinkedHashMap<>();

    private JUnitXml() {}

    /// A report that is not complete where the file is missing, cut or malformed.
    static UnitReport read(@Nullable Collected file) {
        if (file == null || file.state() != Collected.State.WHOLE) return NOTHING;
        JUnitXml reader = new JUnitXml();
        boolean complete;
        try {
            reader.read(XML.createXMLStreamReader(
                    new ByteArrayInputStream(file.content().bytes())));
            complete = true;
        } catch (XMLStreamException _) {
            complete = false;
        }
        return new UnitReport(reader.claims, List.of(), complete, true, false);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        int depth = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) throw new XMLStreamException("a document type");
            if (event == XMLStreamConstants.END_ELEMENT) depth--;
            if (event != XMLStreamConstants.START_ELEMENT) continue;
            if (++depth > MAX_DEPTH) throw new XMLStreamException("nested too deeply");
            if (!xml.getLocalName().equals("testcase")) continue;
            testCase(xml);
            depth--;
        }
    }

    private void testCase(XMLStreamReader xml) throws XMLStreamException {
        String id = id(attribute(xml, "classname"), attribute(xml, "name"));
        Duration took = seconds(attribute(xml, "time"));
        Outcome outcome = outcome(attribute(xml, "status"));
        String message = "";
        String trace = "";
        String stdout = "";
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (!xml.isStartElement()) continue;
            String name = xml.getLocalName();
            String said = attribute(xml, "message");
            String text = text(xml);
            switch (name) {
                case "failure", "error" -> {
                    outcome = name.equals("error") ? Outcome.ERROR : Outcome.FAILED;
                    message = said.isEmpty() ? text : said;
                    trace = said.isEmpty() ? "" : text;
                }
                case "skipped" -> {
                    if (outcome == Outcome.PASSED) outcome = Outcome.SKIPPED;
                }
                case "system-out" -> stdout = text;
                default -> {}
            }
        }
        add(id, outcome, message, trace, stdout, took);
    }

    /// Most tools say it by what stands in a test; CTest and GoogleTest by its status too.
    private static Outcome outcome(String status) {
        return switch (status) {
            case "disabled", "notrun", "skipped" -> Outcome.SKIPPED;
            case "fail" -> Outcome.FAILED;
            default -> Outcome.PASSED;
        };
    }

    /// Many tools give several tests one name; the second of it is called `name[2]`.
    private void add(String id, Outcome outcome, String message, String trace, String stdout, Duration took) {
        if (claims.size() == MAX_TESTS) return;
        String free = id;
        for (int next = 2; claims.containsKey(free); next++) free = id + "[" + next + "]";
        claims.put(
                free,
                new Claim(
                        free,
                        outcome,
                        Excerpt.wellFormed(message.strip(), MAX_WORDS),
                        Excerpt.wellFormed(trace.strip(), MAX_WORDS),
                        Excerpt.wellFormed(stdout, MAX_STDOUT),
                        took,
                        false));
    }

    private static String id(String type, String name) {
        String id = type.isEmpty() || name.startsWith(type) ? name : type + "." + name;
        return Excerpt.wellFormed(id.isEmpty() ? "unnamed" : id, MAX_ID);
    }

    /// All text below an element, as long as it is not too deep.
    private static String text(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > MAX_DEPTH) throw new XMLStreamException("nested too deeply");
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new XMLStreamException("an entity");
                default -> {}
            }
        }
        return text.toString();
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /// For show only. Some tools write `1,234.5`.
    private static Duration seconds(String time) {
        String number = time.replace(",", "");
        if (!number.matches("[0-9]{1,6}(\\.[0-9]{1,9})?([eE]-[0-9]{1,2})?")) return Duration.ZERO;
        return Duration.ofMillis(new BigDecimal(number).movePointRight(3).longValue());
    }
}
