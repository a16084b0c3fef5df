package org.sijill.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sijill.testing.SmallSite.text;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sijill.language.Languages;
import org.sijill.language.OtherCalendars;
import org.sijill.testing.SmallSite;

/** A year that stands out among the others is probably that of the calendar on the wall. */
class OtherCalendarsTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "1445, ar, Islamic",
    "1300, ur, Islamic",
    "1500, ckb, Islamic",
    "1402, fa, Persian",
    "1402, prs, Persian",
    "1402, ps, Persian",
    "1445, fa, Islamic",
    "1402, uz-Arab, Islamic",
    "5784, he, Hebrew",
    "5784, yi, Hebrew",
    "2567, th, Buddhist"
  })
  void theCalendarIsThatOfTheLanguage(int year, String language, String calendar) {
    assertThat(OtherCalendars.of(year, Languages.of(language).orElseThrow())).contains(calendar);
  }

  @ParameterizedTest
  @CsvSource({
    "1445, en",
    "1445, tr",
    "1299, ar",
    "1501, fa",
    "2023, ar",
    "2023, fa",
    "2023, th",
    "5784, ar"
  })
  void otherYearsAreGregorian(int year, String language) {
    assertThat(OtherCalendars.of(year, Languages.of(language).orElseThrow())).isEmpty();
  }

  @Test
  void aYearAmongOthersIsAWarningWhereItStands() {
    SmallSite site =
        site("published: 1445-02-28\nretrieved: 2023-10-01")
            .with("events/summit.yaml", "date: 2023-09-13\ntitle: {ar: قمة}\n")
            .with("events/visit.yaml", "date: 1445-12?\ntitle: {ar: زيارة}\n")
            .build();

    assertThat(site.problems())
        .containsExactly(
            warning("articles/first/article.yaml:2:12", 1445, "Islamic"),
            warning("events/visit.yaml:1:7", 1445, "Islamic"));
    assertThat(site.has("ar/index.html")).isTrue();
  }

  @Test
  void anArchiveOfThatTimeIsNotWarned() {
    SmallSite site =
        site("published: 1404")
            .with("events/a.yaml", "date: 1402-07-20\ntitle: {ar: معركة}\n")
            .with("events/b.yaml", "date: 1405\ntitle: {ar: وفاة}\n")
            .build();

    assertThat(site.problems()).isEmpty();
  }

  private SmallSite site(String dates) {
    return SmallSite.in(folder)
        .with(
            "articles/first/article.yaml",
            "source: paper\n" + dates + "\noriginalLanguage: ar\nrights: digest\nthread: story\n")
        .with("articles/first/ar.md", text("أ", "ب", "ج"));
  }

  private static String warning(String place, int year, String calendar) {
    return "content/%s: warning: the year %d is probably one of the %s calendar (write the Gregorian"
            .formatted(place, year, calendar)
        + " date, which EDTF means: 2023-09-13) [other-calendar]";
  }
}
