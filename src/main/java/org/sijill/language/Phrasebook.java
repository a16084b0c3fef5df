package org.sijill.language;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.sijill.edtf.EdtfDate;
import org.sijill.model.Language;
import org.sijill.model.MonthNames;
import org.sijill.model.Numerals;
import org.sijill.text.Locales;

/**
 * The interface words, dates, numbers and sorting of one language's pages, by the settings of
 * {@code archive.yaml}. Thread-safe.
 */
public final class Phrasebook {

  /** The placeholder for a title in a pattern. */
  private static final String TITLE = "title";

  private final Language language;
  private final Messages messages;
  private final Numerals numerals;
  private final DateWords dates;
  private final Map<EdtfDate, String> datesInWords = new ConcurrentHashMap<>();
  private final Map<Count, String> counts = new ConcurrentHashMap<>();
  private final NumberFormat numbers;
  private final NumberFormat decimals;
  private final Collation collation;
  private final IndexLetters letters;
  private volatile @Nullable Quotations quotations;

  /** The cache key of a count in words, which many pages need. */
  private record Count(String key, long count) {}

  /** Creates the phrasebook of a language. */
  public Phrasebook(Language language, Messages messages, Numerals numerals, MonthNames months) {
    ULocale locale = Messages.locale(language, numerals);
    this.language = language;
    this.messages = messages;
    this.numerals = numerals;
    this.dates = new DateWords(language, numerals, months, messages);
    this.numbers = NumberFormat.getIntegerInstance(locale);
    this.decimals = NumberFormat.getNumberInstance(locale);
    this.collation = new Collation(language);
    this.letters = new IndexLetters(language);
  }

  /** Returns the phrasebook's language. */
  public Language language() {
    return language;
  }

  /** Returns the words of a key without arguments. */
  public String get(String key) {
    return messages.get(key);
  }

  /** Returns the words of a key with its arguments filled in. */
  public String format(String key, Map<String, Object> arguments) {
    return messages.format(key, arguments);
  }

  /** Returns a count in words, in the right plural form. */
  public String count(String key, long count) {
    return counts.computeIfAbsent(
        new Count(key, count), c -> messages.format(c.key(), Map.of("count", c.count())));
  }

  /**
   * Returns a count's words for each of the language's plural categories, {@code =0} for none, with
   * {@code #} as the placeholder for the number, for scripts that count in the browser.
   */
  public Map<String, String> plurals(String key) {
    PluralRules rules = PluralRules.forLocale(Locales.of(language));
    Map<String, String> words = new TreeMap<>();
    words.put("=0", messages.format(key, Map.of("count", 0)));
    for (String category : rules.getKeywords()) {
      rules.getSamples(category).stream()
          .filter(sample -> sample != 0)
          .findFirst()
          .ifPresent(
              sample ->
                  words.put(
                      category,
                      messages
                          .format(key, Map.of("count", sample))
                          .replace(decimals.clone().format(sample), "#")));
    }
    return words;
  }

  /** Returns a date in words. */
  public String date(EdtfDate date) {
    return datesInWords.computeIfAbsent(date, dates::words);
  }

  /** Returns a date as a value of HTML's {@code datetime}, or an empty string. */
  public String machineDate(EdtfDate date) {
    return DateWords.machine(date).orElse("");
  }

  /** Returns a number in the page's digits. */
  public String number(long number) {
    boolean ungrouped = number >= 0 && number < 1000;
    return ungrouped ? digits(Long.toString(number)) : numbers.clone().format(number);
  }

  /** Returns a number that is a name, such as a year, in the page's digits and ungrouped. */
  public String digits(String ascii) {
    return numerals.in(ascii);
  }

  /** Returns the order of names in this language. */
  public Comparator<String> order() {
    return collation;
  }

  /**
   * Returns a point on the earth in degrees, north and east positive: {@code 51.884°, 128.334°}.
   */
  public String coordinates(double latitude, double longitude) {
    NumberFormat degrees = decimals.clone();
    return messages.format(
        "coordinates",
        Map.of("latitude", degrees.format(latitude), "longitude", degrees.format(longitude)));
  }

  /** Returns the letter under which an index in this language lists a name. */
  public String letter(String name) {
    return letters.of(name);
  }

  /** Returns a title in quotation marks, with its own quotation marks turned into inner ones. */
  public String quoted(String title) {
    Quotations marks = quotations;
    if (marks == null) {
      marks =
          new Quotations(
              messages.format("citation.headline", Map.of("title", TITLE)),
              messages.format("citation.headline.inner", Map.of("title", TITLE)),
              TITLE);
      quotations = marks;
    }
    return marks.quoted(title);
  }

  /** Returns words as a list, separated by the language's comma. */
  public String list(List<String> words) {
    return String.join(messages.get("list.comma"), words);
  }

  /** Returns another language's name in this language. */
  public String nameOf(Language other) {
    return Languages.name(other, language);
  }

  /** Returns a language's name for use within a sentence in this language. */
  public String nameInSentence(Language other) {
    return Languages.nameInSentence(other, language);
  }

  /** Returns a country's name in this language, from its ISO 3166-1 code. */
  public String countryName(String code) {
    return new ULocale("", code).getDisplayCountry(Locales.of(language));
  }
}
