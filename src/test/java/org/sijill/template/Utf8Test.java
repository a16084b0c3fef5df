package org.sijill.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8Test {

  private static String printed(String text) {
    Utf8 out = new Utf8();
    out.append(text);
    return new String(out.toBytes(), StandardCharsets.UTF_8);
  }

  @Test
  void textStaysAsItIs() {
    for (String text :
        new String[] {"", "a & b", "سِجِلّ", "평양 Пхеньян", "𞤀 😀", "x".repeat(50_000)}) {
      assertThat(printed(text)).isEqualTo(text);
    }
  }

  /** Half of a pair is no character. */
  @Test
  void loneSurrogatesBecomeQuestionMarks() {
    assertThat(printed("a\uD83Db\uDE00\uD83D")).isEqualTo("a?b??");
  }

  @Test
  void whatIsAppendedFollowsEachOther() {
    Random random = new Random(20231122);
    Utf8 all = new Utf8();
    StringBuilder expected = new StringBuilder();
    for (int i = 0; i < 2_000; i++) {
      String text = text(random);
      all.append(text);
      expected.append(text);
      // Two halves on either side of a seam are two texts.
      all.append('|');
      expected.append('|');
    }
    assertThat(all.toBytes()).isEqualTo(expected.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String text(Random random) {
    char[] units = new char[random.nextInt(random.nextInt(1_500) + 1)];
    for (int i = 0; i < units.length; i++) {
      units[i] = (char) (random.nextBoolean() ? random.nextInt(0x100) : random.nextInt(0x10000));
    }
    return new String(units);
  }
}
