package org.sijill.diagnostics;

import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The files and folders that errors are reported of. What is found wrong elsewhere because of these
 * is not reported: with their errors it would go away. Immutable.
 */
public final class FaultyFiles {

  /** A record's file lies in its folder, and that in the folder of its kind. */
  private static final int FOLDERS_OF_A_RECORD = 2;

  /** In small letters: an id in capitals is meant by whoever writes it in small letters. */
  private final NavigableSet<String> files = new TreeSet<>();

  /** Takes the errors that are known by now. */
  public FaultyFiles(Problems problems) {
    for (Problem problem : problems.sorted()) {
      if (problem.rule().severity() == Severity.ERROR) {
        files.add(key(problem.position().file()));
      }
    }
  }

  /** Returns whether a file has errors, or one of the folders of the record that it belongs to. */
  public boolean has(String file) {
    String name = key(file);
    for (int i = 0; i <= FOLDERS_OF_A_RECORD && name.indexOf('/') >= 0; i++) {
      if (files.contains(name)) {
        return true;
      }
      name = name.substring(0, name.lastIndexOf('/'));
    }
    return false;
  }

  /** Returns whether a folder has errors, or anything in it. */
  public boolean hasBelow(String folder) {
    String within = key(folder) + "/";
    String first = files.ceiling(within);
    return has(folder) || (first != null && first.startsWith(within));
  }

  private static String key(String file) {
    return file.toLowerCase(Locale.ROOT);
  }
}
