package org.sijill.model;

/** The base direction of a text, as in HTML's {@code dir} attribute. */
public enum Direction {
  LTR,
  RTL;

  /** Returns the value of the {@code dir} attribute: {@code ltr} or {@code rtl}. */
  public String html() {
    return this == RTL ? "rtl" : "ltr";
  }
}
