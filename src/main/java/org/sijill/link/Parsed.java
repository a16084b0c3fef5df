package org.sijill.link;

import java.util.List;
import java.util.Set;
import org.sijill.markup.Prose;
import org.sijill.model.Archive;
import org.sijill.model.Language;
import org.sijill.model.RecordKey;

/** An archive with its texts parsed; their Markdown may be discarded. Immutable. */
public final class Parsed {

  private final Archive archive;
  private final List<Key> keys;
  private final List<Prose> prose;

  Parsed(Archive archive, List<Key> keys, List<Prose> prose) {
    this.archive = archive;
    this.keys = List.copyOf(keys);
    this.prose = List.copyOf(prose);
  }

  /**
   * Identifies a text, with the parts of its record that finding names needs.
   *
   * @param record the record of the text
   * @param language the language of the text
   * @param headline the title and the summary
   * @param declared the entities that the record names
   */
  record Key(RecordKey record, Language language, String headline, Set<String> declared) {}

  /** Returns the archive. */
  public Archive archive() {
    return archive;
  }

  List<Key> keys() {
    return keys;
  }

  /** Returns the texts, in the order of the keys. */
  List<Prose> prose() {
    return prose;
  }
}
