package org.sijill.text;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sijill.model.Language;

/**
 * Finds the stems of folded words for the search index of one language. A word is taken to be in
 * the index's language if that uses the word's script, or else in the first of the archive's
 * languages that does. For each analyser, the search page has JavaScript that finds the same stems.
 * Thread-safe.
 */
public final class FoldedStems {

  /**
   * The languages whose stems the search page can find, and the scripts that they are written in.
   */
  private static final Set<String> STEMMED = Set.of("ar", "en", "ko", "ru");

  private final Map<Integer, Terms> byScript = new HashMap<>();
  private final SortedMap<String, String> names = new TreeMap<>();
  private final char decimal;

  /**
   * Selects the analysers.
   *
   * @param language the language of the index
   * @param all all languages of the archive, in their order
   */
  public FoldedStems(Language language, List<Language> all) {
    Set<Integer> scripts = new HashSet<>();
    List<Language> order = new ArrayList<>(all);
    order.add(0, language);
    for (Language each : order) {
      ULocale locale = ULocale.addLikelySubtags(ULocale.forLanguageTag(each.tag()));
      int script = script(locale);
      if (scripts.add(script) && STEMMED.contains(locale.getLanguage())) {
        byScript.put(script, Terms.ofFolded(each));
        names.put(UScript.getShortName(script), locale.getLanguage());
      }
    }
    ULocale latin = Locales.of(language).setKeywordValue("numbers", "latn");
    decimal = DecimalFormatSymbols.getInstance(latin).getDecimalSeparator();
  }

  private static int script(ULocale locale) {
    String script = locale.getScript();
    return script.equals("Kore") ? UScript.HANGUL : UScript.getCodeFromName(script);
  }

  /** Returns the primary language of each script, by the scripts' names in ISO 15924. */
  public SortedMap<String, String> names() {
    return Collections.unmodifiableSortedMap(names);
  }

  /** Returns the decimal separator of the index's language. */
  public char decimal() {
    return decimal;
  }

  /**
   * Returns the stems of each word: usually one, none for a stop word. A word in a language without
   * an analyser, or with a sign in it ({@code c++}), is its own stem.
   */
  public List<List<String>> ofEach(List<String> words) {
    List<List<String>> stems = new ArrayList<>(words.size());
    Map<Integer, List<Integer>> places = new TreeMap<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      stems.add(List.of(word));
      int script = UScript.getScript(word.codePointAt(0));
      if (byScript.containsKey(script) && word.codePoints().allMatch(Unicode::isPartOfWord)) {
        places.computeIfAbsent(script, s -> new ArrayList<>()).add(i);
      }
    }
    places.forEach(
        (script, own) -> {
          Terms terms = Objects.requireNonNull(byScript.get(script));
          List<List<String>> found = terms.ofEach(own.stream().map(words::get).toList());
          for (int i = 0; i < own.size(); i++) {
            stems.set(own.get(i), found.get(i));
          }
        });
    return stems;
  }
}
