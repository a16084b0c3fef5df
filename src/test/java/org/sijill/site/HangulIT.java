package org.sijill.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether the fonts of the site hold the letters of Korean, as a browser finds them. */
class HangulIT {

  private static final String COMMON = "noto-serif-kr.woff2";

  @TempDir static Path folder;
  private static BuiltArchive archive;
  private static Browser browser;
  private static final List<String> asked = new ArrayList<>();

  @BeforeAll
  static void start() throws IOException {
    archive = BuiltArchive.in(folder);
    browser = Browser.start(folder.resolve("profile"));
    browser.resize(1280, 800);
  }

  @AfterAll
  static void stop() {
    browser.close();
  }

  /** The interface and the records of this archive need no more than the first file. */
  @Test
  void theFirstFontHoldsWhatTheArchiveUses() throws IOException {
    TreeSet<Integer> used = new TreeSet<>();
    for (Path root : List.of(Path.of("content"), Path.of("templates", "i18n"))) {
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file : files.filter(f -> f.toString().matches(".*\\.(md|yaml)")).toList()) {
          Files.readString(file).codePoints().filter(HangulIT::isHangul).forEach(used::add);
        }
      }
    }
    String letters = used.stream().map(Character::toString).collect(Collectors.joining());

    assertThat(used).hasSizeGreaterThan(500);
    assertThat(show(letters)).isEqualTo(new Browser.Letters(used.size(), 0));
    assertThat(koreanFonts()).containsExactly(COMMON);
  }

  /** What any other archive is likely to use: KS X 1001, in which Java reads EUC-KR. */
  @Test
  void theFontsHoldTheSyllablesAndLettersOfTheStandard() {
    StringBuilder letters = new StringBuilder();
    for (int row = 0xB0; row <= 0xC8; row++) {
      for (int cell = 0xA1; cell <= 0xFE; cell++) {
        byte[] code = {(byte) row, (byte) cell};
        letters.append(new String(code, Charset.forName("EUC-KR")));
      }
    }
    for (char jamo = 'ㄱ'; jamo <= 'ㅣ'; jamo++) {
      letters.append(jamo);
    }

    assertThat(show(letters.toString())).isEqualTo(new Browser.Letters(2350 + 51, 0));
    assertThat(koreanFonts()).hasSize(3);
  }

  /** Shows letters alone in a page, and returns by what they are drawn once all fonts are there. */
  private static Browser.Letters show(String letters) {
    browser.open(archive.site().resolve("ko/index.html"));
    asked.clear();
    asked.addAll(browser.requests());
    browser.evaluate("(document.querySelector('main').textContent = arguments[0])", letters);
    // A font is asked for when the one before it is there and lacks a letter.
    for (int font = 0; font < 4; font++) {
      browser.evaluateAsync(
          "new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))"
              + ".then(() => document.fonts.ready).then(() => 'drawn')");
    }
    browser.faults();
    asked.addAll(browser.requests());
    return browser.letters("main");
  }

  private static Set<String> koreanFonts() {
    return asked.stream()
        .map(request -> request.substring(request.lastIndexOf('/') + 1))
        .filter(file -> file.startsWith("noto-serif-kr"))
        .collect(Collectors.toSet());
  }

  private static boolean isHangul(int letter) {
    return Character.UnicodeScript.of(letter) == Character.UnicodeScript.HANGUL;
  }
}
