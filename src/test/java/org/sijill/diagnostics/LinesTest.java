package org.sijill.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinesTest {

  /** Columns count UTF-16 code units, as editors and the language server protocol do. */
  @ParameterizedTest
  @CsvSource({
    "0, a.md:5:1",
    "1, a.md:5:2",
    "2, a.md:5:3",
    "3, a.md:6:1",
    "4, a.md:7:1",
    "6, a.md:7:3",
    "7, a.md:7:4",
    "8, a.md:8:1"
  })
  void anOffsetStandsInALineAndAColumn(int offset, String position) {
    Lines lines = new Lines("a.md", 5, "ab\n\n😀c\n");

    assertThat(lines.at(offset)).hasToString(position);
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "15, 16", "16, 17", "17, 18", "999, 1000"})
  void thereMayBeManyLines(int offset, int line) {
    assertThat(new Lines("a.md", 1, "\n".repeat(1_000)).at(offset))
        .isEqualTo(new Position("a.md", line, 1));
  }
}
