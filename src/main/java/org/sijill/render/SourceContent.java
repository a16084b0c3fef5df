package org.sijill.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Article;
import org.sijill.model.Phrase;
import org.sijill.model.RecordKey;
import org.sijill.model.RecordKind;
import org.sijill.model.Source;
import org.sijill.page.Listing;
import org.sijill.page.Page;

/** The publishers' pages. */
final class SourceContent {

  /** The most articles without a publisher to list. */
  private static final int UNNAMED = 10;

  private final PageContext context;
  private final ListContent lists;

  SourceContent(PageContext context) {
    this.context = context;
    this.lists = new ListContent(context);
  }

  PageContent of(Page.SourcePage page) {
    Source source = page.source();
    Listing all = context.site().plan().articlesOfSource(source.id());
    Views.SourceView view =
        new Views.SourceView(
            context.phrase(source.name()),
            facts(source),
            lists.list(all, page.slice(), s -> new Page.SourcePage(context.language(), source, s)));
    String title = lists.titled(context.plain(source.name().in(context.language())), page.slice());
    Views.Link sources =
        context.link(new Page.SourceList(context.language()), context.words("nav.sources"));
    return new PageContent(PageTemplate.SOURCE, title, null, List.of(lists.home(), sources), view);
  }

  PageContent all() {
    Comparator<Source> byName =
        Comparator.comparing(
            s -> s.name().in(context.language()).text(), context.phrasebook().order());
    List<Views.SourceItem> items =
        context.site().archive().sources().values().stream()
            .sorted(byName)
            .map(this::item)
            .toList();
    return new PageContent(
        PageTemplate.SOURCES,
        context.words("nav.sources"),
        null,
        List.of(lists.home()),
        new SourcesView(items, unnamed()));
  }

  /** What the list of sources prints. */
  record SourcesView(List<Views.SourceItem> sources, Views.@Nullable Unnamed unnamed) {}

  private Views.@Nullable Unnamed unnamed() {
    List<Article> articles =
        context.site().plan().articles().articles().stream()
            .filter(article -> article.source() == null)
            .toList();
    ArticleItems items = new ArticleItems(context);
    return articles.isEmpty()
        ? null
        : new Views.Unnamed(
            context.phrasebook().count("count.articles", articles.size()),
            articles.stream().limit(UNNAMED).map(a -> items.of(a).link()).toList());
  }

  private Views.SourceItem item(Source source) {
    int count = context.site().plan().articlesOfSource(source.id()).articles().size();
    RecordKey key = new RecordKey(RecordKind.SOURCE, source.id());
    return new Views.SourceItem(
        Objects.requireNonNull(context.link(key, source.name().in(context.language()))),
        context.phrasebook().count("count.articles", count));
  }

  private List<Views.Fact> facts(Source source) {
    List<Views.Fact> facts = new ArrayList<>();
    if (source.homepage() != null) {
      facts.add(Facts.link(context, "source.homepage", source.homepage()));
    }
    if (source.country() != null) {
      facts.add(
          Facts.text(
              context, "source.country", context.phrasebook().countryName(source.country())));
    }
    if (source.language() != null) {
      facts.add(
          Facts.text(context, "source.language", context.phrasebook().nameOf(source.language())));
    }
    List<Views.FactValue> names =
        source.name().wordings().entrySet().stream()
            .filter(e -> !e.getKey().equals(source.name().in(context.language()).language()))
            .map(e -> Facts.value(context.phrase(new Phrase(e.getValue(), e.getKey()))))
            .toList();
    if (!names.isEmpty()) {
      facts.add(new Views.Fact(context.words("names.other"), names));
    }
    return facts;
  }
}
