package org.sijill.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sijill.diagnostics.Position;
import org.sijill.diagnostics.Problems;

class CharactersTest {

  /** Controls but tab and line feed, noncharacters, halves of pairs, the mark of byte order. */
  @Test
  void whatATextCannotNeedIsFoundWhateverItIs() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      boolean control = Character.getType(c) == Character.CONTROL && c != '\n' && c != '\t';
      boolean noncharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
      boolean half = Character.getType(c) == Character.SURROGATE;
      boolean direction = "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069".indexOf(c) >= 0;
      boolean bad = control || noncharacter || half || direction || c == 0xFEFF;
      assertThat(isBad("قال " + Character.toString(c) + " ثم"))
          .as(String.format("U+%04X", c))
          .isEqualTo(bad);
    }
  }

  private static boolean isBad(String text) {
    Problems problems = new Problems();
    Characters.check(text, Position.start("text"), problems);
    return problems.hasErrors();
  }
}
