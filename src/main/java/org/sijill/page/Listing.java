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
 * A list of articles, newest first, divided so that no page grows with the archive: a short list
 * stands on one page; of a long one the first page shows a few, and every year has its own.
 *
 * @param articles all articles, newest first
 * @param slices the pages, the first one first
 */
public record Listing(List<Article> articles, List<Slice> slices) {

  /** The most articles of a list that is not divided: years of four or five serve nobody. */
  private static final int UNDIVIDED = 200;

  /** The most articles on a page of a year. */
  private static final int PAGE = 100;

  /** So many of a long list stand on its first page, before the years repeat them. */
  private static final int NEWEST = 20;

  private static final Comparator<Article> NEWEST_FIRST =
      Comparator.comparing(Article::published).reversed().thenComparing(Article::id);

  private static final String UNDATED = "undated";

  /** Copies the lists. */
  public Listing {
    articles = List.copyOf(articles);
    slices = List.copyOf(slices);
  }

  /**
   * One page of a list.
   *
   * @param year the year, {@code undated}, or empty on the first page
   * @param part which page of the year it is, from 1
   * @param articles what it shows, newest first
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

    /** Returns the name that tells this page from the list's others: {@code 2023-2}. */
    public String name() {
      return Slices.name(year, part);
    }
  }

  /** Sorts and divides articles. */
  public static Listing of(Collection<Article> unsorted) {
    return ofSorted(unsorted.stream().sorted(NEWEST_FIRST).toList());
  }

  /** Divides articles that stand in their order already, newest first. */
  static Listing ofSorted(List<Article> articles) {
    if (articles.size() <= UNDIVIDED) {
      return new Listing(articles, List.of(new Slice("", 1, articles)));
    }
    List<Slice> slices = new ArrayList<>();
    slices.add(new Slice("", 1, articles.subList(0, NEWEST)));
    byYear(articles).forEach((year, those) -> addParts(year, those, slices));
    return new Listing(articles, slices);
  }

  /** Returns the place of one of its articles, however long the list. */
  public int indexOf(Article article) {
    return Collections.binarySearch(articles, article, NEWEST_FIRST);
  }

  /** Returns the year by which an article is filed: that of its first possible day. */
  public static String year(Article article) {
    LocalDate day = article.published().earliest();
    if (day.equals(LocalDate.MIN)) {
      return UNDATED;
    }
    int year = day.getYear();
    return year > 999 ? Integer.toString(year) : String.format(Locale.ROOT, "%04d", year);
  }

  private static Map<String, List<Article>> byYear(List<Article> articles) {
    Map<String, List<Article>> years = new TreeMap<>(Comparator.reverseOrder());
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
