package org.sijill.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sijill.model.Article;
import org.sijill.page.Listing;
import org.sijill.page.Page;

/** Lists of articles, and the pages that are little else. */
final class ListContent {

  /** The most articles in a list without links to its years. */
  private static final int SHORT = 20;

  private final PageContext context;

  ListContent(PageContext context) {
    this.context = context;
  }

  PageContent articles(Page.ArticleList page) {
    Listing all = context.site().plan().articles();
    Function<Listing.Slice, Page> pages = s -> new Page.ArticleList(context.language(), s);
    String title = titled(context.words("nav.articles"), page.slice());
    Views.ListView list = list(all, page.slice(), pages);
    return new PageContent(
        PageTemplate.ARTICLES, title, null, List.of(home()), new ArticlesView(title, list));
  }

  /** What the list of all articles prints. */
  record ArticlesView(String title, Views.ListView list) {}

  PageContent thread(Page.ThreadPage page) {
    Listing all = context.site().plan().articlesOfThread(page.thread().id());
    Function<Listing.Slice, Page> pages =
        s -> new Page.ThreadPage(context.language(), page.thread(), s);
    Views.ThreadView view =
        new Views.ThreadView(
            context.phrase(page.thread().title()),
            page.thread().summary() == null ? null : context.phrase(page.thread().summary()),
            list(all, page.slice(), pages));
    String title = context.plain(page.thread().title().in(context.language()));
    return new PageContent(
        PageTemplate.THREAD, titled(title, page.slice()), null, List.of(home()), view);
  }

  Views.Link home() {
    return context.link(new Page.Home(context.language()), context.words("nav.home"));
  }

  /** Returns a title with the page's year behind it. */
  String titled(String title, Listing.Slice slice) {
    return slice.isFirst() ? title : titled(title, sliceName(slice));
  }

  /** Returns a title with that of a part behind it. */
  String titled(String title, String part) {
    return context.phrasebook().format("list.year", Map.of("title", title, "year", part));
  }

  Views.ListView list(Listing all, Listing.Slice slice, Function<Listing.Slice, Page> pages) {
    List<Views.Group> groups = new ArrayList<>();
    byYear(slice)
        .forEach(
            (year, articles) ->
                groups.add(
                    new Views.Group(
                        anchor(year), yearName(year), new ArticleItems(context).of(articles))));
    String count = context.phrasebook().count("count.articles", all.articles().size());
    return new Views.ListView(count, groups, pages(all, slice, pages));
  }

  /**
   * Returns links to the pages of a list that has more than one: to each year, and to the other
   * pages of the year that is shown. A row of all would grow with the archive, on ever more pages.
   * If a long list has one page only, they lead to the sections of its years.
   */
  List<Views.Link> pages(Listing all, Listing.Slice shown, Function<Listing.Slice, Page> pages) {
    if (all.slices().size() < 2) {
      return years(all);
    }
    return all.slices().stream()
        .filter(s -> s.part() == 1 || s.year().equals(shown.year()))
        .map(s -> context.link(pages.apply(s), s.isFirst() ? firstName(all) : sliceName(s)))
        .toList();
  }

  private List<Views.Link> years(Listing all) {
    List<String> years = all.articles().stream().map(Listing::year).distinct().toList();
    return all.articles().size() <= SHORT || years.size() < 2
        ? List.of()
        : years.stream()
            .map(y -> new Views.Link("#" + anchor(y), context.label(yearName(y)), null, false))
            .toList();
  }

  /** Returns the id of the section of a year. */
  static String anchor(String year) {
    return "year:" + year;
  }

  private String firstName(Listing all) {
    boolean newest = all.order() == Listing.Order.NEWEST_FIRST;
    return context.words(newest ? "list.newest" : "list.oldest");
  }

  private String sliceName(Listing.Slice slice) {
    String part = slice.part() == 1 ? "" : " – " + context.phrasebook().number(slice.part());
    return yearName(slice.year()) + part;
  }

  /** Returns the words for a year, as {@link Listing#year} has it. */
  String yearName(String year) {
    return year.length() == 4 && year.charAt(0) != '-'
        ? context.phrasebook().digits(year)
        : context.words("list.undated");
  }

  /** Returns a slice's articles by their years. */
  Map<String, List<Article>> byYear(Listing.Slice slice) {
    Map<String, List<Article>> years = new LinkedHashMap<>();
    for (Article article : slice.articles()) {
      years.computeIfAbsent(Listing.year(article), y -> new ArrayList<>()).add(article);
    }
    return years;
  }
}
