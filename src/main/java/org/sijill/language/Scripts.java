package org.sijill.language;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.Optional;
import org.sijill.model.Direction;

/** Finds the direction of the script in which a language is written. */
final class Scripts {

  /** ISO 15924's variants of scripts, which have no Unicode properties of their own. */
  private static final Map<String, String> VARIANTS =
      Map.of("Aran", "Arab", "Syre", "Syrc", "Syrj", "Syrc", "Syrn", "Syrc");

  private Scripts() {}

  /**
   * Returns the direction of the script that a tag names, or of CLDR's likely script for its
   * language after resolving aliases; empty if there is neither.
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
