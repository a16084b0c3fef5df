package org.sijill.text;

import com.ibm.icu.text.UnicodeSet;

/** Tells blank texts from those with visible characters. */
public final class Blank {

  private Blank() {}

  /**
   * Returns whether a text has only white space, control characters and characters that are
   * invisible on their own, such as a joiner or a directional mark (UAX #44, White_Space and
   * Default_Ignorable_Code_Point).
   */
  public static boolean is(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c > ' ' && c < 0x7F) || (c >= 0x621 && c <= 0x64A)) {
        return false;
      }
    }
    return Unseen.ALL.containsAll(text);
  }

  /** Loaded on demand: nearly all texts have a letter that is recognised without it. */
  private static final class Unseen {
    static final UnicodeSet ALL =
        new UnicodeSet("[[:White_Space:][:Default_Ignorable_Code_Point:][:Cf:][:Cc:]]").freeze();
  }
}
