package org.sijill.text;

import com.ibm.icu.util.ULocale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sijill.model.Language;

/** Selects the ICU data of a language. */
public final class Locales {

  /** The languages for which ICU has words, numbers and dates. */
  private static final Set<String> KNOWN =
      Stream.of(ULocale.getAvailableLocales())
          .map(ULocale::getLanguage)
          .collect(Collectors.toUnmodifiableSet());

  private Locales() {}

  /**
   * Returns the locale of a language, or the root locale, which is the same everywhere, if ICU has
   * no data for it: ICU itself would fall back to the default locale.
   */
  public static ULocale of(Language language) {
    ULocale locale = ULocale.createCanonical(ULocale.forLanguageTag(language.tag()));
    return KNOWN.contains(locale.getLanguage()) ? locale : ULocale.ROOT;
  }
}
