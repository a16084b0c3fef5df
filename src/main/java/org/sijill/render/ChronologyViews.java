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
   * @param isTurn whether it is a turning point of the story
   * @param keys what the page's filter goes by
   */
  record EntryView(
      String anchor,
      boolean isEvent,
      Views.DateView date,
      Views.Link link,
      List<Views.Link> places,
      List<Views.Link> people,
      List<Views.Link> topics,
      Views.@Nullable Phrase summary,
      List<Report> reports,
      Views.@Nullable Link source,
      boolean isTurn,
      Keys keys) {}

  /**
   * An article that reports an event, as a mark in a row: its link bears the publisher's short
   * name, and the label says how it reports the event, and its headline.
   *
   * @param stances the stances of its accounts of the event
   */
  record Report(Views.Link link, String label, List<Stance> stances) {}

  /** A stance of an account. */
  record Stance(String kind, String word) {}

  /**
   * What a filter goes by: ids with spaces between them, the first and the last possible month if
   * there is a date, and the number of the mark that stands for the entry.
   */
  record Keys(
      @Nullable String who,
      @Nullable String where,
      @Nullable String topic,
      @Nullable String from,
      @Nullable String to,
      @Nullable Integer mark) {}

  /** The entries of a month, or those of a year that have no month; the id of its first heading. */
  record MonthView(@Nullable String anchor, String heading, List<EntryView> entries) {}

  /** What came before, the story, what came after; not all need be open at first. */
  record SectionView(
      String key, String heading, String count, boolean open, List<MonthView> months) {}

  /** A line of words on the drawing, the middle of its foot. */
  record Label(int x, int y, String text) {}

  /**
   * An event of the drawing.
   *
   * @param kind the class of its date's sign
   * @param path the sign
   * @param x the left edge of what can be clicked
   * @param caption the lines of its title, if that is written above the drawing
   */
  record Mark(
      String href,
      String label,
      int number,
      String kind,
      String path,
      int x,
      int y,
      int width,
      List<Label> caption) {}

  /** The line from a caption to the mark with this number. */
  record Leader(int number, String path) {}

  /** A bar of the drawing, which stands for several events. */
  record Bar(
      String href, String label, int number, int count, int x, int y, int width, int height) {}

  /** A column of the drawing: a day, a month or some years; one where nothing began; a strip. */
  record Column(int x, int width, String kind, List<Label> labels) {}

  /**
   * The drawn time line.
   *
   * @param top where the columns begin, below the captions
   * @param axis the height of the line
   * @param foot the height of the words on what is pointed at
   * @param breaks the breaks of the scale
   */
  record Drawing(
      int width,
      int height,
      int top,
      int axis,
      int foot,
      List<Column> columns,
      List<String> breaks,
      List<Leader> leaders,
      List<Mark> marks,
      List<Bar> bars) {}

  /** An event of the upright time line. */
  record UprightMark(Views.Link link, Views.@Nullable Sign sign, @Nullable Integer number) {}

  /** A month of the upright time line, and whether time passed before it without an event. */
  record UprightMonth(String heading, boolean afterBreak, List<UprightMark> marks) {}

  /** An option of a filter, its label in its own language. */
  record Option(String value, String label, @Nullable String lang, @Nullable String dir) {}

  /** What a filter goes by: its name in the address, and what there is to choose. */
  record FilterField(String name, String label, List<Option> options) {}

  /**
   * The filter of a page's entries, which a script brings to life.
   *
   * @param counts the words for each number of entries from 0 on, divided by {@code |}
   */
  record Filter(String counts, List<FilterField> fields) {}

  /** A part of an overview: how many entries, a bar as long as that says, and its first events. */
  record PartView(Views.Link link, String count, int bar, List<Views.Link> first) {}

  /** A year of an overview. */
  record YearView(PartView year, List<PartView> months) {}

  /** A turning point: when, what in a sentence, who reports it; it leads to its entry. */
  record TurningPoint(
      Views.DateView date, Views.Link link, Views.@Nullable Phrase summary, List<Report> reports) {}

  /** A line of the key to the signs. */
  record KeyLine(List<Views.Sign> signs) {}

  /** The key to the signs at dates and at reports. */
  record SignKey(List<KeyLine> dates, List<Stance> stances) {}

  /** The chronology, or a year of it. */
  record Chronology(
      String title,
      String lead,
      List<TurningPoint> spine,
      SignKey key,
      @Nullable Drawing drawing,
      List<UprightMonth> upright,
      @Nullable Filter filter,
      List<YearView> years,
      List<SectionView> sections,
      List<Views.Link> pages,
      Views.@Nullable Link points,
      List<Views.Link> data) {}

  /** An article of a matrix, known by its publisher or its headline. */
  record MatrixColumn(Views.Link article, Views.DateView date) {}

  /** How an article answers a question: a sign, its word, and the way to the account. */
  record MatrixMark(String href, String stance, String word) {}

  /** What an article says to a question; without marks, nothing. */
  record MatrixCell(MatrixColumn column, List<MatrixMark> marks) {}

  /** A question of a matrix. */
  record MatrixRow(Views.Link question, List<MatrixCell> cells) {}

  /** Questions of a matrix under a heading. */
  record MatrixGroup(String heading, boolean disputed, List<MatrixRow> rows) {}

  /**
   * Questions down, articles across.
   *
   * @param width how many columns it has, that of the questions included
   * @param left how many articles have no column, if any
   */
  record MatrixView(
      List<MatrixColumn> columns, int width, List<MatrixGroup> groups, @Nullable String left) {}

  /**
   * What one article says to a question.
   *
   * @param anchor the id of its element
   */
  record AccountView(
      String anchor,
      Views.Link article,
      Views.DateView date,
      String stance,
      String stanceWord,
      Views.Phrase says) {}

  /** A question with the accounts of it. */
  record PointView(
      String anchor, Views.Phrase question, boolean disputed, List<AccountView> accounts) {}

  /**
   * An event's page.
   *
   * @param data the event for machines, as JSON-LD that may stand in a script element, or null
   */
  record EventView(
      Views.Phrase title,
      Views.@Nullable Phrase summary,
      @Nullable RailView rail,
      List<Views.Fact> facts,
      List<Views.Item> articles,
      @Nullable MatrixView matrix,
      List<PointView> points,
      @Nullable RegionView region,
      List<Views.Link> maps,
      Views.@Nullable Link previous,
      Views.@Nullable Link next,
      @Nullable String data) {}

  /**
   * A map of a region: land and borders as the data of paths, in the pixels of the drawing.
   *
   * @param note what a reader should know of its lines; null where the page says it
   */
  record RegionView(
      String label,
      int width,
      int height,
      String land,
      String borders,
      List<Leg> legs,
      List<Spot> spots,
      @Nullable String note) {}

  /** Where a name stands on a map, if there is room for it: its base, and which end is there. */
  record Room(int x, int y, String anchor) {}

  /**
   * A leg of a journey as the data of a path, the class of its stroke, and room for words on it.
   */
  record Leg(String path, String kind, @Nullable Room room) {}

  /** A place on a map; a link, except on its own page. */
  record Spot(int x, int y, String name, @Nullable Room room, @Nullable String href) {}

  /** A journey in words: the event, its stops, and whether the articles report the route. */
  record Journey(Views.Link event, Views.DateView date, List<Views.Link> stops, boolean reported) {}

  /**
   * The map of places, closely and as a whole, and the same as a list.
   *
   * @param note what a reader should know of the lines
   * @param unplaced places of which the archive gives no location, or that are no points
   * @param left how many places the map leaves out, if any
   */
  record PlaceMapView(
      List<RegionView> maps,
      String note,
      List<Views.BesideView> places,
      List<Journey> journeys,
      List<Views.Link> unplaced,
      @Nullable String left) {}

  /** The event before or after a page's place in the story, or the first or last of an entity. */
  record RailEnd(String word, Views.Link event) {}

  /**
   * Where a page stands between the story's first day and its last.
   *
   * @param line the line, with events above it and articles below, as the data of a path
   * @param here the page's own date as the data of a path, if it has one
   */
  record RailView(String from, String to, String line, @Nullable String here, List<RailEnd> ends) {}

  /** An event with its points. */
  record EventPoints(Views.Link event, Views.DateView date, List<PointView> points) {}

  /** Points under a heading. */
  record PointSection(String heading, List<EventPoints> events) {}

  /** A page of the list of all points. */
  record PointsView(
      String title,
      String count,
      String disputed,
      @Nullable MatrixView matrix,
      List<Views.Link> pages,
      List<PointSection> sections) {}

  /** An event in a list. */
  record EventItem(Views.Link link, Views.DateView date, Views.@Nullable Phrase summary) {}

  /** A page of the list of an entity's events. */
  record EventsView(
      Views.Link entity,
      String title,
      String count,
      List<Views.Link> pages,
      List<EventItem> events) {}
}
