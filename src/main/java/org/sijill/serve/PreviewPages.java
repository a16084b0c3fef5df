package org.sijill.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sijill.model.OutputFile;

/** The site's files as the preview sends them: pages carry the script that keeps them new. */
final class PreviewPages {

  private static final String NOT_FOUND = "404.html";

  private static final Pattern POLICY =
      Pattern.compile("(<meta http-equiv=\"Content-Security-Policy\" content=\")([^\"]*)(\">)");

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
    boolean faulty = !shown.problems().isEmpty();
    return response(faulty ? 200 : 404, page, name, version(shown));
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
    String html = new String(page, StandardCharsets.UTF_8);
    Matcher policy = POLICY.matcher(html);
    if (policy.find()) {
      String allowed = allowing(policy.group(2));
      html = policy.replaceFirst("$1" + Matcher.quoteReplacement(allowed) + "$3");
    }
    String head =
        "<link rel=\"stylesheet\" href=\"/.sijill/preview.css\">\n"
            + "<script defer src=\"/.sijill/preview.js\" data-page=\""
            + URLEncoder.encode(name, StandardCharsets.UTF_8)
            + "\" data-version=\""
            + version
            + "\"></script>\n</head>";
    return html.replaceFirst("</head>", Matcher.quoteReplacement(head))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String allowing(String policy) {
    String allowed = policy;
    for (String directive : new String[] {"script-src", "style-src", "connect-src"}) {
      Matcher own = Pattern.compile(directive + "( [^;]*)").matcher(allowed);
      if (!own.find()) {
        allowed += "; " + directive + " 'self'";
      } else if (!own.group(1).contains("'self'")) {
        allowed = allowed.substring(0, own.end()) + " 'self'" + allowed.substring(own.end());
      }
    }
    return allowed;
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
