package org.sijill.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijill.testing.SmallSite;
import org.sijill.text.Folding;
import org.sijill.text.Terms;
import org.sijill.text.WordScanner;

/**
 * Every word of this archive's texts, and of a thousand made texts, is found by its other forms:
 * not by some that somebody picked, but by forms that tables produce. How many of each kind are
 * found stands in {@code target/search-forms}.
 */
@Timeout(600)
class SearchFormsIT {

  private static final List<String> LANGUAGES = List.of("ar", "en", "ru", "ko");

  private static final int MADE = 250;

  /** So many queries are asked at once. */
  private static final int BATCH = 400;

  @TempDir static Path folder;
  private static Browser browser;
  private static BuiltArchive archive;
  private static SmallSite made;
  private static final Map<String, Map<String, String>> MADE_WORDS = new HashMap<>();

  @BeforeAll
  static void start() throws IOException {
    archive = BuiltArchive.in(folder);
    made = makeTexts();
    browser = Browser.start(folder.resolve("profile"));
  }

  @AfterAll
  static void stop() {
    browser.close();
  }

  private static SmallSite makeTexts() {
    SmallSite site =
        SmallSite.in(folder.resolve("made"))
            .with(
                "archive.yaml",
                """
                title: {ar: أرشيف, en: Archive}
                description: {ar: أرشيف صغير., en: A small archive.}
                languages: [ar, en, ru, ko]
                edition: {number: "1", date: 2024-01-02}
                rights: {licence: https://creativecommons.org/licenses/by/4.0/, holder: {ar: نحن, en: We}}
                """);
    for (String language : LANGUAGES) {
      InflectedForms forms = new InflectedForms(language);
      Map<String, String> words = new LinkedHashMap<>();
      for (int i = 0; i < MADE; i++) {
        StringBuilder text = new StringBuilder();
        for (int word = 0; word < 6; word++) {
          String own = forms.madeWord();
          words.putIfAbsent(own, "made-" + i);
          text.append(own).append(' ');
        }
        site.with(
            "articles/made-" + i + "/" + language + ".md",
            SmallSite.text("T" + i, "S" + i, text.toString()));
      }
      MADE_WORDS.put(language, words);
    }
    for (int i = 0; i < MADE; i++) {
      site.with(
          "articles/made-" + i + "/article.yaml",
          "source: paper\npublished: 2024-03-01\noriginalLanguage: ar\nrights: digest\n");
    }
    site.build();
    assertThat(site.problems()).isEmpty();
    return site;
  }

  /** Of the forms that the language's analyser maps to the stem of the word. */
  @ParameterizedTest
  @ValueSource(strings = {"ar", "en", "ru", "ko"})
  void wordsAreFoundByTheirOtherForms(String language) throws IOException {
    InflectedForms forms = new InflectedForms(language);
    Map<String, String> words = wordsOfTheArchive(language);
    Counts counts = new Counts();
    count(archive.site(), language, words, forms.of(words.keySet(), 2), counts);
    Map<String, String> others = MADE_WORDS.getOrDefault(language, Map.of());
    count(made.site(), language, others, forms.of(others.keySet(), 1), counts);
    counts.write(language);

    assertThat(counts.known).isGreaterThan(1_500);
    assertThat(counts.share()).as(counts.missed.toString()).isGreaterThanOrEqualTo(0.98);
  }

  /** The same word, in the form that the text has, is found as well. */
  private static Map<String, String> wordsOfTheArchive(String language) {
    Map<String, String> words = new LinkedHashMap<>();
    archive
        .pages()
        .forEach(
            (path, page) -> {
              if (path.matches(language + "/articles/(?!index)[^/]*")) {
                String id = path.replaceAll(".*/|\\.html", "");
                page.select("sup, .footnotes").remove();
                String text = page.select("h1, .prose p").text();
                WordScanner.scan(
                    text,
                    (all, start, end, hash) -> {
                      String word = new String(all, start, end - start);
                      if (word.codePoints().allMatch(Character::isLetter)) {
                        words.putIfAbsent(word, id);
                      }
                    });
              }
            });
    return words;
  }

  private static void count(
      Path site,
      String language,
      Map<String, String> words,
      List<InflectedForms.Form> forms,
      Counts counts) {
    assertThat(browser.open(site.resolve(language + "/search.html"))).isEmpty();
    browser.evaluateAsync(
        """
        (window.founds = async pairs => {
          const missed = [];
          for (const [i, [form, id]] of pairs.entries()) {
            const {hits, instead} = await sijillSearch.search(form + ' ');
            const found = !instead && (await Promise.all(hits.map(hit => sijillSearch.documentAt(hit.document))))
              .some(document => document.href.endsWith('/articles/' + id + '.html'));
            if (!found) {
              missed.push(i);
            }
          }
          return missed;
        }, 1)
        """);
    for (int from = 0; from < forms.size(); from += BATCH) {
      List<InflectedForms.Form> own = forms.subList(from, Math.min(forms.size(), from + BATCH));
      List<List<String>> pairs = new ArrayList<>();
      own.forEach(form -> pairs.add(List.of(form.form(), words.getOrDefault(form.word(), ""))));
      List<?> missed = (List<?>) browser.evaluateAsync("founds(arguments[0])", pairs);
      for (int i = 0; i < own.size(); i++) {
        counts.add(own.get(i), !missed.contains((long) i));
      }
    }
  }

  /** How many forms are found. */
  private static final class Counts {
    private final Map<String, int[]> others = new TreeMap<>();
    private final List<String> missed = new ArrayList<>();
    private int known;

    void add(InflectedForms.Form form, boolean found) {
      if (form.known()) {
        known++;
        if (!found) {
          missed.add(form.word() + " by " + form.form());
        }
      } else {
        int[] count = others.computeIfAbsent(form.kind(), kind -> new int[2]);
        count[0] += found ? 1 : 0;
        count[1]++;
      }
    }

    double share() {
      return 1 - (double) missed.size() / known;
    }

    void write(String language) throws IOException {
      List<String> lines = new ArrayList<>();
      lines.add("of one stem: " + (known - missed.size()) + " of " + known);
      missed.forEach(line -> lines.add("not found: " + line));
      others.forEach((kind, count) -> lines.add(kind + ": " + count[0] + " of " + count[1]));
      Path report = Files.createDirectories(Path.of("target/search-forms"));
      Files.write(report.resolve(language + ".txt"), lines);
    }
  }

  /** The stems of the index, by Lucene, and those of queries, by the page's scripts. */
  @ParameterizedTest
  @ValueSource(strings = {"ar", "en", "ru"})
  void thePageStemsAsTheIndexDoes(String language) {
    InflectedForms forms = new InflectedForms(language);
    List<String> words = new ArrayList<>();
    for (InflectedForms.Form form : forms.of(wordsOfTheArchive(language).keySet(), 2)) {
      words.add(Folding.fold(form.form()));
    }
    for (int i = 0; i < 3_000; i++) {
      words.add(Folding.fold(forms.madeWord()));
    }
    words.removeIf(word -> !word.codePoints().allMatch(Character::isLetter));
    assertThat(browser.open(archive.site().resolve(language + "/search.html"))).isEmpty();
    browser.evaluateAsync("sijillSearch.search(arguments[0]).then(() => 1)", words.get(0));
    List<?> stems =
        (List<?>)
            browser.evaluate(
                "arguments[0].map(word => sijillSearch.engine.stemsOf(word).next().value[0])",
                words);
    List<List<String>> expected = new Terms(languageOf(language)).ofEach(words);

    List<String> faults = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (!expected.get(i).isEmpty() && !expected.get(i).equals(List.of(stems.get(i)))) {
        faults.add(words.get(i) + ": " + expected.get(i) + ", but " + stems.get(i));
      }
    }
    assertThat(words).hasSizeGreaterThan(4_000);
    assertThat(faults).isEmpty();
  }

  private static org.sijill.model.Language languageOf(String tag) {
    return org.sijill.language.Languages.of(tag).orElseThrow();
  }

  /** Where words begin and end, in all that the archive's pages say. */
  @ParameterizedTest
  @ValueSource(strings = {"ar", "en", "ru", "ko"})
  void thePageDividesTextsAsTheIndexDoes(String language) {
    assertThat(browser.open(archive.site().resolve(language + "/search.html"))).isEmpty();
    browser.evaluateAsync("sijillSearch.search('x').then(() => 1)");
    for (Map.Entry<String, org.jsoup.nodes.Document> page : archive.pages().entrySet()) {
      if (page.getKey().startsWith(language + "/")) {
        String text = page.getValue().body().text();
        List<String> expected = new ArrayList<>();
        WordScanner.scan(text, (all, start, end, hash) -> expected.add(start + "-" + end));
        Object found =
            browser.evaluate(
                "sijillSearch.wordsOf(arguments[0]).map(word => word.start + '-' + word.end)",
                text);

        assertThat(found).as(page.getKey()).isEqualTo(expected);
      }
    }
  }
}
