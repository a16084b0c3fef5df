package org.sijill.model;

/** The digits of a language's pages: two of CLDR's numbering systems. */
public enum Numerals {
  /** 0 to 9. */
  LATN("latn"),
  /** ٠ to ٩. */
  ARAB("arab");

  private final String system;

  Numerals(String system) {
    this.system = system;
  }

  /** Returns the name by which CLDR knows the numbering system, its {@code nu} keyword's value. */
  public String system() {
    return system;
  }
}
