package org.sijill.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.sijill.diagnostics.FaultyFiles;
import org.sijill.diagnostics.Lines;

/**
 * A parsed text: safe markup, with the places left open that depend on the rest of the archive.
 * Immutable.
 *
 * @param lines the lines of its Markdown, to say where something in it stands
 * @param parts the text in its order
 * @param notes the footnotes, by number
 * @param anchors the ids of the headings, to which a link may lead
 */
public record Prose(Lines lines, List<Part> parts, List<Note> notes, Set<String> anchors) {

  private static final Pattern RARE =
      Pattern.compile("<(?:blockquote|code|hr|pre)\\b|class=\"align-");

  private static final int PLAIN_LEVELS = 3;

  /** Copies the collections. */
  public Prose {
    parts = List.copyOf(parts);
    notes = List.copyOf(notes);
    anchors = Set.copyOf(anchors);
  }

  /**
   * A footnote.
   *
   * @param number from 1
   * @param parts what it says
   * @param marks how many marks lead to it
   */
  public record Note(int number, List<Part> parts, int marks) {

    /** Copies the parts. */
    public Note {
      parts = List.copyOf(parts);
    }
  }

  /**
   * A heading, for a table of contents.
   *
   * @param level from 2 to 6
   * @param id its anchor
   * @param text its words
   */
  public record Heading(int level, String id, String text) {}

  /**
   * Returns whether a text is of paragraphs, lists, tables, notes and headings of the first levels
   * alone, as most are.
   */
  public boolean isPlain() {
    return allParts().stream().noneMatch(Prose::isRare);
  }

  private static boolean isRare(Part part) {
    return part instanceof Part.Picture
        || (part instanceof Part.HeadingStart heading && heading.level() > PLAIN_LEVELS)
        || (part instanceof Part.Markup markup && RARE.matcher(markup.html()).find());
  }

  /** Returns whether nothing could be read of the text, which was reported. */
  public boolean isUnread(FaultyFiles faulty) {
    return parts.isEmpty() && faulty.has(lines.file());
  }

  /** Returns the headings in their order. */
  public List<Heading> headings() {
    List<Heading> headings = new ArrayList<>();
    for (Part part : parts) {
      if (part instanceof Part.HeadingStart start) {
        headings.add(new Heading(start.level(), start.id(), start.text()));
      }
    }
    return headings;
  }

  /**
   * Returns the text's sections, each with its heading first; what stands before the first heading
   * is a section too, perhaps an empty one.
   *
   * @param deepest the level, from 2 to 6, of the lowest headings that begin a section
   */
  public List<List<Part>> sections(int deepest) {
    List<List<Part>> sections = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i) instanceof Part.HeadingStart heading
          && !heading.nested()
          && heading.level() <= deepest) {
        sections.add(parts.subList(start, i));
        start = i;
      }
    }
    sections.add(parts.subList(start, parts.size()));
    return sections;
  }

  /** Returns the parts of the text and then those of its footnotes. */
  public List<Part> allParts() {
    List<Part> all = new ArrayList<>(parts);
    notes.forEach(note -> all.addAll(note.parts()));
    return all;
  }

  /**
   * The words of a paragraph, a cell or the like, without what is marked up among them.
   *
   * @param text the words
   * @param offset where in them the words begin that it was made for
   */
  public record Block(String text, int offset) {}

  /** Returns the block in which words of this text stand. */
  public Block block(Part.Words words) {
    int inText = indexOf(words, parts);
    if (inText >= 0) {
      return block(parts, inText);
    }
    for (Note note : notes) {
      int inNote = indexOf(words, note.parts());
      if (inNote >= 0) {
        return block(note.parts(), inNote);
      }
    }
    throw new IllegalArgumentException("words of another text: " + words);
  }

  private static int indexOf(Part.Words words, List<Part> parts) {
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i) instanceof Part.Words other && other.equals(words)) {
        return i;
      }
    }
    return -1;
  }

  private static Block block(List<Part> all, int at) {
    int from = at;
    while (from > 0 && InlineRuns.runsThrough(all.get(from - 1))) {
      from--;
    }
    int to = at;
    while (to < all.size() && InlineRuns.runsThrough(all.get(to))) {
      to++;
    }
    int offset = 0;
    for (Part part : all.subList(from, at)) {
      offset += part instanceof Part.Words words ? words.text().length() : 0;
    }
    return new Block(InlineRuns.text(all.subList(from, to)), offset);
  }
}
