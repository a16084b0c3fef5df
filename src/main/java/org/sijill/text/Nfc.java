package org.sijill.text;

import com.ibm.icu.text.Normalizer2;

/** Normalises to NFC, the form in which an archive's texts are stored and compared (UAX #15). */
public final class Nfc {

  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

  private Nfc() {}

  /** Returns a text in NFC. */
  public static String of(String text) {
    return NFC.normalize(text);
  }

  /**
   * Returns, for each offset in a text's NFC and for its end, the corresponding offset in the text
   * as written. A composed character corresponds to the start of its parts.
   */
  public static int[] offsets(String written) {
    int[] offsets = new int[of(written).length() + 1];
    int at = 0;
    for (int start = 0; start < written.length(); ) {
      int end = start;
      do {
        end += Character.charCount(written.codePointAt(end));
      } while (end < written.length() && !NFC.hasBoundaryBefore(written.codePointAt(end)));
      String piece = written.substring(start, end);
      String composed = of(piece);
      boolean same = composed.equals(piece);
      for (int i = 0; i < composed.length(); i++) {
        offsets[at++] = same ? start + i : start;
      }
      start = end;
    }
    offsets[at] = written.length();
    return offsets;
  }
}
