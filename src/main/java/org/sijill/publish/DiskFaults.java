package org.sijill.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Describes file system errors in words. */
final class DiskFaults {

  private DiskFaults() {}

  /** Returns an exception that names its file, as those from an open file do not. */
  static IOException named(IOException fault, Path file) {
    if (fault instanceof FileSystemException named && named.getFile() != null) {
      return fault;
    }
    FileSystemException named = new FileSystemException(file.toString(), null, fault.getMessage());
    named.initCause(fault);
    return named;
  }

  /** Returns the cause of an exception in words, for the end of a sentence. */
  static String cause(IOException fault) {
    String message = fault.getMessage();
    return message == null ? fault.getClass().getSimpleName() : message;
  }
}
