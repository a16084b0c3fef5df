package org.sijill.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.sijill.model.Archive;
import org.sijill.model.Article;
import org.sijill.model.Entity;
import org.sijill.model.FreePage;
import org.sijill.model.Language;
import org.sijill.model.RecordKey;
import org.sijill.model.RecordKind;
import org.sijill.model.Source;
import org.sijill.model.StoryThread;

/**
 * Lists the pages of one language's site.
 *
 * @param language the language
 * @param archive the records
 * @param lists the lists of articles
 * @param events the events in their order
 * @param points the points on which accounts can be compared
 * @param entityKinds the kinds of entities that the archive has
 */
record LanguagePages(
    Language language,
    Archive archive,
    ArticleLists lists,
    EventOrder events,
    PointIndex points,
    List<RecordKind> entityKinds) {

  /** Returns all pages. */
  List<Page> all() {
    List<Page> all = new ArrayList<>();
    all.add(new Page.Home(language));
    all.addAll(articleLists());
    archive.articles().values().forEach(article -> all.addAll(ofArticle(article)));
    all.add(new Page.SourceList(language));
    archive.sources().values().forEach(source -> all.addAll(ofSource(source)));
    archive.threads().values().forEach(thread -> all.addAll(ofThread(thread)));
    addEntities(all);
    addChronology(all);
    all.add(new Page.Search(language));
    for (FreePage page : archive.pages().values()) {
      if (page.texts().containsKey(language)) {
        all.add(new Page.Free(language, page));
      }
    }
    return all;
  }

  /** Returns the pages about an entity. */
  List<Page> about(RecordKey entity) {
    Entity own = Archive.require(archive.entities(), entity.id());
    List<Page> pages = new ArrayList<>(ofEntity(own));
    pages.addAll(eventsOfEntity(own));
    return pages;
  }

  private List<Page> articleLists() {
    return slices(lists.all(), slice -> new Page.ArticleList(language, slice));
  }

  /**
   * Returns an article's page, those beside other languages, and the redirects to it from its
   * former addresses.
   */
  private List<Page> ofArticle(Article article) {
    List<Page> own = new ArrayList<>();
    if (article.texts().containsKey(language)) {
      own.add(new Page.ArticlePage(language, article));
      LanguagePairs.of(article, archive.settings().languages()).stream()
          .filter(pair -> pair.language().equals(language))
          .forEach(own::add);
    }
    if (redirectLanguage(article).equals(language)) {
      article.aliases().forEach(path -> own.add(new Page.Redirect(language, path, article)));
    }
    return own;
  }

  private Language redirectLanguage(Article article) {
    Language first = archive.settings().defaultLanguage();
    return article.texts().containsKey(first) || article.texts().isEmpty()
        ? first
        : article.texts().keySet().iterator().next();
  }

  private List<Page> ofSource(Source source) {
    return slices(
        lists.ofSource(source.id()), slice -> new Page.SourcePage(language, source, slice));
  }

  private List<Page> ofThread(StoryThread thread) {
    return slices(
        lists.ofThread(thread.id()), slice -> new Page.ThreadPage(language, thread, slice));
  }

  private List<Page> ofEntity(Entity entity) {
    return slices(lists.about(entity.key()), slice -> new Page.EntityPage(language, entity, slice));
  }

  private List<Page> eventsOfEntity(Entity entity) {
    return IntStream.rangeClosed(1, events.pages(entity.key()).size())
        .<Page>mapToObj(part -> new Page.EntityEvents(language, entity, part))
        .toList();
  }

  private static List<Page> slices(Listing listing, Function<Listing.Slice, Page> page) {
    return listing.slices().stream().map(page).toList();
  }

  private List<Page> years() {
    Timeline timeline = lists.timeline();
    return timeline.isDivided()
        ? timeline.slices().stream()
            .<Page>map(slice -> new Page.ChronologyYear(language, slice))
            .toList()
        : List.of();
  }

  private void addChronology(List<Page> all) {
    if (archive.events().isEmpty()) {
      return;
    }
    all.add(new Page.ChronologyPage(language));
    all.addAll(years());
    archive.events().values().forEach(event -> all.add(new Page.EventPage(language, event)));
    for (int part = 1; part <= points.pages().size(); part++) {
      all.add(new Page.PointList(language, part));
    }
  }

  private void addEntities(List<Page> all) {
    entityKinds.forEach(kind -> all.add(new Page.EntityList(language, kind)));
    archive.entities().values().forEach(entity -> all.addAll(about(entity.key())));
    if (!archive.entities().isEmpty()) {
      all.add(new Page.LinkMap(language));
    }
    if (archive.entities().values().stream().anyMatch(entity -> entity.location() != null)) {
      all.add(new Page.PlaceMap(language));
    }
  }
}
