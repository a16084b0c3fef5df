package org.sijill.render;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.language.Languages;
import org.sijill.model.Article;
import org.sijill.model.Entity;
import org.sijill.model.Language;
import org.sijill.model.Phrase;
import org.sijill.model.RecordKind;
import org.sijill.model.Settings;
import org.sijill.model.Text;
import org.sijill.page.Listing;
import org.sijill.page.Page;
import org.sijill.text.Sentences;

/** The gateway, and each language's first page. */
final class HomeContent {

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
    List<Article> latest = all.articles().subList(0, Math.min(LATEST, all.articles().size()));
    ThreadViews threads = new ThreadViews(context);
    Views.HomeView view =
        new Views.HomeView(
            context.phrase(settings.title()),
            context.phrase(settings.description()),
            counts(),
            new StoryLine(context).view(),
            context.site().archive().threads().values().stream().map(threads::of).toList(),
            people(),
            count(RecordKind.PERSON) > PEOPLE
                ? new Entities(context).index(RecordKind.PERSON)
                : null,
            context.phrasebook().count("count.articles", all.articles().size()),
            new ArticleItems(context).of(latest),
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
    Text description = entity.description();
    Views.Link link = new Entities(context).link(entity.key());
    if (description == null) {
      return new Views.Portrait(link, null);
    }
    Phrase whole = description.in(context.language());
    String first = Sentences.first(whole.text(), whole.language());
    return new Views.Portrait(link, context.phrase(new Phrase(first, whole.language())));
  }

  private List<Views.Link> indexes() {
    List<Views.Link> links = new ArrayList<>();
    for (RecordKind kind : context.site().plan().entityKinds()) {
      links.add(new Entities(context).index(kind));
    }
    if (!links.isEmpty()) {
      links.add(context.link(new Page.LinkMap(context.language()), context.words("map.title")));
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

  /** A language's words for what is not here; the way home where it is known from anywhere. */
  record Absence(
      String lang,
      String dir,
      String title,
      String text,
      @Nullable String href,
      Views.Phrase archive) {}

  /** What the page for an address without a page prints. */
  record NotFoundView(Absence own, List<Absence> others) {}

  /**
   * The page that a server shows at any address without a page. A relative reference leads from
   * there to nowhere, so those of this page begin at the server's root.
   */
  PageContent notFound() {
    List<Absence> others =
        settings.languages().stream()
            .filter(language -> !language.equals(context.language()))
            .map(this::absence)
            .toList();
    NotFoundView view = new NotFoundView(absence(context.language()), others);
    return PageContent.of(PageTemplate.NOT_FOUND, context.words("notFound.title"), view);
  }

  private Absence absence(Language language) {
    PageContext own = new PageContext(context.site(), language, context.address());
    String home = context.site().plan().addressOf(new Page.Home(language)).path();
    URI base = settings.baseUrl();
    return new Absence(
        language.tag(),
        language.direction().html(),
        own.words("notFound.title"),
        own.words("notFound.text"),
        base == null ? null : own.serverPath() + home,
        own.phrase(settings.title()));
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
