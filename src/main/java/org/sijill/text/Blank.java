package org.sijill.text;

import com.ibm.icu.text.UnicodeSet;

/** Whether there is anything to see in a text. */
public final class Blank {

  private Blank() {}

  /**
   * Returns whether a text has nothing but blanks, controls and what is not drawn by itself: a
   * no-break space, a joiner, a mark of direction (UAX #44, White_Space and
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

  /** Made when a text asks for it: nearly all have a letter that is known without it. */
  private static final class Unseen {
    static final UnicodeSet ALL =
        new UnicodeSet("[[:White_Space:][:Default_Ignorable_Code_Point:][:Cf:][:Cc:]]").freeze();
  }
}
