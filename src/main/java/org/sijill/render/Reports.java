package org.sijill.render;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.sijill.model.Archive;
import org.sijill.model.Article;
import org.sijill.model.Event;
import org.sijill.model.Phrase;

/** The articles that report an event, as marks in a row. */
final class Reports {

  private final PageContext context;
  private final ArticleItems items;
  private final PointViews points;

  Reports(PageContext context) {
    this.context = context;
    this.items = new ArticleItems(context);
    this.points = new PointViews(context);
  }

  /** Returns the articles in the order of the record; each leads to what it says, if known. */
  List<ChronologyViews.Report> of(Event event) {
    return context.site().plan().events().telling(event).stream()
        .map(id -> report(event, id))
        .toList();
  }

  /** Returns how articles may report an event. */
  List<ChronologyViews.Stance> stances() {
    return Arrays.stream(Event.Stance.values()).map(this::stance).toList();
  }

  private ChronologyViews.Report report(Event event, String id) {
    Article article = Archive.require(context.site().archive().articles(), id);
    List<Event.Account> accounts =
        accounts(event).stream().filter(account -> account.article().equals(id)).toList();
    List<ChronologyViews.Stance> stances =
        accounts.isEmpty()
            ? List.of(stance(Event.Stance.REPORTS))
            : accounts.stream()
                .map(Event.Account::stance)
                .distinct()
                .sorted()
                .map(this::stance)
                .toList();
    Views.Link item = items.of(id).link();
    String href = accounts.isEmpty() ? item.href() : points.passage(accounts.get(0), article);
    Phrase name = publisher(article);
    return new ChronologyViews.Report(
        new Views.Link(href, context.phrase(name), item.hreflang(), false),
        label(context.plain(name), stances, article),
        stances);
  }

  private static List<Event.Account> accounts(Event event) {
    return event.points().stream().flatMap(point -> point.accounts().stream()).toList();
  }

  private ChronologyViews.Stance stance(Event.Stance stance) {
    String kind = PointViews.name(stance);
    return new ChronologyViews.Stance(kind, context.words("stance." + kind));
  }

  private Phrase publisher(Article article) {
    String source = article.source();
    return source == null
        ? new Phrase(context.words("source.unnamed"), context.language())
        : Archive.require(context.site().archive().sources(), source).name().in(context.language());
  }

  /** The visible name comes first, so that voice control finds the link (WCAG 2.2, 2.5.3). */
  private String label(String name, List<ChronologyViews.Stance> stances, Article article) {
    String words =
        String.join(
            context.words("list.comma"),
            stances.stream().map(ChronologyViews.Stance::word).toList());
    return context
        .phrasebook()
        .format(
            "report.label",
            Map.of("name", name, "stance", words, "title", context.plain(items.title(article))));
  }
}
