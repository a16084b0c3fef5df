package org.sijill.model;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.edtf.EdtfDate;

/**
 * One archived article: the facts that are the same in every language, and its texts.
 *
 * @param id the name of its folder
 * @param source the id of the publisher, if the page names one
 * @param published when it was published, as precisely as that is known
 * @param originalLanguage the language in which it was published
 * @param originalTitle the headline as published, quoted word for word
 * @param authors the names that signed it, as the page writes them
 * @param url where it was published
 * @param archivedUrl where a copy of it is kept
 * @param retrieved when it was fetched
 * @param rights whether the text is the work itself or a digest of it
 * @param thread the id of the story that it belongs to
 * @param entities ids of the entities that it is about in addition to those that its text names
 * @param events ids of the events that it reports
 * @param follows ids of the articles that it continues
 * @param aliases former addresses, which redirect to it
 * @param images the pictures in its folder, sorted by name
 * @param texts its texts, in the archive's order of languages
 */
public record Article(
    String id,
    @Nullable String source,
    EdtfDate published,
    Language originalLanguage,
    @Nullable String originalTitle,
    List<String> authors,
    @Nullable URI url,
    @Nullable URI archivedUrl,
    @Nullable EdtfDate retrieved,
    Rights rights,
    @Nullable String thread,
    List<String> entities,
    List<String> events,
    List<String> follows,
    List<String> aliases,
    List<Image> images,
    Map<Language, ArticleText> texts) {

  /** Copies the collections. */
  public Article {
    authors = List.copyOf(authors);
    entities = List.copyOf(entities);
    events = List.copyOf(events);
    follows = List.copyOf(follows);
    aliases = List.copyOf(aliases);
    images = List.copyOf(images);
    texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
  }

  /** Returns the record's name in the archive. */
  public RecordKey key() {
    return new RecordKey(RecordKind.ARTICLE, id);
  }

  /** What the archive may show of the work. */
  public enum Rights {
    /** The archive's own summary of a work that others own. */
    DIGEST,
    /** The work itself. */
    FULL_TEXT
  }
}
