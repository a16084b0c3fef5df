package org.sijill.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sijill.testing.SmallSite.text;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijill.testing.SmallSite;

/** What looks like markup and was not parsed is a warning with its place, and printed as typed. */
class UnparsedMarkupTest {

  /** What is typed, with ⏎ for a line break and ⍽ for U+00A0, and what is said about it. */
  private static final String ROWS =
      """
      ١. أول⏎٢. ثان => 6:1 '١.' does not begin an item of a list
      ۱) نخست⏎۲) دوم => 6:1 '۱)' does not begin an item of a list
      १. एक => 6:1 '१.' does not begin an item of a list
      １. 一⏎２. 二 => 6:1 '１.' does not begin an item of a list
      نص⏎• أول⏎• ثان => 7:1 '•' does not begin an item of a list
      ▪ 첫째⏎▪ 둘째 => 6:1 '▪' does not begin an item of a list
      ◦Первый => 6:1 '◦' does not begin an item of a list
      – أول⏎– ثان => 6:1 '–' does not begin an item of a list, and its lines run together
      -ראשון⏎-שני => 6:1 '-' does not begin an item of a list, and its lines run together
      1- أول⏎2- ثان => 6:1 '1-' does not begin an item of a list, and its lines run together
      أ) كذا⏎ب) كذا => 6:1 'أ)' does not begin an item of a list, and its lines run together
      가. 하나⏎나. 둘 => 6:1 '가.' does not begin an item of a list, and its lines run together
      ①第一⏎②第二 => 6:1 '①' does not begin an item of a list, and its lines run together
      1、第一⏎2、第二 => 6:1 '1、' does not begin an item of a list, and its lines run together
      一、第一⏎二、第二 => 6:1 '一、' does not begin an item of a list, and its lines run together
      （一）第一⏎（二）第二 => 6:1 '（一）' does not begin an item of a list, and its lines run together
      ・一⏎・二 => 6:1 '・' does not begin an item of a list, and its lines run together
      (أ) كذا⏎(ب) كذا => 6:1 '(أ)' does not begin an item of a list, and its lines run together
      i. one⏎ii. two => 6:1 'i.' does not begin an item of a list, and its lines run together
      -⍽أول⏎-⍽ثان => 6:1 '-' does not begin an item of a list, and its lines run together
      1.⍽أول⏎2.⍽ثان => 6:1 '1.' does not begin an item of a list, and its lines run together
      - [ ] مهمة => 6:3 '[ ]' is not a box to tick
      - нет⏎- [x] да => 7:3 '[x]' is not a box to tick
      أ | ب⏎ـــ|ـــ⏎ج | د => 7:1 'ـــ|ـــ' is not a table
      | أ | ب |⏎|–|–|⏎| ج | د | => 7:1 '|–|–|' is not a table
      | 가 | 나 |⏎|---|---|---| => 7:1 '|---|---|---|' is not a table
      | а | б |⏎| в | г | => 6:1 '| а | б | | в | г |' is not a table
      نص⏎⏎ـــــ => 8:1 'ـــــ' does not divide a text
      ##عنوان => 6:1 '##' does not begin a heading
      == Заголовок == => 6:1 '== Заголовок ==' is not a heading
      في [التقرير](a b.md) نص => 6:4 '[التقرير](a b.md)' is not a link
      في [التقرير] (../x/ar.md) => 6:4 '[التقرير] (../x/ar.md)' is not a link
      (التقرير)[https://example.org/] => 6:1 '(التقرير)[https://example.org/]' is not a link
      ![قطار](وصول القطار.jpg) => 6:1 '![قطار](وصول القطار.jpg)' is not a picture
      [文]（https://example.org/） => 6:1 '[文]（https://example.org/）' is not a link
      [نص]⏎(https://example.org/) => 6:1 '[نص] (https://example.org/)' is not a link
      [https://example.org/ нечто] => 6:1 '[https://example.org/ нечто]' is not a link
      [[https://example.org/][نص]] => 6:1 '[[https://example.org/][نص]]' is not a link
      1ـ أول⏎2ـ ثان => 6:1 '1ـ' does not begin an item of a list, and its lines run together
      ١/ أول⏎٢/ ثان => 6:1 '١/' does not begin an item of a list, and its lines run together
      أ/ كذا⏎ب/ كذا => 6:1 'أ/' does not begin an item of a list, and its lines run together
      نص[^أ ب] => 6:3 '[^أ ب]' is not a footnote
      نص^[ملاحظة] => 6:3 '^[ملاحظة]' is not a footnote
      #+BEGIN_QUOTE⏎نص => 6:1 '#+BEGIN_QUOTE' is another program's markup
      .. image:: a.png => 6:1 '.. image:: a.png' is another program's markup
      > [!NOTE]⏎> نص => 6:3 '[!NOTE]' is another program's markup
      ~~~⏎نص => 6:1 '~~~' begins code that nothing ends
      - ```a⏎  b => 6:3 '```' begins code that nothing ends
      +--+--+⏎| أ | ب | => 6:1 '+--+--+' is not a table
      [кто][1] [где][2] => 6:1 '[кто][1]' refers to nothing; 6:10 '[где][2]' refers to nothing
      [1]: my file.md => 6:1 '[1]: my file.md' does not define a link
      راجع [[القمة]] => 6:6 '[[القمة]]' is not a link
      {{< figure src="a.jpg" >}} => 6:1 '{{< figure src="a.jpg" >}}' is another program's markup
      כאן {{% note %}} נוסח => 6:5 '{{% note %}}' is another program's markup
      {% include note.html %} => 6:1 '{% include note.html %}' is another program's markup
      نص{:.lead} => 6:3 '{:.lead}' marks nothing
      [عنوان] {lang=ar} => 6:9 '{lang=ar}' marks nothing
      [caption id="a"]x => 6:1 '[caption id="a"]' is another program's markup
      ~~محذوف~~ و~~a => 6:1 '~~محذوف~~' does not strike through; 6:12 '~~' does not strike through
      قال ** نعم** ثم => 6:5 '**' is not emphasis; 6:11 '**' is not emphasis
      __сказал => 6:1 '__' is not emphasis
      أ&nbsp ب => 6:2 '&nbsp' is not read as a character
      أ &laqou;ب &#9999999; => 6:3 '&laqou;' is not read as a character
      أ &amp;quot; => 6:3 '&quot;' is not read as a character
      """;

  @TempDir Path folder;

  static Stream<Arguments> rows() {
    return ROWS.lines()
        .map(line -> line.replace('⏎', '\n').replace('⍽', '\u00A0').split(" => "))
        .map(row -> Arguments.of(row[0], List.of(row[1].split("; (?=6:)"))));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void isAWarning(String body, List<String> expected) {
    assertThat(causes(body)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. أول\n2. ثان",
        "١٣. ٩. ٢٠٢٣ وصل",
        "١) كذا، ٢) كذا",
        "١٩\\. يونيو",
        "— نعم.\n\n— لا.",
        "1- أول\n\n2- ثان",
        "(أ) أول\n\n(ب) ثان",
        "١/ ٩/ ٢٠٢٣\n1/2 كذا\nو/أو\n\\[^x\\]",
        "一、第一\n\n二、第二",
        ".. ثم مضى [!مهم] و[https://example.org/]",
        "#هاشتاق",
        "| أ | ب |\n|---|---|\n| ج | د |",
        "`{{x}}` و`[[a]]` و`~~`",
        "    {% code %}",
        "~~~\nنص\n~~~",
        "\\[[x\\]] و\\~\\~x\\~\\~ و\\&nbsp;",
        "AT&T و R&D و a&b=c و&nbsp;&laquo;نص&raquo;",
        "[نص](https://example.org/a_(b)) و<https://example.org/>",
        "[نص][1]\n\n[1]: https://example.org/",
        "[كذا] (نص)",
        "الاسم: ______",
        "ไทย\u200Bไทย و كلمة\u200B. ثم",
      })
  void isNotWarnedOfWhatIsMeant(String body) {
    assertThat(causes(body)).isEmpty();
  }

  @Test
  void theMessageNamesTheRemedyAndTheTextIsPrintedAsTyped() {
    SmallSite site = site("صورة: ![قطار](وصول القطار.jpg) ثم [تقرير][1]");

    assertThat(site.problems())
        .containsExactly(
            "content/articles/first/ar.md:6:7: warning: '![قطار](وصول القطار.jpg)' is not a picture"
                + " (name its file without blanks: ![what it shows](name.jpg)) [unparsed-markup]",
            "content/articles/first/ar.md:6:35: warning: '[تقرير][1]' refers to nothing (add"
                + " '[label]: address', or write [words](address)) [unparsed-markup]");
    assertThat(site.page("ar/articles/first.html").select(".prose p").text())
        .isEqualTo("صورة: ![قطار](وصول القطار.jpg) ثم [تقرير][1]");
  }

  @Test
  void aZeroWidthSpaceInAWordIsAWarning() {
    assertThat(site("قال بو\u200Bتين، 朝\u200B鲜, Пу\u200Bтин").problems())
        .hasSize(3)
        .contains(
            "content/articles/first/ar.md:6:7: warning: 'ال بو\u200Bتين،' has a zero-width space"
                + " (U+200B) in a word (remove it) [zero-width-space]");
  }

  @Test
  void titlesAndOtherValuesHaveNoMarkup() {
    SmallSite site =
        SmallSite.in(folder)
            .with("articles/first/ar.md", text("قمة &quot;الشرق&quot;", "**ملخص", "متن"))
            .with("threads/story.yaml", "title: {ar: قصة, en: 'Story [x](a.md) (one'}\n")
            .build();

    assertThat(site.problems())
        .containsExactly(
            "content/articles/first/ar.md:2:8: warning: '&quot;' is not read as a character (write"
                + " what is to be printed: a value has no markup) [unparsed-markup]",
            "content/articles/first/ar.md:3:10: warning: '**' is not emphasis (write what is to be"
                + " printed: a value has no markup) [unparsed-markup]",
            "content/threads/story.yaml:1:22: warning: '(' has no partner (add ')' behind it, or"
                + " remove it) [unpaired-mark]",
            "content/threads/story.yaml:1:22: warning: '[x](a.md)' is not a link (write what is to"
                + " be printed: a value has no markup) [unparsed-markup]");
  }

  private List<String> causes(String body) {
    return site(body).problems().stream()
        .map(line -> line.replaceFirst("^content/articles/first/ar.md:(\\d+:\\d+): \\w+:", "$1"))
        .map(line -> line.replaceFirst(" \\((write|add|name|remove).*", ""))
        .toList();
  }

  private SmallSite site(String body) {
    return SmallSite.in(folder).with("articles/first/ar.md", text("عنوان", "ملخص", body)).build();
  }
}
