package org.sijill.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sijill.testing.SmallSite.text;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sijill.testing.SmallSite;

/** Texts in Markdown, and the HTML that a reader gets of them. */
class MarkdownTest {

  @TempDir Path folder;

  private SmallSite site;

  @BeforeEach
  void begin() {
    site = SmallSite.in(folder);
  }

  @Test
  void paragraphsKeepTheirLines() {
    assertThat(arabic("سطر أول\nسطر ثان\n\nفقرة"))
        .isEqualTo("<p>سطر أول\nسطر ثان</p>\n<p>فقرة</p>\n");
  }

  @Test
  void aLineMayBeBroken() {
    assertThat(arabic("بيت\\\nمن الشعر  \nوآخر")).isEqualTo("<p>بيت<br>\nمن الشعر<br>\nوآخر</p>\n");
  }

  @Test
  void wordsMayBeStressed() {
    assertThat(arabic("نص *مهم* و**أهم** و***أشد***"))
        .isEqualTo("<p>نص <em>مهم</em> و<strong>أهم</strong> و<em><strong>أشد</strong></em></p>\n");
  }

  @Test
  void charactersThatMeanSomethingInHtmlAreText() {
    assertThat(english("a & b &lt;i&gt; \\<b> \"c\" &amp;amp; &copy; &#x1F600;"))
        .isEqualTo("<p>a &amp; b &lt;i&gt; &lt;b&gt; \"c\" &amp;amp; © 😀</p>\n");
  }

  @Test
  void numbersInForeignWordsAreIsolatedInThem() {
    assertThat(english("It said هاتفنا 011-456-7890 دائما, *so* 5"))
        .isEqualTo(
            "<p>It said <bdi>هاتفنا <bdi dir=\"ltr\">011-456-7890</bdi> دائما</bdi>, <em>so</em> 5</p>\n");
  }

  @Test
  void listsMayHoldLists() {
    assertThat(arabic("- أول\n- ثان\n  1. فرع\n  2. فرع\n"))
        .isEqualTo(
            "<ul><li>أول</li>\n<li>ثان<ol><li>فرع</li>\n<li>فرع</li>\n</ol>\n</li>\n</ul>\n");
  }

  @Test
  void aListWithEmptyLinesHasParagraphs() {
    assertThat(arabic("- أول\n\n- ثان\n"))
        .isEqualTo("<ul><li><p>أول</p>\n</li>\n<li><p>ثان</p>\n</li>\n</ul>\n");
  }

  @Test
  void aListMayBeginAnywhere() {
    assertThat(arabic("3. ثالث\n4. رابع\n"))
        .isEqualTo("<ol start=\"3\"><li>ثالث</li>\n<li>رابع</li>\n</ol>\n");
  }

  @Test
  void quotationsAndRules() {
    assertThat(arabic("> قول\n>\n> > رد\n\n***"))
        .isEqualTo(
            "<blockquote><p>قول</p>\n<blockquote><p>رد</p>\n</blockquote>\n</blockquote>\n<hr>\n");
  }

  @Test
  void codeRunsFromLeftToRightAndIsNoMarkup() {
    assertThat(arabic("`a < *b*`\n\n```java\nint a;\n\nif (a < b) {}\n```\n\n    <i>نص</i>\n"))
        .isEqualTo(
            """
            <p><code dir="ltr">a &lt; *b*</code></p>
            <pre dir="ltr"><code>int a;

            if (a &lt; b) {}
            </code></pre>
            <pre dir="ltr"><code>&lt;i&gt;نص&lt;/i&gt;
            </code></pre>
            """);
  }

  @Test
  void theColumnsOfATableBeginAndEndWithThePage() {
    Element table =
        page("| أ | ب | ج | د |\n|---|:--|:-:|--:|\n| 1 | 2 | 3 | 4 |\n")
            .select(".prose .table table")
            .get(0);

    assertThat(table.select("th").eachAttr("scope")).containsOnly("col").hasSize(4);
    assertThat(classes(table.select("th")))
        .isEqualTo(", align-start, align-center, align-end")
        .isEqualTo(classes(table.select("td")));
    assertThat(table.select("thead th").eachText()).containsExactly("أ", "ب", "ج", "د");
    assertThat(table.select("tbody td").eachText()).containsExactly("1", "2", "3", "4");
  }

  @Test
  void aTableScrollsByItselfAndHasAName() {
    Element region = page("| أ |\n|---|\n| 1 |\n").select(".prose .table").get(0);

    assertThat(region.attr("role")).isEqualTo("group");
    assertThat(region.attr("tabindex")).isEqualTo("0");
    assertThat(region.attr("aria-label")).isNotBlank();
  }

  @Test
  void footnotesAreNumberedInTheOrderOfTheirMarks() {
    Document page = page("أول[^ب] ثان[^أ]\n\n[^أ]: حاشية أ\n[^ب]: حاشية ب\n");

    assertThat(page.select(".prose .note-mark").eachText()).containsExactly("1", "2");
    assertThat(page.select(".prose .note-mark").eachAttr("href")).containsExactly("#fn:1", "#fn:2");
    assertThat(page.select(".notes li p").eachText()).containsExactly("حاشية ب", "حاشية أ");
    assertThat(page.select(".notes li").eachAttr("id")).containsExactly("fn:1", "fn:2");
  }

  @Test
  void aFootnoteLeadsBackToEachOfItsMarks() {
    Document page = page("أول[^a] ثان[^\nA] ثالث[^ b]\n\n[^a]: حاشية\n[^b]: أخرى\n");

    assertThat(page.select(".prose .note-mark").eachText()).containsExactly("1", "1", "2");
    assertThat(page.select(".prose .note-mark").eachAttr("id"))
        .containsExactly("fnref:1", "fnref:1-2", "fnref:2");
    assertThat(page.select(".notes li:first-child .note-back").eachAttr("href"))
        .containsExactly("#fnref:1", "#fnref:1-2");
  }

  @Test
  void footnotesMayCiteFootnotes() {
    Document page = page("نص[^a]\n\n[^a]: انظر[^b]\n[^b]: حاشية ترجع[^a]\n");

    assertThat(page.select(".notes li").eachAttr("id")).containsExactly("fn:1", "fn:2");
    assertThat(page.select(".notes .note-mark").eachText()).containsExactly("2", "1");
    assertThat(page.select(".notes li:first-child .note-back").eachAttr("href"))
        .containsExactly("#fnref:1", "#fnref:1-2");
  }

  @Test
  void footnotesMayStandInQuotationsAndLists() {
    Document page = page("> قول[^a]\n>\n> [^a]: حاشية\n\n- بند[^b]\n\n  [^b]: أخرى\n");

    assertThat(page.select(".prose .note-mark").eachText()).containsExactly("1", "2");
    assertThat(page.select(".notes li p").eachText()).containsExactly("حاشية", "أخرى");
  }

  @Test
  void aBackslashMakesABracketABracket() {
    assertThat(arabic("نص \\[^1] و`[^2]`"))
        .isEqualTo("<p>نص [^1] و<code dir=\"ltr\">[^2]</code></p>\n");
  }

  @Test
  void aPictureOfItsOwnIsAFigure() throws IOException {
    site.with("articles/first/map.png", png());

    assertThat(arabic("![خريطة](map.png \"المدن في 2023\")"))
        .isEqualTo(
            "<figure><img src=\"../../assets/articles/first/map.png\" alt=\"خريطة\" width=\"3\""
                + " height=\"2\" loading=\"lazy\"><figcaption>المدن في 2023</figcaption></figure>\n");
    assertThat(site.has("assets/articles/first/map.png")).isTrue();
  }

  @Test
  void aPictureInALineStaysThere() throws IOException {
    site.with("articles/first/map.png", png());

    assertThat(arabic("قبل ![\"خريطة\" *صغيرة*](map.png) بعد"))
        .isEqualTo(
            "<p>قبل <img src=\"../../assets/articles/first/map.png\" alt=\"&quot;خريطة&quot;"
                + " صغيرة\" width=\"3\" height=\"2\" loading=\"lazy\"> بعد</p>\n");
  }

  @ParameterizedTest
  @CsvSource({
    "en.md, first.html",
    "./en.md, first.html",
    "../second/ar.md, second.html",
    "../second/en.md, second.html",
    "../../sources/paper.yaml, ../sources/paper.html",
    "../../threads/story.yaml, ../threads/story.html",
    "../../pages/about/ar.md, ../about.html"
  })
  void aLinkToARecordLeadsToItsPageInTheReadersLanguage(String file, String href) {
    second();

    assertThat(arabic("[نص](%s)".formatted(file)))
        .isEqualTo("<p><a class=\"link\" href=\"%s\">نص</a></p>\n".formatted(href));
  }

  @Test
  void aLinkToATextThatIsNotTranslatedSaysItsLanguage() {
    second();
    site.without("articles/second/en.md");

    assertThat(english("[text](../second/ar.md)"))
        .isEqualTo(
            "<p><a class=\"link\" href=\"../../ar/articles/second.html\" hreflang=\"ar\">text</a></p>\n");
  }

  @Test
  void aLinkToAPassageLeadsToTheLanguageThatHasIt() {
    second();

    assertThat(english("[text](../second/ar.md#القمة-الأولى)"))
        .isEqualTo(
            "<p><a class=\"link\" href=\"../../ar/articles/second.html#القمة-الأولى\" hreflang=\"ar\">text</a>"
                + "</p>\n");
  }

  @Test
  void linksOutOfTheArchiveAreMarked() {
    assertThat(english("[a](https://example.org/?b=c&d) <mailto:a@example.org>"))
        .isEqualTo(
            "<p><a class=\"link\" href=\"https://example.org/?b=c&amp;d\" rel=\"external\">a</a> <a class=\"link\""
                + " href=\"mailto:a@example.org\" rel=\"external\">mailto:a@example.org</a></p>\n");
  }

  @ParameterizedTest
  @CsvSource({
    "القمة الأولى, #القمة-الأولى",
    "القمة الأولى, #%D8%A7%D9%84%D9%82%D9%85%D8%A9-%D8%A7%D9%84%D8%A3%D9%88%D9%84%D9%89",
    "The C++ _talks_!, #the-c-talks",
    "مُشَكَّل, #مُشَكَّل",
    "ISTANBUL, #istanbul",
    "عام ٢٠٢٣, #عام-٢٠٢٣",
    "100% true, #100-true"
  })
  void aHeadingMayBeLinkedTo(String heading, String destination) {
    Document page = page("[نص](%s)\n\n## %s\n".formatted(destination, heading));

    String id = page.select(".prose h2").attr("id");
    assertThat(page.select(".prose p a").attr("href")).isEqualTo("#" + id);
    assertThat(page.select(".contents a").attr("href")).isEqualTo("#" + id);
  }

  @Test
  void anchorsAreThoseThatCodeHostsMake() {
    Document page =
        page("## القمة\n\n## القمة\n\n## القمة 1\n\n## !؟\n\n## A_b-C  d.e\n\n## القمة\n");

    assertThat(page.select(".prose h2").eachAttr("id"))
        .containsExactly("القمة", "القمة-1", "القمة-1-1", "section", "a_b-c--de", "القمة-2");
  }

  /** Of Unicode 14, which Java 17 does not know. */
  @Test
  void anchorsKeepNewLetters() {
    assertThat(page("## قرࡰن Ꟁ\n").select(".prose h2").attr("id")).isEqualTo("قرࡰن-ꟁ");
  }

  @Test
  void theContentsHoldAllTheWordsOfAHeading() throws IOException {
    site.with("articles/first/map.png", png());
    Document page = page("## عن `code` و*غيره* و![خريطة](map.png)\n\n### فرع\n");

    assertThat(page.select(".contents a").eachText())
        .containsExactly("عن code وغيره وخريطة", "فرع");
    assertThat(page.select(".contents li").eachAttr("class")).containsExactly("level-3");
  }

  @Test
  void wordsOfTheOtherDirectionAreIsolated() {
    assertThat(arabic("زار Kim Jong Un موسكو (في 2023)."))
        .isEqualTo("<p>زار <bdi>Kim Jong Un</bdi> موسكو (في 2023).</p>\n");
    assertThat(english("Kim (كيم جونغ أون) came in 2023."))
        .isEqualTo("<p>Kim (<bdi>كيم جونغ أون</bdi>) came in 2023.</p>\n");
  }

  @Test
  void wordsOfTheOtherDirectionAreIsolatedInLinksHeadingsCellsCaptionsAndNotes()
      throws IOException {
    site.with("articles/first/map.png", png());
    Document page =
        page(
            """
            ## عن Reuters

            قالت [Reuters](https://example.org/)[^1]

            | وكالة TASS |
            |------------|

            ![خريطة](map.png "خريطة Google")

            [^1]: انظر CNN هنا
            """);

    assertThat(page.select(".prose h2 bdi").text()).isEqualTo("Reuters");
    assertThat(page.select(".prose a bdi").text()).isEqualTo("Reuters");
    assertThat(page.select(".prose th bdi").text()).isEqualTo("TASS");
    assertThat(page.select(".prose figcaption bdi").text()).isEqualTo("Google");
    assertThat(page.select(".notes bdi").text()).isEqualTo("CNN");
    assertThat(page.select(".contents a bdi").text()).isEqualTo("Reuters");
  }

  @Test
  void aRunThatCrossesMarkupIsNotTornApart() {
    assertThat(arabic("زار Kim *Jong* Un موسكو، و[Vladimir](https://example.org/) Putin معه"))
        .isEqualTo(
            "<p>زار Kim <em>Jong</em> Un موسكو، و<a class=\"link\" href=\"https://example.org/\""
                + " rel=\"external\">Vladimir</a> Putin معه</p>\n");
    assertThat(arabic("عن `a` Kim `Jong` Un هنا"))
        .isEqualTo(
            "<p>عن <code dir=\"ltr\">a</code> Kim <code dir=\"ltr\">Jong</code> Un هنا</p>\n");
    assertThat(page("عن Kim[^1] Un هنا\n\n[^1]: حاشية").select(".prose bdi:not(:has(.note-mark))"))
        .isEmpty();
  }

  @Test
  void titlesAreIsolatedOnTheirPageAndInLists() {
    site.with("articles/first/ar.md", text("أخبار Reuters اليوم", "عن Reuters", "متن")).build();

    Document page = site.page("ar/articles/first.html");
    assertThat(page.select("h1").html()).isEqualTo("أخبار <bdi>Reuters</bdi> اليوم");
    assertThat(page.select(".lead bdi").text()).isEqualTo("Reuters");
    assertThat(page.title()).startsWith("أخبار \u2068Reuters\u2069 اليوم");
    assertThat(site.page("ar/articles/index.html").select(".item a bdi").eachText())
        .contains("Reuters");
  }

  private void second() {
    site.withArticle(
        "second",
        "source: paper\npublished: 2023\noriginalLanguage: ar\nrights: digest\n",
        "## القمة الأولى\n\nمتن",
        "Text");
  }

  private String arabic(String body) {
    return page(body).select(".prose").html();
  }

  private Document page(String body) {
    site.with("articles/first/ar.md", text("عنوان", "ملخص", body)).build();
    assertThat(site.problems()).isEmpty();
    return site.page("ar/articles/first.html");
  }

  private String english(String body) {
    site.with("articles/first/en.md", text("Headline", "Summary", body)).build();
    assertThat(site.problems()).isEmpty();
    return site.page("en/articles/first.html").select(".prose").html();
  }

  private static String classes(Elements cells) {
    return String.join(", ", cells.stream().map(Element::className).toList());
  }

  private static byte[] png() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), "png", bytes);
    return bytes.toByteArray();
  }
}
