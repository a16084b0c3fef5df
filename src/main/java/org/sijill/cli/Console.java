package org.sijill.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A standard stream of the program, which remembers whether everything could be printed. */
final class Console {

  private final OutputStream stream;
  private final PrintWriter writer;
  private volatile @Nullable IOException fault;

  Console(FileDescriptor descriptor) {
    this(new FileOutputStream(descriptor));
  }

  Console(OutputStream stream) {
    this.stream = stream;
    this.writer = new PrintWriter(new Watched(), true, StandardCharsets.UTF_8);
  }

  PrintWriter writer() {
    return writer;
  }

  /** Returns whether something could not be printed. */
  boolean hasFailed() {
    writer.flush();
    return fault != null;
  }

  /**
   * Returns a description of the failure; empty if the reader closed the pipe, as {@code head} does
   * after ten lines.
   */
  Optional<String> describeFault() {
    IOException why = fault;
    if (why == null || String.valueOf(why.getMessage()).contains("Broken pipe")) {
      return Optional.empty();
    }
    return Optional.of("the output could not be printed: " + why.getMessage());
  }

  private final class Watched extends OutputStream {

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      try {
        stream.write(bytes, offset, length);
      } catch (IOException e) {
        fault = fault == null ? e : fault;
        throw e;
      }
    }
  }
}
