package org.sijill.link;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.markup.Prose;
import org.sijill.model.Language;
import org.sijill.model.RecordKey;

/**
 * What connects the records of an archive. Immutable.
 *
 * @param texts the texts of articles and pages, by record and language
 * @param coverage which articles are about which entities
 * @param citations which articles refer to which
 * @param topics which events are about which topics
 * @param related each article's related ones, by its id
 */
public record Links(
    Map<RecordKey, Map<Language, LinkedText>> texts,
    Coverage coverage,
    Citations citations,
    EventTopics topics,
    Map<String, List<Related>> related) {

  /**
   * Returns a record's text.
   *
   * @throws IllegalArgumentException if the record has none in that language
   */
  public LinkedText text(RecordKey record, Language language) {
    LinkedText text = texts.getOrDefault(record, Map.of()).get(language);
    if (text == null) {
      throw new IllegalArgumentException("no text of " + record + " in " + language);
    }
    return text;
  }

  /** Returns a record's parsed text, or null if it has none in that language. */
  @Nullable Prose prose(RecordKey record, Language language) {
    LinkedText text = texts.getOrDefault(record, Map.of()).get(language);
    return text == null ? null : text.prose();
  }

  /** Returns an article's related ones, the most related first. */
  public List<Related> related(String article) {
    return related.getOrDefault(article, List.of());
  }
}
