package org.sijill.markup;

import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import org.sijill.text.Spacing;

/**
 * Says which asterisks begin and end emphasis.
 *
 * <p>CommonMark lets none begin before punctuation, or end behind it, where a letter stands on the
 * other side; it takes a word for what stands between spaces. Here they may where the letter
 * belongs to a script whose words take attached letters or have no spaces: {@code و**(الاتحاد)**},
 * {@code **KCNA(조선)**은}. Between letters, three and three belong together, as in CommonMark since
 * 0.29: {@code و***أشد***}.
 */
final class Asterisks extends AsteriskDelimiterProcessor {

  Asterisks() {
    super(false);
  }

  @Override
  public boolean canBeOpener(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhitespace) {
    return leftFlanking || (afterIsPunctuation && Spacing.isJoined(before.charAt(0)));
  }

  @Override
  public boolean canBeCloser(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhitespace) {
    return rightFlanking || (beforeIsPunctuation && Spacing.isJoined(after.charAt(0)));
  }

  @Override
  public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
    boolean threes = opener.length() % 3 == 0 && closer.length() % 3 == 0;
    return threes ? 2 : super.getDelimiterUse(opener, closer);
  }
}
