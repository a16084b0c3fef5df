package org.sijill.content;

import static org.sijill.testing.SmallSite.text;

import java.util.List;
import java.util.function.UnaryOperator;
import org.sijill.testing.SmallSite;

/** Changes to the small site's files, for rows of a table. */
final class FaultySites {

  static final String SETTINGS =
      """
      title: {ar: أرشيف, en: Archive}
      description: {ar: أرشيف صغير., en: A small archive.}
      languages: [ar, en]
      edition: {number: "1", date: 2024-01-02}
      rights: {licence: https://creativecommons.org/licenses/by/4.0/, holder: {ar: نحن, en: We}}
      """;

  static final String ARTICLE =
      """
      source: paper
      published: 2023-09-14
      originalLanguage: ar
      rights: digest
      thread: story
      """;

  private FaultySites() {}

  /** A row of a table: what is done to the site, and what the build then says. */
  record Row(String name, UnaryOperator<SmallSite> change, List<String> expected) {

    @Override
    public String toString() {
      return name;
    }
  }

  static Row row(String name, UnaryOperator<SmallSite> change, String... expected) {
    return new Row(name, change, List.of(expected));
  }

  /** Writes a line of archive.yaml anew; an empty one removes it. */
  static UnaryOperator<SmallSite> settings(int line, String yaml) {
    return site -> site.with("archive.yaml", changed(SETTINGS, line, yaml));
  }

  /** Writes a line of the first article's record anew; line 6 is a further one. */
  static UnaryOperator<SmallSite> article(int line, String yaml) {
    return site -> site.with("articles/first/article.yaml", changed(ARTICLE, line, yaml));
  }

  /** Writes the first article's Arabic text, whose body begins in line 6. */
  static UnaryOperator<SmallSite> arabic(String body) {
    return site -> site.with("articles/first/ar.md", text("عنوان", "ملخص", body));
  }

  /** Writes a file. */
  static UnaryOperator<SmallSite> file(String path, String content) {
    return site -> site.with(path, content);
  }

  /** Adds a place, and an event that happened there. */
  static SmallSite withEvent(SmallSite site) {
    return site.with("entities/places/cairo.yaml", "name: {ar: القاهرة, en: Cairo}\n")
        .with("events/summit.yaml", "date: 2023-09-13\ntitle: {ar: قمة}\nplaces: [cairo]\n");
  }

  private static String changed(String yaml, int line, String with) {
    List<String> lines = new java.util.ArrayList<>(yaml.lines().toList());
    if (line > lines.size()) {
      lines.add(with);
    } else if (with.isEmpty()) {
      lines.remove(line - 1);
    } else {
      lines.set(line - 1, with);
    }
    return String.join("\n", lines) + "\n";
  }
}
