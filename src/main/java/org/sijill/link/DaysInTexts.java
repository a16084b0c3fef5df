package org.sijill.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.sijill.cache.Cache;
import org.sijill.language.FullDates;
import org.sijill.markup.Part;
import org.sijill.markup.Prose;
import org.sijill.model.Language;

/** Finds the days that texts name in full. Thread-safe. */
final class DaysInTexts {

  private final Map<Language, FullDates> forms = new HashMap<>();
  private final Cache cache;

  DaysInTexts(List<Language> languages, Cache cache) {
    this.cache = cache;
    for (Language language : languages) {
      forms.put(language, cache.get(new FormsKey(language), () -> new FullDates(language)));
    }
  }

  private record FormsKey(Language language) {}

  private record TextKey(Cache.Identity prose, Language language) {}

  /**
   * Returns where a text names a day, the first time in each section; words that may not become
   * links are left out.
   */
  Map<Part.Words, List<FullDates.Found>> in(Prose prose, Language language) {
    FullDates dates = Objects.requireNonNull(forms.get(language));
    return cache.get(
        new TextKey(new Cache.Identity(prose), language), () -> firstInSections(prose, dates));
  }

  private static Map<Part.Words, List<FullDates.Found>> firstInSections(
      Prose prose, FullDates dates) {
    Map<Part.Words, List<FullDates.Found>> first = new HashMap<>();
    Set<Object> seen = new HashSet<>();
    for (Part part : prose.allParts()) {
      if (part instanceof Part.HeadingStart) {
        seen.clear();
      } else if (part instanceof Part.Words words && words.linkable()) {
        List<FullDates.Found> found =
            dates.in(words.text()).stream().filter(date -> seen.add(date.day())).toList();
        if (!found.isEmpty()) {
          first.put(words, found);
        }
      }
    }
    return first;
  }
}
