package org.sijill.page;

import org.sijill.model.RecordKey;
import org.sijill.model.RecordKind;

/** Decides the address of each page; no other class does. */
final class Addresses {

  private static final String CHRONOLOGY = "chronology/";

  private Addresses() {}

  static Address of(Page page) {
    return new Address(path(page));
  }

  private static String path(Page page) {
    // Java 17 has no pattern switch.
    if (page instanceof Page.Gateway) {
      return "index.html";
    } else if (page instanceof Page.NotFound) {
      return "404.html";
    } else if (page instanceof Page.Redirect redirect) {
      return redirect.path();
    }
    return page.language().tag() + "/" + withinLanguage(page);
  }

  private static String withinLanguage(Page page) {
    if (page instanceof Page.Home) {
      return "index.html";
    } else if (page instanceof Page.ArticleList list) {
      String name = list.slice().isFirst() ? "index" : list.slice().name();
      return folder(RecordKind.ARTICLE) + name + ".html";
    } else if (page instanceof Page.ArticlePage article) {
      return folder(RecordKind.ARTICLE) + article.article().id() + ".html";
    } else if (page instanceof Page.SideBySide pair) {
      return folder(RecordKind.ARTICLE) + pair.article().id() + "/" + pair.other().tag() + ".html";
    } else if (page instanceof Page.SourceList) {
      return folder(RecordKind.SOURCE) + "index.html";
    } else if (page instanceof Page.SourcePage source) {
      return folder(RecordKind.SOURCE) + sliced(source.source().id(), source.slice());
    } else if (page instanceof Page.ThreadPage thread) {
      return folder(RecordKind.THREAD) + sliced(thread.thread().id(), thread.slice());
    } else if (page instanceof Page.EntityList list) {
      return folder(list.kind()) + "index.html";
    } else if (page instanceof Page.EntityPage entity) {
      RecordKey key = entity.entity().key();
      return folder(key.kind()) + sliced(key.id(), entity.slice());
    } else if (page instanceof Page.EntityEvents events) {
      RecordKey key = events.entity().key();
      String name = Slices.name("events", events.part());
      return folder(key.kind()) + key.id() + "/" + name + ".html";
    } else if (page instanceof Page.ChronologyPage) {
      return CHRONOLOGY + "index.html";
    } else if (page instanceof Page.ChronologyYear year) {
      return CHRONOLOGY + year.slice().name() + ".html";
    } else if (page instanceof Page.PointList points) {
      return CHRONOLOGY + Slices.name("accounts", points.part()) + ".html";
    } else if (page instanceof Page.EventPage event) {
      return folder(RecordKind.EVENT) + event.event().id() + ".html";
    } else if (page instanceof Page.LinkMap) {
      return "map.html";
    } else if (page instanceof Page.PlaceMap) {
      return folder(RecordKind.PLACE) + "map.html";
    } else if (page instanceof Page.Search) {
      return "search.html";
    } else if (page instanceof Page.Free free) {
      return free.page().id() + ".html";
    }
    throw new IllegalArgumentException("no address for " + page);
  }

  private static String folder(RecordKind kind) {
    return kind.folder() + "/";
  }

  private static String sliced(String id, Listing.Slice slice) {
    return slice.isFirst() ? id + ".html" : id + "/" + slice.name() + ".html";
  }
}
