package org.sijill.model;

/** The digits of a language's pages: CLDR's numbering systems {@code latn} and {@code arab}. */
public enum Numerals {
  LATN,
  ARAB
}
