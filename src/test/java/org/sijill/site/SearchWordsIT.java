package org.sijill.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijill.testing.SmallSite;

/** Numbers, designations, transliterations and scripts without spaces, as they are searched for. */
@Timeout(120)
class SearchWordsIT {

  private static final String RECORD =
      "source: paper\npublished: %s\noriginalLanguage: ar\nrights: digest\n";

  /** Spellings of one word: each stands in a text of its own, and finds all the others. */
  private static final List<String> SPELLINGS =
      List.of(
          "en|6700|6,700|6 700|6\u00A0700|6\u202F700|6’700|٦٧٠٠|٦٬٧٠٠|۶۷۰۰|6٬700",
          "ar|8300|8,300|8 300|٨٣٠٠|٨٬٣٠٠|۸۳۰۰|8٬300",
          "ko|9200|9,200|9 200|٩٢٠٠|9٬200",
          "ru|5400|5 400|5\u00A0400|٥٤٠٠|5٬400|5.400",
          "en|1250000|1,250,000|1 250 000|1.250.000|١٬٢٥٠٬٠٠٠",
          "ru|2350000|2,350,000|2 350 000|2.350.000",
          "en|7,300.25|7300.25|7 300.25|٧٬٣٠٠٫٢٥",
          "ru|7 300,25|7300,25",
          "en|3.75|٣٫٧٥",
          "en|S-400|S400|S 400|S\u2011400",
          "en|F-16|F16|f 16",
          "en|C-8|C8",
          "en|COVID-19|COVID19|Covid 19",
          "ru|152 мм|152мм|152-мм",
          "ru|Ту-160|Ту160|Ту 160",
          "ar|إس-400|إس400|إس 400|اس٤٠٠",
          "en|1718/2006|1718-2006",
          "en|15.09.2023|15/09/2023|15-09-2023",
          "en|Sana'a|Ṣanʿāʾ|Sanaa|Sana|Sana’a|Sanʼa",
          "en|Łódź|Lodz",
          "en|Ærøskøbing|Aeroskobing|AEROSKØBING",
          "en|Þórshöfn|Thorshofn",
          "en|Đurić|Duric",
          "en|Groß|Gross",
          "en|Œdipe|Oedipe",
          "en|Ħamrun|Hamrun",
          "en|Kırıkkale|Kirikkale",
          "en|Århus|Arhus|Aarhus",
          "en|al-Qāʿida|al-Qaida|Al Qaida",
          "ar|مسؤولون|مسئولون",
          "ar|شؤون|شئون",
          "ar|هيئة|هيأة|هيئه",
          "ar|قراءة|قراءه",
          "ar|رؤساء|رؤسا\u0640ء|روساء",
          "ar|ﺻﻨﻌﺎء|صنعاء|صَنعاء",
          "ar|ﻻمع|لامع",
          "en|sanc\u00ADtionary|sanctionary",
          "en|word\u2060joiner|wordjoiner|word\u200Bjoiner",
          "ar|بيونغيانغ|بيونغ يانغ",
          "ar|عبدالله|عبد الله",
          "en|Kang Jong-un|Kang Jongun|Kang Jong un",
          "ko|박정은|박 정은",
          "en|4,000,000|4000000|4 000 000|٤٬٠٠٠٬٠٠٠|4.000.000",
          "ar|١٧٬٤٠٠|17400|17,400|17٬400|۱۷۴۰۰",
          "ko|21,700|21700|21 700|２１７００",
          "ar|٢٫٣٥|2.35|2٫35",
          "en|$3,450|$3450",
          "en|MiG-31|MiG31|Mig 31|MIG\u201131",
          "en|Hwasong-17|Hwasong 17|Hwasong17",
          "en|Su-34M|Su34M|SU 34M",
          "en|U.S.S.R.|USSR",
          "en|2270 (2016)|2270(2016)",
          "ru|МиГ-29|МиГ29|МиГ 29|миг-29",
          "ru|105-мм|105 мм|105мм",
          "ar|ميغ-31|ميغ 31|ميغ31|ميغ٣١|ميغ-٣١",
          "ko|화성-18형|화성18형",
          "en|ʿAbd al-ʿAzīz|Abd al-Aziz|ʻAbd al-ʻAzīz|'Abd al-'Aziz",
          "en|Qurʾān|Quran|Qur'an|Qur’an",
          "en|Taʿizz|Ta'izz|Taizz",
          "en|İstanbul|Istanbul|ISTANBUL",
          "en|Nguyễn|Nguyen",
          "en|Kim Chŏng-ŭn|Kim Chong-un|Kim Chongun|Kim Chong un",
          "en|P’yŏngsan|P'yongsan|Pyongsan",
          "en|ﬁnally|finally",
          "ar|آسيا|اسيا|ٱسيا",
          "ar|مسؤولية|مسئولية",
          "ar|کتاب|كتاب|ڪتاب",
          "ar|ڤولتير|فولتير",
          "ar|ﷲ|الله",
          "ar|ﷺ|صلىاللهعليهوسلم",
          "ar|أبوظبي|أبو ظبي",
          "ar|ولاديفوستوك|ولاديفو\u200Cستوك",
          "ru|ёлка|елка",
          "ru|Нью-Йорк|Нью Йорк|НьюЙорк",
          "ko|국무위원장|국무 위원장",
          "en|co-operation|cooperation",
          "en|H₂O|H2O|h2o",
          "en|CO₂|CO2",
          "en|G7|G-7|G 7",
          "en|9/11|9-11",
          "en|50-50|50/50",
          "en|al-Shabāb|al-Shabab|Al Shabab|alShabab",
          "en|Ṣalāḥ al-Dīn|Salah al-Din|Salah al Din",
          "en|Đà Nẵng|Da Nang",
          "en|Ångström|Angstrom",
          "ru|Р-7|Р7|Р 7",
          "ar|إسرائيل|اسرائيل|إسراييل",
          "ar|يؤثر|يوثر",
          "ar|ملائكة|ملآئكة",
          "ar|هٰؤلاء|هؤلاء",
          "ar|عِرَاق|عراق",
          "ko|북한-러시아|북한 러시아",
          "en|4.5 bn|4.5bn|4.5-bn",
          "en|7,250km|7250km|7250 km|7,250 km",
          "en|65 km²|65km²",
          "en|−47|47",
          "ar|خمسمائة|خمسمئة",
          "ar|ثلاثمائة|ثلاثمئة",
          "ar|سبعمئة|سبع مئة",
          "ar|المائة|المئة",
          "ar|رئاسة|رآسة|رءاسة",
          "ar|مكافآت|مكافئات|مكافات",
          "en|Salāḥ ad-Dīn|Salah ad-Din|Salah ad Din",
          "en|23%|23 %|٢٣٪",
          "ru|2,6 млн|2,6млн",
          "ar|٤٫٧ مليار|4.7 مليار|4,7 مليار",
          "ko|38만|38 만",
          "ko|73발|73 발");

  /** What is searched for, a text that has it, and one that has only what it consists of. */
  private static final List<String> FIRST =
      List.of(
          "en|U.S.|Talks of the U.S. side|They told us so, s and u and us and us",
          "en|C++|Written in C++ for years|Vitamin C and C minor and a C",
          "en|C#|Written in C# for years|Vitamin C and D minor and a C",
          "en|T-55|Two T-55 were seen|Shirts, a T of 55 sorts, 55 and 55",
          "ru|122 мм|Снаряды 122 мм и мины|В 122 домах мм не знают, 122 раза",
          "en|2397/2017|By resolution 2397/2017 of the council|In 2397 days after 2017, not in 2397",
          "ar|كيه-9|مدفع كيه-9 جديد|كيه قال إن 9 جاءوا، و9 غابوا");

  @TempDir static Path folder;
  private static Browser browser;
  private static SmallSite site;

  @BeforeAll
  static void start() throws IOException {
    browser = Browser.start(folder.resolve("profile"));
    site =
        SmallSite.in(folder.resolve("small"))
            .with(
                "archive.yaml",
                """
                title: {ar: أرشيف, en: Archive}
                description: {ar: أرشيف صغير., en: A small archive.}
                languages: [ar, en, ru, ko]
                edition: {number: "1", date: 2024-01-02}
                rights: {licence: https://creativecommons.org/licenses/by/4.0/, holder: {ar: نحن, en: We}}
                """)
            .with("entities/people/pak.yaml", "name: {ar: باك جونغ, en: Pak Jong}\n");
    for (int row = 0; row < SPELLINGS.size(); row++) {
      String[] spellings = SPELLINGS.get(row).split("\\|", -1);
      for (int i = 1; i < spellings.length; i++) {
        add("s-" + row + "-" + i, spellings[0], "Report", "( " + spellings[i] + " )");
      }
    }
    for (int row = 0; row < FIRST.size(); row++) {
      String[] texts = FIRST.get(row).split("\\|", -1);
      add("f-" + row + "-1", texts[0], "Report", texts[2]);
      add("f-" + row + "-2", texts[0], "Report", texts[3]);
    }
    add("whole", "en", "Report", "It rose by 4.25 points");
    add("digits", "en", "Report", "It rose by 425 points");
    add("phrase", "en", "Report", "The purple locomotive’s driver left");
    add("apart", "en", "Report", "The locomotive’s purple driver stayed");
    add("gun", "en", "Report", "Guns of 173 mm, cartridges of 6.18×47, made for OAPC");
    add("gunko", "ko", "보도", "37년 만에 K-11 자주포 1,470문");
    add("gunru", "ru", "Сообщение", "Орудия 173 мм, стоят 3,7 млн, для ЮНЕП");
    add("gunar", "ar", "خبر", "مدافع 173 ملم تبعد ٣٧ كم");
    add("titled", "en", "Velvet harvest", "Nothing to see here");
    add(
        "spread",
        "en",
        "Report",
        "Velvet, velvet. " + "Filler goes on. ".repeat(20) + "Harvest, harvest and velvet.");
    add("thai", "en", "Report", "ประเทศไทยมีการประชุม");
    add("lao", "en", "Report", "ປະເທດລາວມີກອງປະຊຸມ");
    add("khmer", "en", "Report", "ប្រទេសកម្ពុជាមានកិច្ចប្រជុំ");
    add("burmese", "en", "Report", "မြန်မာနိုင်ငံအစည်းအဝေး");
    add("japanese", "en", "Report", "平壌で首脳会談");
    for (int i = 0; i < 35; i++) {
      site.withArticle(
          "many-" + i, RECORD.replace("%s", "2023-01-" + (10 + i % 20)), "متن", "Locust " + i);
    }
    add("pakked", "en", "Pak pak report", "Pak and Pak and Jong of Pak");
    site.build();
    assertThat(site.problems()).noneMatch(line -> line.contains(": error: "));
  }

  private static void add(String id, String language, String title, String text) {
    site.with("articles/" + id + "/article.yaml", RECORD.replace("%s", "2024-03-01"))
        .with("articles/" + id + "/ar.md", SmallSite.text("خبر", "ملخص", "متن"))
        .with("articles/" + id + "/" + language + ".md", SmallSite.text(title, "Of it", text));
  }

  @AfterAll
  static void stop() {
    browser.close();
  }

  @Test
  void everySpellingFindsEveryOther() {
    List<String> faults = new ArrayList<>();
    for (String language : List.of("ar", "en", "ru", "ko")) {
      open(language);
      for (int row = 0; row < SPELLINGS.size(); row++) {
        String[] spellings = SPELLINGS.get(row).split("\\|", -1);
        for (int i = 1; i < spellings.length && spellings[0].equals(language); i++) {
          List<String> found = find(spellings[i] + " ");
          for (int other = 1; other < spellings.length; other++) {
            if (!found.contains("s-" + row + "-" + other)) {
              faults.add(spellings[i] + " does not find " + spellings[other]);
            }
          }
        }
      }
    }

    assertThat(faults).isEmpty();
  }

  @Test
  void theTextThatHasTheDesignationComesFirst() {
    List<String> faults = new ArrayList<>();
    for (String language : List.of("ar", "en", "ru")) {
      open(language);
      for (int row = 0; row < FIRST.size(); row++) {
        String[] texts = FIRST.get(row).split("\\|", -1);
        if (texts[0].equals(language)) {
          List<String> found = find(texts[1] + " ");
          if (found.isEmpty() || !found.get(0).equals("f-" + row + "-1")) {
            faults.add(texts[1] + ": " + found);
          }
        }
      }
    }

    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "4.25, whole, digits",
    "425, digits, whole",
    "400, s-9-1, whole",
    "16, s-10-1, whole",
    "1718, s-16-1, whole",
    "велосипед, , whole",
  })
  void decimalsStayAndPartsAreFound(String query, String found, String not) {
    open("en");
    List<String> ids = find(query + " ");

    assertThat(ids).doesNotContain(not);
    if (found != null) {
      assertThat(ids).contains(found);
    }
  }

  /** Where no text has a word as it is typed. */
  @ParameterizedTest
  @CsvSource({
    "en, gun, 173mm",
    "en, gun, 173-mm",
    "en, gun, guns of 173mm",
    "en, gun, '“guns of 173mm”'",
    "en, gun, 6.18x47",
    "en, gun, O.A.P.C.",
    "ko, gunko, 37년만에",
    "ko, gunko, K-11자주포",
    "ko, gunko, K11자주포",
    "ko, gunko, '1,470문의'",
    "ru, gunru, 173мм",
    "ru, gunru, '3,7млн'",
    "ru, gunru, Ю.Н.Е.П.",
    "ar, gunar, 173ملم",
    "ar, gunar, ٣٧كم",
  })
  void whatIsWrittenApartIsFoundAsOneWord(String language, String id, String query) {
    open(language);

    assertThat(find(query + " ").get(0)).isEqualTo(id);
  }

  @Test
  void partsThatStandElsewhereAreNotOneWord() {
    open("en");

    assertThat(find("47mm ")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"purple locomotive\"",
        "“purple locomotive”",
        "„purple locomotive“",
        "„purple locomotive”",
        "‟purple locomotive”",
        "«purple locomotive»",
        "»purple locomotive«",
        "‹purple locomotive›",
        "「purple locomotive」",
        "『purple locomotive』",
        "《purple locomotive》",
        "〈purple locomotive〉",
        "〝purple locomotive〟",
        "＂purple locomotive＂",
        "‘purple locomotive’",
        "’purple locomotive’",
        "‚purple locomotive‘",
        "'purple locomotive'",
        "“purple locomotive’s driver”",
        "‘purple locomotive’s driver’"
      })
  void aPhraseStandsInTheMarksOfAnyLanguage(String query) {
    open("en");

    assertThat(find(query)).contains("phrase").doesNotContain("apart");
  }

  @ParameterizedTest
  @CsvSource({
    "thai, ประเทศไทยมี",
    "thai, ประชุม",
    "thai, ประเทศไทย",
    "lao, ລາວ",
    "lao, ປະເທດລາວ",
    "khmer, កម្ពុជា",
    "khmer, ប្រទេសកម្ពុជា",
    "burmese, အစည်းအဝေး",
    "japanese, 平壌",
    "japanese, 会談",
  })
  void scriptsWithoutSpacesHaveWords(String id, String query) {
    open("en");

    assertThat(find(query + " ")).contains(id);
  }

  @Test
  void aTitleComesBeforeWordsFarApartAndAPersonBeforeWhoNamesIt() {
    open("en");

    assertThat(find("velvet harvest").get(0)).isEqualTo("titled");
    assertThat(find("Pak Jong").get(0)).isEqualTo("pak");
    assertThat(find("Pak").get(0)).isEqualTo("pak");
  }

  /** 2023-01-10 to 2023-01-29, each of them worth the same. */
  @Test
  void whatIsWorthTheSameStandsByItsDate() {
    open("en");

    assertThat(find("locust").get(0)).isIn("many-19");
    assertThat(find("locust").subList(33, 35)).containsOnly("many-0", "many-20");
  }

  /** A word of a phrase too; what a reader leaves out is nothing to look for. */
  @ParameterizedTest
  @CsvSource({
    "velvet harvets, velvet harvest, titled",
    "zzzzqqq harvets, zzzzqqq harvest, titled",
    "'\"velvet harvets\"', '\"velvet harvest\"', titled",
    "velvet harvest -harvets, , titled",
    "velvet harvest, , titled",
    "velvet, , titled",
  })
  void onlyWordsThatNoTextHasArePutRight(String query, String instead, String first) {
    open("en");
    Object better =
        browser.evaluateAsync(
            "sijillSearch.search(arguments[0]).then(r => (r.instead || '').toLowerCase())", query);
    Object found =
        browser.evaluateAsync(
            "sijillSearch.search(arguments[0]).then(r => sijillSearch.documentAt(r.hits[0].document))"
                + ".then(d => d.href)",
            query);

    assertThat(better).isEqualTo(instead == null ? "" : instead);
    assertThat(found).asString().endsWith("/" + first + ".html");
  }

  @Test
  void whatIsPutRightIsSaidAndCanBeUndone() {
    open("en");
    browser.evaluate("(location.hash = '#q=velvet+harvets', 1)");
    browser.await("document.querySelectorAll('#site\\\\:status a').length === 2");

    assertThat(browser.evaluate("document.querySelector('.result a').textContent"))
        .isEqualTo("Velvet harvest");
    assertThat(browser.evaluate("document.getElementById('site:status').textContent"))
        .asString()
        .contains("Showing results for", "velvet harvest", "velvet harvets");
    browser.evaluate("(document.querySelectorAll('#site\\\\:status a')[1].click(), 1)");
    browser.await("document.querySelectorAll('#site\\\\:status a').length === 0");

    assertThat(browser.evaluate("document.getElementById('site:query').value"))
        .isEqualTo("velvet harvets");
    assertThat(browser.address()).contains("exact=1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"6701", "1250001", "4.26", "S-401"})
  void aNumberIsNeverPutRight(String query) {
    open("en");

    assertThat(find(query + " ")).isEmpty();
  }

  @Test
  void theOtherLanguagesKeepTheQuery() {
    open("en");
    browser.evaluate("(location.hash = '#q=locust&kind=articles', 1)");
    browser.await("document.querySelectorAll('.result').length >= 5");
    browser.evaluate(
        "([...document.querySelectorAll('a[hreflang=ar]')]"
            + ".find(a => a.pathname.endsWith('/ar/search.html')).click(), 1)");
    browser.await("document.documentElement.lang === 'ar'");
    browser.await("document.getElementById('site:query').value === 'locust'");

    assertThat(browser.address()).endsWith("ar/search.html#q=locust&kind=articles");
  }

  /** From the disk too, where a browser keeps no page that was left. */
  @Test
  void whoComesBackSeesTheSamePlace() {
    // A smooth scroll would still be under way when the place is noted.
    browser.prefer("prefers-reduced-motion", "reduce");
    open("en");
    browser.evaluate("(location.hash = '#q=locust', 1)");
    for (int shown = 10; shown <= 30; shown += 10) {
      browser.await("document.querySelectorAll('.result').length === " + shown);
      if (shown < 30) {
        browser.evaluate("(document.getElementById('site:more').click(), 1)");
      }
    }
    browser.evaluate(
        "(document.querySelectorAll('.result')[24].scrollIntoView({behavior: 'instant'}), 1)");
    Object place = browser.evaluate("scrollY");
    browser.evaluate("(document.querySelectorAll('.result a')[25].click(), 1)");
    browser.await("document.querySelector('article') !== null");

    browser.back();
    browser.await("document.querySelectorAll('.result').length === 30");

    assertThat(browser.evaluate("document.getElementById('site:query').value")).isEqualTo("locust");
    assertThat(place).isNotEqualTo(0L);
    assertThat(browser.evaluate("scrollY")).isEqualTo(place);
  }

  @Test
  void whoFindsNothingIsOfferedTheIndexes() {
    open("en");
    String offered = "document.querySelector('#site\\\\:indexes').offsetHeight > 0";
    assertThat(browser.evaluate(offered)).isEqualTo(false);
    browser.evaluate("(location.hash = '#q=zzzzqqq', 1)");
    browser.await("document.getElementById('site:status').textContent === 'No results'");

    assertThat(browser.evaluate(offered)).isEqualTo(true);
    assertThat(
            browser.evaluate(
                "[...document.querySelectorAll('#site\\\\:indexes a')].map(a => a.textContent)"))
        .asString()
        .contains("People", "Articles", "Sources");
    browser.evaluate("(location.hash = '#q=locust', 1)");
    browser.await("document.querySelectorAll('.result').length === 10");
    assertThat(browser.evaluate(offered)).isEqualTo(false);
  }

  private static void open(String language) {
    assertThat(browser.open(site.site().resolve(language + "/search.html"))).isEmpty();
  }

  /** Returns the ids of all that a query finds, by the page's own script. */
  private static List<String> find(String query) {
    Object ids =
        browser.evaluateAsync(
            """
            sijillSearch.search(arguments[0]).then(result => Promise.all(result.instead ? [] : result.hits.map(
              hit => sijillSearch.documentAt(hit.document).then(d => d.href.replace(/.*[/]|.html/g, '')))))
            """,
            query);
    return ((List<?>) ids).stream().map(String::valueOf).toList();
  }
}
