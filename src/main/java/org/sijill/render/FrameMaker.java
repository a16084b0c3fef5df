package org.sijill.render;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sijill.language.Languages;
import org.sijill.markup.HtmlText;
import org.sijill.model.Direction;
import org.sijill.model.Language;
import org.sijill.model.Phrase;
import org.sijill.model.Settings;
import org.sijill.page.Address;
import org.sijill.page.Listing;
import org.sijill.page.Page;
import org.sijill.page.SitePlan;

/** Makes what a page has around its content. */
final class FrameMaker {

  private final PageContext context;
  private final Page page;
  private final Settings settings;

  FrameMaker(PageContext context, Page page) {
    this.context = context;
    this.page = page;
    this.settings = context.site().archive().settings();
  }

  Views.Frame frame(PageContent content) {
    Language language = context.language();
    String archive = context.plain(settings.title().in(language));
    String title = page instanceof Page.Home ? content.title() : content.title() + " – " + archive;
    return new Views.Frame(
        language.tag(),
        language.direction().html(),
        title,
        content.description() == null
            ? context.plain(settings.description().in(language))
            : content.description(),
        root(),
        context.href(new Page.Home(language)),
        context.phrase(settings.title()),
        canonical(),
        context.link(new Page.Search(language), context.words("search.title")),
        openSearch(),
        archive,
        navigation().stream().map(this::section).toList(),
        crumbs(content),
        languages(),
        context.edition(),
        editionDate(),
        settings.licence().licence().toString(),
        context.phrase(settings.licence().holder()),
        alternates(),
        assets(
            Stream.of(fonts(), content.template().styles().stream(), content.styles().stream())
                .flatMap(names -> names)
                .distinct()
                .toList()),
        assets(content.scripts()),
        card(content));
  }

  /** Returns the breadcrumb, which ends with this page. */
  private List<Views.Link> crumbs(PageContent content) {
    if (content.crumbs().isEmpty()) {
      return List.of();
    }
    List<Views.Link> crumbs = new ArrayList<>(content.crumbs());
    Views.Phrase here = new Views.Phrase(HtmlText.escape(content.title()), null, null);
    crumbs.add(new Views.Link(context.href(context.address()), here, null, true));
    return crumbs;
  }

  private List<String> assets(List<String> names) {
    return names.stream().map(name -> root() + "assets/" + name).toList();
  }

  /**
   * Returns the way to the site's root. A server shows the page for unknown addresses at any depth,
   * so its references start at the server's root.
   */
  private String root() {
    return page instanceof Page.NotFound ? context.serverPath() : context.address().toRoot();
  }

  /** A picture needs an absolute address: who shows the card has only that. */
  private Views.Card card(PageContent content) {
    URI base = settings.baseUrl();
    return new Views.Card(
        page instanceof Page.ArticlePage ? "article" : "website",
        content.title(),
        base == null ? null : base.resolve("assets/icons/card.png").toString());
  }

  /** Returns the style sheets of fonts for the page's script; other pages do not load them. */
  private Stream<String> fonts() {
    if (context.language().direction() == Direction.RTL) {
      return Stream.of("naskh.css");
    }
    return context.language().tag().equals("ko") ? Stream.of("hangul.css") : Stream.of();
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
    return base == null ? null : base.resolve(context.address().path()).toString();
  }

  /** Where the archive is met first, and where it is searched, browsers are told how. */
  private @Nullable String openSearch() {
    boolean offered = page instanceof Page.Home || page instanceof Page.Search;
    String file = context.language().tag() + "/opensearch.xml";
    return offered && settings.baseUrl() != null ? context.href(new Address(file)) : null;
  }

  private List<Views.Link> navigation() {
    Language language = context.language();
    List<Views.Link> links = new ArrayList<>();
    links.add(context.link(new Page.Home(language), context.words("nav.home")));
    Listing.Slice first = context.site().plan().articles().slices().get(0);
    links.add(context.link(new Page.ArticleList(language, first), context.words("nav.articles")));
    if (!context.site().archive().events().isEmpty()) {
      links.add(new ChronologyContent(context).link());
    }
    context
        .site()
        .plan()
        .entityKinds()
        .forEach(kind -> links.add(new Entities(context).index(kind)));
    links.add(context.link(new Page.SourceList(language), context.words("nav.sources")));
    context
        .site()
        .archive()
        .pages()
        .values()
        .forEach(
            free -> {
              FreePageLabel.of(free, context).ifPresent(links::add);
            });
    return links;
  }

  private Views.Section section(Views.Link link) {
    String current = link.current() ? "page" : holdsThisPage(link) ? "true" : null;
    return new Views.Section(link, current);
  }

  /** Returns whether a link leads to the list of the folder in which this page stands. */
  private boolean holdsThisPage(Views.Link link) {
    boolean home = link.href().equals(context.href(new Page.Home(context.language())));
    return link.href().equals("index.html") && !home;
  }

  /** The same page in the other languages, or their first pages where it has no such page. */
  private List<Views.Link> languages() {
    List<Views.Link> links = new ArrayList<>();
    for (Language other : settings.languages()) {
      if (!other.equals(context.language())) {
        Address same = sameIn(other);
        Address target = same == null ? nearest(other) : same;
        Phrase name = new Phrase(Languages.autonym(other), other);
        links.add(new Views.Link(context.href(target), context.phrase(name), other.tag(), false));
      }
    }
    return links;
  }

  /** Returns the closest page in a language that lacks this one: the article, or the first page. */
  private Address nearest(Language other) {
    SitePlan plan = context.site().plan();
    if (page instanceof Page.SideBySide pair && pair.article().texts().containsKey(other)) {
      return plan.addressOf(new Page.ArticlePage(other, pair.article()));
    }
    return plan.addressOf(new Page.Home(other));
  }

  private @Nullable Address sameIn(Language other) {
    String prefix = context.language().tag() + "/";
    String path = context.address().path();
    if (!path.startsWith(prefix)) {
      return null;
    } else if (other.equals(context.language())) {
      return context.address();
    }
    Address same = new Address(other.tag() + "/" + path.substring(prefix.length()));
    return context.site().plan().pages().containsKey(same) ? same : null;
  }

  /** An edition's date needs no sign of how certain it is. */
  private Views.DateView editionDate() {
    Views.DateView date = context.date(settings.edition().date());
    return new Views.DateView(date.html(), date.machine(), null);
  }
}
