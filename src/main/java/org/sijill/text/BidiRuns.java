package org.sijill.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterDirection;
import com.ibm.icu.text.Bidi;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.sijill.model.Direction;

/**
 * Finds the runs of a text whose direction is opposite to its base direction, by the Unicode
 * Bidirectional Algorithm (UAX #9). Isolating such a run stops it from reordering the numbers and
 * marks beside it. In right-to-left text, numbers of several parts are such runs, too.
 */
public final class BidiRuns {

  /** U+2066, LEFT-TO-RIGHT ISOLATE. */
  private static final char LRI = '\u2066';

  /** U+2067, RIGHT-TO-LEFT ISOLATE. */
  private static final char RLI = '\u2067';

  /** U+2068, FIRST STRONG ISOLATE. */
  private static final char FSI = '\u2068';

  /** U+2069, POP DIRECTIONAL ISOLATE. */
  private static final char PDI = '\u2069';

  /**
   * In UTF-16 code units. Longer texts are divided, as ICU counts a text's open brackets in a
   * short.
   */
  private static final int LONGEST_PIECE = 30_000;

  /** The first Hebrew character; none before it is right-to-left. */
  private static final int FIRST_RTL = 0x590;

  /** The last Arabic character; none from the first Hebrew one to this is left-to-right. */
  private static final int LAST_RTL = 0x8FF;

  private BidiRuns() {}

  /**
   * A run of a text.
   *
   * @param text its characters
   * @param opposite whether its direction is opposite to the base direction
   */
  public record Run(String text, boolean opposite) {

    /** Returns whether the run has no letter from which a browser could infer its direction. */
    public boolean isNumber() {
      return opposite && !hasOpposite(text, Direction.RTL) && !hasOpposite(text, Direction.LTR);
    }
  }

  /** Returns all runs of the text, in logical order. */
  public static List<Run> of(String text, Direction base) {
    if (!mayHaveRuns(text.toCharArray(), base)) {
      return List.of(new Run(text, false));
    }
    List<Run> runs = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int end = Math.min(text.length(), start + LONGEST_PIECE);
      boolean parted = end < text.length() && Character.isLowSurrogate(text.charAt(end));
      addRuns(runs, text.substring(start, parted ? end - 1 : end), base);
      start = parted ? end - 1 : end;
    }
    return runs;
  }

  private static void addRuns(List<Run> runs, String text, Direction base) {
    BitSet opposite = opposite(text, base);
    for (int start = 0; start < text.length(); ) {
      boolean own = opposite.get(start);
      int end = own ? opposite.nextClearBit(start) : opposite.nextSetBit(start);
      end = end < 0 ? text.length() : Math.min(end, text.length());
      runs.add(new Run(text.substring(start, end), own));
      start = end;
    }
  }

  /** Returns the indexes of the characters whose direction is opposite to the base direction. */
  private static BitSet opposite(String text, Direction base) {
    byte level = base == Direction.RTL ? Bidi.RTL : Bidi.LTR;
    Bidi bidi = new Bidi();
    bidi.setPara(text, level, null);
    BitSet opposite = new BitSet(text.length());
    for (int run = 0; run < bidi.getRunCount(); run++) {
      int from = bidi.getRunStart(run);
      int to = bidi.getRunLimit(run);
      if (bidi.getRunLevel(run) != level && hasOpposite(text.substring(from, to), base)) {
        opposite.set(from, base == Direction.LTR ? endOfWords(text, from, to) : to);
      }
    }
    if (base == Direction.RTL) {
      LeftToRight.mark(text, opposite);
    } else {
      addNumbersWithin(opposite, bidi.getLevels());
    }
    return opposite;
  }

  /**
   * Returns the end of a run without the blanks and marks behind its last right-to-left word, which
   * the algorithm adds where a number follows.
   */
  private static int endOfWords(String text, int from, int to) {
    int end = to;
    while (end > from) {
      int last = text.codePointBefore(end);
      if (isStrong(last, Direction.LTR) || Unicode.isMark(last) || Unicode.isControl(last)) {
        return end;
      }
      end -= Character.charCount(last);
    }
    return end;
  }

  /** Adds the numbers between right-to-left words, which divide a run though they belong to it. */
  private static void addNumbersWithin(BitSet opposite, byte[] levels) {
    for (int end = opposite.nextSetBit(0); end >= 0; ) {
      int from = opposite.nextClearBit(end);
      int to = opposite.nextSetBit(from);
      if (to >= 0 && IntStream.range(from, to).allMatch(i -> levels[i] > Bidi.LTR)) {
        opposite.set(from, to);
      }
      end = to;
    }
  }

  /**
   * Returns the text with U+2068 and U+2069 around each run of the other direction, for places
   * without markup: titles, attributes, feeds.
   */
  public static String isolate(String text, Direction base) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    for (Run run : of(text, base)) {
      if (run.opposite()) {
        out.append(FSI);
        within(run, base).forEach(r -> out.append(r.opposite() ? FSI + r.text() + PDI : r.text()));
        out.append(PDI);
      } else {
        out.append(run.text());
      }
    }
    return out.toString();
  }

  /** Returns the runs in a run of the other direction: right-to-left words may have numbers. */
  public static List<Run> within(Run run, Direction base) {
    return base == Direction.LTR
        ? of(run.text(), Direction.RTL)
        : List.of(new Run(run.text(), false));
  }

  /** Returns the text in an isolate of its own direction, for places without markup. */
  public static String isolated(String text, Direction own) {
    return (own == Direction.RTL ? RLI : LRI) + text + PDI;
  }

  private static boolean hasOpposite(String text, Direction base) {
    return hasOpposite(text.toCharArray(), base);
  }

  /** Returns whether a text may have runs of the other direction; false means that it has none. */
  public static boolean mayHaveRuns(char[] text, Direction base) {
    return hasOpposite(text, base) || (base == Direction.RTL && LeftToRight.mayHaveNumber(text));
  }

  /** Returns whether a text has a letter of the opposite direction. Only letters count. */
  public static boolean hasOpposite(char[] text, Direction base) {
    boolean rightToLeft = base == Direction.RTL;
    for (int i = 0; i < text.length; i++) {
      char unit = text[i];
      if (rightToLeft ? mayRunLeftToRight(unit) : unit >= FIRST_RTL) {
        int character = Character.codePointAt(text, i);
        if (isStrong(character, base)) {
          return true;
        }
        i += Character.charCount(character) - 1;
      }
    }
    return false;
  }

  private static boolean mayRunLeftToRight(char unit) {
    int isNoSign = CodeUnits.isOutside(unit, 0, '@');
    return (isNoSign & CodeUnits.isOutside(unit, FIRST_RTL, LAST_RTL)) != 0;
  }

  private static boolean isStrong(int character, Direction base) {
    int direction = UCharacter.getDirection(character);
    if (base == Direction.RTL) {
      return direction == ECharacterDirection.LEFT_TO_RIGHT;
    }
    return direction == ECharacterDirection.RIGHT_TO_LEFT
        || direction == ECharacterDirection.RIGHT_TO_LEFT_ARABIC;
  }
}
