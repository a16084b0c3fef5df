package org.sijill.render;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.sijill.language.Phrasebook;
import org.sijill.link.Links;
import org.sijill.model.Archive;
import org.sijill.model.Event;
import org.sijill.model.Language;
import org.sijill.page.SitePlan;

/**
 * All that pages are made from.
 *
 * @param archive the records
 * @param links what connects them
 * @param plan where they are shown
 * @param phrasebooks how each language speaks
 * @param eventData what an event's page in a language holds for machines
 * @param caches what many pages of a language show alike
 */
record Site(
    Archive archive,
    Links links,
    SitePlan plan,
    Map<Language, Phrasebook> phrasebooks,
    BiFunction<Event, Language, Optional<String>> eventData,
    Map<Language, ViewCache> caches) {

  Phrasebook phrasebook(Language language) {
    Phrasebook phrasebook = phrasebooks.get(language);
    if (phrasebook == null) {
      throw new IllegalArgumentException("no words for " + language);
    }
    return phrasebook;
  }
}
