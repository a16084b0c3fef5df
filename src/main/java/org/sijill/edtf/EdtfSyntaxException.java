package org.sijill.edtf;

/**
 * A text that is no EDTF date of level 0 or 1. The message is one short English line without a
 * position, ready for a diagnostic; control characters from the text are escaped in it.
 */
public final class EdtfSyntaxException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  EdtfSyntaxException(String message) {
    super(message);
  }
}
