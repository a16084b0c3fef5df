package org.sijill.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The palette: every ink on every paper that it is set on, light and dark (WCAG 2.2, 1.4.6). */
class ContrastTest {

  private static final Pattern COLOUR =
      Pattern.compile("--([a-z]+): light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)");

  private static final List<String> PAPERS = List.of("paper", "tint", "mark");
  private static final List<String> INKS = List.of("ink", "soft", "accent");
  private static final List<String> LINES = List.of("places", "organisations", "topics");

  @ParameterizedTest
  @ValueSource(ints = {2, 3})
  void textIsSevenTimesAsBrightOrDarkAsItsPaper(int theme) throws IOException {
    Map<String, String> colours = colours(theme);
    for (String paper : PAPERS) {
      for (String ink : INKS) {
        assertThat(contrast(colours.get(ink), colours.get(paper)))
            .as(ink + " on " + paper)
            .isGreaterThanOrEqualTo(7);
      }
    }
  }

  /** WCAG 2.2, 1.4.11 Non-text Contrast. */
  @ParameterizedTest
  @ValueSource(ints = {2, 3})
  void linesAreSeen(int theme) throws IOException {
    Map<String, String> colours = colours(theme);
    for (String line : LINES) {
      assertThat(contrast(colours.get(line), colours.get("paper"))).as(line).isGreaterThan(4.5);
    }
  }

  private static Map<String, String> colours(int theme) throws IOException {
    Map<String, String> colours = new HashMap<>();
    for (String sheet : List.of("sijill.css", "map.css")) {
      Matcher colour =
          COLOUR.matcher(Files.readString(Path.of("templates", "assets").resolve(sheet)));
      while (colour.find()) {
        colours.put(colour.group(1), colour.group(theme));
      }
    }
    return colours;
  }

  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /** WCAG 2.2, relative luminance. */
  private static double luminance(String colour) {
    return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
  }

  private static double linear(String colour, int at) {
    double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
