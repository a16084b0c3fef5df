package org.sijill.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sijill.testing.SmallSite.text;

import java.nio.file.Path;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijill.testing.SmallSite;

/** A number at the begin of a line is printed as it was typed. */
class NumbersAtLineStartTest {

  @TempDir Path folder;

  /** A browser counts from the first: 2023, 2024, 2025. */
  @Test
  void koreanDatesAreNoList() {
    Element prose = prose("2023. 9. 13. 정상회담\n\n2023. 10. 18. 회담\n\n2024. 6. 19. 방문\n");

    assertThat(prose.select("ol")).isEmpty();
    assertThat(prose.select("p").eachText())
        .containsExactly("2023. 9. 13. 정상회담", "2023. 10. 18. 회담", "2024. 6. 19. 방문");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023. 9. 13. 정상회담",
        "13. сентября 2023 года",
        "1. января 2024 года",
        "19. 06. 2024",
        "06. 2024",
        "2023) قمة",
        "1986.",
        "3. 1. 2. ثلاثة"
      })
  void aLineThatBeginsWithANumberIsText(String line) {
    assertThat(prose(line).html().replaceAll("</?bdi[^>]*>", ""))
        .isEqualTo("<p>" + line + "</p>\n");
  }

  @Test
  void aYearBelowADayIsNoItem() {
    assertThat(prose("19. June was warm\n1986. A great year\n").select("p").eachText())
        .containsExactly("19. June was warm", "1986. A great year");
  }

  @Test
  void aParagraphGoesOnWhereALineBeginsWithOne() {
    assertThat(prose("Er kam am\n1. Mai 1986 *an*.\n\nDann\n").select("p").eachText())
        .containsExactly("Er kam am 1. Mai 1986 an.", "Dann");
  }

  @Test
  void datesMayBeItems() {
    assertThat(prose("- 19. 06. 2024\n- 20. 06. 2024\n").select("ul > li").eachText())
        .containsExactly("19. 06. 2024", "20. 06. 2024");
  }

  @Test
  void whatStandsBelowADateStaysThere() {
    Element prose = prose("2023. 9. 13.\n\n- أ\n- ب\n\n2024. ج\n\n      د\n");

    assertThat(prose.select("p").eachText()).contains("2023. 9. 13.", "2024. ج");
    assertThat(prose.select("li").eachText()).containsExactly("أ", "ب");
  }

  @Test
  void aListKeepsItsNumbers() {
    assertThat(prose("98. أ\n99. ب\n100. ج\n").html())
        .isEqualTo("<ol start=\"98\"><li>أ</li>\n<li>ب</li>\n<li>ج</li>\n</ol>\n");
  }

  @Test
  void numbersWithAZeroBeforeThemAreKept() {
    assertThat(prose("01. a\n02. b\n").text()).isEqualTo("01. a 02. b");
  }

  @Test
  void aListThatSkipsANumberIsText() {
    assertThat(prose("1. a\n2. b\n4. c\n").text()).isEqualTo("1. a 2. b 4. c");
  }

  @Test
  void aBackslashMakesANumberText() {
    assertThat(prose("1\\. a\n1\\. b\n").text()).isEqualTo("1. a 1. b");
  }

  private Element prose(String body) {
    SmallSite site =
        SmallSite.in(folder).with("articles/first/ar.md", text("عنوان", "ملخص", body)).build();
    assertThat(site.problems()).isEmpty();
    return site.page("ar/articles/first.html").select(".prose").get(0);
  }
}
