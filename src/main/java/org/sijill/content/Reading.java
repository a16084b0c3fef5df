package org.sijill.content;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sijill.diagnostics.Position;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Quote;
import org.sijill.diagnostics.Rule;
import org.sijill.model.Language;
import org.sijill.model.MarkdownSource;
import org.sijill.model.RecordKey;

/**
 * The context of reading a record, and what is found besides it: its texts, and references that can
 * be checked only when all records are known. For one thread.
 *
 * @param problems where faults are reported
 * @param languages the archive's languages by tag, in their order
 * @param refusedTags what stands among them and is not a language, which is reported
 */
record Reading(
    Problems problems,
    References references,
    Continuations continuations,
    Years years,
    EntityNames names,
    Map<RecordKey, Map<Language, MarkdownSource>> texts,
    Map<String, Language> languages,
    Set<String> refusedTags) {

  static Reading of(Problems problems, List<Language> languages) {
    return of(problems, languages, Set.of());
  }

  static Reading of(Problems problems, List<Language> languages, Set<String> refusedTags) {
    Map<String, Language> byTag =
        languages.stream()
            .collect(
                Collectors.toMap(
                    Language::tag, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    return new Reading(
        problems,
        new References(),
        new Continuations(),
        new Years(),
        new EntityNames(),
        new HashMap<>(),
        Collections.unmodifiableMap(byTag),
        refusedTags);
  }

  /** Returns a context for one record. */
  Reading ofRecord(Problems own) {
    return new Reading(
        own,
        new References(),
        new Continuations(),
        new Years(),
        new EntityNames(),
        new HashMap<>(),
        languages,
        refusedTags);
  }

  /** Adds what was found with another record. */
  void addAll(Reading other) {
    references.addAll(other.references);
    continuations.addAll(other.continuations);
    years.addAll(other.years);
    names.addAll(other.names);
    texts.putAll(other.texts);
  }

  /**
   * Returns a context that reports nothing, for use when the cause of further faults has been
   * reported.
   */
  Reading silent() {
    return new Reading(
        new Problems(), references, continuations, years, names, texts, languages, refusedTags);
  }

  /** Returns the archive's language of that tag. */
  Optional<Language> language(String tag) {
    return Optional.ofNullable(languages.get(tag));
  }

  /** Reports a tag that is not one of the archive's languages, unless it was meant to be one. */
  void checkLanguage(String tag, Position position) {
    if (!languages.containsKey(tag) && !refusedTags.contains(tag)) {
      problems.report(
          position,
          Rule.UNKNOWN_LANGUAGE,
          Quote.of(tag) + " is not one of the archive's languages",
          "the archive's languages are " + String.join(", ", languages.keySet()));
    }
  }

  /** Returns the first of the archive's languages. */
  Language defaultLanguage() {
    return languages.values().iterator().next();
  }
}
