package org.sijill.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sijill.language.FullDates;
import org.sijill.markup.Part;
import org.sijill.markup.Prose;
import org.sijill.model.RecordKey;

/** A text with its links resolved and its names found. Immutable. */
public final class LinkedText {

  private final Prose prose;
  private final Map<String, LinkTarget> targets;
  private final TextNames names;
  private final Map<Part.Words, List<FullDates.Found>> days;

  /**
   * Creates a linked text.
   *
   * @param prose the text
   * @param targets the target of each destination, by the destination as written in the Markdown
   * @param names the names in the text
   * @param days where the text names a day in full, the first time in each section
   */
  LinkedText(
      Prose prose,
      Map<String, LinkTarget> targets,
      TextNames names,
      Map<Part.Words, List<FullDates.Found>> days) {
    this.prose = prose;
    this.targets = Map.copyOf(targets);
    this.names = names;
    this.days = Map.copyOf(days);
  }

  /** Returns the text. */
  public Prose prose() {
    return prose;
  }

  /** Returns the target of each destination, by the destination as written in the Markdown. */
  public Map<String, LinkTarget> targets() {
    return targets;
  }

  /** Returns the names in the text, by the words that contain them. */
  public Map<Part.Words, List<Mention>> mentions() {
    return names.mentions();
  }

  /** Returns the days that words of the text name in full, the first time in each section. */
  public List<FullDates.Found> days(Part.Words words) {
    return days.getOrDefault(words, List.of());
  }

  /** Returns how the text names each entity that it mentions. */
  public Map<RecordKey, Named> names() {
    return names.names();
  }

  /** Returns the entities whose names are in the title or the summary. */
  public SortedSet<RecordKey> elsewhere() {
    return names.elsewhere();
  }

  /**
   * How a text names an entity.
   *
   * @param count how often
   * @param words the words that contain the first mention
   * @param first the first mention
   */
  public record Named(int count, Part.Words words, Mention first) {

    Named more() {
      return new Named(count + 1, words, first);
    }
  }

  /** Returns the entities whose names are in the text, its title or its summary. */
  public SortedSet<RecordKey> entities() {
    SortedSet<RecordKey> entities = new TreeSet<>(elsewhere());
    entities.addAll(names().keySet());
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
        List<Mention> own = mentions().get(words);
        if (own != null) {
          first.put(words, own.stream().filter(m -> seen.add(m.entity())).toList());
        }
      }
    }
    return first;
  }

  /** Returns how the text uses an entity's name, or null if it does not. */
  public @Nullable TextUse use(RecordKey entity) {
    Named named = names().get(entity);
    if (named == null) {
      return null;
    }
    Mention first = named.first();
    Prose.Block block = prose.block(named.words());
    return new TextUse(
        named.count(), block, block.offset() + first.start(), block.offset() + first.end());
  }
}
