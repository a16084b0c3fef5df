package org.sijill.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.sijill.model.OutputFile;
import org.sijill.text.Folding;
import org.sijill.text.NameForms;

/**
 * The one folding of Sijill, {@link Folding}, as a table: for the search page, so that it folds a
 * query exactly as the index was folded, and as a list for readers to come.
 */
final class FoldingTable {

  /**
   * Characters are looked up in blocks of 2 to this power, of which the first is in every query.
   */
  private static final int BLOCK = 11;

  /** The characters that fold to something else. */
  private static final int[] FOLDED =
      IntStream.rangeClosed(0, Character.MAX_CODE_POINT).filter(Folding::isFolded).toArray();

  /** Marks what only the first word of a name may carry in front. */
  private static final String ATTACHED = "1";

  private static final List<OutputFile> SCRIPTS = makeScripts();

  private static final OutputFile LIST = makeList();

  /** What every query needs, as {@code search-format.txt} describes it. */
  private record Common(
      String fold,
      Set<Integer> blocks,
      String forms,
      String character,
      String word,
      String sign,
      String groups,
      String end,
      String article,
      List<List<String>> hamza,
      String vowels) {}

  private FoldingTable() {}

  /** Returns the table, a part for each block, as the search page's script reads them. */
  static List<OutputFile> scripts() {
    return SCRIPTS;
  }

  private static List<OutputFile> makeScripts() {
    Map<Integer, String> blocks = new TreeMap<>();
    IntStream.of(FOLDED).map(c -> c >> BLOCK).distinct().forEach(b -> blocks.put(b, text(b)));
    List<OutputFile> files = new ArrayList<>();
    blocks.remove(0);
    files.add(common(blocks));
    blocks.forEach((block, text) -> files.add(IndexScript.of("folding" + block, text)));
    return List.copyOf(files);
  }

  /** What every query needs: the first block's table, and the names of the others. */
  private static OutputFile common(Map<Integer, String> blocks) {
    return IndexScript.of(
        "folding",
        new Common(
            text(0),
            blocks.keySet(),
            forms(NameForms.tables()),
            WordExpression.CHARACTER,
            WordExpression.WORD,
            WordExpression.SIGN,
            WordExpression.GROUPS,
            WordExpression.END,
            LookupKey.ARTICLE,
            Respelling.HAMZA,
            Respelling.LONG));
  }

  /** A line for each text that characters fold to: the text, a space, and these characters. */
  private static String text(int block) {
    Map<String, StringBuilder> lines = new TreeMap<>();
    for (int c : FOLDED) {
      if (c >> BLOCK == block) {
        lines
            .computeIfAbsent(Folding.fold(c), to -> new StringBuilder(to + " "))
            .appendCodePoint(c);
      }
    }
    return String.join("\n", lines.values());
  }

  /** A line for each thing that is taken off a word: see {@code search-format.txt}. */
  private static String forms(NameForms.Tables forms) {
    String article = forms.article();
    int least = forms.shortest();
    List<String> lines = new ArrayList<>();
    lines.add(form(article, "", least, "", ""));
    for (String particle : forms.particles()) {
      lines.add(form(particle, "", least, "", ATTACHED));
      lines.add(form(particle + article, "", least, "", ATTACHED));
    }
    for (String contraction : forms.contractions()) {
      lines.add(form(contraction, "", least, "", ATTACHED));
      lines.add(form(contraction, "", 1, article, ATTACHED));
    }
    forms.endings().forEach(ending -> lines.add(form("", ending, least, "", "")));
    forms.korean().forEach(ending -> lines.add(form("", ending, 1, "", "")));
    return String.join("\n", lines);
  }

  private static String form(
      String front, String back, int least, String instead, String attached) {
    return String.join(",", front, back, Integer.toString(least), instead, attached);
  }

  /** Returns the table as a list, a character a line, that needs no program to be read. */
  static OutputFile list() {
    return LIST;
  }

  private static OutputFile makeList() {
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
}
