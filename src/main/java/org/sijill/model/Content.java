package org.sijill.model;

import java.util.Map;

/**
 * The content of a folder: the records, and the Markdown of their texts as the files hold it, which
 * is needed only until it is parsed.
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
