package org.sijill.edtf;

import java.time.LocalDate;
import java.util.Locale;

/**
 * An unspecified year of a decade ({@code 201X}) or of a century ({@code 20XX}): EDTF level 1,
 * "Unspecified digit(s) from the right", case 1.
 *
 * @param first the first year of the span, 0 to 9990
 * @param span how many years it holds
 */
public record EdtfYears(int first, Span span, EdtfQualification qualification)
    implements EdtfPoint {

  /** The span that contains an unspecified year. */
  public enum Span {
    /** Ten years: the last digit is unspecified. */
    DECADE(10, "%03dX"),
    /** A hundred years, counted from 00 to 99: the last two digits are unspecified. */
    CENTURY(100, "%02dXX");

    private final int years;
    private final String pattern;

    Span(int years, String pattern) {
      this.years = years;
      this.pattern = pattern;
    }
  }

  /** Checks that the first year is a multiple of the span. */
  public EdtfYears {
    if (first < 0 || !EdtfFields.hasFourDigits(first) || first % span.years != 0) {
      throw new EdtfSyntaxException("no " + span.years + " years begin with year " + first);
    }
  }

  /** Returns the last year of the span. */
  public int last() {
    return first + span.years - 1;
  }

  @Override
  public String text() {
    return String.format(Locale.ROOT, span.pattern, first / span.years) + qualification.mark();
  }

  @Override
  public LocalDate earliest() {
    return LocalDate.of(first, 1, 1);
  }

  @Override
  public LocalDate latest() {
    return LocalDate.of(last(), 12, 31);
  }

  @Override
  public String toString() {
    return text();
  }
}
