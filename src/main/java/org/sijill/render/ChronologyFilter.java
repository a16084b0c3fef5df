package org.sijill.render;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sijill.edtf.EdtfDate;
import org.sijill.model.Archive;
import org.sijill.model.Article;
import org.sijill.model.Event;
import org.sijill.model.Phrase;
import org.sijill.model.RecordKey;
import org.sijill.page.Timeline;

/**
 * What the filter of a page of the chronology offers: who took part in its events, where they were,
 * what they are about, and the months in which they began. A date that may lie in a month belongs
 * to it.
 */
final class ChronologyFilter {

  private final PageContext context;
  private final List<Timeline.Entry> entries;
  private final Entities entities;
  private final Set<String> who = new LinkedHashSet<>();
  private final Set<String> where = new LinkedHashSet<>();
  private final Set<String> topics = new LinkedHashSet<>();
  private final NavigableSet<String> months = new TreeSet<>();

  ChronologyFilter(PageContext context, List<Timeline.Entry> entries) {
    this.context = context;
    this.entries = entries;
    this.entities = new Entities(context);
    for (Timeline.Entry entry : entries) {
      Event event = entry.event();
      if (event != null) {
        who.addAll(event.participants());
        where.addAll(event.places());
        topics.addAll(topics(event));
      }
      Months.of(entry.date()).ifPresent(months::add);
    }
  }

  /** Returns the form, or null where there is nothing to choose. */
  ChronologyViews.@Nullable Filter view() {
    List<ChronologyViews.FilterField> fields =
        List.of(
            field("who", "event.participants", entities(who)),
            field("where", "event.places", entities(where)),
            field("topic", "event.topics", entities(topics)),
            field("month", "filter.month", months()));
    List<ChronologyViews.FilterField> offered =
        fields.stream().filter(field -> field.options().size() > 1).toList();
    return offered.isEmpty() ? null : new ChronologyViews.Filter(counts(), offered);
  }

  /** Returns what an event is found by. */
  ChronologyViews.Keys keys(Event event, @Nullable Integer mark) {
    return keys(event.participants(), event.places(), topics(event), event.date(), mark);
  }

  /** Returns what an article's publication is found by: what the article is about. */
  ChronologyViews.Keys keys(Article article) {
    Set<String> about =
        context.site().links().coverage().entities(article.id()).stream()
            .map(RecordKey::id)
            .collect(Collectors.toSet());
    return keys(in(about, who), in(about, where), in(about, topics), article.published(), null);
  }

  private static List<String> in(Set<String> about, Set<String> offered) {
    return offered.stream().filter(about::contains).toList();
  }

  private static ChronologyViews.Keys keys(
      List<String> who,
      List<String> where,
      List<String> topics,
      @Nullable EdtfDate date,
      @Nullable Integer mark) {
    return new ChronologyViews.Keys(
        ids(who),
        ids(where),
        ids(topics),
        date == null ? null : month(date.earliest()),
        date == null ? null : month(date.latest()),
        mark);
  }

  private static @Nullable String ids(List<String> ids) {
    return ids.isEmpty() ? null : String.join(" ", ids);
  }

  private List<String> topics(Event event) {
    return context.site().links().topics().of(event).stream().map(RecordKey::id).toList();
  }

  /** Months are compared as text, so that those of no four-digit year lie at its ends. */
  private static String month(LocalDate day) {
    if (day.getYear() < 0) {
      return "0000-00";
    }
    return day.getYear() > 9_999 ? "9999-99" : day.toString().substring(0, 7);
  }

  /** The script has no plural rules: it looks the words up. */
  private String counts() {
    return IntStream.rangeClosed(0, entries.size())
        .mapToObj(count -> context.phrasebook().count("filter.count", count).replace('|', ' '))
        .collect(Collectors.joining("|"));
  }

  private ChronologyViews.FilterField field(
      String name, String key, List<ChronologyViews.Option> options) {
    return new ChronologyViews.FilterField(name, context.words(key), options);
  }

  private List<ChronologyViews.Option> entities(Collection<String> ids) {
    return ids.stream()
        .map(id -> Archive.require(context.site().archive().entities(), id).key())
        .sorted(Comparator.comparing(entities::name, context.phrasebook().order()))
        .map(this::option)
        .toList();
  }

  private ChronologyViews.Option option(RecordKey key) {
    Phrase name = entities.get(key).name().in(context.language());
    boolean own = name.language().equals(context.language());
    return new ChronologyViews.Option(
        key.id(),
        name.text(),
        own ? null : name.language().tag(),
        own ? null : name.language().direction().html());
  }

  private List<ChronologyViews.Option> months() {
    return months.stream()
        .map(
            m ->
                new ChronologyViews.Option(
                    m, context.phrasebook().date(EdtfDate.parse(m)), null, null))
        .toList();
  }
}
