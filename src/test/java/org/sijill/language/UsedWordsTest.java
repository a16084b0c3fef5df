package org.sijill.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nobody translates words that no page says. */
class UsedWordsTest {

  /** A key in a template, {@code #{nav.home}}, or quoted in Java or a script. */
  private static final Pattern NAMED = Pattern.compile("#\\{([\\w.]+)|[\"']([a-z][\\w.]+)[\"']");

  @Test
  void everyKeyOfEnglishIsNamedSomewhere() throws IOException {
    Set<String> named = named();

    assertThat(keys())
        .isNotEmpty()
        .allSatisfy(key -> assertThat(named).as(key).anyMatch(name -> names(name, key)));
  }

  /** What ends in a dot is the beginning of a key whose end the program knows: {@code kind.}. */
  private static boolean names(String name, String key) {
    return name.equals(key) || (name.endsWith(".") && key.startsWith(name));
  }

  private static List<String> keys() throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("templates/i18n/en.yaml"))) {
      return lines
          .filter(line -> line.matches("[a-z][\\w.]*:.*"))
          .map(line -> line.replaceFirst(":.*", ""))
          .toList();
    }
  }

  private static Set<String> named() throws IOException {
    Set<String> named = new TreeSet<>();
    for (String root : List.of("templates", "src/main/java")) {
      try (Stream<Path> files = Files.walk(Path.of(root))) {
        for (Path file : files.filter(UsedWordsTest::saysWords).toList()) {
          Matcher matcher = NAMED.matcher(Files.readString(file));
          while (matcher.find()) {
            named.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
          }
        }
      }
    }
    return named;
  }

  private static boolean saysWords(Path file) {
    return file.toString().matches(".*\\.(java|html|js)");
  }
}
