package org.sijill.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Archive;
import org.sijill.model.Article;
import org.sijill.model.Event;
import org.sijill.page.PointIndex;

/**
 * A matrix of accounts: questions down, articles across, and in each cell the stance of the
 * article.
 */
final class AccountMatrix {

  /** The most articles that fit on a printed sheet. */
  private static final int MOST_ARTICLES = 8;

  private final PageContext context;
  private final ArticleItems items;

  AccountMatrix(PageContext context) {
    this.context = context;
    this.items = new ArticleItems(context);
  }

  /**
   * Returns the matrix of some questions, or null where there is nothing to compare.
   *
   * @param entries the questions, those in dispute first
   */
  ChronologyViews.@Nullable MatrixView of(List<PointIndex.Entry> entries) {
    List<Article> speaking = speaking(entries);
    if (speaking.size() < 2) {
      return null;
    }
    List<Article> shown =
        speaking.stream()
            .limit(MOST_ARTICLES)
            .sorted(Comparator.comparing(Article::published).thenComparing(Article::id))
            .toList();
    int left = speaking.size() - shown.size();
    List<ChronologyViews.MatrixColumn> columns = shown.stream().map(this::column).toList();
    return new ChronologyViews.MatrixView(
        columns,
        columns.size() + 1,
        groups(entries, shown, columns),
        left == 0 ? null : context.phrasebook().count("matrix.left", left));
  }

  /** Returns the articles that answer any of the questions, those with the most answers first. */
  private List<Article> speaking(List<PointIndex.Entry> entries) {
    Map<String, Integer> answers = new TreeMap<>();
    for (PointIndex.Entry entry : entries) {
      entry.point().accounts().stream()
          .map(Event.Account::article)
          .distinct()
          .forEach(article -> answers.merge(article, 1, Integer::sum));
    }
    return answers.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(entry -> Archive.require(context.site().archive().articles(), entry.getKey()))
        .toList();
  }

  private ChronologyViews.MatrixColumn column(Article article) {
    return new ChronologyViews.MatrixColumn(
        items.byPublisher(article), context.date(article.published()));
  }

  private List<ChronologyViews.MatrixGroup> groups(
      List<PointIndex.Entry> entries,
      List<Article> articles,
      List<ChronologyViews.MatrixColumn> columns) {
    List<ChronologyViews.MatrixGroup> groups = new ArrayList<>();
    for (boolean disputed : List.of(true, false)) {
      List<ChronologyViews.MatrixRow> rows =
          entries.stream()
              .filter(entry -> entry.point().isDisputed() == disputed)
              .map(entry -> row(entry, articles, columns))
              .toList();
      if (!rows.isEmpty()) {
        String heading = context.words(disputed ? "points.disputed" : "points.undisputed");
        groups.add(new ChronologyViews.MatrixGroup(heading, disputed, rows));
      }
    }
    return groups;
  }

  private ChronologyViews.MatrixRow row(
      PointIndex.Entry entry, List<Article> articles, List<ChronologyViews.MatrixColumn> columns) {
    Map<String, Map<Event.Stance, ChronologyViews.MatrixMark>> marks = new HashMap<>();
    List<Event.Account> accounts = entry.point().accounts();
    for (int number = 1; number <= accounts.size(); number++) {
      Event.Account account = accounts.get(number - 1);
      String stance = PointViews.name(account.stance());
      marks
          .computeIfAbsent(account.article(), article -> new TreeMap<>())
          .putIfAbsent(
              account.stance(),
              new ChronologyViews.MatrixMark(
                  "#" + PointViews.anchor(entry, number),
                  stance,
                  context.words("matrix." + stance)));
    }
    List<ChronologyViews.MatrixCell> cells = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      cells.add(
          new ChronologyViews.MatrixCell(
              columns.get(i),
              List.copyOf(marks.getOrDefault(articles.get(i).id(), Map.of()).values())));
    }
    Views.Link question =
        new Views.Link(
            "#" + PointViews.anchor(entry), context.phrase(entry.point().question()), null, false);
    return new ChronologyViews.MatrixRow(question, cells);
  }
}
