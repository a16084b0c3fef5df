package org.sijill.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PageWriterTest {

  @Test
  void textStaysAsItIs() {
    for (String text :
        new String[] {"", "a & b", "سِجِلّ", "평양 Пхеньян", "𞤀 😀", "x".repeat(100_000)}) {
      assertThat(printed(text)).isEqualTo(text);
    }
  }

  /** Half of a pair is no character. */
  @Test
  void loneSurrogatesBecomeQuestionMarks() {
    assertThat(printed("a\uD83Db\uDE00\uD83D")).isEqualTo("a?b??");
  }

  @Test
  void piecesFollowEachOther() {
    PageWriter writer = new PageWriter();
    writer.write('<');
    writer.write("abc", 1, 1);
    writer.write(new char[] {'x', '>', 'y'}, 1, 1);
    writer.write("\uD83D");
    writer.write("\uDE00");

    assertThat(new String(writer.toUtf8(), StandardCharsets.UTF_8)).isEqualTo("<b>😀");
  }

  private static String printed(String text) {
    PageWriter writer = new PageWriter();
    writer.write(text);
    return new String(writer.toUtf8(), StandardCharsets.UTF_8);
  }
}
