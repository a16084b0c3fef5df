package org.sijill.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sijill.diagnostics.Problem;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Progress;

/**
 * A small sound site as templates of somebody else might make it: a first page, a story in two
 * languages, its former address, a page for unknown addresses, a feed and a sitemap.
 */
final class FinishedSite {

  static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
          + " connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'";

  private static final String BASE = "https://archive.example.org/";

  private final Path folder;
  private final Map<String, byte[]> files = new TreeMap<>();

  private FinishedSite(Path folder) {
    this.folder = folder;
  }

  static FinishedSite in(Path folder) {
    return new FinishedSite(folder)
        .with(
            "index.html",
            page(
                "",
                "ar",
                "أرشيف",
                "",
                "<a href=\"ar/story.html\"><img src=\"a.png\" alt=\"\">قصة</a>"))
        .with("ar/story.html", story("ar", "قصة", "en"))
        .with("en/story.html", story("en", "Story", "ar"))
        .with(
            "old/story.html",
            page(
                "../",
                "ar",
                "قصة",
                "<meta http-equiv=\"refresh\" content=\"0; url=../ar/story.html\">\n",
                "<a href=\"../ar/story.html\">قصة</a>"))
        .with(
            "404.html", page("", "ar", "لا توجد", "", "Text").replaceAll("<(link|script).*\n", ""))
        .with("a.png", "")
        .with("a.js", "")
        .with("a.css", "/* url(gone.png) */ @font-face { src: url(\"f.woff2\") }\n")
        .with("f.woff2", "")
        .with(
            "a.svg",
            "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>a</title><path d=\"m0 0\"/></svg>\n")
        .with(
            "ar/feed.xml",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom">
            <link rel="self" href="https://archive.example.org/ar/feed.xml"/>
            <entry><link href="story.html"/><link rel="via" href="https://paper.example/"/></entry>
            </feed>
            """)
        .with(
            "sitemap.xml",
            """
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
            <url><loc>https://archive.example.org/ar/story.html</loc></url>
            </urlset>
            """);
  }

  private static String page(String root, String language, String title, String head, String body) {
    return """
        <!DOCTYPE html>
        <html lang="%2$s" dir="%3$s">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="%4$s">
        <meta name="referrer" content="same-origin">
        <title>%5$s</title>
        %6$s<link rel="stylesheet" href="%1$sa.css">
        <script src="%1$sa.js"></script>
        </head>
        <body>
        <main>
        <h1 id="top">%5$s</h1>
        <p>%7$s</p>
        </main>
        </body>
        </html>
        """
        .formatted(root, language, direction(language), POLICY, title, head, body);
  }

  private static String story(String language, String title, String other) {
    String head =
        """
        <link rel="canonical" href="%1$s%2$s/story.html">
        <link rel="alternate" hreflang="%2$s" href="%1$s%2$s/story.html">
        <link rel="alternate" hreflang="%3$s" href="%1$s%3$s/story.html">
        """
            .formatted(BASE, language, other);
    String body =
        """
        <a href="../%2$s/story.html#top" lang="%2$s" dir="%3$s">%2$s</a></p>
        <h2 id="%1$s">%1$s</h2>
        <p><a href="#%1$s">Here</a> <a href="https://paper.example/?a=b">Paper</a>
        <a href="../index.html">Home</a>"""
            .formatted(language, other, direction(other));
    return page("../", language, title, head, body);
  }

  private static String direction(String language) {
    return language.equals("ar") ? "rtl" : "ltr";
  }

  /** Writes a file anew. */
  FinishedSite with(String path, String text) {
    return with(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes a file anew, as bytes. */
  FinishedSite with(String path, byte[] bytes) {
    files.put(path, bytes);
    return this;
  }

  /** Removes a file. */
  FinishedSite without(String path) {
    files.remove(path);
    return this;
  }

  /** Returns a file's text. */
  String text(String path) {
    return new String(files.get(path), StandardCharsets.UTF_8);
  }

  /** Replaces what stands in a file, and must. */
  FinishedSite replacing(String path, String old, String replacement) {
    String text = text(path);
    if (!text.contains(old)) {
      throw new AssertionError(path + " does not contain " + old);
    }
    return with(path, text.replace(old, replacement));
  }

  /** Publishes the site with its manifest, and returns its folder. */
  Path publish() {
    StringBuilder manifest = new StringBuilder();
    files.forEach(
        (path, bytes) -> manifest.append(sha256(bytes)).append("  ").append(path).append('\n'));
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path target = folder.resolve(file.getKey());
        Files.createDirectories(target.getParent());
        Files.write(target, file.getValue());
      }
      Files.writeString(folder.resolve("manifest-sha256.txt"), manifest);
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Publishes the site and returns what is found, a line a problem, paths from the root on. */
  List<String> faults() {
    publish();
    return found();
  }

  /** Returns what is found in the folder as it is. */
  List<String> found() {
    Problems problems = new Problems();
    try {
      Verification.of(folder, problems, Progress.NONE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String prefix = SiteFiles.shown(folder) + "/";
    return problems.sorted().stream()
        .map(Problem::toString)
        .map(line -> line.replace(prefix, ""))
        .toList();
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
