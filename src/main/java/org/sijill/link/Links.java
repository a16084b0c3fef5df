package org.sijill.link;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sijill.diagnostics.Progress;
import org.sijill.markup.Part;
import org.sijill.model.Language;
import org.sijill.model.RecordKey;

/**
 * The connections between the records of an archive. Immutable.
 *
 * @param texts the texts of articles and pages, by record and language
 * @param coverage which articles are about which entities
 * @param citations which articles refer to which
 * @param topics which events are about which topics
 * @param relatedStories the related articles of each article
 */
public record Links(
    Map<RecordKey, Map<Language, LinkedText>> texts,
    Coverage coverage,
    Citations citations,
    EventTopics topics,
    RelatedStories relatedStories) {

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

  /** Returns the names of the pictures that the texts of a record show. */
  public Set<String> pictures(RecordKey record) {
    Set<String> names = new HashSet<>();
    for (LinkedText text : texts.getOrDefault(record, Map.of()).values()) {
      for (Part part : text.prose().allParts()) {
        if (part instanceof Part.Picture picture) {
          names.add(picture.name());
        }
      }
    }
    return names;
  }

  /** Returns an article's related articles, most related first. */
  public List<Related> related(String article) {
    return relatedStories.of(article);
  }

  /**
   * Finds the related articles of all articles at once, on all cores, for builds that need them
   * all.
   */
  public void relateAll(Progress progress) {
    relatedStories.findAll(progress);
  }
}
