package org.sijill.render;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Article;
import org.sijill.model.Event;
import org.sijill.model.RecordKey;
import org.sijill.page.Timeline;

/** The entries of one page of the chronology, under their sections and months. */
final class ChronologyEntries {

  private final PageContext context;
  private final List<Timeline.Entry> entries;
  private final TimelineDrawing.@Nullable Drawn drawn;
  private final ChronologyFilter filter;
  private final Entities entities;
  private final ArticleItems items;
  private final Reports reports;

  ChronologyEntries(
      PageContext context, List<Timeline.Entry> entries, TimelineDrawing.@Nullable Drawn drawn) {
    this.context = context;
    this.entries = entries;
    this.drawn = drawn;
    this.filter = new ChronologyFilter(context, entries);
    this.entities = new Entities(context);
    this.items = new ArticleItems(context);
    this.reports = new Reports(context);
  }

  ChronologyViews.@Nullable Drawing drawing() {
    return drawn == null ? null : drawn.view();
  }

  /** Returns the time line of a narrow page, which runs down: the same events in the same order. */
  List<ChronologyViews.UprightMonth> upright() {
    return drawn == null || drawn.view().marks().isEmpty()
        ? List.of()
        : new UprightTimeline(context, entries, drawn.marks()).months();
  }

  ChronologyViews.@Nullable Filter filter() {
    return filter.view();
  }

  /** Returns the id of the first heading of a month, or of a year where no month is known. */
  static String anchor(String month) {
    return "month:" + month;
  }

  List<ChronologyViews.SectionView> sections() {
    Map<Timeline.Section, List<Month>> bySection = new EnumMap<>(Timeline.Section.class);
    for (Timeline.Entry entry : entries) {
      List<Month> months = bySection.computeIfAbsent(entry.section(), s -> new ArrayList<>());
      String name = ChronologyOverview.month(entry);
      if (months.isEmpty() || !months.get(months.size() - 1).name().equals(name)) {
        months.add(new Month(name, new ArrayList<>()));
      }
      months.get(months.size() - 1).entries().add(entry(entry));
    }
    Set<String> seen = new HashSet<>();
    boolean all = !bySection.containsKey(Timeline.Section.STORY);
    List<ChronologyViews.SectionView> sections = new ArrayList<>();
    bySection.forEach(
        (section, months) -> {
          String key = "chronology:" + section.name().toLowerCase(Locale.ROOT);
          sections.add(
              new ChronologyViews.SectionView(
                  key,
                  context.words(key.replace(':', '.')),
                  context.phrasebook().count("count.entries", count(months)),
                  all || section == Timeline.Section.STORY,
                  months.stream().map(m -> month(m, seen.add(m.name()))).toList()));
        });
    return sections;
  }

  private static int count(List<Month> months) {
    return months.stream().mapToInt(month -> month.entries().size()).sum();
  }

  /**
   * Entries that follow each other in one month. A year has such runs between its months: what is
   * known to no month stands where its first possible day puts it.
   */
  private record Month(String name, List<ChronologyViews.EntryView> entries) {}

  private ChronologyViews.MonthView month(Month run, boolean first) {
    String heading = ChronologyOverview.monthName(run.name(), context);
    return new ChronologyViews.MonthView(first ? anchor(run.name()) : null, heading, run.entries());
  }

  private ChronologyViews.EntryView entry(Timeline.Entry entry) {
    Article article = entry.article();
    return article != null ? published(article) : happened(Objects.requireNonNull(entry.event()));
  }

  private ChronologyViews.EntryView published(Article article) {
    return new ChronologyViews.EntryView(
        "published:" + article.id(),
        false,
        context.date(article.published()),
        items.of(article).link(),
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of(),
        items.source(article),
        false,
        filter.keys(article));
  }

  private ChronologyViews.EntryView happened(Event event) {
    List<RecordKey> topics = context.site().links().topics().of(event);
    return new ChronologyViews.EntryView(
        event.id(),
        true,
        context.date(event.date()),
        ChronologyContent.eventLink(event, context),
        entities.links(event.places()),
        entities.links(event.participants()),
        topics.stream().map(entities::link).toList(),
        event.summary() == null ? null : context.phrase(event.summary()),
        reports.of(event),
        null,
        context.site().plan().spine().contains(event),
        filter.keys(event, drawn == null ? null : drawn.marks().get(event.id())));
  }
}
