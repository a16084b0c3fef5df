package org.sijill.edtf;

/**
 * What the mark at the end of a date says about the whole of it (EDTF level 1, "Qualification of a
 * date (complete)").
 */
public enum EdtfQualification {
  /** No mark. */
  NONE(""),
  /** {@code ?}: the source is in doubt. */
  UNCERTAIN("?"),
  /** {@code ~}: the date is an estimate, possibly near the truth. */
  APPROXIMATE("~"),
  /** {@code %}: both. */
  UNCERTAIN_AND_APPROXIMATE("%");

  private final String mark;

  EdtfQualification(String mark) {
    this.mark = mark;
  }

  /** The mark as written after the date; empty for {@link #NONE}. */
  public String mark() {
    return mark;
  }

  /** The qualification that ends a date's text. */
  static EdtfQualification endOf(String text) {
    for (EdtfQualification qualification : values()) {
      if (qualification != NONE && text.endsWith(qualification.mark)) {
        return qualification;
      }
    }
    return NONE;
  }
}
