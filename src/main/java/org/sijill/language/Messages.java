package org.sijill.language;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.sijill.model.Language;
import org.sijill.model.Numerals;
import org.sijill.text.Locales;

/**
 * The words of the interface in one language: ICU message patterns with named arguments, so that
 * each language has its own plural forms (CLDR's plural rules). Thread-safe.
 */
public final class Messages {

  private final Language language;
  private final Map<String, String> patterns;
  private final ULocale locale;
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

  /**
   * Reads patterns.
   *
   * @param language the language whose plural rules apply
   * @param numerals the digits of numbers in the messages
   * @param patterns key to ICU pattern; check each with {@link #fault}
   */
  public Messages(Language language, Numerals numerals, Map<String, String> patterns) {
    this.language = language;
    this.locale = locale(language, numerals);
    this.patterns = Map.copyOf(patterns);
  }

  /** Returns what is wrong with a pattern, or an empty string. */
  public static String fault(String pattern) {
    if (isPlain(pattern)) {
      return "";
    }
    try {
      MessageFormat format = new MessageFormat(pattern, ULocale.ROOT);
      return format.usesNamedArguments() || format.getArgumentNames().isEmpty()
          ? ""
          : "its arguments need names";
    } catch (IllegalArgumentException e) {
      String message = e.getMessage();
      return message == null ? "it is not an ICU message pattern" : message;
    }
  }

  /** Returns the language's locale with its digits, as CLDR's {@code nu} keyword names them. */
  static ULocale locale(Language language, Numerals numerals) {
    return Locales.of(language).setKeywordValue("numbers", numerals.system());
  }

  /** Returns the words of a key without arguments. */
  public String get(String key) {
    return format(key, Map.of());
  }

  /**
   * Returns the words of a key with its arguments filled in.
   *
   * @throws WordsFault if there is no such key, or its pattern has other arguments
   */
  public String format(String key, Map<String, Object> arguments) {
    String pattern = patterns.get(key);
    if (pattern == null) {
      throw WordsFault.missing(language, key);
    } else if (isPlain(pattern)) {
      return pattern;
    }
    MessageFormat format =
        formats.computeIfAbsent(key, k -> suited(pattern, key, arguments.keySet()));
    synchronized (format) {
      try {
        return format.format(arguments);
      } catch (IllegalArgumentException e) {
        throw WordsFault.unfit(language, key, "they format a text as a number or a date");
      }
    }
  }

  /** Checks a pattern's arguments, once per key: each caller always passes the same ones. */
  private MessageFormat suited(String pattern, String key, Set<String> arguments) {
    MessageFormat format = new MessageFormat(pattern, locale);
    for (String argument : format.getArgumentNames()) {
      if (!arguments.contains(argument)) {
        throw WordsFault.unfit(language, key, "no value is given for {" + argument + "}");
      }
    }
    return format;
  }

  /** Returns whether a pattern has neither arguments nor quoted characters. */
  private static boolean isPlain(String pattern) {
    return pattern.indexOf('{') < 0 && pattern.indexOf('}') < 0 && pattern.indexOf('\'') < 0;
  }
}
