package org.sijill.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sijill.markup.Part;
import org.sijill.markup.ProseHtml;
import org.sijill.model.Article;
import org.sijill.model.Event;
import org.sijill.page.Page;

/**
 * The events that an article tells, each at the first section that an account of it names, or else
 * at the top. If there are many, those at the top become one link into the chronology.
 *
 * @param bySection links to the events by the number of the section, from 1; 0 is the top
 */
record ToldEvents(Map<Integer, List<Views.Link>> bySection) {

  /** A text that tells no events. */
  static final ToldEvents NONE = new ToldEvents(Map.of());

  private static final int TOP = 0;

  /**
   * The most events to list in full; with more, the list at the top would push those of the
   * sections out of place.
   */
  private static final int MOST = 16;

  /** The level of the headings that begin a section. */
  private static final int SECTION = 2;

  static ToldEvents of(Article article, PageContext context) {
    List<Event> told = context.site().plan().events().toldBy(article.id());
    Map<Integer, List<Event>> events = new TreeMap<>();
    for (Event event : told) {
      events.computeIfAbsent(section(event, article), s -> new ArrayList<>()).add(event);
    }
    Map<Integer, List<Views.Link>> bySection = new TreeMap<>();
    events.forEach(
        (section, own) ->
            bySection.put(
                section,
                section == TOP && told.size() > MOST && own.size() > 1
                    ? List.of(inChronology(own, context))
                    : own.stream().map(e -> ChronologyContent.eventLink(e, context)).toList()));
    return new ToldEvents(bySection);
  }

  private static Views.Link inChronology(List<Event> events, PageContext context) {
    Event first = events.get(0);
    Page chronology = context.site().plan().chronology(first, context.language());
    String words = context.phrasebook().count("told.more", events.size());
    return new Views.Link(
        context.href(chronology) + "#" + first.id(), context.label(words), null, false);
  }

  private static int section(Event event, Article article) {
    return event.points().stream()
        .flatMap(point -> point.accounts().stream())
        .filter(account -> account.article().equals(article.id()))
        .flatMap(account -> Optional.ofNullable(account.section()).stream())
        .map(Event.Section::number)
        .min(Comparator.naturalOrder())
        .orElse(TOP);
  }

  /** Returns a text in pieces, each ending where events are listed. */
  List<Views.Passage> passages(List<Part> parts, ProseHtml html) {
    List<Views.Passage> passages = new ArrayList<>();
    List<Views.Link> top = bySection.getOrDefault(TOP, List.of());
    if (!top.isEmpty()) {
      passages.add(new Views.Passage("", top, true));
    }
    int section = 0;
    int start = 0;
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i) instanceof Part.HeadingEnd heading && heading.level() == SECTION) {
        section++;
        if (bySection.containsKey(section)) {
          String piece = html.render(parts.subList(start, i + 1));
          passages.add(new Views.Passage(piece, bySection.getOrDefault(section, List.of()), false));
          start = i + 1;
        }
      }
    }
    passages.add(
        new Views.Passage(html.render(parts.subList(start, parts.size())), List.of(), false));
    return passages;
  }
}
