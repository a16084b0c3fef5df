package org.sijill.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.sijill.diagnostics.Lines;
import org.sijill.diagnostics.Position;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Rule;

/** Reads text files: strict UTF-8, of limited size, with line ends converted to {@code }. */
final class SourceFiles {

  /** In bytes. A long novel fits. */
  private static final long MAX_SIZE = 4L << 20;

  private SourceFiles() {}

  /** Returns a file's text, or empty with a problem reported. */
  static Optional<String> read(Path file, String name, Problems problems) {
    try {
      if (Files.size(file) > MAX_SIZE) {
        problems.report(
            Position.start(name),
            Rule.FILE_TOO_LARGE,
            "the file is larger than " + (MAX_SIZE >> 20) + " MiB",
            "split the text");
        return Optional.empty();
      }
      return decode(Files.readAllBytes(file), name, problems);
    } catch (IOException e) {
      problems.report(
          Position.start(name),
          Rule.UNREADABLE_FILE,
          "the file cannot be read",
          "check its permissions");
      return Optional.empty();
    }
  }

  /** Decodes a file's bytes, or returns empty with a problem reported. */
  static Optional<String> decode(byte[] bytes, String name, Problems problems) {
    String decoded = new String(bytes, StandardCharsets.UTF_8);
    // The replacement for malformed bytes; a valid file may contain it, too.
    if (decoded.indexOf('\uFFFD') < 0) {
      return Optional.of(normaliseLines(decoded));
    }
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    out.flip();
    String text = normaliseLines(out.toString());
    if (result.isError()) {
      problems.report(
          new Lines(name, 1, text).at(text.length()),
          Rule.BROKEN_UTF8,
          String.format(Locale.ROOT, "the byte 0x%02X is not UTF-8", in.get(in.position())),
          "save the file as UTF-8");
      return Optional.empty();
    }
    return Optional.of(text);
  }

  /** Removes the byte order mark that some editors write, and converts line ends. */
  private static String normaliseLines(String text) {
    String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return body.indexOf('\r') < 0 ? body : body.replace("\r\n", "\n").replace('\r', '\n');
  }
}
