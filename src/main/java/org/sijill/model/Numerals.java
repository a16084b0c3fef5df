package org.sijill.model;

import java.util.PrimitiveIterator;

/**
 * The digits of a language's pages.
 *
 * @param system the CLDR name of the numbering system, the value of the {@code nu} keyword
 * @param digits the ten digits from zero to nine
 */
public record Numerals(String system, String digits) {

  /** 0 to 9. */
  public static final Numerals LATN = new Numerals("latn", "0123456789");

  /** ٠ to ٩, as Arabic writes them. */
  public static final Numerals ARAB = new Numerals("arab", "٠١٢٣٤٥٦٧٨٩");

  /** ۰ to ۹, as Persian and Urdu write them. */
  public static final Numerals ARABEXT = new Numerals("arabext", "۰۱۲۳۴۵۶۷۸۹");

  /** Returns a text with its ASCII digits replaced by these. */
  public String in(String ascii) {
    if (digits.equals(LATN.digits)) {
      return ascii;
    }
    int[] own = digits.codePoints().toArray();
    StringBuilder text = new StringBuilder(ascii.length());
    for (PrimitiveIterator.OfInt i = ascii.codePoints().iterator(); i.hasNext(); ) {
      int c = i.nextInt();
      text.appendCodePoint(c >= '0' && c <= '9' ? own[c - '0'] : c);
    }
    return text.toString();
  }
}
