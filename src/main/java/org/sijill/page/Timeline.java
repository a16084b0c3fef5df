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
 * The chronology: events, and the articles' days of publication among them, by first and then by
 * last possible day; a moment on any day up to one stands at that day, before what was on it, and
 * events without a date stand at the end. A long one is divided by year, so that no page grows with
 * the archive.
 *
 * @param entries all entries, the earliest first
 * @param slices the years, the earliest first; a year with very many entries has several
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

  /** What an entry is to the story that the chronology tells. */
  public enum Section {
    BACKGROUND,
    STORY,
    AFTERWARDS,
    UNDATED
  }

  /**
   * An entry: an event, or an article's publication. One of the two is null.
   *
   * @param section before, within or after the story, or none of these
   */
  public record Entry(Section section, @Nullable Event event, @Nullable Article article) {

    private static final Comparator<Entry> ORDER =
        Comparator.comparing(Entry::date, Comparator.nullsLast(BY_DATE))
            .thenComparing(entry -> entry.event() == null)
            .thenComparing(Entry::id);

    /** Returns when it was, or null where no article says. */
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

    /** Returns the year under which it is filed: that of its first possible day, if it has one. */
    public String year() {
      EdtfDate date = date();
      return date == null ? UNDATED : Integer.toString(date.placed().getYear());
    }
  }

  /**
   * A page of a divided chronology.
   *
   * @param year the year, or {@code undated}
   * @param part which page of the year it is, from 1
   * @param entries what it shows
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

  /** An interval that is open at its start began before all else; a set was at its known end. */
  private static LocalDate place(EdtfDate date) {
    return date instanceof EdtfSet ? date.placed() : date.earliest();
  }

  /** Puts an archive's events and articles in order. */
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

  /** Tells what came before and after the story, by the two events that bound it. */
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

    /** A date that is known to the month or the year only counts by the middle of its time. */
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
