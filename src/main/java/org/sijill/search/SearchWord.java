package org.sijill.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sijill.text.Folding;
import org.sijill.text.Unicode;
import org.sijill.text.WordScanner;

/**
 * A word of a text as the index has it. A plain word is looked up folded. One that is joined of
 * others (S-400, Jong-un, U.S.) is looked up without the signs between them, and found by its parts
 * as well; a number is looked up by its digits, whatever divides their groups. {@code
 * assets/search-index.js} reads queries by the same rules.
 *
 * @param key what it is looked up by
 * @param others what finds it too: its parts, and the letters of an acronym without their points
 */
record SearchWord(String key, List<String> others) {

  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  private static final int GROUP = 3;

  private static final String SPACES = " \u00A0\u2009\u202F";

  /** Signs that divide groups of three digits. */
  private static final String GROUPING = ",.\u066C'\u2019" + SPACES;

  /** Copies the list. */
  SearchWord {
    others = List.copyOf(others);
  }

  /**
   * Reads a word.
   *
   * @param written as {@link WordScanner#scanJoined} finds it
   * @param decimal the sign before the decimals of a number
   */
  static SearchWord of(String written, char decimal) {
    if (isPlain(written)) {
      return new SearchWord(Folding.fold(written), List.of());
    }
    return new Parts(written).word(decimal);
  }

  /** Returns whether a word has no sign, and not both letters and digits. */
  private static boolean isPlain(String written) {
    boolean digits = false;
    boolean letters = false;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c < 'A' && (c < '0' || c > '9')) {
        return false;
      }
      boolean digit = Unicode.isDigit(c);
      digits |= digit;
      letters |= !digit;
      if ((digits && letters) || (c > '~' && WordScanner.isJoining(c))) {
        return false;
      }
    }
    return true;
  }

  /** The parts of a word, and the signs between them; none stands between a letter and a digit. */
  private static final class Parts {
    private final List<String> parts = new ArrayList<>();
    private final List<String> signs = new ArrayList<>();
    private final String end;

    Parts(String written) {
      int last = written.length();
      while (last > 0 && (written.charAt(last - 1) == '+' || written.charAt(last - 1) == '#')) {
        last--;
      }
      end = written.substring(last);
      int from = 0;
      for (int i = 0; i <= last; i++) {
        if (i == last || WordScanner.isJoining(written.charAt(i))) {
          addRuns(Folding.fold(written.substring(from, i)));
          signs.add(i == last ? "" : written.substring(i, i + 1));
          from = i + 1;
        }
      }
    }

    private void addRuns(String folded) {
      int from = 0;
      for (int i = 1; i < folded.length(); i++) {
        if (isDigit(folded.charAt(i)) != isDigit(folded.charAt(i - 1))) {
          parts.add(folded.substring(from, i));
          signs.add("");
          from = i;
        }
      }
      parts.add(folded.substring(from));
    }

    private static boolean isDigit(char c) {
      return c >= '0' && c <= '9';
    }

    SearchWord word(char decimal) {
      String number = number(0, parts.size(), decimal);
      if (!number.isEmpty()) {
        return new SearchWord(number, SPACES.contains(signs.get(0)) ? parts : List.of());
      }
      joinNumbers(decimal);
      boolean acronym =
          parts.size() > 1
              && parts.stream().allMatch(p -> p.length() == 1 && !isDigit(p.charAt(0)))
              && signs.subList(0, signs.size() - 1).stream().allMatch(s -> s.equals("."));
      StringBuilder key = new StringBuilder(parts.get(0));
      for (int i = 1; i < parts.size(); i++) {
        boolean digits = endsInDigit(i - 1) && startsWithDigit(i);
        key.append(acronym || digits ? "." : "").append(parts.get(i));
      }
      List<String> others = new ArrayList<>(parts);
      others.removeIf(String::isEmpty);
      if (acronym) {
        others.add(String.join("", parts));
      }
      return new SearchWord(key + end, others);
    }

    private boolean endsInDigit(int part) {
      String text = parts.get(part);
      return !text.isEmpty() && isDigit(text.charAt(text.length() - 1));
    }

    private boolean startsWithDigit(int part) {
      return !parts.get(part).isEmpty() && isDigit(parts.get(part).charAt(0));
    }

    /** Makes a number among letters one part: 4.5bn. */
    private void joinNumbers(char decimal) {
      for (int from = 0; from < parts.size(); from++) {
        int to = from;
        while (to < parts.size() && DIGITS.matcher(parts.get(to)).matches()) {
          to++;
        }
        String number = to - from < parts.size() ? number(from, to, decimal) : "";
        if (!number.isEmpty()) {
          parts.subList(from + 1, to).clear();
          signs.subList(from, to - 1).clear();
          parts.set(from, number);
        } else if (to > from) {
          from = to - 1;
        }
      }
    }

    /**
     * Returns the digits of a number with groups or decimals; of what is no number, nothing.
     *
     * @param from the first of the parts to be read
     * @param to behind the last
     */
    private String number(int from, int to, char decimal) {
      List<String> digits = parts.subList(from, to);
      int count = digits.size();
      if (count < 2 || !digits.stream().allMatch(DIGITS.asMatchPredicate())) {
        return "";
      }
      String sign = signs.get(from);
      int groups = 1;
      while (groups < count
          && digits.get(groups).length() == GROUP
          && signs.get(from + groups - 1).equals(sign)) {
        groups++;
      }
      String whole = String.join("", digits.subList(0, groups));
      boolean first = digits.get(0).length() <= GROUP && !digits.get(0).startsWith("0");
      boolean grouped =
          groups > 1
              && first
              && GROUPING.contains(sign)
              && (groups > 2 || sign.charAt(0) != decimal);
      if (grouped && groups == count) {
        return whole;
      } else if (count == (grouped ? groups + 1 : 2)
          && isDecimal(signs.get(from + count - 2), decimal, grouped)) {
        return (grouped ? whole : digits.get(0)) + "." + digits.get(count - 1);
      }
      return "";
    }

    private static boolean isDecimal(String sign, char decimal, boolean grouped) {
      return sign.charAt(0) == decimal || sign.equals("\u066B") || (grouped && ".,".contains(sign));
    }
  }
}
