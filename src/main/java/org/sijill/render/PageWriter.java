package org.sijill.render;

import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** A page while it is written. The JDK's writers take a lock for each piece. For one thread. */
final class PageWriter extends Writer {

  /** Most pages are no longer, in UTF-16 code units. */
  private static final int PAGE = 1 << 15;

  private final StringBuilder text = new StringBuilder(PAGE);

  @Override
  public void write(int c) {
    text.append((char) c);
  }

  @Override
  public void write(char[] buffer, int offset, int length) {
    text.append(buffer, offset, length);
  }

  @Override
  public void write(String string) {
    text.append(string);
  }

  @Override
  public void write(String string, int offset, int length) {
    text.append(string, offset, offset + length);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  /** Returns the page in UTF-8. */
  byte[] toUtf8() {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
