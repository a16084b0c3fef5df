package org.sijill.edtf;

import java.util.List;
import java.util.regex.Pattern;

/** Finds the likely mistake in a text that is not an EDTF date, so that a message can name it. */
final class EdtfHints {

  private record Hint(Pattern mistake, String cause) {

    Hint(String mistake, String cause) {
      this(Pattern.compile(mistake, Pattern.DOTALL), cause);
    }
  }

  /**
   * The first hint that matches the whole text is used, so specific ones come before general ones.
   */
  private static final List<Hint> HINTS =
      List.of(
          new Hint("", "it is empty"),
          new Hint(".*[\\p{Nd}&&[^0-9]].*", "write the digits 0 to 9"),
          new Hint(".*[\\s\\p{Z}].*", "it has no spaces"),
          new Hint("\\{.*", "'{…}' means all of its dates, and an event has one: write '[…]'"),
          new Hint("\\[.*/.*", "write '..' between the dates of a set, not '/'"),
          new Hint("\\[.*][?~%]", "in a set '?', '~' and '%' follow a date"),
          new Hint(
              ".*[\\[\\]{},].*",
              "write a set as [2024-06-21..2024-06-27], in one pair of brackets"),
          new Hint(".*[0-9?~%]\\.\\.[0-9].*", "'..' between dates is used only in a set: [a..b]"),
          new Hint("[0-9]+/[0-9]+/[0-9]+", "write YYYY-MM-DD; '/' separates two dates"),
          new Hint(".*/.*", "an interval has one '/'"),
          new Hint("open|unknown", "write '..' for an open end, nothing for an unknown one"),
          new Hint("\\.\\.", "'..' is used only in an interval"),
          new Hint(
              ".*[?~%].*[T:].*|.*[T:].*[?~%].*", "a date with a time takes no '?', '~' or '%'"),
          new Hint(".*[T:].*", "write a time as YYYY-MM-DDThh:mm:ss, then Z, +hh:mm or nothing"),
          new Hint("-?[0-9]{4}(-[0-9]{1,2}){1,2}[?~%]?", "months and days have two digits"),
          new Hint("[0-9]{1,2}[-.][0-9]{1,2}[-.][0-9]{4}", "the year comes first: YYYY-MM-DD"),
          new Hint("[0-9]{8}", "hyphens separate the year, month and day: YYYY-MM-DD"),
          new Hint("-?[0-9]{5,}[?~%]?", "a year of more than four digits begins with Y"),
          new Hint("-?[0-9]{1,3}[?~%]?", "a year has four digits"),
          new Hint("Y-?[0-9]+[?~%]?", "Y is only for years of more than four digits"),
          new Hint("y-?[0-9]+.*", "the prefix of a long year is a capital Y"),
          new Hint("Y-?[0-9]+E[0-9]+.*", "exponents belong to level 2"),
          new Hint(".*[0-9]S[0-9]+", "significant digits belong to level 2"),
          new Hint(".*[0-9][xu].*|[xu].*", "an unspecified digit is a capital X"),
          new Hint(
              ".*X.*", "X is used only in 201X, 20XX, 2004-XX, 1985-04-XX, 1985-XX-XX at level 1"),
          new Hint(".*[?~%].*", "at level 1 only one of '?', '~' and '%' is allowed, at the end"));

  private EdtfHints() {}

  static EdtfSyntaxException explain(String text) {
    String cause = "write YYYY-MM-DD, YYYY-MM or YYYY";
    for (Hint hint : HINTS) {
      if (hint.mistake().matcher(text).matches()) {
        cause = hint.cause();
        break;
      }
    }
    return new EdtfSyntaxException("'" + printable(text) + "' is not an EDTF date: " + cause);
  }

  /**
   * Escapes control, bidi and lone surrogate characters, which could affect the terminal that
   * prints the message.
   */
  private static String printable(String text) {
    StringBuilder printable = new StringBuilder();
    text.codePoints()
        .forEach(
            character -> {
              switch (Character.getType(character)) {
                case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    printable.append("\\u{").append(Integer.toHexString(character)).append('}');
                default -> printable.appendCodePoint(character);
              }
            });
    return printable.toString();
  }
}
