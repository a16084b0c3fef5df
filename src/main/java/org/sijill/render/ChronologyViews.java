package org.sijill.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the templates of the chronology and of events print. */
final class ChronologyViews {

  private ChronologyViews() {}

  /**
   * An entry of the chronology: an event, or an article's publication, which has neither places nor
   * a summary of its own.
   *
   * @param anchor the id of its element
   */
  record EntryView(
      String anchor,
      boolean isEvent,
      Views.DateView date,
      Views.Link link,
      List<Views.Link> places,
      List<Views.Link> people,
      Views.@Nullable Phrase summary,
      List<Views.Link> articles,
      Views.@Nullable Link source) {}

  /** The entries of a month, or those of a year that have no month. */
  record MonthView(String heading, List<EntryView> entries) {}

  /** What came before, the story, what came after. */
  record SectionView(String key, String heading, List<MonthView> months) {}

  /** A mark of the drawing. */
  record Mark(String href, String label, int x, int y) {}

  /** A span of the drawing. */
  record Span(String href, String label, int x, int y, int width) {}

  /** A column of the drawing: a month or a year. */
  record Column(int x, int width, int middle, @Nullable String label) {}

  /** The drawn time line. */
  record Drawing(
      int width, int height, int axis, List<Column> columns, List<Span> spans, List<Mark> marks) {}

  /** A year of an overview: how many entries, and a bar as long as that says. */
  record YearView(Views.Link link, String count, int bar) {}

  /** The chronology, or a year of it. */
  record Chronology(
      String title,
      String lead,
      @Nullable Drawing drawing,
      List<YearView> years,
      List<SectionView> sections,
      List<Views.Link> pages,
      Views.@Nullable Link points) {}

  /** What one article says to a question. */
  record AccountView(
      Views.Link article,
      Views.DateView date,
      String stance,
      String stanceWord,
      Views.Phrase says) {}

  /** A question with the accounts of it. */
  record PointView(
      String anchor, Views.Phrase question, boolean disputed, List<AccountView> accounts) {}

  /** An event's page. */
  record EventView(
      Views.Phrase title,
      Views.@Nullable Phrase summary,
      List<Views.Fact> facts,
      List<Views.Item> articles,
      List<PointView> points,
      Views.Link chronology,
      Views.@Nullable Link previous,
      Views.@Nullable Link next) {}

  /** An event with its points. */
  record EventPoints(Views.Link event, Views.DateView date, List<PointView> points) {}

  /** The list of all points. */
  record PointsView(String count, List<EventPoints> events) {}
}
