package org.sijill.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.pipeline.TemplateSource;
import org.sijill.testing.SmallSite;

/** Faults in the interface words, which belong to the templates. */
class FaultyWordsTest {

  @TempDir Path folder;

  @BeforeEach
  void copyTemplates() throws IOException {
    Path packed = TemplateSource.packed();
    try (Stream<Path> paths = Files.walk(packed)) {
      for (Path path : paths.toList()) {
        Path copy = folder.resolve("templates").resolve(packed.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(path, copy);
        }
      }
    }
  }

  @Test
  void aLanguageWithoutWordsIsNamed() {
    assertThat(problems("archive.yaml", FaultySites.SETTINGS.replace("[ar, en]", "[ar, en, fr]")))
        .containsExactly(
            "templates/i18n/fr.yaml:1:1: error: there are no interface words for 'fr' (translate"
                + " i18n/en.yaml) [missing-words]");
  }

  /** Which arguments a page has for its words is seen when it is rendered. */
  @Test
  void wordsThatAskForWhatNoPageSaysAreNamed() throws IOException {
    replace("ar", "edition: الطبعة {number}\n", "edition: الطبعة {numbr}\n");
    replace("en", "edition: Edition {number}\n", "edition: Edition {number, number}\n");

    assertThat(problems())
        .containsOnly(
            "templates/i18n/ar.yaml:1:1: error: the words for 'edition': no value is given for {numbr}"
                + " (see i18n/en.yaml) [bad-words]",
            "templates/i18n/en.yaml:1:1: error: the words for 'edition': they format a text as a number or a date (see i18n/en.yaml) [bad-words]");
  }

  @Test
  void everyWordThatALanguageLacksIsNamed() throws IOException {
    replace("ar", "nav.home: الرئيسة\n", "");

    assertThat(problems())
        .containsExactly(
            "templates/i18n/ar.yaml:1:1: error: the words for 'nav.home' are missing (translate"
                + " them from i18n/en.yaml) [missing-words]");
  }

  @Test
  void wordsThatNoPageUsesAreNamed() throws IOException {
    replace("ar", "nav.home: الرئيسة\n", "nav.home: الرئيسة\nnav.homes: الرئيسة\n");

    assertThat(problems())
        .containsExactly(
            "templates/i18n/ar.yaml:1:1: error: no page uses the words for 'nav.homes' (did you"
                + " mean 'nav.home'?) [unknown-key]");
  }

  @Test
  void aPatternThatIcuCannotReadIsNamedOnce() throws IOException {
    replace("ar", "nav.home: الرئيسة", "nav.home: \"الرئيسة {count, plural, one {#}\"");

    assertThat(problems())
        .singleElement()
        .asString()
        .startsWith("templates/i18n/ar.yaml:")
        .contains(":11: error: ")
        .endsWith(" (write an ICU message pattern) [bad-words]");
  }

  @Test
  void wordsAreStrings() throws IOException {
    replace("ar", "nav.home: الرئيسة", "nav.home: [الرئيسة]");

    assertThat(problems())
        .singleElement()
        .asString()
        .endsWith(
            ":11: error: expected a string, found a list (put it in quotation marks)"
                + " [wrong-type]");
  }

  @Test
  void wordsAreUtf8() throws IOException {
    Files.write(words("ar"), new byte[] {(byte) 0xC7});

    assertThat(problems())
        .containsExactly(
            "templates/i18n/ar.yaml:1:1: error: the byte 0xC7 is not UTF-8 (save the file as"
                + " UTF-8) [broken-utf8]");
  }

  private void replace(String tag, String words, String with) throws IOException {
    String text = Files.readString(words(tag), StandardCharsets.UTF_8);
    assertThat(text).contains(words);
    Files.writeString(words(tag), text.replace(words, with), StandardCharsets.UTF_8);
  }

  private Path words(String tag) {
    return folder.resolve("templates/i18n/" + tag + ".yaml");
  }

  private List<String> problems() {
    return SmallSite.in(folder).build(folder.resolve("templates")).problems();
  }

  private List<String> problems(String path, String text) {
    return SmallSite.in(folder).with(path, text).build(folder.resolve("templates")).problems();
  }
}
