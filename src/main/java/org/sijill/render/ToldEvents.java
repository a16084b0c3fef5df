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

/**
 * The events that an article tells, each at the first section that an account of it names, or else
 * at the top.
 *
 * @param bySection links to the events by the number of the section, from 1; 0 is the top
 */
record ToldEvents(Map<Integer, List<Views.Link>> bySection) {

  /** A text that tells no events. */
  static final ToldEvents NONE = new ToldEvents(Map.of());

  private static final int TOP = 0;

  /** The level of the headings that begin a section. */
  private static final int SECTION = 2;

  static ToldEvents of(Article article, PageContext context) {
    Map<Integer, List<Views.Link>> bySection = new TreeMap<>();
    for (Event event : context.site().plan().events().toldBy(article.id())) {
      bySection
          .computeIfAbsent(section(event, article), section -> new ArrayList<>())
          .add(ChronologyContent.eventLink(event, context));
    }
    return new ToldEvents(bySection);
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

  /** Returns a text in pieces, each of which ends where events are to be named. */
  List<Views.Passage> passages(List<Part> parts, ProseHtml html) {
    List<Views.Passage> passages = new ArrayList<>();
    List<Views.Link> top = bySection.getOrDefault(TOP, List.of());
    if (!top.isEmpty()) {
      passages.add(new Views.Passage("", top));
    }
    int section = 0;
    int start = 0;
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i) instanceof Part.HeadingEnd heading && heading.level() == SECTION) {
        section++;
        if (bySection.containsKey(section)) {
          String piece = html.render(parts.subList(start, i + 1));
          passages.add(new Views.Passage(piece, bySection.getOrDefault(section, List.of())));
          start = i + 1;
        }
      }
    }
    passages.add(new Views.Passage(html.render(parts.subList(start, parts.size())), List.of()));
    return passages;
  }
}
