package org.sijill.verify;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import org.sijill.diagnostics.Lines;
import org.sijill.diagnostics.Position;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Rule;

/** Reads a text file of a site, if it is one that can be examined. */
final class SiteText {

  /** In bytes; a hundred times what a heavy page weighs. */
  private static final int LARGEST = 16_000_000;

  /** An element takes some hundred bytes of memory, and a hostile page is made of nothing else. */
  private static final int MOST_TAGS = 200_000;

  private SiteText() {}

  /** Returns the text, or empty where it cannot be examined, which is reported. */
  static Optional<String> read(String path, SiteFiles files, Problems problems) {
    String name = files.name(path);
    try {
      long size = Files.size(files.file(path));
      if (size > LARGEST) {
        problems.report(
            Position.start(name),
            Rule.FILE_TOO_LARGE,
            "the file has " + size + " bytes, and is not examined",
            "divide what has more than " + LARGEST);
        return Optional.empty();
      }
      byte[] bytes = Files.readAllBytes(files.file(path));
      return hasTooManyTags(bytes, name, problems)
          ? Optional.empty()
          : decoded(bytes, name, problems);
    } catch (IOException e) {
      SiteFiles.reportUnreadable(name, problems);
      return Optional.empty();
    }
  }

  private static boolean hasTooManyTags(byte[] bytes, String name, Problems problems) {
    int tags = 0;
    for (byte b : bytes) {
      tags += b == '<' ? 1 : 0;
    }
    if (tags > MOST_TAGS) {
      problems.report(
          Position.start(name),
          Rule.FILE_TOO_LARGE,
          "the file has " + tags + " tags, and is not examined",
          "divide what has more than " + MOST_TAGS);
    }
    return tags > MOST_TAGS;
  }

  private static Optional<String> decoded(byte[] bytes, String name, Problems problems) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer text = CharBuffer.allocate(bytes.length);
    boolean isBroken = decoder.decode(ByteBuffer.wrap(bytes), text, true).isError();
    String decoded = text.flip().toString();
    if (isBroken) {
      problems.report(
          new Lines(name, 1, decoded).at(decoded.length()),
          Rule.BROKEN_UTF8,
          "the bytes here are not UTF-8, and the file is not examined",
          "restore the file, or build anew");
    }
    return isBroken ? Optional.empty() : Optional.of(decoded);
  }
}
