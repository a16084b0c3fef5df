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
    return PointIndex.Entry.of(event).stream().map(this::of).toList();
  }

  /** Returns the id of a point's element. */
  static String anchor(PointIndex.Entry entry) {
    return "point:" + entry.event().id() + ":" + entry.number();
  }

  /** Returns the id of the element of a point's account, by its number from 1. */
  static String anchor(PointIndex.Entry entry, int account) {
    return anchor(entry) + ":" + account;
  }

  /** Returns the name of a stance, as keys and classes have it. */
  static String name(Event.Stance stance) {
    return stance.name().toLowerCase(Locale.ROOT);
  }

  /** Returns one point. */
  ChronologyViews.PointView of(PointIndex.Entry entry) {
    Event.Point point = entry.point();
    List<ChronologyViews.AccountView> accounts = new ArrayList<>();
    for (int number = 1; number <= point.accounts().size(); number++) {
      accounts.add(account(anchor(entry, number), point.accounts().get(number - 1)));
    }
    return new ChronologyViews.PointView(
        anchor(entry), context.phrase(point.question()), point.isDisputed(), accounts);
  }

  private ChronologyViews.AccountView account(String anchor, Event.Account account) {
    Article article = Archive.require(context.site().archive().articles(), account.article());
    String stance = name(account.stance());
    return new ChronologyViews.AccountView(
        anchor,
        link(account, article),
        context.date(article.published()),
        stance,
        context.words("stance." + stance),
        context.phrase(account.says()));
  }

  private Views.Link link(Event.Account account, Article article) {
    Views.Link link = items.byPublisher(article);
    return new Views.Link(passage(account, article), link.label(), link.hreflang(), false);
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
