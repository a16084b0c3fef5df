package org.sijill.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.sijill.model.OutputFile;
import org.sijill.text.Folding;
import org.sijill.text.NameForms;

/**
 * The one folding of Sijill, {@link Folding}, as a table: for the search page, so that it folds a
 * query exactly as the index was folded, and as a list for readers to come.
 */
final class FoldingTable {

  /** The characters that fold to something else. */
  private static final int[] FOLDED =
      IntStream.rangeClosed(0, Character.MAX_CODE_POINT).filter(FoldingTable::isFolded).toArray();

  private FoldingTable() {}

  /**
   * Characters in a row.
   *
   * @param first the first
   * @param count how many
   * @param step 1 or 2: every character, or every other
   * @param target what the first folds to
   * @param rising whether what they fold to rises as they do, or stays
   */
  private record Run(int first, int count, int step, String target, boolean rising) {

    boolean goesOnWith(int c, String folded) {
      String next = rising ? Character.toString(target.codePointAt(0) + count * step) : target;
      return c == first + count * step && folded.equals(next);
    }
  }

  /** Says whether a character is so rare that its part of the table is loaded only with it. */
  private static boolean isRare(int c) {
    return (c >= 0x2E80 && c < 0x3400) || (c >= 0xF900 && c < 0xFE00) || c >= 0x10000;
  }

  /** Returns the table in its two parts, as the search page's script reads them. */
  static List<OutputFile> scripts() {
    String rare = "{\"fold\":" + Script.string(text(true)) + "}";
    return List.of(script(), Script.of("folding-rare", rare));
  }

  private static String text(boolean rare) {
    StringBuilder text = new StringBuilder();
    int last = 0;
    for (Run run : runs(rare)) {
      text.append(Integer.toString(run.first() - last, 36));
      if (run.count() > 1) {
        text.append(run.step() == 1 ? run.rising() ? '+' : '=' : run.rising() ? '/' : '%');
        text.append(Integer.toString(run.count(), 36));
      }
      text.append(' ').append(run.target()).append('\n');
      last = run.first();
    }
    return text.toString();
  }

  private static OutputFile script() {
    NameForms.Tables forms = NameForms.tables();
    String json =
        "{\"fold\":"
            + Script.string(text(false))
            + ",\"article\":"
            + Script.string(forms.article())
            + ",\"particles\":"
            + strings(forms.particles())
            + ",\"contractions\":"
            + strings(forms.contractions())
            + ",\"endings\":"
            + strings(forms.endings())
            + ",\"korean\":"
            + strings(forms.korean())
            + ",\"shortest\":"
            + forms.shortest()
            + ",\"place\":"
            + Script.string(Place.ARTICLE)
            + "}";
    return Script.of("folding", json);
  }

  private static String strings(List<String> list) {
    return Script.string(String.join(" ", list));
  }

  /** Returns the table as a list, a character a line, that needs no program to be read. */
  static OutputFile list() {
    StringBuilder text = new StringBuilder("character,folded\n");
    for (int c : FOLDED) {
      text.append(point(c)).append(',');
      Folding.fold(c).codePoints().forEach(f -> text.append(point(f)).append(' '));
      text.setLength(text.length() - (Folding.fold(c).isEmpty() ? 0 : 1));
      text.append('\n');
    }
    return new OutputFile(
        "data/search-folding.csv", text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String point(int c) {
    String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
    return "U+" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }

  /** Says whether a character folds to something else; a private one never does. */
  private static boolean isFolded(int c) {
    return Folding.isCharacter(c) && !Folding.fold(c).equals(Character.toString(c));
  }

  /** Takes up to one run of each sort at a time, the longest that begins at a character. */
  private static List<Run> runs(boolean rare) {
    int[] folded = IntStream.of(FOLDED).filter(c -> isRare(c) == rare).toArray();
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < folded.length; ) {
      Run best = longest(folded, i);
      runs.add(best);
      i += best.count();
    }
    return runs;
  }

  private static Run longest(int[] folded, int at) {
    String target = Folding.fold(folded[at]);
    Run best = new Run(folded[at], 1, 1, target, false);
    boolean single = target.codePointCount(0, target.length()) == 1;
    for (int step = 1; step <= 2; step++) {
      for (boolean rising : single ? new boolean[] {true, false} : new boolean[] {false}) {
        Run run = new Run(folded[at], 1, step, target, rising);
        int next = at + 1;
        while (next < folded.length && run.goesOnWith(folded[next], Folding.fold(folded[next]))) {
          run = new Run(run.first(), run.count() + 1, step, target, rising);
          next++;
        }
        best = run.count() > best.count() ? run : best;
      }
    }
    return best;
  }
}
