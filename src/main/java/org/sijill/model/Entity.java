package org.sijill.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A person, place, organisation or topic.
 *
 * @param key its kind and id; the id alone is unique among all entities
 * @param name its name
 * @param sort the name as an index sorts it, for example surname first, if that differs from the
 *     name
 * @param aliases every other spelling, by language
 * @param description who or what it is
 * @param wikidata its item in Wikidata, for example {@code Q56226}
 * @param location where it is, for places only
 */
public record Entity(
    RecordKey key,
    Text name,
    @Nullable Text sort,
    Map<Language, List<String>> aliases,
    @Nullable Text description,
    @Nullable String wikidata,
    @Nullable Location location) {

  /** Copies the aliases. */
  public Entity {
    aliases = Map.copyOf(aliases);
  }

  /** Returns the id. */
  public String id() {
    return key.id();
  }

  /** Returns the name under which an index in a language sorts the entity. */
  public String filedAs(Language language) {
    String own = sort == null ? null : sort.wordings().get(language);
    return own == null ? name.in(language).text() : own;
  }

  /**
   * A point on the earth (WGS 84).
   *
   * @param latitude degrees north, from -90 to 90
   * @param longitude degrees east, from -180 to 180
   */
  public record Location(double latitude, double longitude) {}
}
