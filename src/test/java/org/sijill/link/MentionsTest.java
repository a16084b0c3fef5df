package org.sijill.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sijill.testing.SmallSite.text;

import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sijill.testing.SmallSite;

/** Which words of a text lead to an entity's page. */
class MentionsTest {

  private static final String FOUR_LANGUAGES =
      """
      title: {ar: أرشيف, en: Archive}
      description: {ar: أرشيف صغير., en: A small archive.}
      languages: [ar, en, ru, ko]
      edition: {number: "1", date: 2024-01-02}
      rights: {licence: https://creativecommons.org/licenses/by/4.0/, holder: {ar: نحن, en: We}}
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # language | spelling          | text                                | linked
          ar | بيونغ يانغ              | وصل إلى بيونغ يانغ فجرًا              | بيونغ يانغ
          ar | بيونغ يانغ              | غادر وبيونغ يانغ نائمة                | وبيونغ يانغ
          ar | موسكو                   | التقيا بموسكو أمس                     | بموسكو
          ar | الصين                   | سافر للصين                            | للصين
          ar | الصين                   | وبالصين مصانع                         | وبالصين
          ar | الرئيس                  | والرئيس حاضر                          | والرئيس
          ar | الولايات المتحدة        | وللولايات المتحدة رأي                 | وللولايات المتحدة
          ar | عقوبات                  | رفض العقوبات                          | العقوبات
          ar | أحمد                    | جاء احمد                              | احمد
          ar | فوستوتشني               | قاعدة فوستوتشنى                       | فوستوتشنى
          ar | القاهرة                 | في القاهره                            | القاهره
          ar | شؤون                    | إدارة الشوون                          | الشوون
          ar | كيم                     | كِيمْ وكـيـم                          | كِيمْ
          ar | الجيش 1950              | الجيش ١٩٥٠                            | الجيش ١٩٥٠
          ar | سي. إن. إن              | شبكة سي إن إن الأمريكية               | سي إن إن
          ar | Pyongyang               | كتبت Pyongyang Times                  | Pyongyang
          ar | CNN                     | قناة الـCNN                           | CNN
          ar | علي                     | قال علي وهو على الباب                 | علي
          ar | علي                     | جلس على مقعد وعَلِيّ واقف               | وعَلِيّ
          ar | آن                      | قال إن آن هنا                         | آن
          en | Kim Jong Un             | met Kim Jong-un today                 | Kim Jong-un
          en | Kim Jong Un             | KIM JONG UN spoke                     | KIM JONG UN
          en | Putin                   | Putin’s visit                         | Putin
          en | São Paulo               | in Sao Paulo                          | Sao Paulo
          en | US                      | the US said                           | US
          en | Will                    | he will ask Will                      | Will
          en | Trump Will              | then TRUMP WILL spoke                 | TRUMP WILL
          ru | Пхеньян                 | прибыл в Пхеньяна                     | Пхеньяна
          ru | Пхеньян                 | в Пхеньяне                            | Пхеньяне
          ru | Северная Корея          | из Северной Кореи                     | Северной Кореи
          ru | Владимир Путин          | с Владимиром Путиным                  | Владимиром Путиным
          ru | Россия                  | отношения с Россией                   | Россией
          ru | Ким Чен Ын              | встретил Ким Чен Ына                  | Ким Чен Ына
          ru | Вьетнам                 | из Вьетнама                           | Вьетнама
          ru | Ханой                   | из Ханоя                              | Ханоя
          ru | Андрей Ланьков          | слова Андрея Ланькова                 | Андрея Ланькова
          ru | Сергей Шойгу            | приезд Сергея Шойгу                   | Сергея Шойгу
          ru | Том                     | в том числе Том                       | Том
          ru | Песков                  | по словам Пескова                     | Пескова
          ru | Дмитрий Донской         | с Дмитрием Донским                    | Дмитрием Донским
          ru | Атомные подводные лодки | атомных подводных лодок               | атомных подводных лодок
          ko | 평양                    | 평양에서 만났다                       | 평양에서
          ko | 김정은                  | 김정은은 말했다                       | 김정은은
          ko | 북한                    | 북한과의 관계                         | 북한과의
          ko | 블라디보스토크          | 블라디보스토크로의 여행               | 블라디보스토크로의
          """)
  void aSpellingIsFound(String language, String spelling, String words, String linked) {
    SmallSite site = siteWith(language, spelling, words).build();

    assertThat(site.problems()).isEmpty();
    assertThat(names(site.page(language + "/articles/first.html"))).isEqualTo(linked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # language | spelling  | text
          ar | كيم               | وزير الحكيم
          ar | قطر               | القطران
          ar | بون               | كتبون الرسالة
          ar | سيول              | السيولة النقدية
          ar | علي               | جلس على الكرسي
          ar | علي               | وعلى الباب، ولعلى
          ar | آن                | قال إن الأمر كذلك، وأن الأمر انتهى
          en | Kim               | Kimberley
          en | US                | tell us more
          en | Will              | this will be
          en | An                | an officer
          en | Vostochny summit  | Vostochny, summit
          ru | Ким               | Кимоно
          ru | Том               | о том же
          ko | 김정은            | 김정일
          """)
  void anotherWordIsNot(String language, String spelling, String words) {
    SmallSite site = siteWith(language, spelling, words).build();

    assertThat(site.problems()).isEmpty();
    assertThat(names(site.page(language + "/articles/first.html"))).isEmpty();
  }

  @Test
  void theLongestNameWins() {
    SmallSite site =
        siteWith("en", "Kim", "Kim Jong Il ruled; Kim rules.")
            .with("entities/people/kim-jong-il.yaml", "name: {en: Kim Jong Il}\n")
            .build();

    Document page = site.page("en/articles/first.html");
    assertThat(page.select(".prose a:not([class])").eachText())
        .containsExactly("Kim Jong Il", "Kim");
    assertThat(page.select(".prose a:not([class])").eachAttr("href"))
        .containsExactly("../people/kim-jong-il.html", "../people/x.html");
  }

  @Test
  void theFirstMentionInEachSectionBecomesALink() {
    SmallSite site =
        siteWith("en", "Kim", "Kim and Kim.\n\n## Later\n\nKim again, and Kim.").build();

    assertThat(site.page("en/articles/first.html").select(".prose a:not([class])")).hasSize(2);
  }

  @Test
  void headingsLinksAndCodeStayAsTheyAre() {
    String body = "[Kim](https://example.org/) and `Kim`\n\n## Kim\n\nNobody.";

    SmallSite site = siteWith("en", "Kim", body).build();

    assertThat(site.page("en/articles/first.html").select(".prose a:not([class])")).isEmpty();
    assertThat(site.page("en/people/x.html").select(".item-facts").text())
        .contains("named 2 times");
  }

  @Test
  void theSourceOfAQuotationStaysAsItIs() {
    SmallSite site = siteWith("en", "Kim", "> Kim came.\n>\n> — Kim").build();

    assertThat(site.page("en/articles/first.html").select("blockquote a:not([class])")).hasSize(1);
    assertThat(site.page("en/articles/first.html").select("blockquote p:last-child").html())
        .isEqualTo("— Kim");
  }

  @Test
  void aNameWithinALatinRunOfArabicDoesNotCutTheRun() {
    SmallSite site = siteWith("ar", "New York", "صحيفة New York Times الأمريكية").build();

    assertThat(site.read("ar/articles/first.html"))
        .contains(
            "صحيفة <bdi><a href=\"../people/x.html\">New York</a> Times</bdi>" + " الأمريكية");
  }

  @Test
  void aSpellingOfTwoEntitiesIsReportedWhereItStands() {
    SmallSite site =
        siteWith("en", "Kim Jong Un", "Today Kim spoke.")
            .with("entities/people/x.yaml", "name: {en: Kim Jong Un}\naliases: {en: [Kim]}\n")
            .with("entities/people/y.yaml", "name: {en: Kim Yo Jong}\naliases: {en: [Kim]}\n")
            .build();

    assertThat(site.problems())
        .containsExactly(
            "content/articles/first/en.md:6:7: error: 'Kim' may be any of x, y"
                + " (name the right one under 'entities' in article.yaml)"
                + " [ambiguous-name]");
  }

  @Test
  void theRecordDecidesWhoIsMeant() {
    SmallSite site =
        siteWith("en", "Kim Jong Un", "Today Kim spoke.")
            .with("entities/people/x.yaml", "name: {en: Kim Jong Un}\naliases: {en: [Kim]}\n")
            .with("entities/people/y.yaml", "name: {en: Kim Yo Jong}\naliases: {en: [Kim]}\n")
            .with(
                "articles/first/article.yaml",
                "published: 2023-09-14\noriginalLanguage: ar\nrights: digest\nentities: [y]\n")
            .build();

    assertThat(site.problems()).isEmpty();
    assertThat(site.page("en/articles/first.html").select(".prose a:not([class])").eachAttr("href"))
        .containsExactly("../people/y.html");
  }

  private SmallSite siteWith(String language, String spelling, String body) {
    String entity = "name: {" + language + ": \"" + spelling + "\"}\n";
    return SmallSite.in(folder)
        .with("archive.yaml", FOUR_LANGUAGES)
        .with("articles/first/" + language + ".md", text("T", "S", body))
        .with("entities/people/x.yaml", entity);
  }

  private static String names(Document page) {
    return String.join(" + ", page.select(".prose a:not([class])").eachText());
  }
}
