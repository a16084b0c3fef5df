package org.sijill.edtf;

/** Where an interval starts or ends (EDTF level 1, "Extended interval"). */
public sealed interface EdtfBound permits EdtfBound.Dated, EdtfBound.Undated {

  /** The bound as it is written beside the interval's slash. */
  String text();

  /** A bound with a date; its own qualification, if any, is its alone. */
  record Dated(EdtfPoint date) implements EdtfBound {

    @Override
    public String text() {
      return date.text();
    }
  }

  /** A bound without a date. */
  enum Undated implements EdtfBound {
    /** {@code ..}: there is no such bound, or none is meant. */
    OPEN(".."),
    /** Nothing: there is one, but it is not known. */
    UNKNOWN("");

    private final String text;

    Undated(String text) {
      this.text = text;
    }

    @Override
    public String text() {
      return text;
    }
  }
}
