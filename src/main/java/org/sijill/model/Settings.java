package org.sijill.model;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code archive.yaml} says of the archive as a whole.
 *
 * @param title the archive's name
 * @param description what it is, in a sentence or two
 * @param languages its languages in their order; the first is the default
 * @param baseUrl where it will be published, for absolute addresses only
 * @param edition the edition that every page names
 * @param licence the terms for the archive's own texts
 * @param numerals the digits of each language's pages; a language that is missing has its own
 * @param months the month names of Arabic pages
 * @param chronology the events between which the chronology runs
 * @param related what makes two articles related
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

  /** Returns the language in which the archive is complete. */
  public Language defaultLanguage() {
    return languages.get(0);
  }
}
