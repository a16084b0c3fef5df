package org.sijill.markup;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sijill.diagnostics.Quote;
import org.sijill.diagnostics.Rule;
import org.sijill.text.Unicode;

/** The footnotes of a text, numbered as it cites them. */
final class Footnotes {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final MarkdownFaults faults;
  private final Map<String, FootnoteBlock> definitions = new LinkedHashMap<>();
  private final List<FootnoteBlock> cited = new ArrayList<>();
  private final Map<FootnoteBlock, Integer> numbers = new HashMap<>();
  private final Map<FootnoteBlock, Integer> marks = new HashMap<>();

  Footnotes(Document document, MarkdownFaults faults) {
    this.faults = faults;
    define(document);
  }

  /** Finds the footnotes, which may stand in quotations and lists too. */
  private void define(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof FootnoteBlock definition) {
        define(definition);
      }
      if (child instanceof Block) {
        define(child);
      }
    }
  }

  private void define(FootnoteBlock definition) {
    String label = definition.getText().toString();
    if (definitions.putIfAbsent(key(label), definition) != null) {
      faults.report(
          definition,
          Rule.DUPLICATE_KEY,
          "the footnote " + Quote.of(label) + " occurs twice",
          "keep one");
    }
  }

  /** Returns the mark of a footnote that the text cites next, or null where there is none. */
  Part.@Nullable NoteMark mark(Footnote reference) {
    FootnoteBlock definition = definitions.get(key(reference.getText().toString()));
    if (definition == null) {
      reportUnknown(reference);
      return null;
    }
    if (!numbers.containsKey(definition)) {
      cited.add(definition);
      numbers.put(definition, cited.size());
    }
    int occurrence = marks.merge(definition, 1, Integer::sum);
    return new Part.NoteMark(numbers.getOrDefault(definition, 0), occurrence);
  }

  /** Several words in brackets are no label that was forgotten. */
  private void reportUnknown(Footnote reference) {
    String label = reference.getText().toString();
    if (!label.isEmpty() && !BLANKS.matcher(label).find()) {
      faults.report(
          reference,
          Rule.UNKNOWN_FOOTNOTE,
          "no footnote " + Quote.of(label),
          "add its text, '[^…]: …', or put a backslash before the bracket");
    }
  }

  /**
   * Returns the footnotes that are cited; of others it is reported. Footnotes may cite footnotes,
   * so that the list may grow while it is walked.
   *
   * @param text walks the text of a footnote
   */
  List<Prose.Note> notes(Function<FootnoteBlock, List<Part>> text) {
    List<List<Part>> texts = new ArrayList<>();
    for (int i = 0; i < cited.size(); i++) {
      texts.add(text.apply(cited.get(i)));
    }
    List<Prose.Note> notes = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      notes.add(new Prose.Note(i + 1, texts.get(i), marks.getOrDefault(cited.get(i), 0)));
    }
    for (FootnoteBlock definition : definitions.values()) {
      if (!numbers.containsKey(definition)) {
        faults.report(
            definition,
            Rule.UNKNOWN_FOOTNOTE,
            "nothing refers to the footnote " + Quote.of(definition.getText().toString()),
            "refer to it, or remove it");
      }
    }
    return notes;
  }

  /** Labels are compared as those of links: blanks and case do not count. */
  private static String key(String label) {
    return Unicode.toLowerCase(BLANKS.matcher(label.strip()).replaceAll(" "));
  }
}
