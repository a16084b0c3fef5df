package org.sijill.verify;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sijill.diagnostics.Lines;
import org.sijill.diagnostics.Position;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Quote;
import org.sijill.diagnostics.Rule;

/** What a style sheet asks for is a file of the site. */
final class StyleSheetCheck {

  /** An address (CSS Values, 4.5); longer ones are not worth the time to look for their ends. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)(?:url\\(\\s{0,99}+|@import\\s{1,99}+)"
              + "(?:\"([^\"\\n]{0,2000}+)\"|'([^'\\n]{0,2000}+)'|([^()\"'\\s;]{1,2000}+)\\s{0,99}+\\))");

  private StyleSheetCheck() {}

  static void check(String path, SiteFiles files, Problems problems) {
    SiteText.read(path, files, problems)
        .ifPresent(
            css -> {
              Lines lines = new Lines(files.name(path), 1, css);
              Matcher found = ADDRESS.matcher(withoutComments(css));
              while (found.find()) {
                String address =
                    Stream.of(1, 2, 3)
                        .map(found::group)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse("");
                check(address.strip(), path, lines.at(found.start()), files, problems);
              }
            });
  }

  private static void check(
      String address, String path, Position at, SiteFiles files, Problems problems) {
    if (Reference.isAbsolute(address)) {
      problems.report(
          at,
          Rule.OUTSIDE_REQUEST,
          "the style sheet asks for " + Quote.of(address) + ", which is not a file of the site",
          "keep a copy in assets/, and lead there");
    } else if (!address.startsWith("#")) {
      Reference reference = Reference.of(path, address);
      if (!reference.fault().isEmpty() || !files.has(reference.path())) {
        problems.report(
            at,
            Rule.BROKEN_LINK,
            reference.fault().isEmpty()
                ? "the site has no file " + Quote.of(reference.path())
                : reference.fault(),
            "lead to a file that it has, from the style sheet's own folder");
      }
    }
  }

  /** Returns the sheet with spaces in place of its comments: every place in it stays. */
  private static String withoutComments(String css) {
    StringBuilder bare = new StringBuilder(css);
    int start = css.indexOf("/*");
    while (start >= 0) {
      int end = css.indexOf("*/", start + 2);
      int next = end < 0 ? css.length() : end + 2;
      for (int i = start; i < next; i++) {
        bare.setCharAt(i, css.charAt(i) == '\n' ? '\n' : ' ');
      }
      start = css.indexOf("/*", next);
    }
    return bare.toString();
  }
}
