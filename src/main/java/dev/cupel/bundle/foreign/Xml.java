package dev.cupel.bundle.foreign;

import dev.cupel.domain.Content;
import dev.cupel.yaml.Faults;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// An element of an XML document, by local names. Read as hostile input: no document type, no entities, limits on depth
/// and number.
record Xml(String name, Map<String, String> attributes, List<Xml> children, String raw) {
    private static final int MAX_DEPTH = 50;
    private static final int MAX_ELEMENTS = 20_000;

    /// The root element; a fault where the document is not well-formed.
    static Optional<Xml> read(String file, Content content, Faults faults) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(content.bytes()));
            int[] left = {MAX_ELEMENTS};
            while (xml.next() != XMLStreamConstants.START_ELEMENT) {
                if (xml.getEventType() == XMLStreamConstants.DTD) throw new XMLStreamException("a document type");
            }
            return Optional.of(element(xml, 0, left));
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
            faults.add(file, line, "not XML that can be read here");
            return Optional.empty();
        }
    }

    private static Xml element(XMLStreamReader xml, int depth, int[] left) throws XMLStreamException {
        if (depth > MAX_DEPTH || left[0]-- == 0) throw new XMLStreamException("too much");
        String name = xml.getLocalName();
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        List<Xml> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            switch (xml.getEventType()) {
                case XMLStreamConstants.START_ELEMENT -> children.add(element(xml, depth + 1, left));
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
                case XMLStreamConstants.ENTITY_REFERENCE -> throw new XMLStreamException("an entity");
                default -> {}
            }
        }
        return new Xml(name, Map.copyOf(attributes), List.copyOf(children), text.toString());
    }

    Optional<Xml> child(String of) {
        return children.stream().filter(child -> child.name.equals(of)).findFirst();
    }

    List<Xml> all(String of) {
        return children.stream().filter(child -> child.name.equals(of)).toList();
    }

    Stream<Xml> descendants(String of) {
        return children.stream()
                .flatMap(child -> Stream.concat(
                        child.name.equals(of) ? Stream.of(child) : Stream.empty(), child.descendants(of)));
    }

    /// The text of the first child of this name; empty where there is none.
    String text(String of) {
        return child(of).map(Xml::text).orElse("");
    }

    String text() {
        return raw.strip();
    }

    String attribute(String of) {
        return attributes.getOrDefault(of, "");
    }
}
