package org.sijill.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.cache.Cache;
import org.sijill.content.ContentReader;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Progress;
import org.sijill.model.Content;
import org.sijill.testing.SmallSite;

/** Which stories are offered beside an article, and why. */
class RelatedTest {

  @TempDir Path folder;

  private static String record(String published, String more) {
    return "published: " + published + "\noriginalLanguage: ar\nrights: digest\n" + more;
  }

  /** Six articles about nothing in particular, beside those of the test. */
  private SmallSite site() {
    SmallSite site =
        SmallSite.in(folder)
            .with("entities/places/base.yaml", "name: {ar: القاعدة, en: Vostochny}\n")
            .with("entities/topics/arms.yaml", "name: {ar: السلاح, en: Arms}\n")
            .with("entities/people/kim.yaml", "name: {ar: كيم, en: Kim}\n");
    for (int i = 1; i <= 6; i++) {
      site.withArticle(
          "other-" + i, record("201" + i + "-01-01", ""), "كلام عن كيم " + i, "Kim, no. " + i);
    }
    return site;
  }

  private static List<String> reasons(SmallSite site, String page) {
    return site.page(page).select(".related .item").stream()
        .map(item -> item.select("h3").text() + " – " + item.select(".reason").text())
        .toList();
  }

  @Test
  void theReasonStandsBesideTheLinkInTheReadersLanguage() {
    SmallSite site =
        site()
            .withArticle(
                "a",
                record("2023-09-12", "thread: story\n"),
                "القاعدة والسلاح، وحديث عن البحر والمطر والسفر",
                "x")
            .withArticle("b", record("2023-09-14", "thread: story\n"), "السلاح في القاعدة", "x")
            .without("articles/first/article.yaml")
            .with("articles/first/article.yaml", record("2010-01-01", ""))
            .build();

    assertThat(site.problems()).isEmpty();
    assertThat(reasons(site, "en/articles/a.html"))
        .first()
        .isEqualTo("Headline b – in both: Vostochny, Arms; same thread: Story; within a week");
    assertThat(reasons(site, "ar/articles/b.html"))
        .first()
        .isEqualTo("عنوان a – يجمعهما: القاعدة، السلاح؛ المسار نفسه: قصة؛ بفارق أسبوع أو أقل");
  }

  @Test
  void whatEveryArticleHasIsNoReason() {
    SmallSite site =
        site().with("articles/first/ar.md", SmallSite.text("عنوان", "ملخص", "عن كيم")).build();

    assertThat(reasons(site, "en/articles/other-1.html"))
        .noneSatisfy(reason -> assertThat(reason).contains("Kim"));
  }

  @Test
  void aSharedEventIsAReason() {
    SmallSite site =
        site()
            .withArticle("a", record("2023-09-12", ""), "أ", "x")
            .withArticle("b", record("2024-09-14", "events: [summit]\n"), "ب", "x")
            .with(
                "events/summit.yaml",
                "date: 2023-09-13\ntitle: {ar: القمة, en: The summit}\narticles: [a]\n")
            .build();

    assertThat(reasons(site, "en/articles/a.html"))
        .containsExactly("Headline b – both report: “The summit”");
  }

  /** The eighth day lies more than a week after the first, and may be the one. */
  @Test
  void thatItIsNearInTimeIsSaidOnlyWhereItIsCertain() {
    SmallSite site =
        site()
            .withArticle("a", record("2024-06-19", "thread: story\n"), "أ", "x")
            .withArticle("b", record("2024-06-21/2024-06-27", "thread: story\n"), "ب", "x")
            .withArticle("c", record("2024-06/..", "thread: story\n"), "ج", "x")
            .build();

    assertThat(reasons(site, "en/articles/a.html"))
        .contains(
            "Headline b – same thread: Story; within a month", "Headline c – same thread: Story");
  }

  @Test
  void aScoreIsTheSameFromEitherSide() {
    List<Pair> pairs = pairs(related(mixed()));

    assertThat(pairs)
        .hasSizeGreaterThan(10)
        .allSatisfy(pair -> assertThat(pair.there().score()).isEqualTo(pair.back().score()));
  }

  /** Two articles each of which is offered beside the other. */
  private record Pair(Related there, Related back) {}

  private static List<Pair> pairs(Map<String, List<Related>> related) {
    List<Pair> pairs = new ArrayList<>();
    related.forEach(
        (id, list) ->
            list.forEach(
                there ->
                    related.getOrDefault(there.article(), List.of()).stream()
                        .filter(back -> back.article().equals(id))
                        .forEach(back -> pairs.add(new Pair(there, back)))));
    return pairs;
  }

  @Test
  void anArticleAboutSomethingElseChangesNoList() {
    SmallSite site = mixed();
    Map<String, List<String>> before = ids(related(site));

    site.withArticle("zzz", record("1990-01-01", ""), "موضوع آخر تمامًا", "Other");

    assertThat(ids(related(site))).containsAllEntriesOf(before);
  }

  @Test
  void atMostFiveAreOfferedAndNeverTheArticleItself() {
    Map<String, List<Related>> related = related(mixed());

    assertThat(related.values()).anySatisfy(list -> assertThat(list).hasSize(5));
    related.forEach(
        (id, list) -> {
          assertThat(list).hasSizeLessThanOrEqualTo(5);
          assertThat(list).noneMatch(r -> r.article().equals(id));
          assertThat(list).allMatch(r -> !r.reasons().isEmpty());
        });
  }

  @Test
  void theWeightsAreTheMaintainers() {
    SmallSite site =
        mixed()
            .with(
                "archive.yaml",
                """
                title: {ar: أرشيف, en: Archive}
                description: {ar: أرشيف صغير., en: A small archive.}
                languages: [ar, en]
                edition: {number: "1", date: 2024-01-02}
                rights: {licence: https://creativecommons.org/licenses/by/4.0/, holder: {ar: نحن}}
                related: {limit: 1, entities: 0, thread: 9}
                """);

    Related first = related(site).getOrDefault("m-0", List.of()).get(0);

    assertThat(related(site).values()).allMatch(list -> list.size() <= 1);
    assertThat(first.score().entities()).isZero();
    assertThat(first.score().thread()).isEqualTo(9);
  }

  /** Twelve articles that share places, topics and a thread in turn. */
  private SmallSite mixed() {
    SmallSite site = site();
    for (int i = 0; i < 12; i++) {
      String body = (i % 2 == 0 ? "القاعدة " : "") + (i % 3 == 0 ? "السلاح " : "") + "نص " + i;
      String record = record("2023-0" + (1 + i % 9) + "-11", i % 4 == 0 ? "thread: story\n" : "");
      site.withArticle("m-" + i, record, body, "x");
    }
    return site;
  }

  private static Map<String, List<Related>> related(SmallSite site) {
    Problems problems = new Problems();
    Content content =
        ContentReader.read(site.content(), Cache.NONE, problems, Progress.NONE).orElseThrow();
    Parsed parsed = Linker.parse(content, Cache.NONE, problems, Progress.NONE);
    Links links = Linker.link(parsed, Cache.NONE, problems, Progress.NONE);
    Map<String, List<Related>> related = new TreeMap<>();
    parsed.archive().articles().keySet().forEach(id -> related.put(id, links.related(id)));
    links.relateAll(Progress.NONE);
    related.forEach((id, found) -> assertThat(links.related(id)).isEqualTo(found));
    return related;
  }

  private static Map<String, List<String>> ids(Map<String, List<Related>> related) {
    return related.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, e -> e.getValue().stream().map(Related::article).toList()));
  }
}
