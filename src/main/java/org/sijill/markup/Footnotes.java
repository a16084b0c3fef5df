package org.sijill.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.Node;
import org.sijill.diagnostics.Lines;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Quote;
import org.sijill.diagnostics.Rule;

/** The footnotes of a text, numbered as it cites them. */
final class Footnotes {

  private static final Pattern MARK =
      Pattern.compile("(?<!\\\\)(?:\\\\{2})*\\[\\^([^\\[\\]\\s]+)\\]");

  private final String markdown;
  private final Lines lines;
  private final Problems problems;
  private final boolean mayCite;
  private final DefinitionMap<FootnoteDefinition> definitions =
      new DefinitionMap<>(FootnoteDefinition.class);
  private final List<FootnoteDefinition> cited = new ArrayList<>();
  private final Map<FootnoteDefinition, Integer> numbers = new HashMap<>();
  private final Map<FootnoteDefinition, Integer> marks = new HashMap<>();

  Footnotes(String markdown, Lines lines, Problems problems) {
    this.markdown = markdown;
    this.lines = lines;
    this.problems = problems;
    this.mayCite = markdown.contains("[^");
  }

  /** Finds the footnotes, which may stand in quotations and lists too. */
  void define(Node document) {
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(CustomBlock block) {
            if (block instanceof FootnoteDefinition definition) {
              define(definition);
            }
            visitChildren(block);
          }
        });
  }

  private void define(FootnoteDefinition definition) {
    if (definitions.putIfAbsent(definition.getLabel(), definition) != null) {
      report(
          definition,
          Rule.DUPLICATE_KEY,
          "the footnote " + Quote.of(definition.getLabel()) + " stands twice",
          "keep one");
    }
  }

  /** Returns the mark of a footnote that the text cites next. */
  Part.NoteMark mark(FootnoteReference reference) {
    FootnoteDefinition definition = definitions.get(reference.getLabel());
    if (definition == null) {
      throw new IllegalStateException("a mark without its footnote: " + reference.getLabel());
    }
    if (!numbers.containsKey(definition)) {
      cited.add(definition);
      numbers.put(definition, cited.size());
    }
    int occurrence = marks.merge(definition, 1, Integer::sum);
    return new Part.NoteMark(numbers.getOrDefault(definition, 0), occurrence);
  }

  /**
   * Returns the footnotes that are cited; of others it is reported. Footnotes may cite footnotes,
   * so that the list may grow while it is walked.
   *
   * @param text walks the text of a footnote
   */
  List<Prose.Note> notes(Function<FootnoteDefinition, List<Part>> text) {
    List<List<Part>> texts = new ArrayList<>();
    for (int i = 0; i < cited.size(); i++) {
      texts.add(text.apply(cited.get(i)));
    }
    List<Prose.Note> notes = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      notes.add(new Prose.Note(i + 1, texts.get(i), marks.getOrDefault(cited.get(i), 0)));
    }
    for (FootnoteDefinition definition : definitions.values()) {
      if (!numbers.containsKey(definition)) {
        report(
            definition,
            Rule.UNKNOWN_FOOTNOTE,
            "nothing refers to the footnote " + Quote.of(definition.getLabel()),
            "refer to it, or remove it");
      }
    }
    return notes;
  }

  /**
   * Reports the marks of footnotes that there are none of, in words from {@code from} to {@code
   * to}. Looks at the source, where a backslash shows that no footnote is meant.
   */
  void reportUnknown(int from, int to) {
    if (!mayCite) {
      return;
    }
    Matcher mark = MARK.matcher(markdown).region(from, to).useTransparentBounds(true);
    while (mark.find()) {
      problems.report(
          lines.at(mark.start(1) - 2),
          Rule.UNKNOWN_FOOTNOTE,
          "no footnote " + Quote.of(mark.group(1)),
          "add its text, '[^…]: …', or put a backslash before the bracket");
    }
  }

  private void report(Node node, Rule rule, String cause, String remedy) {
    problems.report(lines.at(Offsets.of(node)), rule, cause, remedy);
  }
}
