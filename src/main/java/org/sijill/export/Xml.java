package org.sijill.export;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML 1.0 in UTF-8 with the JDK's own writer. For one file and one thread. */
final class Xml {

  private final StringWriter out = new StringWriter();
  private final XMLStreamWriter writer;

  /** Only the underlying stream could fail, and it writes to memory. */
  private static final String IMPOSSIBLE = "memory cannot be written";

  /** Begins a file with its root element. */
  Xml(String root, String namespace) {
    try {
      this.writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      writer.writeStartDocument("UTF-8", "1.0");
      line();
      writer.writeStartElement(root);
      writer.writeDefaultNamespace(namespace);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(IMPOSSIBLE, e);
    }
  }

  /** Begins an element on a line of its own. */
  Xml begin(String name) {
    try {
      line();
      writer.writeStartElement(name);
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(IMPOSSIBLE, e);
    }
  }

  /** Adds an attribute to the element that has just begun. */
  Xml attribute(String name, String value) {
    try {
      writer.writeAttribute(name, value);
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(IMPOSSIBLE, e);
    }
  }

  /** Ends an element. */
  Xml end() {
    try {
      writer.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(IMPOSSIBLE, e);
    }
  }

  /** Adds an element that holds words only. */
  Xml element(String name, String words) {
    try {
      begin(name);
      writer.writeCharacters(words);
      return end();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(IMPOSSIBLE, e);
    }
  }

  /** Ends the document and returns its bytes. */
  byte[] file() {
    try {
      line();
      writer.writeEndDocument();
      line();
      writer.close();
      return out.toString().getBytes(StandardCharsets.UTF_8);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(IMPOSSIBLE, e);
    }
  }

  private void line() throws XMLStreamException {
    writer.writeCharacters("\n");
  }
}
