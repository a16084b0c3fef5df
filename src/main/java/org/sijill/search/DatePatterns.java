package org.sijill.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sijill.model.EdtfDate;
import org.sijill.text.Phrasebook;

/**
 * How a language words a year, the twelve months of a year, and days of the twelve months, with
 * {@code %y} for the year and {@code %d} for the day: so that a date among results reads as it does
 * on every other page.
 */
final class DatePatterns {

  private static final String YEAR = "2000";
  private static final String DAY = "25";

  private DatePatterns() {}

  static List<String> of(Phrasebook phrasebook) {
    List<String> patterns = new ArrayList<>();
    patterns.add(pattern(phrasebook, YEAR));
    for (String day : List.of("", "-" + DAY)) {
      for (int month = 1; month <= 12; month++) {
        patterns.add(pattern(phrasebook, YEAR + String.format(Locale.ROOT, "-%02d", month) + day));
      }
    }
    return patterns;
  }

  private static String pattern(Phrasebook phrasebook, String date) {
    return phrasebook
        .date(EdtfDate.parse(date))
        .replace(phrasebook.digits(YEAR), "%y")
        .replace(phrasebook.digits(DAY), "%d");
  }
}
