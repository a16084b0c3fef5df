package org.sijill.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.UnicodeSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Pairs the brackets and the quotation marks of a block that differ at their two ends. */
final class FacingMarks {

  /** Quotation marks, and the ornate parentheses of the Koran. */
  private static final Map<Character, Character> QUOTATION =
      Map.of('«', '»', '‹', '›', '\uFD3F', '\uFD3E');

  /** Brackets that quote. */
  private static final String QUOTING = "「『《〈｢";

  /** Every opening mark with its closing one. */
  private static final Map<Character, Character> CLOSING = closing();

  private static final Map<Character, Character> OPENING = new HashMap<>();

  /** All of them. */
  private static final BitSet MARKS = new BitSet();

  static {
    CLOSING.forEach(
        (open, close) -> {
          OPENING.put(close, open);
          MARKS.set(open);
          MARKS.set(close);
        });
  }

  /** A half-open interval: {@code [0, 1)}. */
  private static final Pattern INTERVAL =
      Pattern.compile(
          "[\\[(\\]]\\h?NUMBER\\h?[,;،؛]\\h?NUMBER\\h?[\\])\\[]"
              .replace("NUMBER", "[-+\u2212]?[\\p{Nd}.٫∞]{1,20}+"));

  /**
   * The number of a point before its bracket: {@code 1)}, {@code أ)}, {@code 2.1)}, {@code iv)}.
   */
  private static final Pattern POINT =
      Pattern.compile(
          "(?:^|[\\s(«،؛:,;])"
              + "(?:\\p{Nd}{1,4}(?:\\.\\p{Nd}{1,2}){0,3}\\p{L}?|\\p{L}\\p{M}?|[ivxlcIVXLC]{2,5})$");

  /** An emoticon up to its mouth: {@code :-(}, {@code :))}. */
  private static final Pattern FACE = Pattern.compile("[:;=8xX]['’]?[-o^]?[()\\[\\]]{0,4}$");

  /** How much text before a bracket tells what it is, in UTF-16 code units. */
  private static final int BEFORE = 16;

  private final String text;
  private final Set<Character> turned = new HashSet<>();
  private final Deque<Integer> open = new ArrayDeque<>();

  /** How many of each mark are open. */
  private final Map<Character, Integer> counts = new HashMap<>();

  private final List<Integer> unclosed = new ArrayList<>();
  private final List<Integer> unopened = new ArrayList<>();

  /**
   * Pairs the marks of a block.
   *
   * @param running the opening marks of the quotations that run on from the block before
   */
  FacingMarks(String words, Set<Character> running) {
    if (!hasMarks(words)) {
      this.text = words;
      return;
    }
    this.text = INTERVAL.matcher(words).replaceAll(m -> " ".repeat(m.end() - m.start()));
    QUOTATION.keySet().stream().filter(mark -> !running.contains(mark)).forEach(this::noteTurned);
    boolean repeated = !text.isEmpty() && running.contains(text.charAt(0));
    for (int i = repeated ? 1 : 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (opens(c)) {
        push(i);
      } else if (closes(c)) {
        close(i);
      }
    }
    unclosed.addAll(open);
  }

  /** Returns where marks stand that nothing closes. */
  List<Integer> unclosed() {
    return unclosed.stream().filter(at -> !isMeant(at)).sorted().toList();
  }

  /** Returns where marks stand that close nothing. */
  List<Integer> unopened() {
    return unopened.stream().filter(at -> !isMeant(at) && !isPoint(at)).toList();
  }

  /** Returns whether a mark begins a quotation, which may run over paragraphs. */
  static boolean quotes(char mark) {
    return QUOTATION.containsKey(mark) || QUOTING.indexOf(mark) >= 0;
  }

  /** Returns the mark at the other end, or the same if there is none. */
  static char partner(char mark) {
    return CLOSING.getOrDefault(mark, OPENING.getOrDefault(mark, mark));
  }

  private static Map<Character, Character> closing() {
    Map<Character, Character> pairs = new HashMap<>(QUOTATION);
    for (String open : new UnicodeSet("[[:Bidi_Paired_Bracket_Type=Open:]&[\\u0000-\\uFFFF]]")) {
      pairs.put(open.charAt(0), (char) UCharacter.getBidiPairedBracket(open.charAt(0)));
    }
    return pairs;
  }

  /** Some turn guillemets round, as »German quotations« are. */
  private void noteTurned(char mark) {
    char other = partner(mark);
    int first = text.indexOf(other);
    if (first >= 0
        && first < text.indexOf(mark)
        && text.lastIndexOf(other) < text.lastIndexOf(mark)) {
      turned.add(mark);
      turned.add(other);
    }
  }

  /** Returns whether there is anything to pair, as in few blocks there is. */
  private static boolean hasMarks(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (MARKS.get(words.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean opens(char c) {
    return MARKS.get(c) && CLOSING.containsKey(c) != turned.contains(c);
  }

  private boolean closes(char c) {
    return MARKS.get(c) && OPENING.containsKey(c) != turned.contains(c);
  }

  /** A mark closes the last one of its kind, and no other can be closed within. */
  private void close(int at) {
    char mark = partner(text.charAt(at));
    if (counts.getOrDefault(mark, 0) == 0) {
      unopened.add(at);
      return;
    }
    int last = pop();
    while (text.charAt(last) != mark) {
      unclosed.add(last);
      last = pop();
    }
  }

  private void push(int at) {
    open.push(at);
    counts.merge(text.charAt(at), 1, Integer::sum);
  }

  private int pop() {
    int at = open.pop();
    counts.merge(text.charAt(at), -1, Integer::sum);
    return at;
  }

  /** Returns whether a mark is escaped with a backslash, or is the mouth of an emoticon. */
  private boolean isMeant(int at) {
    return text.startsWith(String.valueOf(TypedWords.ESCAPE), at - 1)
        || ("()[]".indexOf(text.charAt(at)) >= 0 && FACE.matcher(before(at)).find());
  }

  /**
   * Returns whether a bracket ends the number of a point, or smiles as Russians type: {@code
   * ура)))}.
   */
  private boolean isPoint(int at) {
    char mark = text.charAt(at);
    boolean several = text.startsWith("))", at) || text.startsWith("))", at - 1);
    return (mark == ')' || mark == '\uFF09')
        && (POINT.matcher(before(at)).find() || (several && text.indexOf('(') < 0));
  }

  private String before(int at) {
    return text.substring(Math.max(0, at - BEFORE), at);
  }
}
