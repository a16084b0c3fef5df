package org.sijill.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
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

  private static final Listing NONE = Listing.of(List.of());

  private final Archive archive;
  private final SortedMap<Address, Page> pages = new TreeMap<>();
  private final List<Collision> collisions = new ArrayList<>();
  private final Listing articles;
  private final Timeline timeline;
  private final EventOrder events;
  private final PointIndex points;
  private final Map<String, Listing> bySource;
  private final Map<String, Listing> byThread;
  private final Map<RecordKey, Listing> byEntity;
  private final List<RecordKind> entityKinds;
  private final Map<Language, Map<RecordKey, Place>> places = new LinkedHashMap<>();

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
    this.events = new EventOrder(timeline, archive, links);
    this.points = PointIndex.of(events.events());
    this.bySource = listings(articles.articles(), a -> nullable(a.source()));
    this.byThread = listings(articles.articles(), a -> nullable(a.thread()));
    this.byEntity = listings(articles.articles(), a -> links.coverage().entities(a.id()));
    Set<RecordKind> kinds = EnumSet.noneOf(RecordKind.class);
    for (Entity entity : archive.entities().values()) {
      kinds.add(entity.key().kind());
    }
    this.entityKinds = List.copyOf(kinds);
    archive.settings().languages().forEach(language -> places.put(language, new HashMap<>()));
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

  /** Returns the events in the order of time. */
  public EventOrder events() {
    return events;
  }

  /** Returns the points on which accounts can be held against each other. */
  public PointIndex points() {
    return points;
  }

  /** Returns the list of a source's articles. */
  public Listing articlesOfSource(String source) {
    return bySource.getOrDefault(source, NONE);
  }

  /** Returns the list of a thread's articles. */
  public Listing articlesOfThread(String thread) {
    return byThread.getOrDefault(thread, NONE);
  }

  /** Returns the list of the articles that are about an entity. */
  public Listing articlesAbout(RecordKey entity) {
    return byEntity.getOrDefault(entity, NONE);
  }

  /** Returns the kinds of entities that the archive has. */
  public List<RecordKind> entityKinds() {
    return entityKinds;
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
    Place own = places.getOrDefault(reader, Map.of()).get(record);
    if (own != null) {
      return own;
    }
    for (Map<RecordKey, Place> other : places.values()) {
      Place place = other.get(record);
      if (place != null) {
        return place;
      }
    }
    return null;
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
    for (int part = 1; part <= points.pages().size(); part++) {
      add(new Page.PointList(language, part));
    }
  }

  private void addEntityPages(Language language) {
    entityKinds().forEach(kind -> add(new Page.EntityList(language, kind)));
    for (Entity entity : archive.entities().values()) {
      for (Listing.Slice slice : articlesAbout(entity.key()).slices()) {
        add(new Page.EntityPage(language, entity, slice));
      }
      for (int part = 1; part <= events.pages(entity.key()).size(); part++) {
        add(new Page.EntityEvents(language, entity, part));
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
      return;
    }
    RecordKey record = record(page);
    if (record != null) {
      places
          .computeIfAbsent(page.language(), language -> new HashMap<>())
          .put(record, new Place(address, page.language()));
    }
  }

  /** Returns the record that a page is about, if it is the record's first page. */
  private static @Nullable RecordKey record(Page page) {
    // Java 17 has no pattern switch.
    if (page instanceof Page.ArticlePage article) {
      return article.article().key();
    } else if (page instanceof Page.EventPage event) {
      return new RecordKey(RecordKind.EVENT, event.event().id());
    } else if (page instanceof Page.EntityPage entity && entity.slice().isFirst()) {
      return entity.entity().key();
    } else if (page instanceof Page.SourcePage source && source.slice().isFirst()) {
      return new RecordKey(RecordKind.SOURCE, source.source().id());
    } else if (page instanceof Page.ThreadPage thread && thread.slice().isFirst()) {
      return new RecordKey(RecordKind.THREAD, thread.thread().id());
    } else if (page instanceof Page.Free free) {
      return new RecordKey(RecordKind.PAGE, free.page().id());
    }
    return null;
  }

  private static Collection<String> nullable(@Nullable String id) {
    return id == null ? List.of() : List.of(id);
  }

  /** Groups articles by what they have, in the order in which they stand. */
  private static <K> Map<K, Listing> listings(
      List<Article> sorted, Function<Article, Collection<K>> keys) {
    Map<K, List<Article>> groups = new HashMap<>();
    for (Article article : sorted) {
      for (K key : keys.apply(article)) {
        groups.computeIfAbsent(key, k -> new ArrayList<>()).add(article);
      }
    }
    Map<K, Listing> listings = new HashMap<>();
    groups.forEach((key, articles) -> listings.put(key, Listing.ofSorted(articles)));
    return listings;
  }
}
