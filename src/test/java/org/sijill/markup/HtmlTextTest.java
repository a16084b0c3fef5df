package org.sijill.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class HtmlTextTest {

  private static final Map<Character, String> ENTITIES =
      Map.of('&', "&amp;", '<', "&lt;", '>', "&gt;", '"', "&quot;", '\'', "&#39;");

  @Test
  void markupBecomesText() {
    assertThat(HtmlText.escape("<a href=\"x\">'كيم' & 김 😀</a> = ?"))
        .isEqualTo("&lt;a href=&quot;x&quot;&gt;&#39;كيم&#39; &amp; 김 😀&lt;/a&gt; = ?");
    assertThat(HtmlText.escape("\uDE00\uD83D<")).isEqualTo("\uDE00\uD83D&lt;");
  }

  @Test
  void fiveCharactersAreEscapedAndNoOther() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      String escaped = ENTITIES.getOrDefault(c, String.valueOf(c));
      assertThat(HtmlText.escape("قال " + c + " ثم" + c))
          .as("U+%04X", (int) c)
          .isEqualTo("قال " + escaped + " ثم" + escaped);
    }
  }
}
