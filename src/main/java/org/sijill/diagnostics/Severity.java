package org.sijill.diagnostics;

import java.util.Locale;

/** The severity of a problem: an error stops the build, a warning does not. */
public enum Severity {
  ERROR,
  WARNING;

  /** Returns the word that a diagnostic prints. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
