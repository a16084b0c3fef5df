package org.sijill.page;

import org.sijill.model.Article;
import org.sijill.model.Entity;
import org.sijill.model.Event;
import org.sijill.model.FreePage;
import org.sijill.model.Language;
import org.sijill.model.RecordKind;
import org.sijill.model.Source;
import org.sijill.model.StoryThread;

/** A page of the site: its kind and its subject. */
public sealed interface Page {

  /** Returns the language of the page's frame. */
  Language language();

  /** The entry page at the root, for readers of every language. */
  record Gateway(Language language) implements Page {}

  /** The page that a server shows if there is no page at an address. */
  record NotFound(Language language) implements Page {}

  /** A language's first page. */
  record Home(Language language) implements Page {}

  /** A page of the list of all articles. */
  record ArticleList(Language language, Listing.Slice slice) implements Page {}

  /** An article. */
  record ArticlePage(Language language, Article article) implements Page {}

  /** An article in the page's language and another, side by side. */
  record SideBySide(Language language, Article article, Language other) implements Page {}

  /** The list of all sources. */
  record SourceList(Language language) implements Page {}

  /** A source, with a page of the list of its articles. */
  record SourcePage(Language language, Source source, Listing.Slice slice) implements Page {}

  /** A thread, with a page of the list of its articles. */
  record ThreadPage(Language language, StoryThread thread, Listing.Slice slice) implements Page {}

  /** The list of all people, places, organisations or topics. */
  record EntityList(Language language, RecordKind kind) implements Page {}

  /** An entity, with a page of the list of the articles that are about it. */
  record EntityPage(Language language, Entity entity, Listing.Slice slice) implements Page {}

  /** A page of the list of an entity's events, if they are too many for the entity's own page. */
  record EntityEvents(Language language, Entity entity, int part) implements Page {}

  /** The chronology: all of it, or an overview if the years have pages of their own. */
  record ChronologyPage(Language language) implements Page {}

  /** A year of a chronology that is too long for one page. */
  record ChronologyYear(Language language, Timeline.Slice slice) implements Page {}

  /** An event, with the articles' accounts of it. */
  record EventPage(Language language, Event event) implements Page {}

  /** A page of the list of points on which accounts can be compared. */
  record PointList(Language language, int part) implements Page {}

  /** The map of links between articles and entities. */
  record LinkMap(Language language) implements Page {}

  /** The map of all places. */
  record PlaceMap(Language language) implements Page {}

  /** The search page. */
  record Search(Language language) implements Page {}

  /** A page such as "about". */
  record Free(Language language, FreePage page) implements Page {}

  /**
   * A former address.
   *
   * @param language the language of the page that it leads to
   * @param path the former address
   * @param article the article that it leads to
   */
  record Redirect(Language language, String path, Article article) implements Page {}
}
