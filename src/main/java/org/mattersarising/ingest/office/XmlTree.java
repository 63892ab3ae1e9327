package org.mattersarising.ingest.office;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.mattersarising.ingest.format.ExtractionLimits;

/**
 * Reads XML into nodes with the JDK's StAX reader: no document type, no entity but the five of XML
 * itself, nothing fetched, depth, nodes and time bounded. For one thread.
 */
final class XmlTree {

  /** A node takes some hundred bytes; minutes have a few ten thousand. */
  private static final int MOST_NODES = 1_500_000;

  private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
  private final ExtractionLimits limits;
  private final ExtractionLimits.Deadline deadline;
  private int nodes;

  XmlTree(ExtractionLimits limits, ExtractionLimits.Deadline deadline) {
    this.limits = limits;
    this.deadline = deadline;
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    // The depth is bounded here, with a reason that can be told.
    factory.setProperty("jdk.xml.maxElementDepth", "0");
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
  }

  /**
   * The root element.
   *
   * @throws OfficeException where it is no XML, or beyond the limits
   */
  XmlNode read(byte[] xml) throws OfficeException {
    try {
      XMLStreamReader in = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
      try {
        return root(in);
      } finally {
        in.close();
      }
    } catch (XMLStreamException | RuntimeException e) {
      // The JDK's reader throws what it likes on broken bytes.
      throw OfficeException.broken("a part of it is no well-formed XML");
    }
  }

  private XmlNode root(XMLStreamReader in) throws XMLStreamException, OfficeException {
    Deque<XmlNode> open = new ArrayDeque<>();
    while (in.hasNext()) {
      switch (in.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          count();
          if (open.size() >= limits.maxDepth()) {
            throw OfficeException.tooLarge("Its elements lie too deep within each other.");
          }
          XmlNode node = new XmlNode(in.getLocalName(), attributes(in), new ArrayList<>(), "");
          XmlNode parent = open.peek();
          if (parent != null) {
            parent.children().add(node);
          }
          open.push(node);
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          XmlNode parent = open.peek();
          if (parent != null && in.getTextLength() > 0) {
            count();
            parent.children().add(new XmlNode("", Map.of(), List.of(), in.getText()));
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          XmlNode done = open.pop();
          if (open.isEmpty()) {
            return done;
          }
        }
        case XMLStreamConstants.ENTITY_REFERENCE ->
            throw OfficeException.broken("it refers to entities, which no office program writes");
        default -> {}
      }
    }
    throw OfficeException.broken("a part of it breaks off");
  }

  private void count() throws OfficeException {
    if (++nodes > MOST_NODES) {
      throw OfficeException.tooLarge("It has more than " + MOST_NODES + " elements.");
    }
    if (nodes % 4096 == 0 && deadline.passed()) {
      throw OfficeException.tooLarge("Reading it took too long.");
    }
  }

  private static Map<String, String> attributes(XMLStreamReader in) {
    int n = in.getAttributeCount();
    if (n == 0) {
      return Map.of();
    }
    Map<String, String> attributes = new HashMap<>(n * 2);
    for (int i = 0; i < n; i++) {
      attributes.putIfAbsent(in.getAttributeLocalName(i), in.getAttributeValue(i));
    }
    return attributes;
  }
}
