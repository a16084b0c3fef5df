package org.sijill.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijill.link.Links;
import org.sijill.model.Archive;
import org.sijill.model.Article;
import org.sijill.model.Entity;
import org.sijill.model.FreePage;
import org.sijill.model.Language;
import org.sijill.model.RecordKey;
import org.sijill.model.RecordKind;

/** Every page of a site with its address, and where each record is shown. Immutable. */
public final class SitePlan {

  private final Archive archive;
  private final SortedMap<Address, Page> pages = new TreeMap<>();
  private final List<Collision> collisions = new ArrayList<>();
  private final Listing articles;
  private final Timeline timeline;
  private final Map<String, Listing> bySource;
  private final Map<String, Listing> byThread;
  private final Map<RecordKey, Listing> byEntity = new HashMap<>();

  /**
   * Two pages that want one address.
   *
   * @param address the address
   * @param page the page that cannot have it
   */
  public record Collision(Address address, Page page) {}

  /**
   * Where a record is shown.
   *
   * @param address the page
   * @param language the page's language
   */
  public record Place(Address address, Language language) {}

  private SitePlan(Archive archive, Links links) {
    this.archive = archive;
    this.articles = Listing.of(archive.articles().values());
    this.timeline = Timeline.of(archive);
    this.bySource = listings(archive.articles().values(), Article::source);
    this.byThread = listings(archive.articles().values(), Article::thread);
    for (Entity entity : archive.entities().values()) {
      byEntity.put(entity.key(), Listing.of(links.coverage().articles(entity.key())));
    }
  }

  /** Plans the site of an archive. */
  public static SitePlan of(Archive archive, Links links) {
    SitePlan plan = new SitePlan(archive, links);
    plan.addPages();
    return plan;
  }

  /** Returns the pages by address. */
  public SortedMap<Address, Page> pages() {
    return Collections.unmodifiableSortedMap(pages);
  }

  /** Returns the pages for which there was no room; a site with any must not be published. */
  public List<Collision> collisions() {
    return List.copyOf(collisions);
  }

  /** Returns the list of all articles. */
  public Listing articles() {
    return articles;
  }

  /** Returns the chronology. */
  public Timeline timeline() {
    return timeline;
  }

  /** Returns the list of a source's articles. */
  public Listing articlesOfSource(String source) {
    return bySource.getOrDefault(source, Listing.of(List.of()));
  }

  /** Returns the list of a thread's articles. */
  public Listing articlesOfThread(String thread) {
    return byThread.getOrDefault(thread, Listing.of(List.of()));
  }

  /** Returns the list of the articles that are about an entity. */
  public Listing articlesAbout(RecordKey entity) {
    return byEntity.getOrDefault(entity, Listing.of(List.of()));
  }

  /** Returns the kinds of entities that the archive has. */
  public List<RecordKind> entityKinds() {
    return Arrays.stream(RecordKind.values())
        .filter(kind -> archive.entities().values().stream().anyMatch(e -> e.key().kind() == kind))
        .toList();
  }

  /** Returns where a page stands. */
  public Address addressOf(Page page) {
    return Addresses.of(page);
  }

  /**
   * Returns where a record is shown: in the reader's language, or else in the first of the
   * archive's languages in which it has a text. Null where no page shows it yet.
   */
  public @Nullable Place place(RecordKey record, Language reader) {
    for (Language language : candidates(reader)) {
      Page page = page(record, language);
      if (page != null) {
        Address address = addressOf(page);
        if (pages.containsKey(address)) {
          return new Place(address, language);
        }
      }
    }
    return null;
  }

  private List<Language> candidates(Language reader) {
    List<Language> languages = new ArrayList<>();
    languages.add(reader);
    archive.settings().languages().stream()
        .filter(language -> !language.equals(reader))
        .forEach(languages::add);
    return languages;
  }

  private @Nullable Page page(RecordKey record, Language language) {
    String id = record.id();
    return switch (record.kind()) {
      case ARTICLE -> new Page.ArticlePage(language, Archive.require(archive.articles(), id));
      case SOURCE ->
          new Page.SourcePage(
              language,
              Archive.require(archive.sources(), id),
              articlesOfSource(id).slices().get(0));
      case THREAD ->
          new Page.ThreadPage(
              language,
              Archive.require(archive.threads(), id),
              articlesOfThread(id).slices().get(0));
      case PAGE -> new Page.Free(language, Archive.require(archive.pages(), id));
      case PERSON, PLACE, ORGANISATION, TOPIC ->
          new Page.EntityPage(
              language,
              Archive.require(archive.entities(), id),
              articlesAbout(record).slices().get(0));
      case EVENT -> new Page.EventPage(language, Archive.require(archive.events(), id));
    };
  }

  private void addPages() {
    Language first = archive.settings().defaultLanguage();
    add(new Page.Gateway(first));
    add(new Page.NotFound(first));
    for (Language language : archive.settings().languages()) {
      addPages(language);
    }
    for (Article article : archive.articles().values()) {
      Place place = place(article.key(), first);
      Language language = place == null ? first : place.language();
      article.aliases().forEach(path -> add(new Page.Redirect(language, path, article)));
    }
  }

  private void addPages(Language language) {
    add(new Page.Home(language));
    articles.slices().forEach(slice -> add(new Page.ArticleList(language, slice)));
    for (Article article : archive.articles().values()) {
      if (article.texts().containsKey(language)) {
        add(new Page.ArticlePage(language, article));
      }
    }
    add(new Page.SourceList(language));
    archive
        .sources()
        .forEach(
            (id, source) ->
                articlesOfSource(id)
                    .slices()
                    .forEach(slice -> add(new Page.SourcePage(language, source, slice))));
    archive
        .threads()
        .forEach(
            (id, thread) ->
                articlesOfThread(id)
                    .slices()
                    .forEach(slice -> add(new Page.ThreadPage(language, thread, slice))));
    addEntityPages(language);
    addChronology(language);
    add(new Page.Search(language));
    for (FreePage page : archive.pages().values()) {
      if (page.texts().containsKey(language)) {
        add(new Page.Free(language, page));
      }
    }
  }

  private void addChronology(Language language) {
    if (archive.events().isEmpty()) {
      return;
    }
    add(new Page.ChronologyPage(language));
    if (timeline.isDivided()) {
      timeline.slices().forEach(slice -> add(new Page.ChronologyYear(language, slice)));
    }
    archive.events().values().forEach(event -> add(new Page.EventPage(language, event)));
    if (archive.events().values().stream().anyMatch(event -> !event.points().isEmpty())) {
      add(new Page.PointList(language));
    }
  }

  private void addEntityPages(Language language) {
    entityKinds().forEach(kind -> add(new Page.EntityList(language, kind)));
    for (Entity entity : archive.entities().values()) {
      for (Listing.Slice slice : articlesAbout(entity.key()).slices()) {
        add(new Page.EntityPage(language, entity, slice));
      }
    }
    if (!archive.entities().isEmpty()) {
      add(new Page.LinkMap(language));
    }
  }

  private void add(Page page) {
    Address address = addressOf(page);
    if (pages.putIfAbsent(address, page) != null) {
      collisions.add(new Collision(address, page));
    }
  }

  private static Map<String, Listing> listings(
      Collection<Article> articles, Function<Article, @Nullable String> key) {
    Map<String, List<Article>> groups = new HashMap<>();
    for (Article article : articles) {
      String id = key.apply(article);
      if (id != null) {
        groups.computeIfAbsent(id, k -> new ArrayList<>()).add(article);
      }
    }
    return groups.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, e -> Listing.of(e.getValue()), (a, b) -> a, LinkedHashMap::new));
  }
}
