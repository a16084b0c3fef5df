package org.sijill.language;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.IllformedLocaleException;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.sijill.model.Language;
import org.sijill.text.Locales;

/** Creates languages from their BCP 47 tags. */
public final class Languages {

  /**
   * RFC 5646, section 4.4.1: implementations support tags of 35 characters. Each names a folder.
   */
  private static final int LONGEST = 35;

  private static final Map<String, Language> KNOWN = new ConcurrentHashMap<>();

  private static final Map<Name, String> NAMES = new ConcurrentHashMap<>();

  /** The cache key of a language's name in another language. */
  private record Name(Language named, Language reader, DisplayContext place) {}

  private Languages() {}

  /**
   * Returns the language of a tag, with the direction of its script; empty if the tag is not well
   * formed, is not in the registry's case, or has an unknown script.
   */
  public static Optional<Language> of(String tag) {
    Language known = KNOWN.get(tag);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Language> language = make(tag);
    language.ifPresent(made -> KNOWN.put(tag, made));
    return language;
  }

  private static Optional<Language> make(String tag) {
    return locale(tag).flatMap(Scripts::direction).map(direction -> new Language(tag, direction));
  }

  /** Returns whether a tag's only fault is that its script is not known. */
  static boolean lacksScript(String tag) {
    return of(tag).isEmpty() && locale(tag).isPresent();
  }

  /**
   * Returns the locale of a well-formed tag, whose language must have three letters or a name in
   * CLDR.
   */
  private static Optional<ULocale> locale(String tag) {
    if (tag.length() > LONGEST || !isInRegistrysCase(tag)) {
      return Optional.empty();
    }
    try {
      ULocale locale = new ULocale.Builder().setLanguageTag(tag).build();
      String language = locale.getLanguage();
      boolean named = !locale.getDisplayLanguage(ULocale.ENGLISH).equals(language);
      return Optional.of(locale).filter(l -> named || language.length() == 3);
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }

  /** RFC 5646, section 2.1.1: {@code zh-Hant-TW-u-nu-latn}. */
  private static boolean isInRegistrysCase(String tag) {
    StringBuilder expected = new StringBuilder();
    boolean extension = false;
    for (String subtag : tag.split("-", -1)) {
      String lower = subtag.toLowerCase(Locale.ROOT);
      boolean first = expected.isEmpty();
      if (first || extension || (subtag.length() != 4 && subtag.length() != 2)) {
        expected.append(first ? "" : "-").append(lower);
      } else if (subtag.length() == 2) {
        expected.append('-').append(subtag.toUpperCase(Locale.ROOT));
      } else {
        expected.append('-').append(lower.substring(0, 1).toUpperCase(Locale.ROOT));
        expected.append(lower.substring(1));
      }
      extension |= subtag.length() == 1;
    }
    return expected.toString().equals(tag);
  }

  /** Returns the language's name in itself, for a list or menu: العربية, English, Русский. */
  public static String autonym(Language language) {
    return name(language, language);
  }

  /** Returns the name of {@code named} in the words of {@code reader}, for a list or menu. */
  public static String name(Language named, Language reader) {
    return name(named, reader, DisplayContext.CAPITALIZATION_FOR_UI_LIST_OR_MENU);
  }

  /** Returns the name of {@code named} for use within a sentence in {@code reader}. */
  public static String nameInSentence(Language named, Language reader) {
    return name(named, reader, DisplayContext.CAPITALIZATION_FOR_MIDDLE_OF_SENTENCE);
  }

  private static String name(Language named, Language reader, DisplayContext place) {
    return NAMES.computeIfAbsent(
        new Name(named, reader, place),
        name ->
            LocaleDisplayNames.getInstance(Locales.of(reader), place)
                .localeDisplayName(ULocale.forLanguageTag(named.tag())));
  }
}
