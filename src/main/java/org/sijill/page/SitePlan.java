package org.sijill.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sijill.link.Links;
import org.sijill.model.Archive;
import org.sijill.model.Entity;
import org.sijill.model.Event;
import org.sijill.model.Language;
import org.sijill.model.RecordKey;
import org.sijill.model.RecordKind;
import org.sijill.text.FileNames;

/** Every page of a site with its address, and the page that shows each record. Immutable. */
public final class SitePlan {

  private final Archive archive;
  private final SortedMap<Address, Page> pages = new TreeMap<>();
  private final List<Collision> collisions = new ArrayList<>();
  private final ArticleLists lists;
  private final EventOrder events;
  private final PointIndex points;
  private final List<Event> spine;
  private final List<RecordKind> entityKinds;
  private final Map<Language, Map<RecordKey, Place>> places = new LinkedHashMap<>();

  /**
   * Two pages with the same address, or with addresses that some file systems treat as the same.
   *
   * @param page the page to report; if one of the two is a former address, that one
   * @param other the other page
   */
  public record Collision(Page page, Page other) {

    static Collision of(Page page, Page before) {
      boolean former = before instanceof Page.Redirect && !(page instanceof Page.Redirect);
      return former ? new Collision(before, page) : new Collision(page, before);
    }
  }

  /**
   * The page that shows a record.
   *
   * @param address the page's address
   * @param language the page's language
   */
  public record Place(Address address, Language language) {}

  private SitePlan(Archive archive, Links links, ArticleLists lists) {
    this.archive = archive;
    this.lists = lists;
    this.events = new EventOrder(lists.timeline(), archive, links);
    this.points = PointIndex.of(events.events());
    this.spine = Spine.of(archive, lists.timeline());
    Set<RecordKind> kinds = EnumSet.noneOf(RecordKind.class);
    for (Entity entity : archive.entities().values()) {
      kinds.add(entity.key().kind());
    }
    this.entityKinds = List.copyOf(kinds);
    archive.settings().languages().forEach(language -> places.put(language, new HashMap<>()));
  }

  /** Plans the site of an archive. */
  public static SitePlan of(Archive archive, Links links) {
    SitePlan plan = new SitePlan(archive, links, ArticleLists.of(archive, links));
    Language first = archive.settings().defaultLanguage();
    plan.add(new Page.Gateway(first));
    plan.add(new Page.NotFound(first));
    for (Language language : archive.settings().languages()) {
      plan.pagesIn(language).all().forEach(plan::add);
    }
    plan.findLikeAddresses();
    return plan;
  }

  /**
   * Finds addresses that differ only in case or Unicode form: only former addresses and language
   * tags have letters other than a to z.
   */
  private void findLikeAddresses() {
    Map<String, Page> byKey = new HashMap<>();
    pages.forEach(
        (address, page) -> {
          String key = FileNames.key(address.path());
          if (!key.equals(address.path())) {
            Page like = pages.get(new Address(key));
            Page before = byKey.putIfAbsent(key, page);
            Page other = before == null ? like : before;
            if (other != null) {
              collisions.add(Collision.of(page, other));
            }
          }
        });
  }

  private LanguagePages pagesIn(Language language) {
    return new LanguagePages(language, archive, lists, events, points, entityKinds);
  }

  /** Returns the pages by address. */
  public SortedMap<Address, Page> pages() {
    return Collections.unmodifiableSortedMap(pages);
  }

  /** Returns the collisions; a site that has any must not be published. */
  public List<Collision> collisions() {
    return List.copyOf(collisions);
  }

  /** Returns the list of all articles. */
  public Listing articles() {
    return lists.all();
  }

  /** Returns the story's turning points. */
  public List<Event> spine() {
    return spine;
  }

  /** Returns the chronology. */
  public Timeline timeline() {
    return lists.timeline();
  }

  /** Returns the page of the chronology that lists an event. */
  public Page chronology(Event event, Language language) {
    return lists.timeline().isDivided()
        ? new Page.ChronologyYear(language, lists.timeline().sliceOf(event))
        : new Page.ChronologyPage(language);
  }

  /** Returns the events in chronological order. */
  public EventOrder events() {
    return events;
  }

  /** Returns the points on which accounts can be compared. */
  public PointIndex points() {
    return points;
  }

  /** Returns the list of a source's articles. */
  public Listing articlesOfSource(String source) {
    return lists.ofSource(source);
  }

  /** Returns the list of a thread's articles. */
  public Listing articlesOfThread(String thread) {
    return lists.ofThread(thread);
  }

  /** Returns the list of the articles that are about an entity. */
  public Listing articlesAbout(RecordKey entity) {
    return lists.about(entity);
  }

  /** Returns the map of places, if there is one. */
  public Optional<Page> placeMap(Language language) {
    Page map = new Page.PlaceMap(language);
    return pages.containsKey(Addresses.of(map)) ? Optional.of(map) : Optional.empty();
  }

  /** Returns the kinds of entities that the archive has. */
  public List<RecordKind> entityKinds() {
    return entityKinds;
  }

  /** Returns the record that a page belongs to, or null if it belongs to none. */
  public static @Nullable RecordKey recordOf(Page page) {
    if (page instanceof Page.Redirect redirect) {
      return redirect.article().key();
    } else if (page instanceof Page.EntityPage entity) {
      return entity.entity().key();
    } else if (page instanceof Page.EntityEvents events) {
      return events.entity().key();
    }
    return record(page);
  }

  /** Returns the address of a page. */
  public Address addressOf(Page page) {
    return Addresses.of(page);
  }

  /**
   * Returns the page that shows a record: in the reader's language, or else in the first of the
   * archive's languages in which it has a text. Null if no page shows it.
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

  private void add(Page page) {
    Address address = addressOf(page);
    Page before = pages.putIfAbsent(address, page);
    if (before != null) {
      collisions.add(Collision.of(page, before));
      return;
    }
    RecordKey record = record(page);
    if (record != null) {
      places
          .computeIfAbsent(page.language(), language -> new HashMap<>())
          .put(record, new Place(address, page.language()));
    }
  }

  /** Returns the record that a page is about if this is the record's first page, or else null. */
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
}
