package org.sijill.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijill.edtf.EdtfDate;
import org.sijill.language.Phrasebook;

/**
 * How the dates of documents are worded, each wording once, with {@code #} for its numbers: so that
 * a date among results reads as it does on every other page. Immutable.
 */
final class DatePatterns {

  private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+");

  private final Map<EdtfDate, String> words;
  private final List<String> patterns;
  private final Map<String, Integer> numbers = new HashMap<>();

  DatePatterns(List<Document> documents, Phrasebook phrasebook) {
    words =
        documents.stream()
            .map(Document::date)
            .filter(Objects::nonNull)
            .distinct()
            .collect(Collectors.toMap(date -> date, phrasebook::date));
    TreeSet<String> all = new TreeSet<>();
    words.values().forEach(w -> all.add(pattern(w)));
    patterns = List.copyOf(all);
    patterns.forEach(pattern -> numbers.put(pattern, numbers.size()));
  }

  private static String pattern(String words) {
    return NUMBER.matcher(words).replaceAll("#");
  }

  /** Returns the wordings in their order. */
  List<String> all() {
    return patterns;
  }

  /** Returns a date as the number of its wording and then its own numbers; no date is empty. */
  String encode(@Nullable EdtfDate date) {
    String text = date == null ? null : words.get(date);
    if (text == null) {
      return "";
    }
    String own =
        NUMBER.matcher(text).results().map(n -> " " + n.group()).collect(Collectors.joining());
    return numbers.get(pattern(text)) + own;
  }
}
