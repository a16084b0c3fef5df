package org.sijill.render;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Language;
import org.sijill.model.Phrase;
import org.sijill.model.Settings;
import org.sijill.page.Address;
import org.sijill.page.Listing;
import org.sijill.page.Page;
import org.sijill.text.Languages;

/** Makes what a page has around its content. */
final class FrameMaker {

  private final Desk desk;
  private final Page page;
  private final Settings settings;

  FrameMaker(Desk desk, Page page) {
    this.desk = desk;
    this.page = page;
    this.settings = desk.site().archive().settings();
  }

  Views.Frame frame(PageContent content) {
    Language language = desk.language();
    String archive = desk.plain(settings.title().in(language));
    String title = page instanceof Page.Home ? content.title() : content.title() + " – " + archive;
    return new Views.Frame(
        language.tag(),
        language.direction().html(),
        title,
        content.description() == null
            ? desk.plain(settings.description().in(language))
            : content.description(),
        desk.address().toRoot(),
        desk.href(new Page.Home(language)),
        desk.phrase(settings.title()),
        canonical(),
        desk.link(new Page.Search(language), desk.words("search.title")),
        openSearch(),
        archive,
        navigation().stream().map(this::section).toList(),
        content.crumbs(),
        languages(),
        desk.words("edition", "number", settings.edition().number()),
        desk.date(settings.edition().date()),
        settings.licence().licence().toString(),
        desk.phrase(settings.licence().holder()),
        alternates(),
        assets(styles(content.template())),
        assets(content.scripts()),
        card(content));
  }

  /** What the pages of a template need beyond the sheet that all share. */
  private static List<String> styles(String template) {
    return switch (template) {
      case "home" -> List.of("home.css", "time.css");
      case "gateway" -> List.of("home.css");
      case "chronology", "event", "events", "points" -> List.of("time.css");
      case "articles", "entities", "entity", "source", "sources", "thread" -> List.of("lists.css");
      case "map" -> List.of("map.css");
      case "search" -> List.of("search.css");
      default -> List.of();
    };
  }

  private List<String> assets(List<String> names) {
    return names.stream().map(name -> desk.address().toRoot() + "assets/" + name).toList();
  }

  /** A picture needs an absolute address: who shows the card has only that. */
  private Views.Card card(PageContent content) {
    URI base = settings.baseUrl();
    return new Views.Card(
        page instanceof Page.ArticlePage ? "article" : "website",
        content.title(),
        base == null ? null : base.resolve("assets/icons/card.png").toString());
  }

  /** Search engines ask for absolute addresses, and for all languages, this one included. */
  private List<Views.Alternate> alternates() {
    URI base = settings.baseUrl();
    List<Views.Alternate> alternates = new ArrayList<>();
    for (Language other : settings.languages()) {
      Address same = sameIn(other);
      if (base != null && same != null) {
        alternates.add(new Views.Alternate(base.resolve(same.path()).toString(), other.tag()));
      }
    }
    return alternates.size() < 2 ? List.of() : alternates;
  }

  private @Nullable String canonical() {
    URI base = settings.baseUrl();
    return base == null ? null : base.resolve(desk.address().path()).toString();
  }

  /** Where the archive is met first, and where it is searched, browsers are told how. */
  private @Nullable String openSearch() {
    boolean offered = page instanceof Page.Home || page instanceof Page.Search;
    String file = desk.language().tag() + "/opensearch.xml";
    return offered && settings.baseUrl() != null ? desk.href(new Address(file)) : null;
  }

  private List<Views.Link> navigation() {
    Language language = desk.language();
    List<Views.Link> links = new ArrayList<>();
    links.add(desk.link(new Page.Home(language), desk.words("nav.home")));
    Listing.Slice first = desk.site().plan().articles().slices().get(0);
    links.add(desk.link(new Page.ArticleList(language, first), desk.words("nav.articles")));
    if (!desk.site().archive().events().isEmpty()) {
      links.add(new ChronologyContent(desk).link());
    }
    desk.site().plan().entityKinds().forEach(kind -> links.add(new Entities(desk).index(kind)));
    links.add(desk.link(new Page.SourceList(language), desk.words("nav.sources")));
    desk.site()
        .archive()
        .pages()
        .values()
        .forEach(
            free -> {
              FreePageLabel.of(free, desk).ifPresent(links::add);
            });
    return links;
  }

  private Views.Section section(Views.Link link) {
    String current = link.current() ? "page" : holdsThisPage(link) ? "true" : null;
    return new Views.Section(link, current);
  }

  /** Says whether a link leads to the list of the folder in which this page stands. */
  private boolean holdsThisPage(Views.Link link) {
    boolean home = link.href().equals(desk.href(new Page.Home(desk.language())));
    return link.href().equals("index.html") && !home;
  }

  /** The same page in the other languages, or their first pages where it has no such page. */
  private List<Views.Link> languages() {
    List<Views.Link> links = new ArrayList<>();
    for (Language other : settings.languages()) {
      if (!other.equals(desk.language())) {
        Address same = sameIn(other);
        Address target = same == null ? desk.site().plan().addressOf(new Page.Home(other)) : same;
        Phrase name = new Phrase(Languages.autonym(other), other);
        links.add(new Views.Link(desk.href(target), desk.phrase(name), other.tag(), false));
      }
    }
    return links;
  }

  private @Nullable Address sameIn(Language other) {
    String prefix = desk.language().tag() + "/";
    String path = desk.address().path();
    if (!path.startsWith(prefix)) {
      return null;
    } else if (other.equals(desk.language())) {
      return desk.address();
    }
    Address same = new Address(other.tag() + "/" + path.substring(prefix.length()));
    return desk.site().plan().pages().containsKey(same) ? same : null;
  }
}
