package org.sijill.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Archive;
import org.sijill.model.Entity;
import org.sijill.text.NameForms;
import org.sijill.text.Word;

/**
 * Finds probable misspellings of names: one edit away from a name in one of its words. In a name of
 * one word, an edit of the first or the last letter is ignored, as particles and grammar change
 * these. Immutable once built; its finders are not.
 */
final class NearNames {

  /** The shortest word compared: shorter words are near each other too often. */
  private static final int MIN_WORD = 4;

  /** The shortest name of one word that is compared. */
  private static final int MIN_SINGLE = 6;

  /** The names, by each of their words. */
  private final Map<String, List<Name>> byWord = new HashMap<>();

  /** The words of names, by themselves and by each result of deleting one letter. */
  private final Map<String, Set<String>> byDeletion = new HashMap<>();

  private record Name(String written, List<String> words) {}

  /**
   * A near name in a text.
   *
   * @param start the index of its first character
   * @param written the text as written
   * @param name the name that it resembles
   */
  record Near(int start, String written, String name) {}

  NearNames(Archive archive) {
    for (Entity entity : archive.entities().values()) {
      entity.name().wordings().values().forEach(this::add);
      entity.aliases().values().forEach(list -> list.forEach(this::add));
    }
  }

  private void add(String written) {
    List<String> words = Word.of(written).stream().map(NameForms::key).toList();
    if (words.size() > NameForms.MOST_WORDS) {
      return;
    }
    Name name = new Name(written, words);
    for (String word : words) {
      byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(name);
      if (word.length() >= (words.size() == 1 ? MIN_SINGLE : MIN_WORD)) {
        shortened(word).forEach(s -> byDeletion.computeIfAbsent(s, k -> new HashSet<>()).add(word));
      }
    }
  }

  /** Returns a finder for one thread, which remembers the words that it has met. */
  Finder finder() {
    return new Finder();
  }

  /** Finds near names in texts. Not thread-safe. */
  final class Finder {

    private final Map<Spelling, List<Fit>> met = new HashMap<>();

    /** Returns the near names in a text, outside the mentions already found in it. */
    List<Near> in(String text, List<Mention> mentions) {
      List<Word> words = Word.of(text);
      List<Near> found = new ArrayList<>();
      for (int i = 0; i < words.size(); i++) {
        Word word = words.get(i);
        List<Fit> fits = met.computeIfAbsent(Spelling.of(word), s -> fits(word));
        if (!fits.isEmpty() && mentions.stream().noneMatch(m -> isWithin(word, m))) {
          Near near = near(text, words, i, fits);
          if (near != null) {
            found.add(near);
          }
        }
      }
      return found;
    }
  }

  /** A word without its position. */
  private record Spelling(String folded, int script, boolean capitals) {

    static Spelling of(Word word) {
      return new Spelling(word.folded(), word.script(), word.capitals());
    }
  }

  /** A name that a word may belong to, because it is near the name's word at that index. */
  private record Fit(Name name, int at) {}

  private static boolean isWithin(Word word, Mention mention) {
    return mention.start() <= word.start() && word.end() <= mention.end();
  }

  /** Returns the names with a word that this word is near; usually none. */
  private List<Fit> fits(Word word) {
    List<String> forms = keys(word);
    if (forms.stream().anyMatch(byWord::containsKey)) {
      return List.of();
    }
    List<Fit> fits = new ArrayList<>();
    for (String form : forms) {
      for (String candidate : candidates(form)) {
        for (Name name : byWord.getOrDefault(candidate, List.of())) {
          if (name.words().size() > 1 || isTelling(form, candidate)) {
            fits.add(new Fit(name, name.words().indexOf(candidate)));
          }
        }
      }
    }
    return List.copyOf(fits);
  }

  private static @Nullable Near near(String text, List<Word> words, int at, List<Fit> fits) {
    for (Fit fit : fits) {
      Name name = fit.name();
      int first = at - fit.at();
      int last = first + name.words().size() - 1;
      if (first >= 0 && last < words.size() && othersMatch(name, words, first, at)) {
        String written = text.substring(words.get(first).start(), words.get(last).end());
        return new Near(words.get(first).start(), written, name.written());
      }
    }
    return null;
  }

  private static boolean othersMatch(Name name, List<Word> words, int first, int except) {
    for (int i = 0; i < name.words().size(); i++) {
      int at = first + i;
      if (at != except && !keys(words.get(at)).contains(name.words().get(i))) {
        return false;
      }
    }
    return true;
  }

  private List<String> candidates(String form) {
    return shortened(form).stream()
        .flatMap(s -> byDeletion.getOrDefault(s, Set.of()).stream())
        .filter(word -> edits(form, word).count() == 1)
        .sorted()
        .distinct()
        .toList();
  }

  /**
   * Returns whether a word is near enough on its own: long, with the same beginning and end. In a
   * longer name the other words decide too.
   */
  private static boolean isTelling(String form, String word) {
    Edits edits = edits(form, word);
    return word.length() >= MIN_SINGLE && edits.sameBegin() > 0 && edits.sameEnd() > 0;
  }

  /** How two words differ: the lengths of their common beginning and end, and the edits between. */
  private record Edits(int sameBegin, int sameEnd, int count) {}

  private static Edits edits(String a, String b) {
    int most = Math.min(a.length(), b.length());
    int begin = 0;
    while (begin < most && a.charAt(begin) == b.charAt(begin)) {
      begin++;
    }
    int end = 0;
    while (end < most - begin && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
      end++;
    }
    return new Edits(begin, end, Math.max(a.length(), b.length()) - begin - end);
  }

  private static List<String> keys(Word word) {
    return NameForms.of(word).stream().map(NameForms.Form::key).toList();
  }

  private static Set<String> shortened(String word) {
    Set<String> shortened = new HashSet<>();
    shortened.add(word);
    for (int i = 0; i < word.length(); i++) {
      shortened.add(word.substring(0, i) + word.substring(i + 1));
    }
    return shortened;
  }
}
