package org.sijill.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.sijill.model.Archive;
import org.sijill.model.Entity;
import org.sijill.model.RecordKey;
import org.sijill.model.RecordKind;
import org.sijill.text.Folding;
import org.sijill.text.NameForms;
import org.sijill.text.WordScanner;

/** Every spelling of every entity, in words. Thread-safe. */
final class Spellings {

  private static final int MIN_BARE = 3;

  private final List<Entity> entities;
  private final Map<RecordKey, Integer> numbers = new HashMap<>();
  private final List<List<Spelling>> byEntity = new ArrayList<>();
  private final Map<String, List<Spelling>> byFirst = new HashMap<>();
  private final Set<String> names = new HashSet<>();
  private final Set<String> words = new HashSet<>();
  private final Map<Long, Map<String, Integer>> known = new ConcurrentHashMap<>();

  /**
   * A spelling.
   *
   * @param entity the entity's number
   * @param text as it is written
   * @param words its folded words
   * @param keys what texts are compared with, a key a word
   */
  record Spelling(int entity, String text, List<String> words, List<String> keys) {}

  Spellings(Archive archive) {
    entities = List.copyOf(archive.entities().values());
    for (Entity entity : entities) {
      int number = numbers.size();
      numbers.put(entity.key(), number);
      List<Spelling> own = new ArrayList<>();
      for (String text : Documents.spellings(entity, archive)) {
        List<String> words = words(text);
        List<String> keys = words.stream().map(NameForms::key).toList();
        if (!words.isEmpty()) {
          Spelling spelling = new Spelling(number, text, words, keys);
          own.add(spelling);
          addBeginning(spelling);
          List<String> joined = joinedWords(text);
          if (!joined.equals(words)) {
            addBeginning(
                new Spelling(number, text, joined, joined.stream().map(NameForms::key).toList()));
          }
          if (entity.key().kind() != RecordKind.TOPIC) {
            keys.forEach(key -> names.add(bare(key)));
          }
        }
      }
      byEntity.add(own);
    }
  }

  private void addBeginning(Spelling spelling) {
    byFirst.computeIfAbsent(spelling.keys().get(0), k -> new ArrayList<>()).add(spelling);
    words.addAll(spelling.words());
  }

  /** Returns the words of all spellings. */
  Set<String> allWords() {
    return Collections.unmodifiableSet(words);
  }

  List<Entity> entities() {
    return entities;
  }

  int number(RecordKey entity) {
    return numbers.getOrDefault(entity, -1);
  }

  /** Returns an entity's spellings. */
  List<Spelling> of(int entity) {
    return byEntity.get(entity);
  }

  /** Returns the spellings whose first word is the word, under one of its forms. */
  List<Spelling> beginningWith(String folded) {
    List<Spelling> found = new ArrayList<>();
    for (NameForms.Form form : NameForms.of(folded)) {
      for (Spelling spelling : byFirst.getOrDefault(form.key(), List.of())) {
        if (!(form.backRemoved() && spelling.keys().size() > 1) && !found.contains(spelling)) {
          found.add(spelling);
        }
      }
    }
    return found;
  }

  /**
   * Returns the key by which a word of a name is kept from the stemmer, or an empty string. The
   * words of topics are common words, and are not kept.
   */
  String nameKey(String folded) {
    for (NameForms.Form form : NameForms.of(folded)) {
      if (names.contains(bare(form.key()))) {
        return bare(form.key());
      }
    }
    return "";
  }

  /** A word without the article, so that it is the same word with it, unless little is left. */
  private static String bare(String key) {
    String place = LookupKey.of(key);
    return place.length() < MIN_BARE ? key : place;
  }

  /** Returns which of an entity's spellings a text writes, or -1 if it is none of them. */
  int indexOf(int entity, String written) {
    if (written.isEmpty()) {
      return -1;
    }
    return known
        .computeIfAbsent((long) entity, e -> new ConcurrentHashMap<>())
        .computeIfAbsent(written, w -> find(entity, w));
  }

  private int find(int entity, String written) {
    List<String> words = words(written);
    List<Spelling> own = byEntity.get(entity);
    for (int i = 0; i < own.size(); i++) {
      if (own.get(i).words().equals(words)) {
        return i;
      }
    }
    for (int i = 0; i < own.size(); i++) {
      if (matches(own.get(i).keys(), words)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean matches(List<String> keys, List<String> words) {
    if (keys.size() != words.size()) {
      return false;
    }
    for (int i = 0; i < keys.size(); i++) {
      String key = keys.get(i);
      if (NameForms.of(words.get(i)).stream().noneMatch(form -> form.key().equals(key))) {
        return false;
      }
    }
    return true;
  }

  /** Returns the folded words of a text. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    WordScanner.scan(
        text,
        (all, start, end, hash) -> words.add(Folding.fold(new String(all, start, end - start))));
    words.removeIf(String::isEmpty);
    return words;
  }

  /** Returns the words of a text, those that are written as one as one. */
  private static List<String> joinedWords(String text) {
    List<String> words = new ArrayList<>();
    WordScanner.scanJoined(
        text,
        (all, start, end, hash) ->
            words.add(SearchWord.of(new String(all, start, end - start), '.').key()));
    words.removeIf(String::isEmpty);
    return words;
  }
}
