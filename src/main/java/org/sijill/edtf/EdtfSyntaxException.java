package org.sijill.edtf;

/**
 * Thrown for text that is not an EDTF date as {@link EdtfDate} reads it. The message is one short
 * English line without a position, ready for a diagnostic, with control characters escaped.
 */
public final class EdtfSyntaxException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  EdtfSyntaxException(String message) {
    super(message);
  }
}
