package org.sijill.link;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.sijill.markup.Part;
import org.sijill.markup.Prose;
import org.sijill.model.Language;
import org.sijill.text.Stems;
import org.sijill.text.Terms;

/** Counts the stems of texts. For one thread. */
final class StemCounts {

  /** How many words of the text one word of the headline counts as. */
  private static final int HEADLINE = 2;

  private final Occurrences.Numbers<String> numbers;

  /** Created when needed, as some languages' analysers load a dictionary. */
  private final Map<Language, Stems> stems = new HashMap<>();

  /** How often the text has each stem, by the stem's number; all 0 between two texts. */
  private int[] counts = new int[1 << 10];

  private int[] met = new int[1 << 10];
  private int distinct;

  StemCounts(Occurrences.Numbers<String> numbers) {
    this.numbers = numbers;
  }

  /** Counts the stems of a text, its headline included. */
  Occurrences.Counts of(Language language, String title, Prose prose) {
    Stems own = stems.computeIfAbsent(language, l -> new Stems(new Terms(l), numbers::of));
    own.forEach(title, stem -> add(stem, HEADLINE));
    own.forEach(plain(prose), stem -> add(stem, 1));
    return take();
  }

  private static String plain(Prose prose) {
    StringBuilder plain = new StringBuilder();
    for (Part part : prose.parts()) {
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

  /** Returns the counts, and resets them. */
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
