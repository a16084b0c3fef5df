package org.sijill.model;

import java.util.Map;

/**
 * What a content folder holds: the records, and beside them their texts as they stand in the files,
 * which nobody needs any longer once they are parsed.
 *
 * @param archive the records
 * @param texts the texts of articles and pages, by record and language
 */
public record Content(Archive archive, Map<RecordKey, Map<Language, MarkdownSource>> texts) {

  /** Copies the texts' map. */
  public Content {
    texts = Map.copyOf(texts);
  }

  /**
   * Returns a record's text.
   *
   * @throws IllegalArgumentException if the record has none in that language
   */
  public MarkdownSource text(RecordKey record, Language language) {
    MarkdownSource text = texts.getOrDefault(record, Map.of()).get(language);
    if (text == null) {
      throw new IllegalArgumentException("no text of " + record + " in " + language);
    }
    return text;
  }
}
