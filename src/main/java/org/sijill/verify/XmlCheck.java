package org.sijill.verify;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.sijill.diagnostics.Position;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Quote;
import org.sijill.diagnostics.Rule;

/** Feeds and sitemaps are well formed, and are what their names promise; drawings run no script. */
final class XmlCheck {

  private static final Set<String> FEEDS = Set.of("feed", "rss");
  private static final Set<String> SITEMAPS = Set.of("urlset", "sitemapindex");

  private XmlCheck() {}

  /** Returns the addresses that the file names, or empty if it cannot be read as XML. */
  static Optional<FeedFacts> check(String path, SiteFiles files, Problems problems) {
    String name = files.name(path);
    return SiteText.read(path, files, problems)
        .filter(text -> isWellFormed(text, name, problems))
        .map(text -> Parser.xmlParser().setTrackPosition(true).parseInput(text, ""))
        .map(document -> facts(PageFile.of(path, name, document, problems)));
  }

  /** No document type is read: it could name other files, and make a small file a large one. */
  private static boolean isWellFormed(String text, String file, Problems problems) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
      while (reader.hasNext()) {
        reader.next();
      }
      return true;
    } catch (XMLStreamException e) {
      Location at = e.getLocation();
      problems.report(
          at == null || at.getLineNumber() < 1
              ? Position.start(file)
              : new Position(file, at.getLineNumber(), Math.max(1, at.getColumnNumber())),
          Rule.XML_SYNTAX,
          "the file is not well formed: " + reason(e),
          "restore it, or build anew");
      return false;
    }
  }

  /** The parser's message is its last line; before it stands the place. */
  private static String reason(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    return message.substring(message.lastIndexOf('\n') + 1).replaceFirst("^Message: ", "");
  }

  private static FeedFacts facts(PageFile file) {
    Element root = file.html().firstElementChild();
    String kind = root == null ? "" : localName(root);
    String name = file.path().substring(file.path().lastIndexOf('/') + 1);
    if (name.equals("feed.xml")) {
      require(FEEDS, kind, "a feed", file);
    } else if (name.matches("sitemap(-[0-9]+)?\\.xml")) {
      require(SITEMAPS, kind, "a sitemap", file);
    } else if (kind.equals("svg")) {
      new ActiveContentCheck().check(file);
    }
    boolean namesPages = FEEDS.contains(kind) || SITEMAPS.contains(kind);
    return new FeedFacts(
        file.path(),
        namesPages ? file.elements().stream().flatMap(e -> link(e, file)).toList() : List.of());
  }

  private static void require(Set<String> kinds, String kind, String what, PageFile file) {
    if (!kinds.contains(kind)) {
      file.report(
          Rule.XML_SYNTAX,
          "the file is not " + what + ": its first element is " + Quote.of(kind),
          "restore it, or build anew");
    }
  }

  /** Atom has an address in an attribute, where it may lead elsewhere too (RFC 4287, 4.2.7.2). */
  private static Stream<PlacedValue> link(Element element, PageFile file) {
    String name = localName(element);
    String relation = element.attr("rel").toLowerCase(Locale.ROOT);
    if (name.equals("link") && element.hasAttr("href")) {
      return Set.of("", "alternate", "self").contains(relation)
          ? Stream.of(value(element.attr("href"), element, "href", file))
          : Stream.empty();
    } else if (name.equals("loc") || name.equals("link")) {
      return Stream.of(value(element.ownText(), element, "", file));
    }
    return Stream.empty();
  }

  private static PlacedValue value(String address, Element at, String attribute, PageFile file) {
    return PlacedValue.of(address.strip(), file.position(at, attribute));
  }

  private static String localName(Element element) {
    return element.tagName().replaceFirst("^.*:", "");
  }
}
