package org.sijill.model;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The settings of the whole archive, from {@code archive.yaml}.
 *
 * @param title the archive's name
 * @param description what it is, in a sentence or two
 * @param languages its languages, in order; the first is the default
 * @param baseUrl the address at which it will be published, used only for absolute addresses
 * @param edition the edition that every page names
 * @param licence the terms for the archive's own texts
 * @param numerals the digits of each language's pages; a language without an entry uses its usual
 *     digits
 * @param months the month names of Arabic pages
 * @param chronology the range of the chronology
 * @param related the weights of what relates two articles
 */
public record Settings(
    Text title,
    Text description,
    List<Language> languages,
    @Nullable URI baseUrl,
    Edition edition,
    Licence licence,
    Map<Language, Numerals> numerals,
    Map<Language, MonthNames> months,
    @Nullable ChronologyRange chronology,
    RelatedWeights related) {

  /** Copies the collections. */
  public Settings {
    languages = List.copyOf(languages);
    numerals = Map.copyOf(numerals);
    months = Map.copyOf(months);
  }

  /** Returns the first language, in which the archive is meant to be complete. */
  public Language defaultLanguage() {
    return languages.get(0);
  }
}
