package org.sijill.text;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;

/**
 * Short words that only join others. As names are found in any spelling, each على would be taken
 * for the name علي, and each "will" for Will. Thread-safe.
 */
public final class FunctionWords {

  /**
   * The most letters of such a word. The lists, by Lucene, also have longer ones that may well be
   * names: Жизнь.
   */
  private static final int LONGEST = 4;

  private static final Set<String> ALL = all();

  private FunctionWords() {}

  private static Set<String> all() {
    Set<String> all = new HashSet<>();
    Stream.of(
            ArabicAnalyzer.getDefaultStopSet(),
            EnglishAnalyzer.getDefaultStopSet(),
            RussianAnalyzer.getDefaultStopSet())
        .flatMap(CharArraySet::stream)
        .map(word -> new String((char[]) word))
        .filter(word -> word.length() <= LONGEST)
        .forEach(all::add);
    return Set.copyOf(all);
  }

  /**
   * Returns whether a word of a text is a function word that only looks like a name, by itself or
   * after the particles that the form lacks. A letter of a function word folds to one letter.
   *
   * @param word the word as written
   * @param form the form of it that has the name's key
   * @param names the spellings of the name that have this key, without vowel marks
   */
  public static boolean isOne(String word, NameForms.Form form, Collection<String> names) {
    String whole = Folding.withoutMarks(word);
    int front = form.frontRemoved() ? Math.max(0, whole.length() - form.key().length()) : 0;
    String rest = whole.substring(front);
    return (ALL.contains(whole) || ALL.contains(rest))
        && !names.contains(whole)
        && !names.contains(rest);
  }
}
