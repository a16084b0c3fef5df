package org.sijill.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sijill.testing.SmallSite.text;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sijill.testing.SmallSite;

/** A text in NFD, as macOS writes names, is the same text as in NFC (UAX #15). */
class NormalFormTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "آمنة الأحمد | قسم الأخبار | قالت آمنة الأحمد: أهلًا",
        "김정은 | 한국어 제목 | 오늘 김정은 위원장",
        "Ёлкин | Новости и Йод | сказал Ёлкин",
        "Café Noël | Résumé | at Café Noël today",
        "שִׁלֹה | כותרת | אמר שִׁלֹה"
      })
  void aFileInAnotherFormBecomesTheSameSite(String name, String heading, String body) {
    SmallSite composed = site("nfc", name, heading, body, Normalizer.Form.NFC).build();
    SmallSite decomposed = site("nfd", name, heading, body, Normalizer.Form.NFD).build();

    assertThat(composed.problems()).isEmpty();
    assertThat(decomposed.problems()).isEmpty();
    assertThat(decomposed.read("manifest-sha256.txt"))
        .isEqualTo(composed.read("manifest-sha256.txt"));
    Document page = decomposed.page("ar/articles/first.html");
    assertThat(page.select(".prose a[href*=people]").text())
        .isEqualTo(Normalizer.normalize(name, Normalizer.Form.NFC));
  }

  private SmallSite site(
      String sub, String name, String heading, String body, Normalizer.Form form) {
    String slug = heading.toLowerCase(Locale.ROOT).replace(' ', '-');
    // The link is written in the other form, which is the same anchor.
    String link = Normalizer.normalize(slug, Normalizer.Form.NFD);
    return SmallSite.in(folder.resolve(sub))
        .with(
            "entities/people/kim.yaml",
            Normalizer.normalize("name: {ar: \"" + name + "\"}\n", form))
        .with(
            "articles/first/ar.md",
            Normalizer.normalize(
                    text(heading, body, "## " + heading + "\n\n" + body + "[^é]\n\n[^é]: x"), form)
                + "\n[x](#"
                + link
                + ")\n");
  }

  @Test
  void positionsAreThoseOfTheFile() {
    SmallSite site =
        SmallSite.in(folder)
            .with(
                "articles/first/ar.md",
                text("أ", "ب", "\u1112\u1161\u11AB\u1100\u116E\u11A8 [a](x.md)\n\ne\u0301 <b>"))
            .with("threads/story.yaml", "title: {ar: e\u0301, xx: 1}\n")
            .build();

    assertThat(site.problems())
        .containsExactly(
            "content/articles/first/ar.md:6:8: error: a link to 'x.md', which is not the file of any"
                + " record (link to the .md or .yaml file of a record) [broken-link]",
            "content/articles/first/ar.md:8:4: error: HTML in the text (write Markdown, or a"
                + " backslash before '<' where the character itself is meant) [raw-html]",
            "content/threads/story.yaml:1:17: error: 'xx' is not one of the archive's languages (the"
                + " archive's languages are ar, en) [unknown-language]");
  }

  @Test
  void keysThatDifferInFormOnlyAreOne() {
    SmallSite site =
        SmallSite.in(folder)
            .with("threads/story.yaml", "title: {ar: أ}\né: 1\ne\u0301: 2\n")
            .build();

    assertThat(site.problems())
        .anyMatch(problem -> problem.contains("story.yaml:3:1: error: the key 'é' occurs twice"));
  }

  @Test
  void namesAreSortedByTheirLettersWhateverTheirForm() {
    SmallSite site =
        SmallSite.in(folder)
            .with("entities/people/ibrahim.yaml", "name: {ar: إبراهيم}\n")
            .with("entities/people/amina.yaml", "name: {ar: \u0627\u0653منة}\n")
            .with("articles/first/ar.md", text("أ", "ب", "إبراهيم وآمنة"))
            .build();

    assertThat(site.problems()).isEmpty();
    assertThat(site.page("ar/people/index.html").select("main li a").eachText())
        .containsSubsequence("إبراهيم", "آمنة");
  }
}
