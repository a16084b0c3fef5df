package org.sijill.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sijill.link.Coverage;
import org.sijill.link.TextUse;
import org.sijill.markup.HtmlText;
import org.sijill.model.Article;
import org.sijill.model.Entity;
import org.sijill.model.Language;
import org.sijill.model.Phrase;
import org.sijill.model.RecordKind;
import org.sijill.page.Listing;
import org.sijill.page.Page;
import org.sijill.text.Sentences;

/** The pages of people, places, organisations and topics, and their indexes. */
final class EntityContent {

  /** An index with fewer entities is not divided by letter. */
  private static final int SHORT = 40;

  /** So many entities that appear beside one are shown. */
  private static final int BESIDE = 12;

  /** In UTF-16 code units. */
  private static final int SNIPPET = 220;

  private final PageContext context;
  private final ListContent lists;
  private final Entities entities;

  EntityContent(PageContext context) {
    this.context = context;
    this.lists = new ListContent(context);
    this.entities = new Entities(context);
  }

  PageContent index(Page.EntityList page) {
    List<Entity> all =
        context.site().archive().entities().values().stream()
            .filter(entity -> entity.key().kind() == page.kind())
            .sorted(entities.byName())
            .toList();
    boolean isShort = all.size() < SHORT;
    String title = entities.plural(page.kind());
    Views.IndexView view =
        new Views.IndexView(
            title,
            page.kind() == RecordKind.PLACE ? PlaceMapContent.links(context) : List.of(),
            isShort ? all.stream().map(this::indexEntry).toList() : List.of(),
            isShort ? List.of() : letters(all));
    PageContent content =
        new PageContent(PageTemplate.ENTITIES, title, null, List.of(lists.home()), view);
    return isShort ? content.withScripts("order.js") : content;
  }

  private Views.IndexEntry indexEntry(Entity entity) {
    int count = articles(entity).size();
    return new Views.IndexEntry(
        entities.link(entity.key()),
        context.firstSentence(entity.description()),
        context.phrasebook().count("count.articles", count),
        count);
  }

  private List<Views.LetterGroup> letters(List<Entity> sorted) {
    Map<String, List<Views.BesideView>> letters = new LinkedHashMap<>();
    for (Entity entity : sorted) {
      letters
          .computeIfAbsent(letter(entity), l -> new ArrayList<>())
          .add(entry(entity, articles(entity).size()));
    }
    List<Views.LetterGroup> groups = new ArrayList<>();
    letters.forEach((letter, entries) -> groups.add(new Views.LetterGroup(letter, entries)));
    return groups;
  }

  /** What is not about a year stands on the first page alone, to which the others lead. */
  PageContent of(Page.EntityPage page) {
    Entity entity = page.entity();
    boolean first = page.slice().isFirst();
    Listing all = context.site().plan().articlesAbout(entity.key());
    List<Views.Link> crumbs = new ArrayList<>();
    crumbs.add(lists.home());
    crumbs.add(entities.index(entity.key().kind()));
    if (!first) {
      crumbs.add(entities.link(entity.key()));
    }
    Views.EntityView view =
        new Views.EntityView(
            context.words("kind.one." + entity.key().kind().folder()),
            context.phrase(entity.name()),
            entity.description() == null ? null : context.phrase(entity.description()),
            first ? new TimeRail(context).of(entity) : null,
            first ? facts(entity) : List.of(),
            first ? new MapDrawing(context).of(entity) : null,
            entity.location() == null ? List.of() : PlaceMapContent.links(context),
            context.phrasebook().count("count.articles", all.articles().size()),
            groups(entity, page.slice()),
            lists.pages(all, page.slice(), s -> new Page.EntityPage(context.language(), entity, s)),
            first ? new EventLists(context).ofEntity(entity.key()) : List.of(),
            first ? new EventLists(context).allOfEntity(entity.key()) : null,
            first ? beside(entity) : List.of());
    String title = lists.titled(context.plain(entity.name().in(context.language())), page.slice());
    String description =
        entity.description() == null
            ? null
            : context.plain(entity.description().in(context.language()));
    return new PageContent(PageTemplate.ENTITY, title, description, crumbs, view);
  }

  private String letter(Entity entity) {
    return context.phrasebook().letter(entity.filedAs(context.language()));
  }

  private List<Article> articles(Entity entity) {
    return context.site().plan().articlesAbout(entity.key()).articles();
  }

  private Views.BesideView entry(Entity entity, int articles) {
    return new Views.BesideView(
        entities.link(entity.key()), context.phrasebook().count("count.articles", articles));
  }

  private List<Views.BesideView> beside(Entity entity) {
    Coverage coverage = context.site().links().coverage();
    return coverage.beside(entity.key(), BESIDE).stream()
        .map(b -> entry(entities.get(b.entity()), b.articles()))
        .toList();
  }

  private List<Views.UseGroup> groups(Entity entity, Listing.Slice slice) {
    List<Views.UseGroup> groups = new ArrayList<>();
    lists
        .byYear(slice)
        .forEach(
            (year, articles) ->
                groups.add(
                    new Views.UseGroup(
                        ListContent.anchor(year),
                        lists.yearName(year),
                        articles.stream().map(a -> use(entity, a)).toList())));
    return groups;
  }

  private Views.UseView use(Entity entity, Article article) {
    ArticleItems items = new ArticleItems(context);
    Language shown = items.shownIn(article);
    TextUse use = context.site().links().coverage().use(article, shown, entity.key());
    return new Views.UseView(
        items.of(article),
        use == null || use.count() == 1
            ? null
            : context.phrasebook().count("count.mentions", use.count()),
        use == null ? null : snippet(use, shown));
  }

  /** The sentence around the first mention, the name marked. */
  private Views.Snippet snippet(TextUse use, Language language) {
    String text = use.block().text();
    int from = use.start();
    int to = use.end();
    Sentences.Span span = Sentences.around(text, from, to, SNIPPET, language);
    String html =
        (span.start() > 0 ? "… " : "")
            + HtmlText.isolated(text.substring(span.start(), from), language.direction())
            + "<mark>"
            + HtmlText.isolated(text.substring(from, to), language.direction())
            + "</mark>"
            + HtmlText.isolated(text.substring(to, span.end()), language.direction())
                .stripTrailing()
            + (span.end() < text.stripTrailing().length() ? " …" : "");
    boolean own = language.equals(context.language());
    return new Views.Snippet(
        html, own ? null : language.tag(), own ? null : language.direction().html());
  }

  private List<Views.Fact> facts(Entity entity) {
    List<Views.Fact> facts = new ArrayList<>();
    Language shown = entity.name().in(context.language()).language();
    for (Language language : context.site().archive().settings().languages()) {
      List<Views.FactValue> names =
          names(entity, language, !language.equals(shown)).map(Facts::value).toList();
      if (!names.isEmpty()) {
        String label =
            language.equals(shown)
                ? context.words("names.also")
                : context.phrasebook().nameOf(language);
        facts.add(new Views.Fact(label, names));
      }
    }
    if (entity.location() != null) {
      facts.add(Facts.text(context, "entity.location", coordinates(entity.location())));
    }
    Views.Fact wikidata = wikidata(entity);
    if (wikidata != null) {
      facts.add(wikidata);
    }
    return facts;
  }

  /** The spellings in a language, the name itself first where it is wanted. */
  private Stream<Views.Phrase> names(Entity entity, Language language, boolean withName) {
    String name = entity.name().wordings().get(language);
    Stream<String> own = withName && name != null ? Stream.of(name) : Stream.of();
    Stream<String> aliases =
        entity.aliases().getOrDefault(language, List.of()).stream()
            .filter(alias -> !Objects.equals(alias, name));
    return Stream.concat(own, aliases).map(s -> context.phrase(new Phrase(s, language)));
  }

  private String coordinates(Entity.Location location) {
    return context.phrasebook().coordinates(location.latitude(), location.longitude());
  }

  private Views.@Nullable Fact wikidata(Entity entity) {
    String item = entity.wikidata();
    if (item == null) {
      return null;
    }
    Views.Phrase label = new Views.Phrase(item, null, "ltr");
    String href = "https://www.wikidata.org/wiki/" + item;
    return Facts.one(
        context,
        "entity.wikidata",
        new Views.FactValue(null, new Views.Link(href, label, null, false), null, null));
  }
}
