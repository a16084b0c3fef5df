package org.sijill.text;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Converts texts to numbers of stems. In languages that separate words by spaces, each distinct
 * spelling is analysed once. For one thread.
 */
public final class Stems {

  private final Terms terms;
  private final ToIntFunction<String> numbers;
  private final WordTable runs = new WordTable();
  private int[][] stemsOfRun = new int[1 << 6][];

  /**
   * Converts texts of one language.
   *
   * @param terms the language's analyser
   * @param numbers gives the number of a stem
   */
  public Stems(Terms terms, ToIntFunction<String> numbers) {
    this.terms = terms;
    this.numbers = numbers;
  }

  /** Passes the number of each stem of a text to {@code consumer}, in the order of the text. */
  public void forEach(String text, IntConsumer consumer) {
    if (!terms.areWordwise()) {
      terms.forEach(text, stem -> consumer.accept(numbers.applyAsInt(stem)));
      return;
    }
    char[] units = text.toCharArray();
    int start = 0;
    int hash = 0;
    for (int i = 0; i <= units.length; i++) {
      // No word continues past a space (UAX #29).
      if (i == units.length || units[i] == ' ' || units[i] == '\n') {
        if (i > start) {
          for (int stem : stems(units, start, i, hash)) {
            consumer.accept(stem);
          }
        }
        start = i + 1;
        hash = 0;
      } else {
        hash = 31 * hash + units[i];
      }
    }
  }

  private int[] stems(char[] text, int start, int end, int hash) {
    int known = runs.size();
    int run = runs.number(text, start, end, hash);
    if (run == known) {
      boolean full = known == stemsOfRun.length;
      stemsOfRun = full ? Arrays.copyOf(stemsOfRun, 2 * known) : stemsOfRun;
      stemsOfRun[run] = analyse(new String(text, start, end - start));
    }
    return stemsOfRun[run];
  }

  private int[] analyse(String run) {
    IntStream.Builder found = IntStream.builder();
    terms.forEach(run, stem -> found.add(numbers.applyAsInt(stem)));
    return found.build().toArray();
  }
}
