package org.sijill.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterDirection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sijill.model.Direction;

class BidiRunsTest {

  /** Asked of each character, as the Unicode Character Database answers. */
  @Test
  void aLetterOfTheOtherDirectionIsFoundWhateverItIs() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      if (Character.getType(c) == Character.SURROGATE) {
        continue;
      }
      int direction = UCharacter.getDirection(c);
      boolean leftToRight = direction == ECharacterDirection.LEFT_TO_RIGHT;
      boolean rightToLeft =
          direction == ECharacterDirection.RIGHT_TO_LEFT
              || direction == ECharacterDirection.RIGHT_TO_LEFT_ARABIC;
      String name = String.format("U+%04X", c);
      String letter = Character.toString(c);
      assertThat(hasOpposite("نص " + letter + " 5.", Direction.RTL))
          .as(name)
          .isEqualTo(leftToRight);
      assertThat(hasOpposite("text " + letter + " 5.", Direction.LTR))
          .as(name)
          .isEqualTo(rightToLeft);
    }
  }

  @Test
  void namesOfTheOtherScriptAreRunsAndNumbersAreNot() {
    assertThat(BidiRuns.of("قالت Yonhap إن 2023 عام", Direction.RTL))
        .isEqualTo(
            List.of(
                new BidiRuns.Run("قالت ", false),
                new BidiRuns.Run("Yonhap", true),
                new BidiRuns.Run(" إن 2023 عام", false)));
  }

  private static boolean hasOpposite(String text, Direction base) {
    return BidiRuns.hasOpposite(text.toCharArray(), base);
  }
}
