package org.sijill.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sijill.edtf.EdtfDate;
import org.sijill.model.Archive;
import org.sijill.model.Numerals;
import org.sijill.model.Phrase;
import org.sijill.model.RecordKind;
import org.sijill.page.Listing;
import org.sijill.page.Page;

/**
 * The search page: the words that its script says, what results can be filtered by, and for a
 * reader without scripts the indexes.
 */
final class SearchContent {

  /** An interval of more years than this is filed under its first and last only. */
  private static final int LONGEST = 200;

  /** A choice of a filter, or a named piece of words. */
  record Choice(
      String value, String name, String one, @Nullable String lang, @Nullable String dir) {

    Choice(String value, String name) {
      this(value, name, "", null, null);
    }
  }

  /**
   * What the page prints.
   *
   * @param plurals the number of results in words, by plural category
   */
  record SearchView(
      List<Views.Link> indexes,
      String numerals,
      String why,
      String names,
      String about,
      String instead,
      String exactly,
      String left,
      List<Choice> kinds,
      List<Choice> sources,
      List<Choice> years,
      List<Choice> plurals) {}

  private final PageContext context;
  private final Archive archive;

  SearchContent(PageContext context) {
    this.context = context;
    this.archive = context.site().archive();
  }

  PageContent of() {
    Numerals numerals =
        archive.settings().numerals().getOrDefault(context.language(), Numerals.LATN);
    SearchView view =
        new SearchView(
            indexes(),
            numerals.system(),
            context.phrasebook().format("search.why", Map.of("spelling", "$1", "name", "$2")),
            context.words("search.names", "name", "$1"),
            context.words("search.about", "name", "$1"),
            context.words("search.instead", "query", "$1"),
            context.words("search.exactly", "query", "$1"),
            context.words("search.left", "words", "$1"),
            kinds(),
            sources(),
            years(),
            plurals());
    return new PageContent(
            PageTemplate.SEARCH,
            context.words("search.title"),
            null,
            List.of(new ListContent(context).home()),
            view)
        .withScripts("search-index.js", "search.js");
  }

  private List<Views.Link> indexes() {
    List<Views.Link> links = new ArrayList<>();
    Listing.Slice first = context.site().plan().articles().slices().get(0);
    links.add(
        context.link(
            new Page.ArticleList(context.language(), first), context.words("nav.articles")));
    if (!archive.events().isEmpty()) {
      links.add(new ChronologyContent(context).link());
    }
    context
        .site()
        .plan()
        .entityKinds()
        .forEach(kind -> links.add(new Entities(context).index(kind)));
    links.add(context.link(new Page.SourceList(context.language()), context.words("nav.sources")));
    return links;
  }

  private List<Choice> kinds() {
    List<Choice> kinds = new ArrayList<>();
    kinds.add(kind(RecordKind.ARTICLE, "search.articles", "search.article"));
    if (!archive.events().isEmpty()) {
      kinds.add(kind(RecordKind.EVENT, "search.events", "search.event"));
    }
    for (RecordKind kind : context.site().plan().entityKinds()) {
      kinds.add(kind(kind, "kind." + kind.folder(), "kind.one." + kind.folder()));
    }
    if (!archive.pages().isEmpty()) {
      kinds.add(kind(RecordKind.PAGE, "search.pages", "search.page"));
    }
    return kinds;
  }

  private Choice kind(RecordKind kind, String name, String one) {
    return new Choice(kind.folder(), context.words(name), context.words(one), null, null);
  }

  /** In the order of the ids, which is the index's. */
  private List<Choice> sources() {
    TreeSet<String> used = new TreeSet<>();
    archive.articles().values().forEach(a -> used.add(a.source() == null ? "" : a.source()));
    used.remove("");
    List<Choice> choices = new ArrayList<>();
    for (String id : used) {
      Phrase name = Archive.require(archive.sources(), id).name().in(context.language());
      boolean foreign = !name.language().equals(context.language());
      choices.add(
          new Choice(
              id,
              name.text(),
              "",
              foreign ? name.language().tag() : null,
              foreign ? name.language().direction().html() : null));
    }
    return choices;
  }

  private List<Choice> years() {
    TreeSet<Integer> years = new TreeSet<>(Comparator.reverseOrder());
    archive.articles().values().forEach(article -> addYears(article.published(), years));
    archive.events().values().stream()
        .flatMap(event -> Stream.ofNullable(event.date()))
        .forEach(date -> addYears(date, years));
    return years.stream()
        .map(y -> new Choice(Integer.toString(y), context.phrasebook().digits(Integer.toString(y))))
        .toList();
  }

  private static void addYears(EdtfDate date, Set<Integer> years) {
    if (!date.earliest().equals(LocalDate.MIN)) {
      int first = date.earliest().getYear();
      int last = date.latest().equals(LocalDate.MAX) ? first : date.latest().getYear();
      years.add(first);
      years.add(last);
      if (last - first < LONGEST) {
        IntStream.range(first, last).forEach(years::add);
      }
    }
  }

  private List<Choice> plurals() {
    return context.phrasebook().plurals("count.results").entrySet().stream()
        .map(plural -> new Choice(plural.getKey(), plural.getValue()))
        .toList();
  }
}
