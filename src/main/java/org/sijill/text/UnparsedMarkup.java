package org.sijill.text;

import com.ibm.icu.text.UnicodeSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Finds what looks like markup in words that were read as plain text: markup of other programs, and
 * Markdown with a slip in it. Readers would see its marks.
 */
public final class UnparsedMarkup {

  /** The decimal digits of every script, and those of ASCII left out. */
  private static final String DIGIT = classOf("[:Nd:]");

  private static final String FOREIGN_DIGIT = classOf("[[:Nd:]-[0-9]]");

  private static final String LETTER = "[\\p{L}\\p{M}]";

  /** A blank that begins no item of a list: U+00A0, U+3000 and others. */
  private static final String OTHER_BLANK = "[\\h&&[^ \t]]";

  private static final String RULE = "\u0640\u2012-\u2015\u2212\u2500\u2501\u2550";

  /** A row with a letter, between two pipes. */
  private static final String ROW = "\\h*+\\|(?=[^\n]*[\\p{L}&&[^\u0640]])[^\n]*+(?<=\\|\\h{0,3})";

  private static final String ADDRESS = "(?:https?:|mailto:|\\.{1,2}/)";

  private static final String OTHER = "is another program's markup";

  private static final String REWRITE = "remove it, or write it in Markdown";

  private static final String UNREAD = "is not read as a character";

  private static final String CHARACTER = "write the character itself, or a backslash before '&'";

  /** The references that writers and their programs use most, other than those for markup. */
  private static final String NAMED =
      "(?:nbsp|quot|apos|laquo|raquo|ldquo|rdquo|lsquo|rsquo|ndash|mdash|hellip|shy|zwnj|zwj|lrm"
          + "|rlm)";

  private static final String EMPHASIS =
      "write no blank between the marks and their words, or a backslash before each mark";

  /** Whole lines of a paragraph. */
  private static final List<Mark> LINES =
      List.of(
          new Mark(
              "",
              "^FOREIGN{1,2}[.)](?=\\h)(?!\\hDIGIT{1,4}\\.)(?![^\n]*\\hDIGIT{1,2}[.)]\\h)",
              "does not begin an item of a list",
              "write '1. ', which pages print in their own numerals, or a backslash before the"
                  + " mark"),
          new Mark(
              "",
              "^[\u2022\u2023\u2043\u2219\u25AA\u25AB\u25CB\u25CF\u25D8\u25D9\u25E6\u25B8\u25BA"
                  + "\u2713\u2714\u2756\u27A2\u27A4\u00B7\uF000-\uF0FF](?=\\h|LETTER|[«\"“*])",
              "does not begin an item of a list",
              "write '- '"),
          lines(
              "[\u2012-\u2015\u2212\u25A0\u25A1\u25C6\u25C7\u2605\u2606\u2192\u25B6\u30FB\uFF65\uFF0A](?=\\h|LETTER)"),
          lines("[-*+](?=LETTER|BLANK)"),
          lines("DIGIT{1,2}\\h?[-\u2013\u2014\u0640](?!DIGIT)"),
          lines("(?:DIGIT{1,2}|\\p{L})\\h?/(?=\\h)"),
          lines("(?:DIGIT{1,2}|HAN)(?:[.)](?=LETTER|BLANK)|[\u3001\uFF0E\uFF09])"),
          lines("[(\uFF08](?:DIGIT{1,2}|HAN|\\p{L})[)\uFF09]"),
          lines("[\u2460-\u249B\u24EA\u24F5-\u24FE\u2776-\u2793]"),
          lines("(?:\\p{L}|[ivxIVX]{2,4})[.)-](?=\\h)"),
          new Mark(
              "|",
              "^(?:(?=[^|\n]*+\\|)(?=[^-_=RULE\n]*+[-_=RULE])[-_=\\h|:RULE]++$|ROW\nROW$)",
              "is not a table",
              "write '|---|---|' under its first line, with as many columns"),
          new Mark(
              "+",
              "^\\+(?:[-=]{2,}+\\+)++\\h*$",
              "is not a table",
              "write '|---|---|' under its first line, with as many columns"),
          new Mark("", "^[RULE]{3,}+$", "does not divide a text", "write '---'"),
          new Mark(
              "#", "^#{2,6}+(?=[^\\s#])", "does not begin a heading", "write a blank after it"),
          new Mark("==", "^(={2,6})\\h*+[^=\n]++\\1\\h*$", "is not a heading", "write '## words'"),
          new Mark(
              "]:",
              "^\\[[^\\]\n]++]:\\h[^\n]++$",
              "does not define a link",
              "write '%20' for each blank of the address"),
          new Mark(":::", "^:::[^\n]*+$", OTHER, REWRITE),
          new Mark("#+", "^#\\+[A-Za-z_]{2,30}+(?=[:\\s]|$)[^\n]*+", OTHER, REWRITE),
          new Mark(
              "..",
              "^\\.\\.\\h(?:[a-zA-Z-]{1,30}+::|\\[[^\\]\n]++]|_[^:\n]++:)[^\n]*+",
              OTHER,
              REWRITE),
          new Mark("[!", "^\\[![a-zA-Z]{3,12}+][-+]?(?=\\s|$)", OTHER, REWRITE));

  private static final Mark TASK =
      new Mark(
          "[",
          "\\A\\[[\\h xX\u2713\u2714]?](?=\\h|$)",
          "is not a box to tick",
          "remove it, or write \u2610 or \u2611");

  /** What stands among words, in titles too. */
  private static final List<Mark> INLINE =
      List.of(
          new Mark("{{", "\\{\\{[^\n]*?(?:}}++|$)", OTHER, REWRITE),
          new Mark("{", "\\{([%#])[^\n{]*?\\1}", OTHER, REWRITE),
          new Mark(
              "[[",
              "!?\\[\\[[^\\[\\]\n]++](?:\\[[^\\[\\]\n]++])?]",
              "is not a link",
              "write [words](the path of a record's file)"),
          new Mark(
              "![",
              "!\\[[^\\[\\]]*+]\\h?\\([^()\n]*+(?:\\([^()\n]*+\\)[^()\n]*+)*+(?:\\)|$)",
              "is not a picture",
              "name its file without blanks: ![what it shows](name.jpg)"),
          new Mark(
              "](",
              "\\[[^\\[\\]]*+]\\([^()\n]*+(?:\\([^()\n]*+\\)[^()\n]*+)*+(?:\\)|$)",
              "is not a link",
              "write '%20' for each blank of the address"),
          new Mark(
              "]",
              "\\[[^\\[\\]\n]*+]\\s*+[(\uFF08]ADDRESS[^()\uFF08\uFF09\n]*+[)\uFF09]",
              "is not a link",
              "write '(' right behind ']'"),
          new Mark(
              "[",
              "\\[(?:https?://|mailto:)[^\\s\\[\\]]++\\h[^\\[\\]\n]++]",
              "is not a link",
              "write [words](address)"),
          new Mark(
              "^[",
              "\\^\\[[^\\[\\]\n]++]",
              "is not a footnote",
              "write [^1] here, and its text below: '[^1]: …'"),
          new Mark(
              "[^",
              "\\[\\^[^\\s\\[\\]]++\\h[^\\[\\]\n]++]",
              "is not a footnote",
              "write [^1] here, and its text below: '[^1]: …'"),
          new Mark(
              ")[",
              "\\([^()\n]*+\\)\\[ADDRESS[^\\[\\]\n]*+]",
              "is not a link",
              "write [words](address)"),
          new Mark(
              "][",
              "!?\\[[^\\[\\]]++]\\[[^\\[\\]]*+]",
              "refers to nothing",
              "add '[label]: address', or write [words](address)"),
          new Mark("[/", "\\[/[a-zA-Z_-]{1,30}+]", OTHER, REWRITE),
          new Mark("[", "\\[[a-zA-Z_-]{1,30}+\\h[a-zA-Z_-]{1,30}+=[^\\[\\]\n]*+]", OTHER, REWRITE),
          new Mark(
              "{",
              "\\{(?:[:.#][^{}\n]*+|\\h*+[a-zA-Z-]{1,30}+\\h*+=[^{}\n]*+)}",
              "marks nothing",
              "remove it; a language is marked right behind its words: [words]{lang=ar}"),
          new Mark(
              "~~",
              "~~[^~\n]++~~|~~",
              "does not strike through",
              "remove the marks, or say in words what was struck"),
          new Mark("**", "(?<!\\*)\\*{2,3}+(?!\\*)", "is not emphasis", EMPHASIS),
          new Mark("__", "(?<!_)_{2,3}+(?!_)", "is not emphasis", EMPHASIS),
          new Mark(
              "==",
              "(?<![=\\w])==(?![=\\s])[^=\n]++(?<!\\s)==(?![=\\w])",
              OTHER,
              "write **words** for emphasis"),
          new Mark("'''", "'''++[^'\n]++'''++", OTHER, "write **words** for emphasis"));

  /** References to characters that HTML does not have, or without their semicolon. */
  private static final Mark REFERENCE =
      new Mark(
          "&",
          "&(?:#[0-9]{1,7}+;?|#[xX][0-9a-fA-F]{1,6}+;?|[a-zA-Z][a-zA-Z0-9]{1,31}+;"
              + "|(?:amp|lt|gt|NAMED)(?![a-zA-Z0-9=]))",
          UNREAD,
          CHARACTER);

  /** References that were converted twice, so that the ampersand itself is one. */
  private static final Mark REFERENCE_OF_REFERENCE =
      new Mark("&", "(?<!ESCAPE)&(?:NAMED|#[0-9]{1,7}+);", UNREAD, CHARACTER);

  private UnparsedMarkup() {}

  /** Where words stand. */
  public enum Place {
    /** In a paragraph, whose lines may look like those of a list or a table. */
    PARAGRAPH,

    /** At the start of an item of a list. */
    ITEM,

    /** In a heading, a cell of a table or a title. */
    LINE
  }

  /**
   * Returns what looks like markup.
   *
   * @param words the words; a line break is a {@code \n}, or U+2028 where it is printed as one
   */
  public static List<Finding> in(TypedWords words, Place place) {
    List<Finding> found = new ArrayList<>();
    String typed = words.typed();
    BitSet signs = signs(typed);
    if (place == Place.ITEM) {
      TASK.first(typed, List.of(0), signs, found);
    }
    if (place != Place.LINE) {
      List<Integer> lines = lineStarts(typed);
      LINES.forEach(mark -> mark.first(typed, lines, signs, found));
    }
    String rest = typed;
    for (Mark mark : INLINE) {
      rest = mark.all(rest, signs, found);
    }
    REFERENCE.all(rest, signs, found);
    if (!words.printed().equals(typed)) {
      REFERENCE_OF_REFERENCE.all(words.printed(), signs(words.printed()), found);
    }
    return found;
  }

  /**
   * Returns which characters of ASCII occur: most texts have few of those that marks begin with.
   */
  private static BitSet signs(String text) {
    BitSet signs = new BitSet(0x80);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        signs.set(c);
      }
    }
    return signs;
  }

  /** Returns where lines begin for the patterns. */
  private static List<Integer> lineStarts(String text) {
    List<Integer> starts = new ArrayList<>();
    starts.add(0);
    for (int i = 0; i < text.length() - 1; i++) {
      switch (text.charAt(i)) {
        case '\n', '\r', '\u0085', '\u2028', '\u2029' -> starts.add(i + 1);
        default -> {}
      }
    }
    return starts;
  }

  private static Mark lines(String mark) {
    return new Mark(
        "\n",
        "^" + mark + "(?=[^\n]*\n(?:[^\n]*\n)*?" + mark + ")",
        "does not begin an item of a list, and its lines run together",
        "write '- ' or '1. ', or leave an empty line between them");
  }

  private static String classOf(String set) {
    return StreamSupport.stream(new UnicodeSet(set).ranges().spliterator(), false)
        .map(r -> String.format(Locale.ROOT, "\\x{%x}-\\x{%x}", r.codepoint, r.codepointEnd))
        .collect(Collectors.joining("", "[", "]"));
  }

  /**
   * A kind of markup.
   *
   * @param needle what occurs in all markup of the kind; without it the pattern is not tried
   */
  private record Mark(String needle, Pattern pattern, String cause, String remedy) {

    Mark(String needle, String pattern, String cause, String remedy) {
      this(needle, compile(pattern), cause, remedy);
    }

    private static Pattern compile(String pattern) {
      return Pattern.compile(
          "(?m)"
              + pattern
                  .replace("FOREIGN", FOREIGN_DIGIT)
                  .replace("DIGIT", DIGIT)
                  .replace("HAN", "[一二三四五六七八九十]{1,3}")
                  .replace("LETTER", LETTER)
                  .replace("BLANK", OTHER_BLANK)
                  .replace("ADDRESS", ADDRESS)
                  .replace("NAMED", NAMED)
                  .replace("ROW", ROW)
                  .replace("RULE", RULE)
                  .replace("ESCAPE", String.valueOf(TypedWords.ESCAPE)));
    }

    /** Adds the first of its kind: a list has one warning, not one a line. */
    void first(String text, List<Integer> lines, BitSet signs, List<Finding> found) {
      if (!mayBeIn(signs)) {
        return;
      }
      Matcher matcher = pattern.matcher(text);
      matcher.useTransparentBounds(true).useAnchoringBounds(false);
      for (int line : lines) {
        if (matcher.region(line, text.length()).lookingAt()) {
          found.add(finding(matcher.start(), matcher.group()));
          return;
        }
      }
    }

    private boolean mayBeIn(BitSet signs) {
      return needle.isEmpty() || signs.get(needle.charAt(0));
    }

    /** Adds all of its kind; returns the text without them, so that no other is found in them. */
    String all(String text, BitSet signs, List<Finding> found) {
      if (!mayBeIn(signs) || !text.contains(needle)) {
        return text;
      }
      StringBuilder rest = new StringBuilder(text);
      for (Matcher matcher = pattern.matcher(text); matcher.find(); ) {
        found.add(finding(matcher.start(), matcher.group()));
        for (int i = matcher.start(); i < matcher.end(); i++) {
          rest.setCharAt(i, TypedWords.CODE);
        }
      }
      return rest.toString();
    }

    private Finding finding(int offset, String match) {
      return new Finding(offset, match.strip().replace('\n', ' '), cause, remedy);
    }
  }
}
