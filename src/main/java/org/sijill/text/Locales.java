package org.sijill.text;

import com.ibm.icu.util.ULocale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sijill.model.Language;

/** Which of ICU's data speak a language. */
public final class Locales {

  /** The languages that ICU has words, numbers and dates for. */
  private static final Set<String> KNOWN =
      Stream.of(ULocale.getAvailableLocales())
          .map(ULocale::getLanguage)
          .collect(Collectors.toUnmodifiableSet());

  private Locales() {}

  /**
   * Returns the locale of a language; the root locale, which is the same everywhere, where ICU has
   * no data for it: asked for such a language, ICU would speak the machine's.
   */
  public static ULocale of(Language language) {
    ULocale locale = ULocale.createCanonical(ULocale.forLanguageTag(language.tag()));
    return KNOWN.contains(locale.getLanguage()) ? locale : ULocale.ROOT;
  }
}
