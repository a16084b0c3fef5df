package org.sijill.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Folds spellings that readers consider the same: hamza carriers, alef forms, ى and ي, ة and ه,
 * tatweel, vowel marks, presentation forms, Persian letters, digits of any script, case, accents,
 * Latin letters with strokes and ligatures, the modifier letters of transliteration and full-width
 * forms. Each character is folded independently, so that the table can be shipped and applied
 * anywhere. Hangul stays composed, and so does й, which is a separate letter that stemmers need.
 */
public final class Folding {

  private static final Normalizer2 NFKD = Normalizer2.getNFKDInstance();

  /** Folded forms of the Basic Multilingual Plane, filled on demand. */
  private static final @Nullable String[] CACHE = new @Nullable String[1 << 16];

  /**
   * Lower-case letters without a decomposition, with what readers type who lack them on the
   * keyboard.
   */
  private static final Map<String, String> LATIN =
      Map.ofEntries(
          Map.entry("ł", "l"),
          Map.entry("đ", "d"),
          Map.entry("ø", "o"),
          Map.entry("æ", "ae"),
          Map.entry("œ", "oe"),
          Map.entry("ħ", "h"),
          Map.entry("ı", "i"),
          Map.entry("ŋ", "n"),
          Map.entry("ŧ", "t"),
          Map.entry("ĸ", "k"),
          Map.entry("þ", "th"),
          Map.entry("ð", "d"));

  private Folding() {}

  /** Returns the folded text; it may be shorter or longer. */
  public static String fold(String text) {
    return fold(text.toCharArray(), 0, text.length());
  }

  /** Returns the folded form of a part of a text. */
  static String fold(char[] text, int start, int end) {
    StringBuilder out = new StringBuilder(end - start);
    for (int i = start; i < end; ) {
      int c = Character.codePointAt(text, i, end);
      out.append(fold(c));
      i += Character.charCount(c);
    }
    return out.toString();
  }

  /** Returns a text without what folds to nothing, its letters as they are. */
  public static String withoutMarks(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().filter(c -> !fold(c).isEmpty()).forEach(out::appendCodePoint);
    return out.toString();
  }

  /** Returns whether a part of a text folds to nothing, as vowel marks by themselves do. */
  static boolean isNothing(char[] text, int start, int end) {
    for (int i = start; i < end; ) {
      int c = Character.codePointAt(text, i, end);
      if (!fold(c).isEmpty()) {
        return false;
      }
      i += Character.charCount(c);
    }
    return true;
  }

  /**
   * Returns whether a code point is an assigned Unicode character, as {@link Unicode} knows them.
   */
  public static boolean isCharacter(int c) {
    return switch (UCharacter.getType(c)) {
      case UCharacterCategory.UNASSIGNED,
          UCharacterCategory.SURROGATE,
          UCharacterCategory.PRIVATE_USE ->
          false;
      default -> true;
    };
  }

  /**
   * Returns whether a code point folds to something else; unassigned ones never do. Folds hardly
   * any of the million code points to find out.
   */
  public static boolean isFolded(int c) {
    if (!isCharacter(c) || UScript.getScript(c) == UScript.HANGUL) {
      return false;
    }
    return isSimple(c) ? letter(c) != c : !fold(c).equals(Character.toString(c));
  }

  /** Returns the folded form of a character: none, one or several characters. */
  public static String fold(int c) {
    if (c >= CACHE.length) {
      return compute(c);
    }
    String known = CACHE[c];
    if (known == null) {
      // Two threads may compute it at once; their strings are equal.
      known = compute(c);
      CACHE[c] = known;
    }
    return known;
  }

  private static String compute(int c) {
    if (UScript.getScript(c) == UScript.HANGUL
        || UCharacter.getType(c) == UCharacterCategory.SURROGATE) {
      return new String(Character.toChars(c));
    }
    if (isSimple(c)) {
      return Character.toString(letter(c));
    }
    StringBuilder out = new StringBuilder(2);
    boolean isBlank = UCharacter.isUWhiteSpace(c);
    if (c == 'й' || c == 'Й') {
      return "й";
    }
    NFKD.normalize(Character.toString(c))
        .codePoints()
        // A ligature of several words is one word.
        .filter(d -> !isDropped(d) && (isBlank || d != ' '))
        .mapToObj(d -> UCharacter.foldCase(Character.toString(letter(d)), true))
        .forEach(lower -> out.append(LATIN.getOrDefault(lower, lower)));
    return out.toString();
  }

  /** Returns whether a character is a caseless letter without a decomposition, as most are. */
  private static boolean isSimple(int c) {
    return UCharacter.getType(c) == UCharacterCategory.OTHER_LETTER
        && NFKD.getDecomposition(c) == null
        && !isDropped(c);
  }

  /**
   * Returns whether a character folds to nothing: vowel marks, accents, tatweel, joiners,
   * directional marks, and the modifier letters that transliterations use for hamza, ʿayn, soft
   * signs and length.
   */
  private static boolean isDropped(int c) {
    if (c == 'ـ'
        || (c >= 'ʹ' && c <= 'ˁ')
        || (c >= 'ˆ' && c <= 'ˑ')
        || UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT)) {
      return true;
    }
    if (UCharacter.getType(c) != UCharacterCategory.NON_SPACING_MARK) {
      return false;
    }
    return switch (UScript.getScript(c)) {
      case UScript.INHERITED,
          UScript.ARABIC,
          UScript.HEBREW,
          UScript.LATIN,
          UScript.CYRILLIC,
          UScript.GREEK ->
          true;
      default -> false;
    };
  }

  private static int letter(int c) {
    int digit = UCharacter.digit(c, 10);
    if (digit >= 0 && UCharacter.isDigit(c)) {
      return '0' + digit;
    }
    return switch (c) {
      case 'ٱ' -> 'ا';
      case 'ى', 'ی', 'ے' -> 'ي';
      case 'ة', 'ہ', 'ھ', 'ە' -> 'ه';
      case 'ک', 'ڪ' -> 'ك';
      case 'ڤ' -> 'ف';
      default -> c;
    };
  }
}
