package org.sijill.text;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.sijill.model.Language;
import org.sijill.model.Numerals;

/**
 * The words of the interface in one language: ICU message patterns with named arguments, so that
 * each language has its own plural forms (CLDR's plural rules). Thread-safe.
 */
public final class Messages {

  private final Language language;
  private final Map<String, MessageFormat> formats = new HashMap<>();

  /**
   * Reads patterns.
   *
   * @param language whose rules hold
   * @param numerals the digits of numbers in them
   * @param patterns key to ICU pattern
   * @throws IllegalArgumentException if a pattern is none; check each with {@link #fault}
   */
  public Messages(Language language, Numerals numerals, Map<String, String> patterns) {
    this.language = language;
    ULocale locale = locale(language, numerals);
    patterns.forEach((key, pattern) -> formats.put(key, new MessageFormat(pattern, locale)));
  }

  /** Returns what is wrong with a pattern, or an empty string. */
  public static String fault(String pattern) {
    try {
      MessageFormat format = new MessageFormat(pattern, ULocale.ROOT);
      return format.usesNamedArguments() || format.getArgumentNames().isEmpty()
          ? ""
          : "its arguments have no names";
    } catch (IllegalArgumentException e) {
      String message = e.getMessage();
      return message == null ? "it is no ICU message pattern" : message;
    }
  }

  /** Returns the language's locale with its digits, as CLDR's {@code nu} keyword names them. */
  static ULocale locale(Language language, Numerals numerals) {
    String system = numerals == Numerals.ARAB ? "arab" : "latn";
    return ULocale.forLanguageTag(language.tag()).setKeywordValue("numbers", system);
  }

  /** Returns the keys that have words. */
  public Set<String> keys() {
    return Set.copyOf(formats.keySet());
  }

  /** Returns the words of a key without arguments. */
  public String get(String key) {
    return format(key, Map.of());
  }

  /**
   * Returns the words of a key, its arguments filled in.
   *
   * @throws MissingWords if there is no such key
   */
  public String format(String key, Map<String, Object> arguments) {
    MessageFormat format = formats.get(key);
    if (format == null) {
      throw new MissingWords(language, key);
    }
    synchronized (format) {
      return format.format(arguments);
    }
  }
}
