package org.sijill.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Faults of the disk, as a reader wants to be told of them. */
final class Faults {

  private Faults() {}

  /** Returns a fault that names its file: one that comes from an open file does not. */
  static IOException named(IOException fault, Path file) {
    if (fault instanceof FileSystemException named && named.getFile() != null) {
      return fault;
    }
    FileSystemException named = new FileSystemException(file.toString(), null, fault.getMessage());
    named.initCause(fault);
    return named;
  }

  /** Returns the cause of a fault in words, for the end of a sentence. */
  static String cause(IOException fault) {
    String message = fault.getMessage();
    return message == null ? fault.getClass().getSimpleName() : message;
  }
}
