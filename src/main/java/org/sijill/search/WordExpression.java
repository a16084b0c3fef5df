package org.sijill.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words, as {@link org.sijill.text.WordScanner} finds them, as regular expressions of ECMAScript
 * with the flag {@code u}, for the search page's script.
 */
final class WordExpression {

  /** The scripts that matter, by their names in ISO 15924. */
  private static final List<String> SCRIPTS =
      List.of("Arab", "Latn", "Cyrl", "Hang", "Grek", "Hebr");

  /** Scripts that have no spaces between words: a run of them is divided by the index's words. */
  private static final List<String> UNSPACED = List.of("Thai", "Laoo", "Khmr", "Mymr");

  private static final String COMMON = of(List.of("Zyyy", "Zinh"));
  private static final String SINGLE = of(List.of("Hani", "Hira", "Kana"));

  /** A character of which words consist: <code>@</code> in the other expressions. */
  static final String CHARACTER =
      "[\\p{L}\\p{Nd}\\p{Mn}\\p{Mc}\\u2080-\\u2089\\u00ad\\u200b-\\u200d\\u2060\\ufeff]";

  private static final String PART = "@";

  /** A character beside which a sign may join two words. */
  private static final String JOINABLE = "(?![" + SINGLE + of(UNSPACED) + "])" + PART;

  /** Words of the scripts that matter, a single ideograph, and words of all other scripts. */
  static final String WORD =
      Stream.concat(
              Stream.concat(SCRIPTS.stream(), UNSPACED.stream())
                  .map(script -> of(List.of(script)))
                  .map(own -> run(own, own)),
              Stream.of(
                  run(SINGLE, ""),
                  "(?:(?=" + PART + ")[^" + of(SCRIPTS) + of(UNSPACED) + SINGLE + "])+"))
          .collect(Collectors.joining("|"));

  /** A sign that joins the words beside it to one. */
  static final String SIGN =
      "(?<="
          + JOINABLE
          + ")(?:[-\\u2010\\u2011'\\u2019&\\u00b7]"
          + "|(?<=\\p{Nd})[.,/\\u066b\\u066c](?=\\p{Nd})"
          + "|(?<=(?<!@)(?!\\p{Nd})@)\\.(?=(?!\\p{Nd})@(?!@)))(?="
          + JOINABLE
          + ")";

  /** A number in groups of three digits with spaces between them. */
  static final String GROUPS = "(?<!@)\\p{Nd}{1,3}(?:[ \\u00a0\\u2009\\u202f]\\p{Nd}{3}(?!@))+";

  /** Signs that a word ends with. */
  static final String END = "(?<=[A-Za-z])(?:#|\\+\\+)(?!\\+|@)";

  private WordExpression() {}

  private static String of(List<String> scripts) {
    return scripts.stream().map(script -> "\\p{sc=" + script + "}").collect(Collectors.joining());
  }

  private static String run(String script, String more) {
    String part = "(?=" + PART + ")";
    String common = "(?:" + part + "[" + COMMON + "])*";
    return common + part + "[" + script + "](?:" + part + "[" + more + COMMON + "])*";
  }
}
