package org.sijill.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sijill.diagnostics.Position;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Rule;
import org.sijill.edtf.EdtfDate;
import org.sijill.language.OtherCalendars;
import org.sijill.model.Language;

/** The years of an archive's dates, among which one of another calendar stands out. */
final class Years {

  private record Year(Position position, int number) {}

  private final List<Year> years = new ArrayList<>();

  void note(Position position, EdtfDate date) {
    years.add(new Year(position, date.placed().getYear()));
  }

  void addAll(Years others) {
    years.addAll(others.years);
  }

  /** Warns of the years that are probably another calendar's, unless most of them are. */
  void check(Collection<Language> languages, Problems problems) {
    List<Year> others =
        years.stream().filter(year -> calendar(year, languages).isPresent()).toList();
    if (2 * others.size() < years.size()) {
      others.forEach(year -> report(year, calendar(year, languages).orElseThrow(), problems));
    }
  }

  private static Optional<String> calendar(Year year, Collection<Language> languages) {
    return languages.stream()
        .flatMap(language -> OtherCalendars.of(year.number(), language).stream())
        .findFirst();
  }

  private static void report(Year year, String calendar, Problems problems) {
    problems.report(
        year.position(),
        Rule.OTHER_CALENDAR,
        "the year " + year.number() + " is probably one of the " + calendar + " calendar",
        "write the Gregorian date, which EDTF means: 2023-09-13");
  }
}
