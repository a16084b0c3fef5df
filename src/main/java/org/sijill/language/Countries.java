package org.sijill.language;

import com.ibm.icu.util.ULocale;
import java.util.Set;

/** The countries of ISO 3166-1, as CLDR lists them. */
public final class Countries {

  private static final Set<String> CODES = Set.of(ULocale.getISOCountries());

  private Countries() {}

  /** Returns whether a code is one of the two-letter codes, in capitals. */
  public static boolean isCode(String code) {
    return CODES.contains(code);
  }
}
