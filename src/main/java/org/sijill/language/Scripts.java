package org.sijill.language;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.Optional;
import org.sijill.model.Direction;

/** In which script a language is written, and which way that script runs. */
final class Scripts {

  /** ISO 15924's variants of a script, of which Unicode has no properties. */
  private static final Map<String, String> VARIANTS =
      Map.of("Aran", "Arab", "Syre", "Syrc", "Syrj", "Syrc", "Syrn", "Syrc");

  private Scripts() {}

  /**
   * Returns the direction of the script that a tag names, or that CLDR thinks likely for its
   * language, of which CLDR's aliases are resolved; empty where neither gives one.
   */
  static Optional<Direction> direction(ULocale locale) {
    String named = locale.getScript();
    String script =
        named.isEmpty()
            ? ULocale.addLikelySubtags(ULocale.createCanonical(locale)).getScript()
            : named;
    if (script.isEmpty()) {
      return Optional.empty();
    }
    int code = UScript.getCodeFromName(VARIANTS.getOrDefault(script, script));
    return switch (code) {
      case UScript.INVALID_CODE, UScript.UNKNOWN, UScript.COMMON, UScript.INHERITED ->
          Optional.empty();
      default -> Optional.of(UScript.isRightToLeft(code) ? Direction.RTL : Direction.LTR);
    };
  }
}
