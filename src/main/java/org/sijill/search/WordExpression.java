package org.sijill.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A word, as {@link org.sijill.text.WordScanner} finds it, as a regular expression of ECMAScript
 * with the flag {@code u}, for the search page's script.
 */
final class WordExpression {

  /** The scripts that matter, by their names in ISO 15924. */
  private static final List<String> SCRIPTS =
      List.of("Arab", "Latn", "Cyrl", "Hang", "Grek", "Hebr");

  private static final String COMMON = of(List.of("Zyyy", "Zinh"));
  private static final String SINGLE = of(List.of("Hani", "Hira", "Kana"));

  /** What a word consists of. */
  private static final String PART = "(?=[\\p{L}\\p{Nd}\\p{Mn}\\p{Mc}\\u200c\\u200d])";

  /** Words of the scripts that matter, a single ideograph, and words of all other scripts. */
  static final String TEXT =
      Stream.concat(
              SCRIPTS.stream().map(script -> of(List.of(script))).map(own -> run(own, own)),
              Stream.of(
                  run("[" + SINGLE + "]", ""), "(?:" + PART + "[^" + of(SCRIPTS) + SINGLE + "])+"))
          .collect(Collectors.joining("|"));

  private WordExpression() {}

  private static String of(List<String> scripts) {
    return scripts.stream().map(script -> "\\p{sc=" + script + "}").collect(Collectors.joining());
  }

  private static String run(String script, String more) {
    String common = "(?:" + PART + "[" + COMMON + "])*";
    return common + PART + script + "(?:" + PART + "[" + more + COMMON + "])*";
  }
}
