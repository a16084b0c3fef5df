package org.sijill.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.sijill.model.OutputFile;

/** The site's files as the preview sends them: pages carry the script that keeps them new. */
final class PreviewPages {

  private static final String NOT_FOUND = "404.html";

  private static final String SELF = "'self'";

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("xml", "application/xml"),
          Map.entry("csv", "text/csv; charset=utf-8"),
          Map.entry("ics", "text/calendar; charset=utf-8"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("webmanifest", "application/manifest+json"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("gif", "image/gif"),
          Map.entry("woff2", "font/woff2"));

  private final Preview preview;

  PreviewPages(Preview preview) {
    this.preview = preview;
  }

  /**
   * What a browser is sent.
   *
   * @param status by HTTP
   * @param type its media type
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  record Response(int status, String type, byte[] bytes) {

    static Response text(int status, String text) {
      return new Response(
          status, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Returns the answer to a request for a path of the site, which begins with a slash. */
  Response get(String path) {
    String name = name(path);
    Preview.Shown shown = preview.show(name);
    if (shown.file().isPresent()) {
      return response(200, shown.file().get(), name, version(shown));
    }
    Preview.Shown absent = preview.show(NOT_FOUND);
    OutputFile page = absent.file().orElseGet(PreviewPages::blank);
    return response(404, page, name, version(shown));
  }

  /** Returns what tells one state of a page from another. */
  static String version(Preview.Shown shown) {
    return hash(shown.file().map(OutputFile::bytes).orElse(new byte[0])) + "-" + shown.edition();
  }

  /** Returns the name below the site's root of what a request's path asks for. */
  static String name(String path) {
    String name = path.substring(1);
    return name.isEmpty() || name.endsWith("/") ? name + "index.html" : name;
  }

  private static Response response(int status, OutputFile file, String name, String version) {
    String ending = file.path().substring(file.path().lastIndexOf('.') + 1);
    String type = TYPES.getOrDefault(ending, "application/octet-stream");
    byte[] bytes = ending.equals("html") ? lively(file.bytes(), name, version) : file.bytes();
    return new Response(status, type, bytes);
  }

  /**
   * Adds the preview's script and sheet to a page, and what its policy must allow for them. The
   * script is told by which name the page was found: a browser may read its address otherwise.
   */
  private static byte[] lively(byte[] page, String name, String version) {
    Document html = Jsoup.parse(new String(page, StandardCharsets.UTF_8));
    html.outputSettings().prettyPrint(false);
    for (Element meta : html.select("meta[http-equiv=Content-Security-Policy]")) {
      meta.attr("content", allowing(meta.attr("content")));
    }
    html.head()
        .appendElement("link")
        .attr("rel", "stylesheet")
        .attr("href", "/.sijill/preview.css");
    html.head()
        .appendElement("script")
        .attr("defer", true)
        .attr("src", "/.sijill/preview.js")
        .attr("data-page", URLEncoder.encode(name, StandardCharsets.UTF_8))
        .attr("data-version", version);
    return html.outerHtml().getBytes(StandardCharsets.UTF_8);
  }

  /** Returns a policy that allows what the preview adds, and is as it was otherwise. */
  private static String allowing(String policy) {
    Map<String, String> directives = new LinkedHashMap<>();
    for (String directive : policy.split(";", -1)) {
      String[] words = directive.strip().split("\\s+", 2);
      directives.putIfAbsent(words[0].toLowerCase(Locale.ROOT), words.length < 2 ? "" : words[1]);
    }
    directives.remove("");
    for (String own : List.of("script-src", "style-src", "connect-src")) {
      directives.merge(own, SELF, PreviewPages::withSelf);
    }
    return directives.entrySet().stream()
        .map(directive -> (directive.getKey() + " " + directive.getValue()).strip())
        .collect(Collectors.joining("; "));
  }

  /** {@code 'none'} means nothing beside another source (CSP, level 3, 6.7.2.4). */
  private static String withSelf(String sources, String self) {
    List<String> words = new ArrayList<>(List.of(sources.split("\\s+")));
    words.removeIf(word -> word.isEmpty() || word.equalsIgnoreCase("'none'"));
    if (!words.contains(self)) {
      words.add(self);
    }
    return String.join(" ", words);
  }

  /** What stands behind the problems of an archive of which no page could be made yet. */
  private static OutputFile blank() {
    String html =
        """
        <!DOCTYPE html>
        <html lang="en" dir="ltr">
        <head>
        <meta charset="utf-8">
        <title>Preview</title>
        </head>
        <body></body>
        </html>
        """;
    return new OutputFile(NOT_FOUND, html.getBytes(StandardCharsets.UTF_8));
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Returns a file that the preview itself brings along, or empty. */
  static Optional<Response> own(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1);
    try (var in = PreviewPages.class.getResourceAsStream(name)) {
      return in == null || !TYPES.containsKey(ending)
          ? Optional.empty()
          : Optional.of(new Response(200, String.valueOf(TYPES.get(ending)), in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
