package org.sijill.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.sijill.link.Passages;
import org.sijill.model.Archive;
import org.sijill.model.Article;
import org.sijill.model.Event;
import org.sijill.page.PointIndex;
import org.sijill.page.SitePlan;

/** Questions with the articles' accounts of them, each with a link to its passage. */
final class PointViews {

  private final PageContext context;
  private final ArticleItems items;

  PointViews(PageContext context) {
    this.context = context;
    this.items = new ArticleItems(context);
  }

  /** Returns an event's points. */
  List<ChronologyViews.PointView> of(Event event) {
    List<ChronologyViews.PointView> points = new ArrayList<>();
    for (int number = 1; number <= event.points().size(); number++) {
      points.add(of(new PointIndex.Entry(event, number)));
    }
    return points;
  }

  /** Returns one point. */
  ChronologyViews.PointView of(PointIndex.Entry entry) {
    Event.Point point = entry.point();
    return new ChronologyViews.PointView(
        "point:" + entry.event().id() + ":" + entry.number(),
        context.phrase(point.question()),
        point.isDisputed(),
        point.accounts().stream().map(this::account).toList());
  }

  private ChronologyViews.AccountView account(Event.Account account) {
    Article article = Archive.require(context.site().archive().articles(), account.article());
    String stance = account.stance().name().toLowerCase(Locale.ROOT);
    return new ChronologyViews.AccountView(
        link(account, article),
        context.date(article.published()),
        stance,
        context.words("stance." + stance),
        context.phrase(account.says()));
  }

  /** An account is known by its publisher, or by its headline where there is none. */
  private Views.Link link(Event.Account account, Article article) {
    Views.Link link = items.of(article).link();
    String source = article.source();
    Views.Phrase label =
        source == null
            ? link.label()
            : context.phrase(Archive.require(context.site().archive().sources(), source).name());
    return new Views.Link(passage(account, article), label, link.hreflang(), false);
  }

  /** Returns the reference to the passage that an account gives. */
  String passage(Event.Account account, Article article) {
    return items.of(article).link().href() + fragment(account, article);
  }

  /** The page is in the reader's language or in another, and its headings likewise. */
  private String fragment(Event.Account account, Article article) {
    SitePlan.Place place =
        Objects.requireNonNull(context.site().plan().place(article.key(), context.language()));
    return Passages.anchor(account, context.site().links().text(article.key(), place.language()))
        .map(anchor -> "#" + anchor)
        .orElse("");
  }
}
