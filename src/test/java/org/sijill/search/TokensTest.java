package org.sijill.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.testing.SmallSite;

class TokensTest {

  private static final String RECORD =
      "published: 2024-01-01\noriginalLanguage: en\nrights: digest\n";

  @TempDir Path folder;

  @Test
  void wordsAreReadBackInTheOrderOfTheText() {
    SmallSite site = SmallSite.in(folder).withArticle("a", RECORD, "متن", "One two one three");
    Tokens tokens = IndexedArchive.of(site.content(), "en").chunks.get(0);

    assertThat(words(tokens, 3)).isEqualTo("One two one three");
  }

  /** More distinct words than sixteen bits can number. */
  @Test
  void manyDistinctWordsStayDistinct() {
    String text =
        IntStream.range(0, 70_000)
            .mapToObj(i -> "w" + i + (i % 100 == 0 ? "\n\n" : " "))
            .collect(Collectors.joining());
    SmallSite site = SmallSite.in(folder).withArticle("a", RECORD, "متن", text);
    Tokens tokens = IndexedArchive.of(site.content(), "en").chunks.get(0);

    assertThat(words(tokens, 3)).isEqualTo(text.replace("\n\n", " ").strip());
  }

  /** The words of a field of the first document. */
  private static String words(Tokens tokens, int field) {
    List<String> distinct = tokens.words();
    return IntStream.range(tokens.start(0, field), tokens.start(0, field + 1))
        .mapToObj(at -> distinct.get(tokens.token(at)))
        .collect(Collectors.joining(" "));
  }
}
