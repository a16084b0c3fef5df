package org.sijill.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.sijill.testing.SmallSite;

/** A site of many articles of made-up words, to measure what its search index weighs. */
final class ManyArticles {

  private ManyArticles() {}

  /** Begins a site of so many articles, each in two languages. */
  static SmallSite in(Path where, int articles) {
    SmallSite made = SmallSite.in(where);
    for (int i = 0; i < articles; i++) {
      String words = text(i);
      String record =
          "source: paper\npublished: "
              + (1900 + i % 120)
              + "\noriginalLanguage: ar\nrights: digest\n";
      made.withArticle("item-" + i, record, "حديث " + words, "A talk of " + words);
    }
    return made;
  }

  /** Frequent words and rare ones, as in any text: the n-th word is n times rarer. */
  static String text(int article) {
    StringBuilder text = new StringBuilder();
    int seed = article + 1;
    for (int i = 0; i < 80; i++) {
      seed = seed * 1_103_515_245 + 12_345;
      int word = (int) StrictMath.pow(20_000, (seed >>> 8) / (double) (1 << 24));
      text.append(" w").append(Integer.toString(word, 36).replaceAll("[0-9]", "x"));
    }
    return text.toString();
  }

  /** Queries of every kind, for words of which one text has all. */
  static List<String> queries() {
    List<String> words = List.of(text(7).strip().split(" ", -1));
    return List.of(
        "talk",
        words.get(0),
        words.get(3) + " " + words.get(40),
        words.get(0) + " " + words.get(20) + " " + words.get(40),
        String.join(" ", words.subList(10, 30)),
        "\"" + words.get(20) + " " + words.get(21) + "\"",
        "headlin itme-7 -" + words.get(5),
        "wa");
  }

  /** Opens the English search page with a query, and waits until it is answered. */
  static void search(Browser browser, SmallSite site, String query) throws IOException {
    Path page = site.site().resolve("en/search.html");
    assertThat(browser.open(page, "#q=" + query.replace(' ', '+'))).isEmpty();
    browser.await("document.getElementById('site:status').textContent !== ''");
  }

  /** The bytes of the index that the page has loaded by now. */
  static long loaded(Browser browser) throws IOException {
    long bytes = 0;
    for (Object file :
        (List<?>)
            browser.evaluate(
                "[...document.scripts].map(s => s.src).filter(s => s.includes('/assets/search/'))")) {
      bytes += Files.size(Path.of(URI.create(String.valueOf(file))).normalize());
    }
    return bytes;
  }

  static List<Path> files(Path below) throws IOException {
    try (Stream<Path> files = Files.walk(below)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
