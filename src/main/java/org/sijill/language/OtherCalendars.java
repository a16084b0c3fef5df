package org.sijill.language;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.util.Optional;
import java.util.Set;
import org.sijill.model.Language;

/** Which calendar's year a number is that is hardly one of the Gregorian calendar. */
public final class OtherCalendars {

  /** Their countries count the years of the sun from the Hijra; by 1420, that is 2041. */
  private static final Set<String> PERSIAN = Set.of("fa", "ps", "tg", "mzn", "glk", "lrc", "haz");

  private static final int LAST_PERSIAN = 1420;

  private OtherCalendars() {}

  /**
   * Returns the name of the calendar in which people of a language write such a year of their own
   * time; empty where they have none.
   */
  public static Optional<String> of(int year, Language language) {
    ULocale locale =
        ULocale.addLikelySubtags(ULocale.createCanonical(ULocale.forLanguageTag(language.tag())));
    if (year >= 1300 && year <= 1500 && isArabic(locale)) {
      boolean persian = PERSIAN.contains(locale.getLanguage()) && year <= LAST_PERSIAN;
      return Optional.of(persian ? "Persian" : "Islamic");
    } else if (year >= 5600 && year <= 5850 && locale.getScript().equals("Hebr")) {
      return Optional.of("Hebrew");
    }
    boolean thai = year >= 2400 && year <= 2650 && locale.getLanguage().equals("th");
    return thai ? Optional.of("Buddhist") : Optional.empty();
  }

  private static boolean isArabic(ULocale locale) {
    return UScript.getCodeFromName(locale.getScript()) == UScript.ARABIC;
  }
}
