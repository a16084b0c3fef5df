package org.sijill.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.sijill.model.Article;

/**
 * A list of articles, divided so that no page grows with the archive. A short list has one page. A
 * long one has a first page, with the articles that come first, and pages for every year.
 *
 * @param order how the articles follow each other
 * @param articles all articles
 * @param slices the pages, in order
 */
public record Listing(Order order, List<Article> articles, List<Slice> slices) {

  /**
   * The most articles of an undivided list: dividing less would give years of four or five
   * articles.
   */
  private static final int UNDIVIDED = 200;

  /** The most articles on a page of a year. */
  private static final int PAGE = 100;

  /** How many articles the first page of a long list shows; the years list them again. */
  private static final int FIRST = 20;

  private static final String UNDATED = "undated";

  /** How articles follow each other. */
  public enum Order {
    NEWEST_FIRST(
        Comparator.comparing(Article::published).reversed().thenComparing(Article::id),
        Comparator.reverseOrder()),
    /** As a story is told, the oldest first. */
    OLDEST_FIRST(
        Comparator.comparing(Article::published).thenComparing(Article::id),
        Comparator.naturalOrder());

    private final Comparator<Article> ofArticles;
    private final Comparator<String> ofYears;

    Order(Comparator<Article> ofArticles, Comparator<String> ofYears) {
      this.ofArticles = ofArticles;
      this.ofYears = ofYears;
    }
  }

  /** Copies the lists. */
  public Listing {
    articles = List.copyOf(articles);
    slices = List.copyOf(slices);
  }

  /**
   * One page of a list.
   *
   * @param year the year, {@code undated}, or empty on the first page
   * @param part the number of the page within the year, from 1
   * @param articles the articles on the page, in the list's order
   */
  public record Slice(String year, int part, List<Article> articles) {

    /** Copies the articles. */
    public Slice {
      articles = List.copyOf(articles);
    }

    /** Returns whether this is the list's first page. */
    public boolean isFirst() {
      return year.isEmpty();
    }

    /** Returns the name of this page within the list, such as {@code 2023-2}. */
    public String name() {
      return Slices.name(year, part);
    }
  }

  /** Sorts and divides articles. */
  public static Listing of(Collection<Article> unsorted, Order order) {
    List<Article> articles = unsorted.stream().sorted(order.ofArticles).toList();
    if (articles.size() <= UNDIVIDED) {
      return new Listing(order, articles, List.of(new Slice("", 1, articles)));
    }
    List<Slice> slices = new ArrayList<>();
    slices.add(new Slice("", 1, articles.subList(0, FIRST)));
    byYear(articles, order).forEach((year, those) -> addParts(year, those, slices));
    return new Listing(order, articles, slices);
  }

  /** Returns the index of one of its articles, by binary search. */
  public int indexOf(Article article) {
    return Collections.binarySearch(articles, article, order.ofArticles);
  }

  /** Returns the year under which an article is listed: that of its first possible day. */
  public static String year(Article article) {
    LocalDate day = article.published().earliest();
    if (day.equals(LocalDate.MIN)) {
      return UNDATED;
    }
    int year = day.getYear();
    return year > 999 ? Integer.toString(year) : String.format(Locale.ROOT, "%04d", year);
  }

  private static Map<String, List<Article>> byYear(List<Article> articles, Order order) {
    Map<String, List<Article>> years = new TreeMap<>(order.ofYears);
    for (Article article : articles) {
      years.computeIfAbsent(year(article), y -> new ArrayList<>()).add(article);
    }
    return years;
  }

  private static void addParts(String year, List<Article> articles, List<Slice> slices) {
    List<List<Article>> parts = Slices.of(articles, PAGE);
    for (int i = 0; i < parts.size(); i++) {
      slices.add(new Slice(year, i + 1, parts.get(i)));
    }
  }
}
