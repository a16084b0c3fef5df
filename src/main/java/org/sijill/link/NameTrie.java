package org.sijill.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Archive;
import org.sijill.model.Entity;
import org.sijill.model.RecordKey;
import org.sijill.text.NameForms;
import org.sijill.text.Word;
import org.sijill.text.WordTable;
import org.sijill.text.Words;

/**
 * All spellings of all entities, as a trie of words. A text is read once, whatever the number of
 * names: each word follows at most its few forms. Once built, safe to share.
 */
public final class NameTrie {

  /** Between the words of a name there may be this much, such as the full stops of an acronym. */
  private static final int MAX_GAP = 2;

  private final Node root = new Node();

  /** The names that begin with the words on the way here. */
  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private final SortedSet<RecordKey> entities = new TreeSet<>();
  }

  /**
   * A spelling found in a text.
   *
   * @param start where it begins
   * @param end where it ends, exclusive
   * @param words how many words it has
   * @param entities whose name it may be
   */
  public record Match(int start, int end, int words, SortedSet<RecordKey> entities) {}

  /** Returns the spellings of an archive's entities. */
  public static NameTrie of(Archive archive) {
    NameTrie trie = new NameTrie();
    for (Entity entity : archive.entities().values()) {
      entity.name().wordings().values().forEach(name -> trie.add(name, entity.key()));
      entity
          .aliases()
          .values()
          .forEach(list -> list.forEach(alias -> trie.add(alias, entity.key())));
    }
    return trie;
  }

  /** Adds a spelling; one without any letter is left out. */
  private void add(String spelling, RecordKey entity) {
    Node node = root;
    for (Word word : Word.of(spelling)) {
      node = node.next.computeIfAbsent(NameForms.key(word), k -> new Node());
    }
    if (node != root) {
      node.entities.add(entity);
    }
  }

  /** Returns the spellings in a text: the longest at each place, none overlapping another. */
  public List<Match> find(String text) {
    return finder().find(text);
  }

  /** Returns what finds spellings in many texts, for one thread. */
  Finder finder() {
    return new Finder();
  }

  /**
   * Finds spellings. Most words begin no name, and most occur often: the forms of a word are looked
   * up once.
   */
  final class Finder {
    private final Words words = Words.of("");
    private final WordTable table = new WordTable();

    /** By the number of a word, its forms; none where it begins no name. */
    private final List<List<NameForms.Form>> beginnings = new ArrayList<>();

    private Finder() {}

    /** Returns the spellings in a text, as {@link NameTrie#find} does. */
    List<Match> find(String text) {
      words.read(text);
      List<Match> matches = new ArrayList<>();
      for (int i = 0; i < words.size(); ) {
        List<NameForms.Form> forms = beginning(i);
        Match longest = forms.isEmpty() ? null : longest(root, forms, i, i, text);
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

    /** Returns the longest name that goes on from a node with a word. */
    private @Nullable Match longest(
        Node node, List<NameForms.Form> forms, int first, int at, String text) {
      Match best = null;
      for (NameForms.Form form : forms) {
        Node next = node.next.get(form.key());
        if (next == null || (form.frontRemoved() && at > first)) {
          continue;
        }
        Match found = form.backRemoved() ? null : longer(next, first, at + 1, text);
        if (found == null && !next.entities.isEmpty()) {
          found = new Match(words.start(first), words.end(at), at - first + 1, next.entities);
        }
        if (found != null && (best == null || found.words() > best.words())) {
          best = found;
        }
      }
      return best;
    }

    private @Nullable Match longer(Node node, int first, int at, String text) {
      if (node.next.isEmpty()
          || at == words.size()
          || isApart(text, words.end(at - 1), words.start(at))) {
        return null;
      }
      return longest(node, NameForms.of(words.get(at)), first, at, text);
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
