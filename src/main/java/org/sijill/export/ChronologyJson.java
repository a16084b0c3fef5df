package org.sijill.export;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sijill.edtf.EdtfDate;
import org.sijill.link.Links;
import org.sijill.model.Archive;
import org.sijill.model.Article;
import org.sijill.model.Entity;
import org.sijill.model.Event;
import org.sijill.model.Language;
import org.sijill.model.RecordKey;
import org.sijill.model.Settings;
import org.sijill.model.Text;
import org.sijill.page.Page;
import org.sijill.page.SitePlan;
import org.sijill.page.Timeline;

/** The chronology in all languages, as {@code chronology.schema.json} describes it. */
final class ChronologyJson {

  private final Archive archive;
  private final Links links;
  private final SitePlan plan;

  private ChronologyJson(Archive archive, Links links, SitePlan plan) {
    this.archive = archive;
    this.links = links;
    this.plan = plan;
  }

  static byte[] of(Archive archive, Links links, SitePlan plan) {
    return Json.file(new ChronologyJson(archive, links, plan).chronology());
  }

  record ChronologyData(
      Map<String, String> title,
      List<String> languages,
      @Nullable String baseUrl,
      EditionData edition,
      String licence,
      List<EventData> events,
      List<ArticleData> articles,
      List<EntityData> entities) {}

  record EditionData(String number, String date) {}

  record EventData(
      String id,
      @Nullable String date,
      @Nullable String earliest,
      @Nullable String latest,
      String section,
      Map<String, String> title,
      @Nullable Map<String, String> summary,
      List<String> places,
      List<String> participants,
      List<String> topics,
      List<String> articles,
      List<PointData> points,
      Map<String, String> pages) {}

  record PointData(Map<String, String> question, boolean disputed, List<AccountData> accounts) {}

  record AccountData(
      String article, String stance, @Nullable Integer section, Map<String, String> says) {}

  record ArticleData(
      String id,
      String published,
      @Nullable Map<String, String> source,
      @Nullable String url,
      Map<String, String> title,
      Map<String, String> pages) {}

  record EntityData(
      String id,
      String kind,
      Map<String, String> name,
      @Nullable String wikidata,
      @Nullable Double latitude,
      @Nullable Double longitude) {}

  private ChronologyData chronology() {
    Settings settings = archive.settings();
    return new ChronologyData(
        words(settings.title()),
        settings.languages().stream().map(Language::tag).toList(),
        settings.baseUrl() == null ? null : settings.baseUrl().toString(),
        new EditionData(settings.edition().number(), settings.edition().date().text()),
        settings.licence().licence().toString(),
        plan.timeline().entries().stream()
            .filter(entry -> entry.event() != null)
            .map(this::event)
            .toList(),
        archive.articles().values().stream().map(this::article).toList(),
        archive.entities().values().stream().map(ChronologyJson::entity).toList());
  }

  private EventData event(Timeline.Entry entry) {
    Event event = Objects.requireNonNull(entry.event());
    EdtfDate date = event.date();
    return new EventData(
        event.id(),
        date == null ? null : date.text(),
        date == null ? null : day(date.earliest()),
        date == null ? null : day(date.latest()),
        word(entry.section()),
        words(event.title()),
        event.summary() == null ? null : words(event.summary()),
        event.places(),
        event.participants(),
        links.topics().of(event).stream().map(RecordKey::id).toList(),
        event.articles(),
        event.points().stream().map(ChronologyJson::point).toList(),
        pages(language -> new Page.EventPage(language, event)));
  }

  /** Returns a day in ISO 8601, or null for an open end. */
  private static @Nullable String day(LocalDate day) {
    return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX) ? null : day.toString();
  }

  private static PointData point(Event.Point point) {
    return new PointData(
        words(point.question()),
        point.isDisputed(),
        point.accounts().stream().map(ChronologyJson::account).toList());
  }

  private static AccountData account(Event.Account account) {
    return new AccountData(
        account.article(),
        word(account.stance()),
        account.section() == null ? null : account.section().number(),
        words(account.says()));
  }

  private ArticleData article(Article article) {
    Map<String, String> titles = new LinkedHashMap<>();
    article.texts().forEach((language, text) -> titles.put(language.tag(), text.title()));
    String source = article.source();
    return new ArticleData(
        article.id(),
        article.published().text(),
        source == null ? null : words(Archive.require(archive.sources(), source).name()),
        article.url() == null ? null : article.url().toString(),
        titles,
        pages(language -> new Page.ArticlePage(language, article)));
  }

  private static EntityData entity(Entity entity) {
    Entity.Location location = entity.location();
    return new EntityData(
        entity.id(),
        entity.key().kind().folder(),
        words(entity.name()),
        entity.wikidata(),
        location == null ? null : location.latitude(),
        location == null ? null : location.longitude());
  }

  private interface PageIn {
    Page page(Language language);
  }

  /** Returns the addresses of a record's pages, by language tag. */
  private Map<String, String> pages(PageIn pageIn) {
    Map<String, String> pages = new LinkedHashMap<>();
    for (Language language : archive.settings().languages()) {
      var address = plan.addressOf(pageIn.page(language));
      if (plan.pages().containsKey(address)) {
        pages.put(language.tag(), address.path());
      }
    }
    return pages;
  }

  private static Map<String, String> words(Text text) {
    Map<String, String> words = new LinkedHashMap<>();
    text.wordings().forEach((language, wording) -> words.put(language.tag(), wording));
    return words;
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
