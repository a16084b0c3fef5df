package org.sijill.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sijill.model.Direction;
import org.sijill.model.Language;

final class SentencesTest {

  private static final Language ENGLISH = new Language("en", Direction.LTR);

  @Test
  void findsTheSentenceAroundAName() {
    String text = "They left. Mr. Kim came at 3.30 p.m. by train! Nobody saw it";

    assertThat(around(text, "left")).isEqualTo("They left. ");
    assertThat(around(text, "Kim")).isEqualTo("Kim came at 3.30 p.m. by train! ");
    assertThat(around(text, "Nobody")).isEqualTo("Nobody saw it");
  }

  @Test
  void findsTheSentenceAroundAnArabicName() {
    String text = "وصل أمس. سأل: هل جاء كيم؟ نعم، قال بوتين.";

    assertThat(around(text, "كيم")).isEqualTo("سأل: هل جاء كيم؟ ");
    assertThat(around(text, "بوتين")).isEqualTo("نعم، قال بوتين.");
  }

  /** Pieces around which sentences end, or seem to. */
  private static final String[] PIECES = {
    "a",
    "B",
    "ب",
    "김",
    "5",
    ".",
    "!",
    "?",
    "؟",
    "。",
    "…",
    ",",
    ":",
    ")",
    "\"",
    "»",
    " ",
    " ",
    " ",
    "\n",
    "\r",
    "\u2029",
    "\u0301",
    "\u200f",
    "\u00a0",
    "\ud804\udc47",
    "\ud83d",
    "e.g.",
    "Mr. K"
  };

  @Test
  void agreesWithTheRulesOfUnicodeOnAnyText() {
    Random random = new Random(29);
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(14) + 1; i > 0; i--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      int from = random.nextInt(text.length());
      int to = from + 1 + random.nextInt(text.length() - from);
      assertThat(Sentences.around(text.toString(), from, to, 1000, ENGLISH))
          .as("%s from %d to %d", text, from, to)
          .isEqualTo(byTheRules(text.toString(), from, to));
    }
  }

  private static Sentences.Span byTheRules(String text, int from, int to) {
    BreakIterator rules = BreakIterator.getSentenceInstance(ULocale.ENGLISH);
    rules.setText(text);
    int start = from == 0 ? 0 : rules.preceding(Math.min(from + 1, text.length()));
    int end = to >= text.length() ? text.length() : rules.following(to - 1);
    return new Sentences.Span(start, end);
  }

  private static String around(String text, String name) {
    int from = text.indexOf(name);
    Sentences.Span span = Sentences.around(text, from, from + name.length(), 200, ENGLISH);
    return text.substring(span.start(), span.end());
  }
}
