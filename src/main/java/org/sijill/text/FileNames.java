package org.sijill.text;

import com.ibm.icu.lang.UCharacter;
import java.util.Set;

/** Checks that file names are safe and distinct on every platform. */
public final class FileNames {

  /** Names that Windows reserves for devices, with or without an extension. */
  private static final Set<String> DEVICES =
      Set.of(
          "con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", "com4", "com5", "com6",
          "com7", "com8", "com9", "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7",
          "lpt8", "lpt9");

  private FileNames() {}

  /**
   * Returns a key that is equal for names that some platforms treat as the same: macOS and Windows
   * ignore case, and macOS also ignores the difference between NFC and NFD.
   */
  public static String key(String name) {
    return Nfc.of(UCharacter.foldCase(Nfc.of(name), true));
  }

  /** Returns whether Windows reserves a name for a device: con, nul.html. */
  public static boolean isDevice(String name) {
    int dot = name.indexOf('.');
    return DEVICES.contains(key(dot < 0 ? name : name.substring(0, dot)));
  }
}
