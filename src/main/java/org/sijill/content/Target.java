package org.sijill.content;

import java.util.List;
import org.sijill.diagnostics.Rule;
import org.sijill.model.RecordKind;

/** The kinds of records that a reference may name. */
enum Target {
  ARTICLE("article", Rule.UNKNOWN_ARTICLE, RecordKind.ARTICLE),
  EVENT("event", Rule.UNKNOWN_EVENT, RecordKind.EVENT),
  SOURCE("source", Rule.UNKNOWN_SOURCE, RecordKind.SOURCE),
  THREAD("thread", Rule.UNKNOWN_THREAD, RecordKind.THREAD),
  PLACE("place", Rule.UNKNOWN_ENTITY, RecordKind.PLACE),
  PARTICIPANT(
      "person or organisation", Rule.UNKNOWN_ENTITY, RecordKind.PERSON, RecordKind.ORGANISATION),
  ENTITY(
      "person, place, organisation or topic",
      Rule.UNKNOWN_ENTITY,
      RecordKind.PERSON,
      RecordKind.PLACE,
      RecordKind.ORGANISATION,
      RecordKind.TOPIC);

  private final String noun;
  private final Rule rule;
  private final List<RecordKind> kinds;

  Target(String noun, Rule rule, RecordKind... kinds) {
    this.noun = noun;
    this.rule = rule;
    this.kinds = List.of(kinds);
  }

  String noun() {
    return noun;
  }

  Rule rule() {
    return rule;
  }

  List<RecordKind> kinds() {
    return kinds;
  }
}
