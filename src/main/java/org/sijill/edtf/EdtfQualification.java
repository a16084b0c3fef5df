package org.sijill.edtf;

/**
 * The qualification of a whole date, by the mark at its end (EDTF level 1, "Qualification of a date
 * (complete)").
 */
public enum EdtfQualification {
  /** No mark. */
  NONE(""),
  /** {@code ?}: the source of the date is doubtful. */
  UNCERTAIN("?"),
  /** {@code ~}: the date is an estimate, possibly near the truth. */
  APPROXIMATE("~"),
  /** {@code %}: both. */
  UNCERTAIN_AND_APPROXIMATE("%");

  private final String mark;

  EdtfQualification(String mark) {
    this.mark = mark;
  }

  /** Returns the mark as written after the date; empty for {@link #NONE}. */
  public String mark() {
    return mark;
  }

  /** Returns the qualification at the end of a date's text. */
  static EdtfQualification endOf(String text) {
    for (EdtfQualification qualification : values()) {
      if (qualification != NONE && text.endsWith(qualification.mark)) {
        return qualification;
      }
    }
    return NONE;
  }
}
