package org.sijill.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.sijill.model.Phrase;
import org.sijill.model.RecordKey;
import org.sijill.model.RecordKind;
import org.sijill.model.Source;
import org.sijill.page.Listing;
import org.sijill.page.Page;

/** The publishers' pages. */
final class SourceContent {

  private final Desk desk;
  private final ListContent lists;

  SourceContent(Desk desk) {
    this.desk = desk;
    this.lists = new ListContent(desk);
  }

  PageContent of(Page.SourcePage page) {
    Source source = page.source();
    Listing all = desk.site().plan().articlesOfSource(source.id());
    Views.SourceView view =
        new Views.SourceView(
            desk.phrase(source.name()),
            facts(source),
            lists.list(all, page.slice(), s -> new Page.SourcePage(desk.language(), source, s)));
    String title = lists.titled(desk.plain(source.name().in(desk.language())), page.slice());
    Views.Link sources = desk.link(new Page.SourceList(desk.language()), desk.words("nav.sources"));
    return new PageContent("source", title, null, List.of(lists.home(), sources), view);
  }

  PageContent all() {
    Comparator<Source> byName =
        Comparator.comparing(s -> s.name().in(desk.language()).text(), desk.phrasebook().order());
    List<Views.SourceItem> items =
        desk.site().archive().sources().values().stream().sorted(byName).map(this::item).toList();
    return new PageContent(
        "sources", desk.words("nav.sources"), null, List.of(lists.home()), new All(items));
  }

  /** What the list of sources prints. */
  record All(List<Views.SourceItem> sources) {}

  private Views.SourceItem item(Source source) {
    int count = desk.site().plan().articlesOfSource(source.id()).articles().size();
    RecordKey key = new RecordKey(RecordKind.SOURCE, source.id());
    return new Views.SourceItem(
        Objects.requireNonNull(desk.link(key, source.name().in(desk.language()))),
        desk.phrasebook().count("count.articles", count));
  }

  private List<Views.Fact> facts(Source source) {
    List<Views.Fact> facts = new ArrayList<>();
    if (source.homepage() != null) {
      facts.add(Facts.link(desk, "source.homepage", source.homepage()));
    }
    if (source.country() != null) {
      facts.add(
          Facts.text(desk, "source.country", desk.phrasebook().countryName(source.country())));
    }
    if (source.language() != null) {
      facts.add(Facts.text(desk, "source.language", desk.phrasebook().nameOf(source.language())));
    }
    List<Views.FactValue> names =
        source.name().wordings().entrySet().stream()
            .filter(e -> !e.getKey().equals(source.name().in(desk.language()).language()))
            .map(e -> Facts.value(desk.phrase(new Phrase(e.getValue(), e.getKey()))))
            .toList();
    if (!names.isEmpty()) {
      facts.add(new Views.Fact(desk.words("names.other"), names));
    }
    return facts;
  }
}
