package org.sijill.link;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.sijill.markup.Part;
import org.sijill.model.Article;
import org.sijill.model.ArticleText;
import org.sijill.model.Language;
import org.sijill.text.Stems;
import org.sijill.text.Terms;

/** Counts the stems of articles. For one thread. */
final class StemCounts {

  /** A word of the headline counts as so many of the text. */
  private static final int HEADLINE = 2;

  private final Occurrences.Numbers<String> numbers;

  /** Made when a text asks for them: some languages' analysers load a dictionary. */
  private final Map<Language, Stems> stems = new HashMap<>();

  /** How often the article has each stem, by the stem's number; all 0 between two articles. */
  private int[] counts = new int[1 << 10];

  private int[] met = new int[1 << 10];
  private int distinct;

  StemCounts(Occurrences.Numbers<String> numbers) {
    this.numbers = numbers;
  }

  /** Counts the text in the first language that the article has: all compare in one. */
  Occurrences.Counts of(Article article, Map<Language, LinkedText> texts) {
    if (!article.texts().isEmpty()) {
      Map.Entry<Language, ArticleText> first = article.texts().entrySet().iterator().next();
      LinkedText text = texts.get(first.getKey());
      if (text != null) {
        Stems own =
            stems.computeIfAbsent(first.getKey(), l -> new Stems(new Terms(l), numbers::of));
        own.forEach(first.getValue().title(), stem -> add(stem, HEADLINE));
        own.forEach(plain(text), stem -> add(stem, 1));
      }
    }
    return take();
  }

  private static String plain(LinkedText text) {
    StringBuilder plain = new StringBuilder();
    for (Part part : text.prose().parts()) {
      if (part instanceof Part.Words words) {
        plain.append(words.text()).append(' ');
      }
    }
    return plain.toString();
  }

  private void add(int stem, int times) {
    if (stem >= counts.length) {
      counts = Arrays.copyOf(counts, Math.max(stem + 1, 2 * counts.length));
    }
    if (counts[stem] == 0) {
      met = distinct == met.length ? Arrays.copyOf(met, 2 * distinct) : met;
      met[distinct++] = stem;
    }
    counts[stem] += times;
  }

  /** Returns what was counted, and begins anew. */
  private Occurrences.Counts take() {
    int[] features = Arrays.copyOf(met, distinct);
    byte[] times = new byte[distinct];
    for (int i = 0; i < distinct; i++) {
      times[i] = (byte) Math.min(Occurrences.Counts.MOST, counts[features[i]]);
      counts[features[i]] = 0;
    }
    distinct = 0;
    return new Occurrences.Counts(features, times);
  }
}
