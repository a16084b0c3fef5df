package org.sijill.export;

import java.nio.file.Path;
import org.sijill.testing.SmallSite;

/** A small archive whose words are made to break each format that they are written in. */
final class HostileChronology {

  /**
   * A comma, quotes, a line break, markup, an end of a script element, and text of both directions.
   */
  static final String TITLE = "a,\"b\";c\\n\n</script><b>&amp; \uD83D\uDE80 قمة (x)";

  private HostileChronology() {}

  /** Returns whether a line warns of what looks like markup in that title. */
  static boolean isOfItsTitle(String problem) {
    return problem.startsWith("content/events/summit.yaml:")
        && problem.endsWith("[unparsed-markup]");
  }

  /** Writes the archive, with a base address or without. */
  static SmallSite in(Path folder, String baseUrl) {
    String escaped = TITLE.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    return SmallSite.in(folder)
        .with(
            "archive.yaml",
            """
            title: {ar: أرشيف, en: Archive}
            description: {ar: أرشيف صغير., en: A small archive.}
            languages: [ar, en]
            edition: {number: "1", date: 2024-01-02}
            rights: {licence: https://creativecommons.org/licenses/by/4.0/, holder: {ar: نحن, en: We}}
            chronology: {from: summit, to: summit}
            """
                + (baseUrl.isEmpty() ? "" : "baseUrl: " + baseUrl + "\n"))
        .with("entities/places/base.yaml", "name: {ar: القاعدة, en: Base}\nwikidata: Q1\n")
        .with("entities/people/kim.yaml", "name: {ar: كيم, en: Kim}\n")
        .with(
            "events/summit.yaml",
            """
            date: 2023-09-13
            title: {ar: قمة, en: "%s"}
            summary: {ar: التقيا., en: "%s"}
            places: [base]
            participants: [kim]
            articles: [first]
            points:
              - question: {ar: متى؟, en: When?}
                accounts:
                  - {article: first, stance: reports, says: {ar: أمس, en: Then}}
                  - {article: first, stance: denies, says: {ar: لا, en: Never}}
            """
                .replace("%s", escaped))
        .with("events/formula.yaml", "date: 2023-09-14\ntitle: {ar: س, en: \"=cmd|'/c'!A1\"}\n")
        .with("events/month.yaml", "date: 2023-07\ntitle: {ar: شهر, en: Month}\n")
        .with("events/doubt.yaml", "date: 2024-06-19?\ntitle: {ar: شك, en: Doubt}\n")
        .with("events/span.yaml", "date: 2023-08/2024-02\ntitle: {ar: مدة, en: Span}\n")
        .with("events/open.yaml", "date: 2023-10-01/..\ntitle: {ar: مفتوح, en: Open}\n")
        .with("events/since.yaml", "date: /2001\ntitle: {ar: منذ, en: Until}\n")
        .with("events/ancient.yaml", "date: \"-0044-03-15\"\ntitle: {ar: قديم, en: Ancient}\n")
        .with("events/far.yaml", "date: Y170000002\ntitle: {ar: بعيد, en: Far}\n");
  }
}
