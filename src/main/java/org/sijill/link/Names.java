package org.sijill.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sijill.cache.Cache;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Rule;
import org.sijill.markup.Part;
import org.sijill.markup.Prose;
import org.sijill.model.RecordKey;

/** Finds the names of entities in texts. For one thread. */
final class Names {

  private final Cache.Identity trie;
  private final NameTrie.Finder finder;
  private final Cache cache;

  Names(NameTrie trie, Cache cache) {
    this.trie = new Cache.Identity(trie);
    this.finder = trie.finder();
    this.cache = cache;
  }

  /** The cache key of the names in a text: everything that they depend on. */
  private record TextKey(
      Cache.Identity prose, String headline, Set<String> declared, Cache.Identity trie) {}

  /** Returns the names in a text; ambiguous ones are reported. */
  TextNames in(Prose prose, Parsed.Key text, Problems problems) {
    Set<String> declared = text.declared();
    return cache.get(
        new TextKey(new Cache.Identity(prose), text.headline(), declared, trie),
        problems,
        own -> TextNames.of(mentions(prose, declared, own), in(text.headline(), declared)));
  }

  /**
   * Returns the mentions in each of a text's words, in its order; words without any are left out.
   */
  private Map<Part.Words, List<Mention>> mentions(
      Prose prose, Set<String> declared, Problems problems) {
    Map<Part.Words, List<Mention>> found = new LinkedHashMap<>();
    for (Part part : prose.allParts()) {
      if (part instanceof Part.Words words) {
        List<Mention> mentions = mentions(words, prose, declared, problems);
        if (!mentions.isEmpty()) {
          found.put(words, List.copyOf(mentions));
        }
      }
    }
    return found;
  }

  /** Returns the entities named in a line of plain text, except by ambiguous names. */
  SortedSet<RecordKey> in(String line, Set<String> declared) {
    List<NameTrie.Match> matches = finder.find(line);
    if (matches.isEmpty()) {
      // Most lines have none, and a large archive keeps one set per line.
      return Collections.emptySortedSet();
    }
    SortedSet<RecordKey> entities = new TreeSet<>();
    for (NameTrie.Match match : matches) {
      SortedSet<RecordKey> meant = meant(match, declared);
      if (meant.size() == 1) {
        entities.add(meant.first());
      }
    }
    return entities;
  }

  private List<Mention> mentions(
      Part.Words words, Prose prose, Set<String> declared, Problems problems) {
    List<Mention> mentions = new ArrayList<>();
    for (NameTrie.Match match : finder.find(words.text())) {
      SortedSet<RecordKey> meant = meant(match, declared);
      if (meant.size() > 1) {
        report(match, meant, words, prose, problems);
      }
      mentions.add(new Mention(meant.first(), match.start(), match.end()));
    }
    return mentions;
  }

  /**
   * Returns the entities that a name means: if several share it, those that the article's record
   * names.
   */
  private static SortedSet<RecordKey> meant(NameTrie.Match match, Set<String> declared) {
    SortedSet<RecordKey> all = match.entities();
    if (all.size() == 1 || all.stream().noneMatch(e -> declared.contains(e.id()))) {
      return all;
    }
    SortedSet<RecordKey> meant = new TreeSet<>(all);
    meant.removeIf(e -> !declared.contains(e.id()));
    return meant;
  }

  private static void report(
      NameTrie.Match match,
      SortedSet<RecordKey> meant,
      Part.Words words,
      Prose prose,
      Problems problems) {
    String name = words.text().substring(match.start(), match.end());
    String ids = meant.stream().map(RecordKey::id).collect(Collectors.joining(", "));
    problems.report(
        prose.lines().at(words.offset() + match.start()),
        Rule.AMBIGUOUS_NAME,
        "'" + name + "' may be any of " + ids,
        "name the right one under 'entities' in article.yaml");
  }
}
