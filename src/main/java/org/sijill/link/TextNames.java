package org.sijill.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.sijill.markup.Part;
import org.sijill.model.RecordKey;

/**
 * The names in a text.
 *
 * @param mentions the mentions, by the words that contain them
 * @param names how the text names each entity that it mentions
 * @param elsewhere the entities whose names are in the title or the summary
 */
record TextNames(
    Map<Part.Words, List<Mention>> mentions,
    Map<RecordKey, LinkedText.Named> names,
    SortedSet<RecordKey> elsewhere) {

  /** Copies the maps. */
  TextNames {
    mentions = Map.copyOf(mentions);
    names = Map.copyOf(names);
  }

  /**
   * Counts the names of a text.
   *
   * @param mentions the mentions, in the order of the text
   */
  static TextNames of(Map<Part.Words, List<Mention>> mentions, SortedSet<RecordKey> elsewhere) {
    Map<RecordKey, LinkedText.Named> names = new HashMap<>();
    mentions.forEach(
        (words, list) -> {
          for (Mention mention : list) {
            LinkedText.Named one = new LinkedText.Named(1, words, mention);
            names.merge(mention.entity(), one, (before, next) -> before.more());
          }
        });
    return new TextNames(mentions, names, elsewhere);
  }
}
