package org.sijill.content;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.diagnostics.Position;
import org.sijill.diagnostics.Rule;
import org.sijill.model.Event;

/** Reads an event's file. */
final class EventReader {

  private static final int MOST_SECTIONS = 999;

  private EventReader() {}

  static Event read(String id, Fields fields) {
    Event event =
        new Event(
            id,
            fields.optionalDate("date"),
            fields.text("title"),
            fields.optionalText("summary"),
            fields.references("places", Target.PLACE),
            journey(fields),
            fields.references("participants", Target.PARTICIPANT),
            fields.references("articles", Target.ARTICLE),
            points(fields));
    fields.close();
    return event;
  }

  /** Reads places, each either an id or a map that says the route to it is reported. */
  private static List<Event.Stop> journey(Fields fields) {
    List<Event.Stop> stops = new ArrayList<>();
    List<YamlNode> items = fields.items("journey");
    for (YamlNode item : items) {
      if (item instanceof YamlNode.Mapping leg) {
        Fields below = fields.below(leg);
        below.require("to");
        String place = below.reference("to", Target.PLACE);
        boolean isReported = below.flag("reported");
        below.close();
        stops.add(new Event.Stop(place == null ? "" : place, isReported));
      } else {
        fields
            .reference(item, Target.PLACE)
            .ifPresent(place -> stops.add(new Event.Stop(place, false)));
      }
    }
    if (items.size() == 1 || (items.isEmpty() && fields.isEmptyList("journey"))) {
      fields.report(
          fields.position("journey"),
          Rule.EMPTY_VALUE,
          "a journey of fewer than two places",
          "write where it began and where it led: [pyongyang, vostochny]");
    }
    return stops;
  }

  private static List<Event.Point> points(Fields fields) {
    List<Event.Point> points = new ArrayList<>();
    for (Fields point : fields.fieldsList("points")) {
      point.require("accounts");
      if (point.isEmptyList("accounts")) {
        point.report(
            point.position("accounts"),
            Rule.EMPTY_VALUE,
            "a question that nobody answers",
            "add what an article says to it, or remove the question");
      }
      List<Event.Account> accounts = new ArrayList<>();
      for (Fields account : point.fieldsList("accounts")) {
        accounts.add(account(account));
      }
      points.add(new Event.Point(point.text("question"), point.flag("disputed"), accounts));
      point.close();
    }
    return points;
  }

  private static Event.Account account(Fields fields) {
    fields.require("article");
    fields.require("stance");
    @Nullable String article = fields.reference("article", Target.ARTICLE);
    Event.Account account =
        new Event.Account(
            article == null ? "" : article,
            fields.choice("stance", Event.Stance.class, Event.Stance.REPORTS),
            section(fields),
            fields.text("says"));
    fields.close();
    return account;
  }

  /** Reads a section's number; whether the article has it is checked after its text is parsed. */
  private static Event.@Nullable Section section(Fields fields) {
    int number =
        fields.wholeNumber(
            "section",
            1,
            MOST_SECTIONS,
            0,
            "count the ## headings of the article's text, the first is 1");
    Position position = fields.position("section");
    return number == 0
        ? null
        : new Event.Section(number, position.file(), position.line(), position.column());
  }
}
