package org.sijill.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sijill.diagnostics.Position;
import org.sijill.diagnostics.Problem;

/**
 * A file's bytes as a fuzzer makes them, and what every report on them has to hold to.
 *
 * @param lines the file's lines, however they end
 */
public record FuzzedText(List<String> lines) {

  /** Reads a file as an editor does: what is not UTF-8 shows as a replacement character. */
  public static FuzzedText of(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return new FuzzedText(List.of(body.split("\r\n|\r|\n", -1)));
  }

  /**
   * Asserts that a report can be printed on a line of a terminal, and names a place of the file.
   */
  public void assertHas(Problem problem) {
    assertThat(problem.toString().codePoints()).noneMatch(Character::isISOControl);
    assertThat(problem.cause()).isNotBlank();
    assertHas(problem.position());
  }

  /** Asserts that the file has a place: the end of a line, and of the file, is one. */
  public void assertHas(Position position) {
    assertThat(position.line()).as("line").isBetween(1, lines.size());
    int length = lines.get(position.line() - 1).length();
    assertThat(position.column()).as("column").isBetween(1, length + 1);
  }
}
