package org.sijill.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sijill.cache.Cache;
import org.sijill.model.Archive;
import org.sijill.model.Entity;
import org.sijill.model.RecordKey;
import org.sijill.text.Folding;
import org.sijill.text.FunctionWords;
import org.sijill.text.NameForms;
import org.sijill.text.Word;
import org.sijill.text.WordTable;
import org.sijill.text.Words;

/**
 * All spellings of all entities, as a trie of words. A text is read once, whatever the number of
 * names, since each word has only a few forms to follow. Safe to share once built.
 */
public final class NameTrie {

  /** The most characters between two words of a name, such as the full stops of an acronym. */
  private static final int MAX_GAP = 2;

  /**
   * How many partial matches are followed at once from one word; those of earlier forms take
   * precedence.
   */
  private static final int MOST_WAYS = 64;

  private final Node root = new Node();

  /** A node: the names that begin with the words on the path to it. */
  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private final SortedSet<RecordKey> entities = new TreeSet<>();

    /** How the names of one word that end here are written, without vowel marks. */
    private final Set<String> written = new HashSet<>(2);
  }

  /**
   * A spelling found in a text.
   *
   * @param start the index of its first character
   * @param end the index of its end, exclusive
   * @param words the number of its words
   * @param entities the entities that have the name
   */
  public record Match(int start, int end, int words, SortedSet<RecordKey> entities) {}

  /** Returns the trie of an archive's entities. */
  public static NameTrie of(Archive archive) {
    return of(archive, Cache.NONE);
  }

  /** Returns the trie of an archive's entities, the same object if the spellings are the same. */
  static NameTrie of(Archive archive, Cache cache) {
    Map<RecordKey, List<String>> spellings = new HashMap<>();
    for (Entity entity : archive.entities().values()) {
      List<String> own = new ArrayList<>(entity.name().wordings().values());
      entity.aliases().values().forEach(own::addAll);
      spellings.put(entity.key(), own);
    }
    return cache.get(
        new Spellings(spellings),
        () -> {
          NameTrie trie = new NameTrie();
          spellings.forEach((entity, own) -> own.forEach(name -> trie.add(name, entity)));
          return trie;
        });
  }

  private record Spellings(Map<RecordKey, List<String>> byEntity) {}

  /** Adds a spelling; one without any letter, or with too many words, is left out. */
  private void add(String spelling, RecordKey entity) {
    List<Word> words = Word.of(spelling);
    if (words.size() > NameForms.MOST_WORDS) {
      return;
    }
    Node node = root;
    for (Word word : words) {
      node = node.next.computeIfAbsent(NameForms.key(word), k -> new Node());
    }
    if (node != root) {
      node.entities.add(entity);
    }
    if (words.size() == 1) {
      Word word = words.get(0);
      node.written.add(Folding.withoutMarks(spelling.substring(word.start(), word.end())));
    }
  }

  /** Returns the spellings in a text: the longest at each place, none overlapping another. */
  public List<Match> find(String text) {
    return finder().find(text);
  }

  /** Returns a finder for many texts, for one thread. */
  Finder finder() {
    return new Finder();
  }

  /**
   * Finds spellings. It remembers the forms of each word, as most words occur often and few begin a
   * name.
   */
  final class Finder {
    private final Words words = Words.of("");
    private final WordTable table = new WordTable();

    /** The forms of each word, by its number; empty if no name begins with the word. */
    private final List<List<NameForms.Form>> beginnings = new ArrayList<>();

    /** The words met where a name might continue; their forms are kept by number. */
    private final WordTable furtherTable = new WordTable();

    private final List<List<NameForms.Form>> continuations = new ArrayList<>();

    private Finder() {}

    /** Returns the spellings in a text, as {@link NameTrie#find} does. */
    List<Match> find(String text) {
      words.read(text);
      List<Match> matches = new ArrayList<>();
      for (int i = 0; i < words.size(); ) {
        Match longest = beginning(i).isEmpty() ? null : longest(i, text);
        if (longest == null) {
          i++;
        } else {
          matches.add(longest);
          i += longest.words();
        }
      }
      return matches;
    }

    private List<NameForms.Form> beginning(int at) {
      int number = words.number(at, table);
      if (number == beginnings.size()) {
        List<NameForms.Form> forms = NameForms.of(words.get(at));
        boolean begins = forms.stream().anyMatch(form -> root.next.containsKey(form.key()));
        beginnings.add(begins ? forms : List.of());
      }
      return beginnings.get(number);
    }

    private List<NameForms.Form> continuation(int at) {
      int number = words.number(at, furtherTable);
      if (number == continuations.size()) {
        continuations.add(NameForms.of(words.get(at)));
      }
      return continuations.get(number);
    }

    /**
     * Returns the longest name that begins at a word; of equally long ones, that of the earlier
     * forms. All paths into the trie are followed together, word by word.
     */
    private @Nullable Match longest(int first, String text) {
      Match longest = null;
      List<Node> ways = List.of(root);
      for (int at = first; at < words.size() && !ways.isEmpty(); at++) {
        if (at > first && isApart(text, words.end(at - 1), words.start(at))) {
          break;
        }
        List<Node> further = new ArrayList<>();
        Node whole = null;
        for (Node way : ways) {
          for (NameForms.Form form : at == first ? beginning(at) : continuation(at)) {
            Node next = form.frontRemoved() && at > first ? null : way.next.get(form.key());
            if (next == null) {
              continue;
            }
            if (whole == null
                && !next.entities.isEmpty()
                && (at > first || !isFunctionWord(at, text, form, next))) {
              whole = next;
            }
            if (!form.backRemoved() && !next.next.isEmpty() && further.size() < MOST_WAYS) {
              further.add(next);
            }
          }
        }
        if (whole != null) {
          longest = new Match(words.start(first), words.end(at), at - first + 1, whole.entities);
        }
        ways = further;
      }
      return longest;
    }

    /** Asked of names of one word only: in longer ones, the words beside it tell what it is. */
    private boolean isFunctionWord(int at, String text, NameForms.Form form, Node name) {
      String word = text.substring(words.start(at), words.end(at));
      return FunctionWords.isOne(word, form, name.written);
    }
  }

  private static boolean isApart(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (",;:!?()[]،؛؟«»\"“”".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return to - from > MAX_GAP;
  }
}
