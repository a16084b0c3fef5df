package org.sijill.render;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Archive;
import org.sijill.model.Article;
import org.sijill.model.EdtfDate;
import org.sijill.model.Event;
import org.sijill.model.RecordKey;
import org.sijill.model.RecordKind;
import org.sijill.page.Page;
import org.sijill.page.Timeline;

/** The chronology: on one page, or an overview with a page a year. */
final class ChronologyContent {

  /** The longest bar of an overview, in per cent. */
  private static final int BAR = 100;

  private final Desk desk;
  private final Timeline timeline;
  private final Entities entities;
  private final ArticleItems items;
  private final ListContent lists;

  ChronologyContent(Desk desk) {
    this.desk = desk;
    this.timeline = desk.site().plan().timeline();
    this.entities = new Entities(desk);
    this.items = new ArticleItems(desk);
    this.lists = new ListContent(desk);
  }

  PageContent whole() {
    String title = desk.words("chronology.title");
    boolean divided = timeline.isDivided();
    ChronologyViews.Chronology view =
        new ChronologyViews.Chronology(
            title,
            desk.words("chronology.text"),
            divided ? null : drawing(timeline.entries()),
            divided ? years() : List.of(),
            divided ? List.of() : sections(timeline.entries()),
            List.of(),
            points());
    return new PageContent("chronology", title, view.lead(), List.of(lists.home()), view);
  }

  PageContent year(Page.ChronologyYear page) {
    Timeline.Slice slice = page.slice();
    String title =
        desk.phrasebook()
            .format(
                "list.year", Map.of("title", desk.words("chronology.title"), "year", name(slice)));
    ChronologyViews.Chronology view =
        new ChronologyViews.Chronology(
            title,
            desk.words("chronology.text"),
            drawing(slice.entries()),
            List.of(),
            sections(slice.entries()),
            timeline.slices().stream().map(s -> desk.link(pageOf(s), name(s))).toList(),
            null);
    return new PageContent("chronology", title, null, List.of(lists.home(), link()), view);
  }

  /** Returns the link to the chronology. */
  Views.Link link() {
    return desk.link(new Page.ChronologyPage(desk.language()), desk.words("chronology.title"));
  }

  private Page pageOf(Timeline.Slice slice) {
    return new Page.ChronologyYear(desk.language(), slice);
  }

  private String name(Timeline.Slice slice) {
    String year = yearName(slice.year());
    return slice.part() == 1 ? year : year + " – " + desk.phrasebook().number(slice.part());
  }

  private String yearName(String year) {
    return year.matches("[0-9]{4}")
        ? desk.phrasebook().date(EdtfDate.parse(year))
        : year.matches("-?[0-9]+") ? year : desk.words("list.undated");
  }

  private Views.@Nullable Link points() {
    Page.PointList page = new Page.PointList(desk.language());
    boolean planned = desk.site().plan().pages().containsKey(desk.site().plan().addressOf(page));
    return planned ? desk.link(page, desk.words("points.title")) : null;
  }

  private List<ChronologyViews.YearView> years() {
    int most = timeline.slices().stream().mapToInt(s -> s.entries().size()).max().orElse(1);
    List<ChronologyViews.YearView> years = new ArrayList<>();
    for (Timeline.Slice slice : timeline.slices()) {
      int size = slice.entries().size();
      years.add(
          new ChronologyViews.YearView(
              desk.link(pageOf(slice), name(slice)),
              desk.phrasebook().count("count.entries", size),
              Math.max(1, BAR * size / most)));
    }
    return years;
  }

  private ChronologyViews.@Nullable Drawing drawing(List<Timeline.Entry> entries) {
    List<Timeline.Entry> drawn =
        entries.stream()
            .filter(e -> e.event() != null && e.section() == Timeline.Section.STORY)
            .toList();
    return drawn.size() < 2 ? null : new TimelineDrawing(desk).of(drawn);
  }

  private List<ChronologyViews.SectionView> sections(List<Timeline.Entry> entries) {
    Map<Timeline.Section, Map<String, List<ChronologyViews.EntryView>>> bySection =
        new EnumMap<>(Timeline.Section.class);
    for (Timeline.Entry entry : entries) {
      bySection
          .computeIfAbsent(entry.section(), s -> new LinkedHashMap<>())
          .computeIfAbsent(heading(entry), h -> new ArrayList<>())
          .add(entry(entry));
    }
    List<ChronologyViews.SectionView> sections = new ArrayList<>();
    bySection.forEach(
        (section, months) -> {
          String key = "chronology:" + section.name().toLowerCase(Locale.ROOT);
          List<ChronologyViews.MonthView> views = new ArrayList<>();
          months.forEach((h, list) -> views.add(new ChronologyViews.MonthView(h, list)));
          sections.add(
              new ChronologyViews.SectionView(key, desk.words(key.replace(':', '.')), views));
        });
    return sections;
  }

  /** The month in which an entry began, or its year where no month is known. */
  private String heading(Timeline.Entry entry) {
    String year = entry.year();
    if (!year.matches("[0-9]{4}")) {
      return yearName(year);
    }
    return desk.phrasebook().date(EdtfDate.parse(Months.of(entry.date()).orElse(year)));
  }

  private ChronologyViews.EntryView entry(Timeline.Entry entry) {
    Article article = entry.article();
    return article != null ? published(article) : happened(Objects.requireNonNull(entry.event()));
  }

  private ChronologyViews.EntryView published(Article article) {
    return new ChronologyViews.EntryView(
        "published:" + article.id(),
        false,
        desk.date(article.published()),
        items.of(article).link(),
        List.of(),
        List.of(),
        null,
        List.of(),
        items.source(article));
  }

  private ChronologyViews.EntryView happened(Event event) {
    return new ChronologyViews.EntryView(
        event.id(),
        true,
        desk.date(event.date()),
        eventLink(event),
        entities.links(event.places()),
        entities.links(event.participants()),
        event.summary() == null ? null : desk.phrase(event.summary()),
        event.articles().stream()
            .map(id -> Archive.require(desk.site().archive().articles(), id))
            .map(a -> items.of(a).link())
            .toList(),
        null);
  }

  /** Returns the link to an event's page. */
  Views.Link eventLink(Event event) {
    RecordKey key = new RecordKey(RecordKind.EVENT, event.id());
    return Objects.requireNonNull(desk.link(key, event.title().in(desk.language())));
  }
}
