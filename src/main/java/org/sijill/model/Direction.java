package org.sijill.model;

/** The base direction of a text, as HTML's {@code dir} attribute knows it. */
public enum Direction {
  LTR,
  RTL;

  /** Returns the value of the {@code dir} attribute: {@code ltr} or {@code rtl}. */
  public String html() {
    return this == RTL ? "rtl" : "ltr";
  }
}
