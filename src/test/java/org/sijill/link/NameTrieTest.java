package org.sijill.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sijill.cache.Cache;
import org.sijill.content.ContentReader;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Progress;
import org.sijill.testing.ProcessorTime;
import org.sijill.testing.SmallSite;

/** The search for names takes time by the text's length, however long the names are. */
class NameTrieTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "الرئيس السابق للجمهورية, 1",
    "مجلس, 40",
    "former president, 20",
    "министр иностранных дел, 13",
    "지도자, 40"
  })
  void aNameOfFortyWordsIsLinked(String words, int times) {
    String name = String.join(" ", Collections.nCopies(times, words));
    SmallSite site =
        withAlias(name).with("articles/first/ar.md", SmallSite.text("أ", "ب", "قال " + name + "."));

    assertThat(site.build().problems()).isEmpty();
    assertThat(site.page("ar/articles/first.html").select(".prose a[href*=people]").text())
        .isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({"41", "300", "5000"})
  void aNameOfMoreWordsIsAnErrorWhereItStands(int words) {
    String name = "و ".repeat(words).strip();

    assertThat(withAlias(name).build().problems())
        .containsExactly(
            "content/entities/people/kim.yaml:2:16: error: a name of more than 40 words (write a"
                + " shorter one) [value-too-long]");
  }

  @Test
  void theNameItselfHasFortyWordsAtMostToo() {
    SmallSite site =
        SmallSite.in(folder)
            .with("entities/people/kim.yaml", "name: {ar: " + "كيم ".repeat(41).strip() + "}\n");

    assertThat(site.build().problems())
        .containsExactly(
            "content/entities/people/kim.yaml:1:12: error: a name of more than 40 words (write a"
                + " shorter one) [value-too-long]");
  }

  /** Of names of which one begins another, the longer is linked, and of equals the one written. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "كيم جونغ / كيم جونغ أون | قال كيم جونغ أون نعم | كيم جونغ أون",
        "كيم جونغ / كيم جونغ أون | قال كيم جونغ ثم | كيم جونغ",
        "كيم / جونغ أون | قال كيم جونغ أون نعم | كيم",
        "aa bb cc dd / bb | aa bb cc xx | bb",
        "الصين / صين الشعبية | في الصين الشعبية | الصين الشعبية"
      })
  void theLongestNameIsLinked(String names, String text, String linked) {
    SmallSite site =
        SmallSite.in(folder)
            .with(
                "entities/people/kim.yaml",
                "name: {ar: زيد}\naliases: {ar: [" + names.replace(" / ", ", ") + "]}\n")
            .with("articles/first/ar.md", SmallSite.text("أ", "ب", text));

    assertThat(site.build().problems()).isEmpty();
    assertThat(site.page("ar/articles/first.html").select(".prose a[href*=people]").get(0).text())
        .isEqualTo(linked);
  }

  @Test
  void theTimeGrowsWithTheTextAlone() {
    assertGrows("one word again and again", "و ".repeat(40), n -> "و ".repeat(n));
    assertGrows("a name that breaks off", "a ".repeat(39) + "b", n -> "a ".repeat(n));
    assertGrows("words of two forms each", variants(10), n -> "المصر ".repeat(n));
  }

  private void assertGrows(String what, String aliases, IntFunction<String> text) {
    SmallSite site = withAlias(aliases.strip().replace(" ,", ","));
    NameTrie trie =
        NameTrie.of(
            ContentReader.read(site.content(), Cache.NONE, new Problems(), Progress.NONE)
                .orElseThrow()
                .archive());
    IntConsumer work = n -> trie.find(text.apply(n));
    assertThat(what).isNotEmpty();
    ProcessorTime.assertGrowsWithSize(10_000, work);
  }

  /** All names of some words that may each have the article or not. */
  private static String variants(int words) {
    return IntStream.range(0, 1 << words)
        .mapToObj(
            bits ->
                IntStream.range(0, words)
                    .mapToObj(i -> (bits >> i & 1) == 0 ? "مصر" : "المصر")
                    .collect(Collectors.joining(" ")))
        .collect(Collectors.joining(" x, "));
  }

  private SmallSite withAlias(String aliases) {
    return SmallSite.in(folder)
        .with("entities/people/kim.yaml", "name: {ar: زيد}\naliases: {ar: [" + aliases + "]}\n");
  }
}
