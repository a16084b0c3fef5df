package org.sijill.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sijill.diagnostics.Problems;
import org.sijill.model.MarkdownSource;

/** Words may be stressed beside punctuation and attached letters, and lines broken anywhere. */
class EmphasisTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "بـ**«التاريخية»** أمام | بـ<strong>«التاريخية»</strong> أمام",
        "و**(الاتحاد)** وافق | و<strong>(الاتحاد)</strong> وافق",
        "**نعم.**ثم | <strong>نعم.</strong>ثم",
        "قالَ*«نعم»*، | قالَ<em>«نعم»</em>،",
        "**«أ»**و**«ب»** | <strong>«أ»</strong>و<strong>«ب»</strong>",
        "عام ٢٠٢٣**(أ)** | عام ٢٠٢٣<strong>(أ)</strong>",
        "**رفت.**و | <strong>رفت.</strong>و",
        "של**״הארץ״**ב | של<strong>״הארץ״</strong>ב",
        "ה**(נאום)** | ה<strong>(נאום)</strong>",
        "**조선중앙통신(KCNA)**은 | <strong>조선중앙통신(KCNA)</strong>은",
        "**\"돌아가지 않는다\"**라고 | <strong>\"돌아가지 않는다\"</strong>라고",
        "**『회고록』**에서 | <strong>『회고록』</strong>에서",
        "他说**“你好。”**然后 | 他说<strong>“你好。”</strong>然后",
        "これは**「平和」**です | これは<strong>「平和」</strong>です",
        "คำ**\"ไทย\"**ต่อ | คำ<strong>\"ไทย\"</strong>ต่อ",
        "𠮷**「一」**𠮷 | 𠮷<strong>「一」</strong>𠮷",
        "و***«أشد»***ثم | و<em><strong>«أشد»</strong></em>ثم",
        "слово **«так»** и | слово <strong>«так»</strong> и",
        "a**\"foo\"** | a**\"foo\"**",
        "کتاب**«تاریخ»**\u200Cها و خانه**(بزرگ)**ی | کتاب<strong>«تاریخ»</strong>\u200Cها و"
            + " خانه<strong>(بزرگ)</strong>ی",
        "می\u200C**«خواهم»** | می\u200C<strong>«خواهم»</strong>",
        "በ**«አዲስ»**ም | በ<strong>«አዲስ»</strong>ም",
        "عام 2023**(أ)**م | عام 2023<strong>(أ)</strong>م",
        "пристаням**«стремятся»** | пристаням**«стремятся»**"
      })
  void asterisksMayStandBesideLetters(String markdown, String html) {
    assertThat(html(markdown)).isEqualTo("<p>" + html + "</p>\n");
  }

  @ParameterizedTest
  @CsvSource({
    "他说\\n你好, 他说你好",
    "他说，\\n“你好”, 他说，“你好”",
    "平和\\nです, 平和です",
    "カタ\\nカナ, カタカナ",
    "他说 *中*\\n*国*, 他说 *中**国*",
    "他说\\nABC, 他说\\nABC",
    "2023\\n年, 2023\\n年",
    "他说。\\n好, 他说。好",
    "「一」\\n「二」, 「一」「二」",
    "他说：“好。”\\n“不”, 他说：“好。”“不”",
    "他说……\\n“好”, 他说……“好”",
    "“one”\\n“中”, “one”\\n“中”",
    "«да»…\\n…«нет», «да»…\\n…«нет»",
    "는「책」\\n을, 는「책」\\n을",
    "한국\\n사람, 한국\\n사람",
    "中国\\n한국, 中国\\n한국",
    "كيم\\nجونغ, كيم\\nجونغ"
  })
  void aLineBreakBetweenIdeographsIsNoSpace(String markdown, String words) {
    String expected = words.replace("\\n", "\n").replace("**", "").replace("*", "");

    assertThat(html(markdown.replace("\\n", "\n")).replaceAll("<[^>]+>", ""))
        .isEqualTo(expected + "\n");
  }

  @ParameterizedTest
  @CsvSource({"int a;, ltr", "كود, rtl", "كود a, ltr", "שלום, rtl", "12 34, ltr", "--- |, ltr"})
  void codeRunsFromLeftToRightUnlessAllItsLettersDoNot(String code, String direction) {
    assertThat(html("`" + code + "`"))
        .isEqualTo("<p><code dir=\"" + direction + "\">" + code + "</code></p>\n");
    assertThat(html("```\n" + code + "\n```"))
        .isEqualTo("<pre dir=\"" + direction + "\"><code>" + code + "\n</code></pre>\n");
  }

  @Test
  void aHeadingOfTwoLinesInChineseHasNoSpaceInItsAnchor() {
    Prose prose = prose("他说\n你好\n----\n");

    assertThat(prose.headings()).extracting(Prose.Heading::text).containsExactly("他说你好");
  }

  private static String html(String markdown) {
    StringBuilder html = new StringBuilder();
    for (Part part : prose(markdown).parts()) {
      html.append(part instanceof Part.Words words ? words.text() : ((Part.Markup) part).html());
    }
    return html.toString();
  }

  private static Prose prose(String markdown) {
    return Markdown.parse(new MarkdownSource("a.md", 1, markdown), new Problems());
  }
}
