package org.sijill.verify;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.sijill.diagnostics.Position;
import org.sijill.diagnostics.Quote;
import org.sijill.diagnostics.Rule;

/** Follows every address on a page, and gathers those that only the whole site can judge. */
final class ReferenceCheck {

  /** The page that a server shows for an unknown address, at any depth. */
  static final String NOT_FOUND = "404.html";

  /** What a browser asks for when it shows a page with such a link in its head. */
  private static final Set<String> LOADING =
      Set.of(
          "stylesheet",
          "icon",
          "apple-touch-icon",
          "apple-touch-icon-precomposed",
          "mask-icon",
          "manifest",
          "preload",
          "modulepreload",
          "prefetch",
          "prerender",
          "preconnect",
          "dns-prefetch",
          "pingback");

  private static final Pattern SAFE = Pattern.compile("(?is)(https?|mailto|tel|geo):.+");

  private static final Pattern REFRESH =
      Pattern.compile("(?is)\\s*+[0-9.]*+\\s*+[;,]?\\s*+(?:url\\s*+=\\s*+)?['\"]?(.*?)['\"]?\\s*");

  private final PageFile page;
  private final SiteFiles files;
  private final Set<String> ids;
  private final List<PageFacts.Anchor> anchors = new ArrayList<>();
  private final Set<String> links = new LinkedHashSet<>();
  private final List<PlacedValue> refreshes = new ArrayList<>();
  private final List<PlacedValue> canonicals = new ArrayList<>();
  private final List<PageFacts.Alternate> alternates = new ArrayList<>();

  /** How a browser uses an address. */
  private enum Use {
    /** It asks for the file at once. */
    LOAD,
    /** It follows it when the reader does. */
    FOLLOW,
    NONE
  }

  ReferenceCheck(PageFile page, SiteFiles files) {
    this.page = page;
    this.files = files;
    this.ids =
        page.elements().stream()
            .flatMap(e -> e.nameIs("a") ? Stream.of(e.id(), e.attr("name")) : Stream.of(e.id()))
            .filter(id -> !id.isEmpty())
            .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Returns whether a browser asks for what an element names as soon as it reads it. */
  static boolean isLoaded(Element element) {
    return element.attributes().asList().stream()
        .anyMatch(attribute -> use(element, attribute.getKey()) == Use.LOAD);
  }

  /** Reports the faults of the page's addresses, and returns what else is to be known of it. */
  PageFacts facts() {
    for (Element element : page.elements()) {
      if (PageFile.isRefresh(element)) {
        addRefresh(element);
      } else if (element.nameIs("link") && relations(element).contains("canonical")) {
        canonicals.add(value(element, "href"));
      } else if (element.nameIs("link")
          && relations(element).contains("alternate")
          && element.hasAttr("hreflang")) {
        alternates.add(
            new PageFacts.Alternate(element.attr("hreflang").intern(), value(element, "href")));
      } else {
        element.attributes().forEach(attribute -> check(element, attribute));
      }
    }
    Element html = page.html().selectFirst("html");
    return new PageFacts(
        page.path(),
        html == null ? "" : html.attr("lang").intern(),
        title(),
        String.join("\n", ids),
        List.copyOf(anchors),
        Set.copyOf(links),
        List.copyOf(refreshes),
        List.copyOf(canonicals),
        List.copyOf(alternates));
  }

  private PlacedValue title() {
    Element title = page.html().head().selectFirst("title");
    return PlacedValue.of(
        page.html().title(),
        title == null ? Position.start(page.file()) : page.position(title, "title"));
  }

  private PlacedValue value(Element element, String attribute) {
    return PlacedValue.of(element.attr(attribute).strip(), page.position(element, attribute));
  }

  private void addRefresh(Element element) {
    Matcher address = REFRESH.matcher(element.attr("content"));
    String target = "";
    if (address.matches() && !address.group(1).isEmpty()) {
      target = follow(element, "content", address.group(1), Use.LOAD);
    } else {
      page.report(
          element, Rule.REDIRECT, "the page loads itself again", "name an address: 0; url=…");
    }
    refreshes.add(PlacedValue.of(target, page.position(element, "content")));
  }

  private void check(Element element, Attribute attribute) {
    Use use = use(element, attribute.getKey());
    if (use == Use.NONE) {
      return;
    }
    String value = attribute.getValue();
    if (attribute.getKey().endsWith("srcset")) {
      for (String candidate : value.split(",\\s", -1)) {
        follow(element, attribute.getKey(), candidate.strip().split("\\s", 2)[0], use);
      }
    } else {
      follow(element, attribute.getKey(), value, use);
    }
  }

  private static Use use(Element element, String attribute) {
    return switch (attribute) {
      case "src", "srcset", "imagesrcset", "poster", "background", "ping" -> Use.LOAD;
      case "data" -> element.nameIs("object") ? Use.LOAD : Use.NONE;
      case "action", "formaction", "cite" -> Use.FOLLOW;
      case "href", "xlink:href" -> useOfLink(element);
      default -> Use.NONE;
    };
  }

  private static Use useOfLink(Element element) {
    return switch (element.normalName()) {
      case "a", "area" -> Use.FOLLOW;
      case "base" -> Use.NONE;
      case "link" ->
          relations(element).stream().anyMatch(LOADING::contains) ? Use.LOAD : Use.FOLLOW;
      default -> Use.LOAD;
    };
  }

  private static List<String> relations(Element link) {
    return List.of(link.attr("rel").toLowerCase(Locale.ROOT).strip().split("\\s+", -1));
  }

  /** Returns the path of the file to which an address leads; empty if it does not lead to one. */
  private String follow(Element element, String attribute, String value, Use use) {
    String address = value.strip();
    if (Reference.isAbsolute(address)) {
      checkAbsolute(element, attribute, address, use);
      return "";
    }
    if (page.path().equals(NOT_FOUND) && !address.startsWith("#")) {
      if (isFileFromServersRoot(address)) {
        return "";
      }
      page.report(
          element,
          attribute,
          Rule.BROKEN_LINK,
          Quote.of(address) + " leads astray where a server shows this page for another address",
          "leave it out, or begin at the server's root");
      return "";
    }
    Reference reference = Reference.of(page.path(), address);
    if (!reference.fault().isEmpty()) {
      page.report(
          element,
          attribute,
          Rule.BROKEN_LINK,
          reference.fault(),
          "lead to a file of the site, by its relative path and whole name");
    } else if (!files.has(reference.path())) {
      page.report(
          element,
          attribute,
          Rule.BROKEN_LINK,
          "the site has no file " + Quote.of(reference.path()),
          "lead to a file that it has, by its whole name");
    } else {
      follow(element, attribute, reference);
      return reference.path();
    }
    return "";
  }

  /** Whichever folder of the server holds the site. */
  private boolean isFileFromServersRoot(String address) {
    for (int slash = address.startsWith("/") ? 0 : -1;
        slash >= 0;
        slash = address.indexOf('/', slash + 1)) {
      if (files.has(address.substring(slash + 1))) {
        return true;
      }
    }
    return false;
  }

  /** The top of a page needs no id (HTML, 7.4.6.4). */
  private void follow(Element element, String attribute, Reference reference) {
    String fragment = reference.fragment();
    String path = files.same(reference.path());
    links.add(path);
    if (fragment.isEmpty() || fragment.equals("top") || !SiteFiles.isPage(path)) {
      return;
    }
    if (!path.equals(page.path())) {
      Position at = page.position(element, attribute);
      anchors.add(new PageFacts.Anchor(path, PlacedValue.of(fragment, at)));
    } else if (!ids.contains(fragment)) {
      page.report(
          element,
          attribute,
          Rule.BROKEN_ANCHOR,
          "the page has no element with the id " + Quote.of(fragment),
          "lead to an id that it has");
    }
  }

  private void checkAbsolute(Element element, String attribute, String address, Use use) {
    if (use == Use.LOAD) {
      page.report(
          element,
          attribute,
          Rule.OUTSIDE_REQUEST,
          "the page asks for " + Quote.of(address) + ", which is not a file of the site",
          "keep a copy in assets/, and lead there");
    } else if (!SAFE.matcher(address).matches()) {
      page.report(
          element,
          attribute,
          Rule.UNSAFE_LINK,
          Quote.of(address) + " is not an address that a reader can follow",
          "use https:, http:, mailto:, tel: or geo:");
    }
  }
}
