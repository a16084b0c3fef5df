package org.sijill.text;

import com.ibm.icu.util.IllformedLocaleException;
import com.ibm.icu.util.ULocale;
import java.util.Optional;
import org.sijill.model.Direction;
import org.sijill.model.Language;

/** Makes languages from their BCP 47 tags. */
public final class Languages {

  /** RFC 5646, section 4.4.1, asks for room for tags of 35 characters; each names a folder. */
  private static final int LONGEST = 35;

  private Languages() {}

  /**
   * Returns the language of a tag, with the direction that CLDR gives its script; empty if the tag
   * is not well formed, not in the case of the registry, or names no language that CLDR knows.
   */
  public static Optional<Language> of(String tag) {
    if (tag.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      ULocale locale = new ULocale.Builder().setLanguageTag(tag).build();
      boolean known = !locale.getDisplayLanguage(ULocale.ENGLISH).equals(locale.getLanguage());
      if (!known || !locale.toLanguageTag().equals(tag)) {
        return Optional.empty();
      }
      return Optional.of(new Language(tag, locale.isRightToLeft() ? Direction.RTL : Direction.LTR));
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }

  /** Returns the language's name in itself: العربية, English, русский, 한국어. */
  public static String autonym(Language language) {
    ULocale locale = ULocale.forLanguageTag(language.tag());
    return locale.getDisplayName(locale);
  }

  /** Returns the name of {@code named} in the words of {@code reader}. */
  public static String name(Language named, Language reader) {
    return ULocale.forLanguageTag(named.tag()).getDisplayName(ULocale.forLanguageTag(reader.tag()));
  }
}
