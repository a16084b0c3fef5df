package org.sijill.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sijill.edtf.EdtfDate;
import org.sijill.edtf.EdtfSet;
import org.sijill.model.Archive;
import org.sijill.model.Article;
import org.sijill.model.ChronologyRange;
import org.sijill.model.Event;

/**
 * The chronology: events and articles' publications, sorted by first and then by last possible day.
 * A set that is open at its start is sorted by its last day, before the entries of that day; events
 * without a date come last. A long chronology is divided by year, so that no page grows with the
 * archive.
 *
 * @param entries all entries, earliest first
 * @param slices the pages of the years, earliest first; a year with very many entries has several
 */
public record Timeline(List<Entry> entries, List<Slice> slices) {

  /** The most entries on one page. */
  static final int PAGE = 250;

  private static final String UNDATED = "undated";

  private static final Comparator<EdtfDate> BY_DATE =
      Comparator.comparing(Timeline::place).thenComparing(Comparator.naturalOrder());

  /** Copies the lists. */
  public Timeline {
    entries = List.copyOf(entries);
    slices = List.copyOf(slices);
  }

  /** The part of the chronology that an entry belongs to. */
  public enum Section {
    BACKGROUND,
    STORY,
    AFTERWARDS,
    UNDATED
  }

  /**
   * An entry: an event, or an article's publication. One of the two is null.
   *
   * @param section whether it is before, within or after the story, or has no date
   */
  public record Entry(Section section, @Nullable Event event, @Nullable Article article) {

    private static final Comparator<Entry> ORDER =
        Comparator.comparing(Entry::date, Comparator.nullsLast(BY_DATE))
            .thenComparing(entry -> entry.event() == null)
            .thenComparing(Entry::id);

    /** Returns the entry's date, or null if no article gives one. */
    public @Nullable EdtfDate date() {
      if (event != null) {
        return event.date();
      }
      if (article != null) {
        return article.published();
      }
      throw new IllegalStateException("an entry is an event or an article");
    }

    /** Returns the id of the event or the article. */
    public String id() {
      return event != null ? event.id() : article != null ? article.id() : "";
    }

    /**
     * Returns the year under which the entry is listed: that of its first possible day, if it has
     * one.
     */
    public String year() {
      EdtfDate date = date();
      return date == null ? UNDATED : Integer.toString(date.placed().getYear());
    }
  }

  /**
   * A page of a divided chronology.
   *
   * @param year the year, or {@code undated}
   * @param part the number of the page within the year, from 1
   * @param entries the entries on the page
   */
  public record Slice(String year, int part, List<Entry> entries) {

    /** Copies the entries. */
    public Slice {
      entries = List.copyOf(entries);
    }

    /** Returns the name of its page. */
    public String name() {
      return Slices.name(year, part);
    }
  }

  /**
   * Returns the day to sort by: an interval with an open start comes first of all, a set with an
   * open start at its known end.
   */
  private static LocalDate place(EdtfDate date) {
    return date instanceof EdtfSet ? date.placed() : date.earliest();
  }

  /** Sorts an archive's events and articles. */
  static Timeline of(Archive archive) {
    if (archive.events().isEmpty()) {
      return new Timeline(List.of(), List.of());
    }
    List<Entry> entries = new ArrayList<>();
    Sections sections = Sections.of(archive);
    for (Event event : archive.events().values()) {
      entries.add(new Entry(sections.of(event.date()), event, null));
    }
    for (Article article : archive.articles().values()) {
      entries.add(new Entry(sections.of(article.published()), null, article));
    }
    entries.sort(Entry.ORDER);
    return new Timeline(entries, slices(entries));
  }

  /** Returns whether the years have pages of their own. */
  public boolean isDivided() {
    return entries.size() > PAGE;
  }

  /** Returns the page of a divided chronology that lists an event. */
  Slice sliceOf(Event event) {
    Entry entry = new Entry(Section.STORY, event, null);
    return slices.stream()
        .filter(slice -> slice.year().equals(entry.year()))
        .filter(
            slice ->
                slice.entries().stream()
                    .anyMatch(e -> e.event() != null && e.id().equals(event.id())))
        .findFirst()
        .orElseThrow();
  }

  private static List<Slice> slices(List<Entry> entries) {
    SortedMap<String, List<Entry>> years =
        new TreeMap<>(Comparator.comparing(Timeline::sortable).thenComparing(year -> year));
    entries.forEach(e -> years.computeIfAbsent(e.year(), y -> new ArrayList<>()).add(e));
    List<Slice> slices = new ArrayList<>();
    years.forEach(
        (year, those) -> {
          List<List<Entry>> parts = Slices.of(those, PAGE);
          for (int i = 0; i < parts.size(); i++) {
            slices.add(new Slice(year, i + 1, parts.get(i)));
          }
        });
    return slices;
  }

  private static int sortable(String year) {
    return year.equals(UNDATED) ? Integer.MAX_VALUE : Integer.parseInt(year);
  }

  /** Finds the section of entries, by the story's first and last days. */
  private record Sections(@Nullable LocalDate first, @Nullable LocalDate last) {

    static Sections of(Archive archive) {
      ChronologyRange range = archive.settings().chronology();
      if (range == null) {
        return new Sections(null, null);
      }
      EdtfDate from = date(archive.events().get(range.from()));
      EdtfDate to = date(archive.events().get(range.to()));
      return new Sections(from == null ? null : from.earliest(), to == null ? null : to.latest());
    }

    private static @Nullable EdtfDate date(@Nullable Event event) {
      return event == null ? null : event.date();
    }

    /**
     * Returns the section of a date; one known only to the month or year counts by its middle day.
     */
    Section of(@Nullable EdtfDate date) {
      if (date == null) {
        return Section.UNDATED;
      }
      LocalDate middle = middle(date);
      if (first != null && middle.isBefore(first)) {
        return Section.BACKGROUND;
      }
      return last != null && middle.isAfter(last) ? Section.AFTERWARDS : Section.STORY;
    }

    private static LocalDate middle(EdtfDate date) {
      if (date.earliest().equals(LocalDate.MIN)) {
        return date.latest();
      } else if (date.latest().equals(LocalDate.MAX)) {
        return date.earliest();
      }
      long days = ChronoUnit.DAYS.between(date.earliest(), date.latest());
      return date.earliest().plusDays(days / 2);
    }
  }
}
