package org.sijill.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Language;
import org.sijill.model.MonthNames;
import org.sijill.text.Locales;
import org.sijill.text.Unicode;

/**
 * Finds the days that a text names in full: "13 September 2023", "2023년 9월 13일", 2023-09-13. Order
 * and names of months follow CLDR; digits may be of any script. Ambiguous dates are left alone:
 * those without a year, those in figures only, whose order differs between countries, and ranges.
 * Immutable.
 */
public final class FullDates {

  private static final String MONTH_IN_FIGURES = "(?<month>\\p{Nd}{1,2})(?<same>)";

  /** A field of CLDR's patterns, or the words between two; letters among them are quoted. */
  private static final Pattern TOKEN = Pattern.compile("y+|[ML]+|d+|(?:'[^']*'|[^yMLd'])+");

  private static final String SPACE = "[\\s\u00A0\u202F]+";

  /** No other figure belongs to the date, as in {@code 11–13 September 2023}. */
  private static final String BEFORE = "(?<!\\p{Nd}|\\p{Nd}\\s?[-–—/.])";

  private static final String AFTER = "(?!\\p{Nd}|\\s?[-–—~〜]\\s?\\p{Nd})";

  private static final Pattern ISO_8601 =
      Pattern.compile(
          BEFORE + "(?<year>[0-9]{4})-(?<month>[0-9]{2})-(?<same>)(?<day>[0-9]{2})" + AFTER);

  /** How far from the end of its year a date may begin or end, in UTF-16 code units. */
  private static final int WIDEST = 80;

  /** How many digits a year has. */
  private static final int YEAR = 4;

  private static final List<ULocale> BOTH_ENGLISH = List.of(ULocale.UK, ULocale.US);

  private final Map<String, Integer> months;
  private final List<Pattern> patterns = new ArrayList<>();

  /** Compiles the patterns of a language. */
  public FullDates(Language language) {
    ULocale locale = Locales.of(language);
    this.months = months(locale);
    for (ULocale form : locale.equals(ULocale.ENGLISH) ? BOTH_ENGLISH : List.of(locale)) {
      ULocale gregorian = form.setKeywordValue("calendar", "gregorian");
      String order = DateTimePatternGenerator.getInstance(gregorian).getBestPattern("yMMMMd");
      patterns.add(pattern(order));
    }
    patterns.add(ISO_8601);
  }

  /**
   * A day in a text.
   *
   * @param start where its name begins, in UTF-16 code units
   * @param end where it ends, exclusive
   */
  public record Found(int start, int end, LocalDate day) {}

  /** Returns the days that a text names, in its order. */
  public List<Found> in(String text) {
    List<Found> found = new ArrayList<>();
    // Most of a text is far from any year, and the patterns are slow.
    for (int year = endOfYear(text, 0); year >= 0; ) {
      int start = Math.max(0, year - WIDEST);
      int end = year + WIDEST;
      year = endOfYear(text, year);
      while (year >= 0 && year - WIDEST <= end) {
        end = year + WIDEST;
        year = endOfYear(text, year);
      }
      addAll(text, start, Math.min(text.length(), end), found);
    }
    found.sort(Comparator.comparingInt(Found::start));
    return found;
  }

  /** Returns the end of the next four digits, or -1. */
  private static int endOfYear(String text, int from) {
    int digits = 0;
    for (int i = from; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      digits = Unicode.isDigit(c) ? digits + 1 : 0;
      if (digits == YEAR) {
        return i;
      }
    }
    return -1;
  }

  private void addAll(String text, int start, int end, List<Found> found) {
    for (Pattern pattern : patterns) {
      Matcher matcher = pattern.matcher(text).region(start, end);
      matcher.useTransparentBounds(true).useAnchoringBounds(false);
      while (matcher.find()) {
        LocalDate day = day(matcher);
        if (day != null) {
          found.add(new Found(matcher.start(), matcher.end(), day));
        }
      }
    }
  }

  private @Nullable LocalDate day(Matcher matcher) {
    int month = month(matcher.group("month"));
    String same = matcher.group("same");
    boolean twoMonths = same != null && !same.isEmpty() && month(same) != month;
    if (month < 1 || month > 12 || twoMonths) {
      return null;
    }
    int year = number(matcher.group("year"));
    int day = number(matcher.group("day"));
    boolean exists = day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
    return exists ? LocalDate.of(year, month, day) : null;
  }

  private int month(String name) {
    Integer month = months.get(key(name));
    return month == null ? number(name) : month;
  }

  private static int number(String digits) {
    return digits.codePoints().reduce(0, (sum, c) -> 10 * sum + UCharacter.digit(c, 10));
  }

  /** Returns the numbers of the months by all their names, except names that two months share. */
  private static Map<String, Integer> months(ULocale locale) {
    DateFormatSymbols symbols = new DateFormatSymbols(locale);
    List<String[]> sets = new ArrayList<>();
    for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
      sets.add(symbols.getMonths(context, DateFormatSymbols.WIDE));
      sets.add(symbols.getMonths(context, DateFormatSymbols.ABBREVIATED));
    }
    if (locale.getLanguage().equals(DateFormats.ARABIC)) {
      sets.add(DateFormats.arabicMonths(MonthNames.GREGORIAN));
      sets.add(DateFormats.arabicMonths(MonthNames.SYRIAC));
    }
    Map<String, Integer> months = new HashMap<>();
    for (String[] set : sets) {
      for (int i = 0; i < set.length; i++) {
        months.merge(key(set[i]), i + 1, (a, b) -> a.equals(b) ? a : 0);
      }
    }
    months.values().removeIf(month -> month == 0);
    return months;
  }

  private static String key(String name) {
    return name.strip().replaceAll(SPACE, " ").toLowerCase(Locale.ROOT);
  }

  /** Turns CLDR's pattern of a date, such as {@code d MMMM y 'г.'}, into a regular expression. */
  private Pattern pattern(String order) {
    String names =
        months.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(name -> name))
            .map(FullDates::literal)
            .collect(Collectors.joining("|"));
    // An Arabic month may have both of its names: سبتمبر/أيلول, سبتمبر (أيلول).
    String month = "(?<month>" + names + ")(?:\\s*[/(]\\s*(?<same>" + names + ")\\)?)?";
    StringBuilder pattern = new StringBuilder(BEFORE);
    Matcher token = TOKEN.matcher(order);
    while (token.find()) {
      String part = token.group();
      boolean last = token.end() == order.length();
      switch (part.charAt(0)) {
        case 'y' -> pattern.append("(?<year>\\p{Nd}{4})");
        case 'M', 'L' -> pattern.append(part.length() > 2 ? month : MONTH_IN_FIGURES);
        case 'd' -> pattern.append("(?<day>\\p{Nd}{1,2})");
        default -> {
          String words = literal(part.replace("'", ""));
          pattern.append(last ? "(?:" + words + ")?+" : words);
        }
      }
    }
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    return Pattern.compile(pattern.append(AFTER).toString(), flags);
  }

  /** Returns what matches words with any spaces between them. */
  private static String literal(String words) {
    StringBuilder literal = new StringBuilder();
    Matcher run = Pattern.compile("\\s+|\\S+").matcher(words.replaceAll(SPACE, " "));
    while (run.find()) {
      literal.append(run.group().isBlank() ? SPACE : Pattern.quote(run.group()));
    }
    return literal.toString();
  }
}
