package org.sijill.link;

import java.util.HashMap;
import java.util.HashSet;
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
 * @param mentions the names in the text, by the words that hold them
 * @param names how the text names each entity whose name it holds
 * @param elsewhere whose names stand in the title and the summary
 */
public record LinkedText(
    Prose prose,
    Map<String, LinkTarget> targets,
    Map<Part.Words, List<Mention>> mentions,
    Map<RecordKey, Named> names,
    SortedSet<RecordKey> elsewhere) {

  /** Copies the maps. */
  public LinkedText {
    targets = Map.copyOf(targets);
    mentions = Map.copyOf(mentions);
    names = Map.copyOf(names);
  }

  /**
   * How a text names an entity.
   *
   * @param count how often
   * @param words the words that hold the first mention
   * @param first the first mention
   */
  public record Named(int count, Part.Words words, Mention first) {

    private Named more() {
      return new Named(count + 1, words, first);
    }
  }

  /** Links a text, given its mentions in its order. */
  static LinkedText of(
      Prose prose,
      Map<String, LinkTarget> targets,
      Map<Part.Words, List<Mention>> mentions,
      SortedSet<RecordKey> elsewhere) {
    Map<RecordKey, Named> names = new HashMap<>();
    mentions.forEach(
        (words, list) -> {
          for (Mention mention : list) {
            Named one = new Named(1, words, mention);
            names.merge(mention.entity(), one, (before, next) -> before.more());
          }
        });
    return new LinkedText(prose, targets, mentions, names, elsewhere);
  }

  /** Returns whose names the text, its title or its summary holds. */
  public SortedSet<RecordKey> entities() {
    SortedSet<RecordKey> entities = new TreeSet<>(elsewhere);
    entities.addAll(names.keySet());
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
        List<Mention> own = mentions.get(words);
        if (own != null) {
          first.put(words, own.stream().filter(m -> seen.add(m.entity())).toList());
        }
      }
    }
    return first;
  }

  /** Returns how the text uses an entity's name, or null if it does not. */
  public @Nullable TextUse use(RecordKey entity) {
    Named named = names.get(entity);
    if (named == null) {
      return null;
    }
    Mention first = named.first();
    Prose.Block block = prose.block(named.words());
    return new TextUse(
        named.count(), block, block.offset() + first.start(), block.offset() + first.end());
  }
}
