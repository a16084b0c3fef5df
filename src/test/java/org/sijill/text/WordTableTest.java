package org.sijill.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class WordTableTest {

  private final WordTable table = new WordTable();

  @Test
  void eachDistinctWordHasOneNumber() {
    assertThat(number("قمة")).isEqualTo(0);
    assertThat(number("summit")).isEqualTo(1);
    assertThat(number("قمة")).isEqualTo(0);
    assertThat(table.size()).isEqualTo(2);
  }

  @Test
  void wordsOfOneHashAreToldApart() {
    assertThat("AaAa".hashCode()).isEqualTo("BBBB".hashCode());
    assertThat(number("AaAa")).isEqualTo(0);
    assertThat(number("BBBB")).isEqualTo(1);
    assertThat(number("AaBB")).isEqualTo(2);
    assertThat(number("AaAa")).isEqualTo(0);
  }

  @Test
  void numbersStayWhenTheTableGrows() {
    int many = 10_000;
    for (int i = 0; i < many; i++) {
      assertThat(number("w" + i)).isEqualTo(i);
    }
    assertThat(IntStream.range(0, many).map(i -> number("w" + i)))
        .containsExactly(IntStream.range(0, many).boxed().toArray(Integer[]::new));
  }

  @Test
  void aWordMayBeLongerThanAllBefore() {
    String longest = "س".repeat(100_000);

    assertThat(number(longest)).isEqualTo(0);
    assertThat(number(longest)).isEqualTo(0);
    assertThat(number(longest + "س")).isEqualTo(1);
  }

  private int number(String word) {
    return table.number(word.toCharArray(), 0, word.length(), word.hashCode());
  }
}
