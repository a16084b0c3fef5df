package org.sijill.link;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sijill.markup.Part;
import org.sijill.markup.Prose;
import org.sijill.model.RecordKey;

/**
 * A text whose links are known to lead somewhere, and whose names are known.
 *
 * @param prose the text
 * @param targets where each destination leads, by the destination as the Markdown writes it
 * @param mentions the names in the text, by the words that hold them, in the order of the text
 * @param elsewhere whose names stand in the title and the summary
 */
public record LinkedText(
    Prose prose,
    Map<String, LinkTarget> targets,
    Map<Part.Words, List<Mention>> mentions,
    SortedSet<RecordKey> elsewhere) {

  /** Copies the targets and the mentions. */
  public LinkedText {
    targets = Map.copyOf(targets);
    mentions = Collections.unmodifiableMap(new LinkedHashMap<>(mentions));
  }

  /** Returns whose names the text, its title or its summary holds. */
  public SortedSet<RecordKey> entities() {
    SortedSet<RecordKey> entities = new TreeSet<>(elsewhere);
    mentions.values().forEach(list -> list.forEach(mention -> entities.add(mention.entity())));
    return entities;
  }

  /** Returns the mentions that become links: the first of each entity in each section. */
  public Map<Part.Words, List<Mention>> firstInSections() {
    Map<Part.Words, List<Mention>> first = new HashMap<>();
    Set<RecordKey> seen = new HashSet<>();
    for (Part part : prose.allParts()) {
      if (part instanceof Part.HeadingStart) {
        seen.clear();
      } else if (part instanceof Part.Words words && words.linkable()) {
        first.put(
            words,
            mentions.getOrDefault(words, List.of()).stream()
                .filter(mention -> seen.add(mention.entity()))
                .toList());
      }
    }
    return first;
  }

  /** Returns how the text uses an entity's name, or null if it does not. */
  public @Nullable TextUse use(RecordKey entity) {
    int count = 0;
    Part.@Nullable Words words = null;
    @Nullable Mention first = null;
    for (Map.Entry<Part.Words, List<Mention>> part : mentions.entrySet()) {
      for (Mention mention : part.getValue()) {
        if (mention.entity().equals(entity)) {
          count++;
          if (first == null) {
            first = mention;
            words = part.getKey();
          }
        }
      }
    }
    if (first == null || words == null) {
      return null;
    }
    Prose.Block block = prose.block(words);
    return new TextUse(count, block, block.offset() + first.start(), block.offset() + first.end());
  }
}
