package org.sijill.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sijill.testing.SmallSite.text;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijill.testing.SmallSite;

/** A bracket or a quotation mark without a partner is a warning. */
class PairedMarksTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قال ⟦(⟧نعم ثم مضى",
        "قال نعم⟦)⟧ ثم",
        "قال ⟦«⟧نعم ثم مضى",
        "قال نعم⟦»⟧ ثم",
        "كتب ⟦[⟧نعم ثم",
        "⟦“⟧نعم ثم",
        "نعم⟦”⟧ ثم",
        "אמר ⟦\"⟧שלום",
        "گفت ⟦«⟧سلام",
        "он сказал («да») и ⟦(⟧ушёл",
        "⟦„⟧Да",
        "他说⟦「⟧好",
        "他说⟦（⟧好",
        "好⟦》⟧了",
        "한국 ⟦『⟧책",
        "⟦“⟧a “b”",
        "⟦“⟧a “b” c “d”",
        "\"a\" ⟦\"⟧b",
        "⟦(⟧((a))",
        "## عنوان ⟦(⟧\n\nنص",
        "⟦«⟧نص\n\n## عنوان\n\nنص",
        "- «أ»\n- ⟦(⟧ب",
        "| أ | ب |\n|---|---|\n| ⟦(⟧ج | د |",
        "نص[^1]\n\n[^1]: ⟦(⟧ملاحظة",
        "[نص ⟦(⟧](https://example.org/a_(b))"
      })
  void isAWarning(String body) {
    String typed = body.replaceAll("[⟦⟧]", "");
    int at = body.indexOf('⟦');
    String[] before = body.substring(0, at).split("\n", -1);
    int line = 5 + before.length;
    int column = before[before.length - 1].length() + 1;

    assertThat(problems(typed)).hasSize(1);
    assertThat(problems(typed).get(0))
        .startsWith("content/articles/first/ar.md:" + line + ":" + column + ": warning: ")
        .contains("'" + body.charAt(at + 1) + "' has no partner")
        .endsWith("[unpaired-mark]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // numbered points
        "1) أول ثم 2) ثان",
        "أ) كذا ثم ب) كذا",
        "а) первое; б) второе; в) третье",
        "가) 하나 나) 둘",
        "iv) x and v) y",
        "الآية ١) ثم",
        "2.1) بند",
        "1. (a)\n2. (b)",
        // apostrophes, inches, gershayim, faces, intervals
        "It's the '90s, don't; rock ’n’ roll; ‘Abd al-‘Aziz",
        "a 5\" pipe, 6′2″ tall, 5”",
        "צה\"ל אמר \"שלום\" וארה\"ב",
        "قال :) ثم :-( ومضى ;-)",
        "Привет)))",
        "[0, 1) و (0, 1]",
        // quotations of several paragraphs
        "«فقرة أولى\n\n«فقرة ثانية»",
        "«فقرة أولى\n\nفقرة ثانية»",
        "“One\n\n“two\n\n“three”",
        "\"One\n\n\"two\"",
        "「一\n\n「二」",
        "- «أ\n- ب»",
        // the quotation marks of other countries
        "»Deutsch« und »mehr«",
        "„Немецкие“ и “английские”",
        "«Он сказал: „да“»",
        "“أ “ب” ج” و„a „b“ c“",
        "”نص“ ثم ”آخر“",
        "”עברית”",
        "\"돌아가지 않는다\"라고",
        "و\"نص\"",
        "「他说『好』」（是）【x】《书》",
        "قال تعالى: \uFD3Fآية\uFD3E",
        // what markup there is, and what is meant by its backslash
        "\\[1] و \\(2",
        "`(` و`«`",
        "[(نص)](https://example.org/x_(y)) (نص **(آخر)** )",
        "[Ким (Чен]{lang=ru} Ын)"
      })
  void isNoneWhereMarksAreWhatTheyShouldBe(String body) {
    assertThat(problems(body)).isEmpty();
  }

  @Test
  void theMessageNamesTheRemedy() {
    assertThat(problems("(أ «ب"))
        .containsExactly(
            "content/articles/first/ar.md:6:1: warning: '(' has no partner (add ')' behind it, or"
                + " put a backslash before it) [unpaired-mark]",
            "content/articles/first/ar.md:6:4: warning: '«' has no partner (add '»' behind it, or"
                + " remove it) [unpaired-mark]");
  }

  private List<String> problems(String body) {
    return SmallSite.in(folder)
        .with("articles/first/ar.md", text("عنوان", "ملخص", body))
        .build()
        .problems();
  }
}
