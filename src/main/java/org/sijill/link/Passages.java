package org.sijill.link;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sijill.diagnostics.FaultyFiles;
import org.sijill.diagnostics.Position;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Rule;
import org.sijill.markup.Prose;
import org.sijill.model.Archive;
import org.sijill.model.Event;
import org.sijill.model.RecordKey;
import org.sijill.model.RecordKind;

/** Finds the sections of articles that accounts of events refer to. */
public final class Passages {

  /** The level of the headings that begin a section. */
  private static final int SECTION = 2;

  private Passages() {}

  /** Reports each account whose section does not exist in one of the article's languages. */
  public static void check(Archive archive, Links links, Problems problems) {
    FaultyFiles faulty = new FaultyFiles(problems);
    for (Event event : archive.events().values()) {
      for (Event.Point point : event.points()) {
        point.accounts().forEach(account -> check(account, links, faulty, problems));
      }
    }
  }

  /** Returns the anchor of an account's section in a text; empty if the account names none. */
  public static Optional<String> anchor(Event.Account account, LinkedText text) {
    Event.Section section = account.section();
    return section == null
        ? Optional.empty()
        : Optional.of(sections(text).get(section.number() - 1));
  }

  private static void check(
      Event.Account account, Links links, FaultyFiles faulty, Problems problems) {
    Event.@Nullable Section section = account.section();
    if (section == null) {
      return;
    }
    RecordKey article = new RecordKey(RecordKind.ARTICLE, account.article());
    links
        .texts()
        .getOrDefault(article, Map.of())
        .forEach(
            (language, text) -> {
              int sections = sections(text).size();
              if (section.number() > sections && !text.prose().isUnread(faulty)) {
                problems.report(
                    new Position(section.file(), section.line(), section.column()),
                    Rule.UNKNOWN_SECTION,
                    "no section " + section.number() + " in " + text.prose().lines().file(),
                    "it has " + sections + " headings of level ##; name one of them by its number");
              }
            });
  }

  private static List<String> sections(LinkedText text) {
    return text.prose().headings().stream()
        .filter(heading -> heading.level() == SECTION)
        .map(Prose.Heading::id)
        .toList();
  }
}
