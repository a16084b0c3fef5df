package org.sijill.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sijill.language.Languages;
import org.sijill.model.Article;
import org.sijill.model.Entity;
import org.sijill.model.Language;
import org.sijill.model.RecordKind;
import org.sijill.model.Settings;
import org.sijill.page.Listing;
import org.sijill.page.Page;

/** The gateway, and each language's first page. */
final class HomeContent {

  /** How many articles follow the lead story. */
  private static final int LATEST = 5;

  /** So many people are shown. */
  private static final int PEOPLE = 6;

  private final PageContext context;
  private final Settings settings;

  HomeContent(PageContext context) {
    this.context = context;
    this.settings = context.site().archive().settings();
  }

  PageContent home() {
    Listing all = context.site().plan().articles();
    List<Article> newest = all.articles().stream().limit(1 + LATEST).toList();
    List<Views.Item> items = new ArticleItems(context).of(newest);
    ThreadViews threads = new ThreadViews(context);
    Views.HomeView view =
        new Views.HomeView(
            context.phrase(settings.title()),
            context.phrase(settings.description()),
            counts(),
            new StoryLineContent(context).view(),
            items.isEmpty() ? null : items.get(0),
            context.site().archive().threads().values().stream().map(threads::of).toList(),
            people(),
            count(RecordKind.PERSON) > PEOPLE
                ? new Entities(context).index(RecordKind.PERSON)
                : null,
            context.phrasebook().count("count.articles", all.articles().size()),
            items.stream().skip(1).toList(),
            context.link(
                new Page.ArticleList(context.language(), all.slices().get(0)),
                context.words("home.all")),
            indexes());
    String title = context.plain(settings.title().in(context.language()));
    return new PageContent(PageTemplate.HOME, title, description(), List.of(), view);
  }

  /** What the archive holds, in numbers. */
  private List<String> counts() {
    List<String> counts = new ArrayList<>();
    addCount("count.articles", context.site().archive().articles().size(), counts);
    addCount("count.events", context.site().archive().events().size(), counts);
    addCount("count.people", count(RecordKind.PERSON), counts);
    return counts;
  }

  private void addCount(String key, long count, List<String> counts) {
    if (count > 0) {
      counts.add(context.phrasebook().count(key, count));
    }
  }

  private long count(RecordKind kind) {
    return context.site().archive().entities().values().stream()
        .filter(entity -> entity.key().kind() == kind)
        .count();
  }

  /** The people whom most articles name, each with the first sentence on them. */
  private List<Views.Portrait> people() {
    return context.site().archive().entities().values().stream()
        .filter(entity -> entity.key().kind() == RecordKind.PERSON)
        .sorted(Comparator.comparing(this::articlesAbout).reversed())
        .limit(PEOPLE)
        .map(this::portrait)
        .toList();
  }

  private Integer articlesAbout(Entity entity) {
    return context.site().plan().articlesAbout(entity.key()).articles().size();
  }

  private Views.Portrait portrait(Entity entity) {
    return new Views.Portrait(
        new Entities(context).link(entity.key()), context.firstSentence(entity.description()));
  }

  private List<Views.Link> indexes() {
    List<Views.Link> links = new ArrayList<>();
    for (RecordKind kind : context.site().plan().entityKinds()) {
      links.add(new Entities(context).index(kind));
    }
    Views.Link map = LinkMapContent.link(context);
    if (map != null) {
      links.add(map);
    }
    return links;
  }

  /** What the gateway prints. */
  record GatewayView(List<Views.Entrance> entrances) {}

  PageContent gateway() {
    List<Views.Entrance> entrances = settings.languages().stream().map(this::entrance).toList();
    String title = context.words("gateway.title");
    return new PageContent(
        PageTemplate.GATEWAY, title, description(), List.of(), new GatewayView(entrances));
  }

  private String description() {
    return context.plain(settings.description().in(context.language()));
  }

  /** A language's words for a missing page, and links to go on with, its first page first. */
  record Absence(String lang, String dir, String title, String text, List<Views.Link> ways) {}

  /** What the page for an address without a page prints, in each language. */
  record NotFoundView(List<Absence> absences) {}

  /**
   * The page that a server shows at any address without a page. A relative reference leads from
   * there to nowhere, so the references of this page begin at the server's root.
   */
  PageContent notFound() {
    List<Absence> absences = settings.languages().stream().map(this::absence).toList();
    return PageContent.of(
        PageTemplate.NOT_FOUND, context.words("notFound.title"), new NotFoundView(absences));
  }

  private Absence absence(Language language) {
    PageContext own = new PageContext(context.site(), language, context.address());
    List<Views.Link> ways = new ArrayList<>();
    ways.add(fromRoot(new Page.Home(language), own.phrase(settings.title())));
    if (!context.site().archive().events().isEmpty()) {
      ways.add(fromRoot(new Page.ChronologyPage(language), own.words("chronology.title"), own));
    }
    ways.add(fromRoot(new Page.Search(language), own.words("search.title"), own));
    return new Absence(
        language.tag(),
        language.direction().html(),
        own.words("notFound.title"),
        own.words("notFound.text"),
        ways);
  }

  private Views.Link fromRoot(Page page, String words, PageContext own) {
    return fromRoot(page, own.label(words));
  }

  private Views.Link fromRoot(Page page, Views.Phrase words) {
    String path = context.site().plan().addressOf(page).path();
    return new Views.Link(context.serverPath() + path, words, null, false, false);
  }

  private Views.Entrance entrance(Language language) {
    PageContext own = new PageContext(context.site(), language, context.address());
    return new Views.Entrance(
        context.href(new Page.Home(language)),
        language.tag(),
        language.direction().html(),
        Languages.autonym(language),
        own.phrase(settings.title()),
        own.phrase(settings.description()));
  }
}
