package org.sijill.text;

import com.ibm.icu.lang.UCharacter;
import java.util.Set;

/** Which names of files are safe and different, whatever machine the files are copied to. */
public final class FileNames {

  /** Names that Windows keeps for devices, with any ending or without one. */
  private static final Set<String> DEVICES =
      Set.of(
          "con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", "com4", "com5", "com6",
          "com7", "com8", "com9", "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7",
          "lpt8", "lpt9");

  private FileNames() {}

  /**
   * Returns what is the same for two names that a machine may take for one: macOS and Windows do
   * not tell capitals from small letters, and macOS neither NFC from NFD.
   */
  public static String key(String name) {
    return Nfc.of(UCharacter.foldCase(Nfc.of(name), true));
  }

  /** Returns whether Windows keeps a name for a device: con, nul.html. */
  public static boolean isDevice(String name) {
    int dot = name.indexOf('.');
    return DEVICES.contains(key(dot < 0 ? name : name.substring(0, dot)));
  }
}
