package org.sijill.render;

import java.util.List;

/** The templates of pages: each prints one kind of view as {@code page}. */
enum PageTemplate {
  ARTICLE("article", Views.ArticleView.class, "rail.css"),
  ARTICLES("articles", ListContent.ArticlesView.class, "lists.css"),
  CHRONOLOGY("chronology", ChronologyViews.Chronology.class, "time.css"),
  ENTITIES("entities", Views.IndexView.class, "lists.css"),
  ENTITY("entity", Views.EntityView.class, "hangul.css", "rail.css", "lists.css", "region.css"),
  EVENT(
      "event",
      ChronologyViews.EventView.class,
      "rail.css",
      "time.css",
      "accounts.css",
      "region.css"),
  EVENTS("events", ChronologyViews.EventsView.class, "time.css"),
  FREE_PAGE("page", Views.FreeView.class),
  GATEWAY("gateway", HomeContent.GatewayView.class, "hangul.css", "gateway.css"),
  HOME("home", Views.HomeView.class, "home.css", "time.css"),
  MAP("map", LinkMapContent.MapView.class, "map.css"),
  NOT_FOUND("404", HomeContent.NotFoundView.class),
  PLACE_MAP("places", ChronologyViews.PlaceMapView.class, "lists.css", "region.css"),
  POINTS("points", ChronologyViews.PointsView.class, "time.css", "accounts.css"),
  REDIRECT("redirect", Views.RedirectView.class),
  SEARCH("search", SearchContent.SearchView.class, "hangul.css", "search.css"),
  SIDE_BY_SIDE("side-by-side", Views.SideBySide.class, "hangul.css", "side.css"),
  SOURCE("source", Views.SourceView.class, "lists.css"),
  SOURCES("sources", SourceContent.SourcesView.class, "lists.css"),
  THREAD("thread", Views.ThreadView.class, "lists.css");

  private final String fileName;
  private final Class<? extends Record> view;
  private final List<String> styles;

  PageTemplate(String fileName, Class<? extends Record> view, String... styles) {
    this.fileName = fileName;
    this.view = view;
    this.styles = List.of(styles);
  }

  /** Returns the file's name without the ending. */
  String fileName() {
    return fileName;
  }

  /** Returns the type of what the template knows as {@code page}. */
  Class<? extends Record> view() {
    return view;
  }

  /** Returns the names below {@code assets/} of the style sheets that only these pages need. */
  List<String> styles() {
    return styles;
  }
}
