package org.sijill.markup;

import org.jspecify.annotations.Nullable;
import org.sijill.model.Language;

/** A part of a text on its way from Markdown to HTML. */
public sealed interface Part {

  /**
   * Markup that is the same whoever reads it; safe, made by Sijill alone.
   *
   * @param html the markup
   * @param inline whether it stands within a line: emphasis and code, not blocks
   */
  record Markup(String html, boolean inline) implements Part {}

  /**
   * Plain words.
   *
   * @param text the words; a line break in the source is a {@code \n}
   * @param offset where they begin in the Markdown, in UTF-16 code units
   * @param linkable whether names in them may become links; not so in headings, links and code
   */
  record Words(String text, int offset, boolean linkable) implements Part {

    // Names are looked up by the words that hold them; what the compiler makes of a record costs
    // several times that.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Words words
          && offset == words.offset
          && linkable == words.linkable
          && text.equals(words.text);
    }

    @Override
    public int hashCode() {
      return offset;
    }
  }

  /**
   * The start of a link.
   *
   * @param destination where it leads, as the Markdown says
   * @param offset where it begins in the Markdown
   */
  record LinkStart(String destination, int offset) implements Part {}

  /** The end of a link. */
  record LinkEnd() implements Part {}

  /**
   * The start of words in another language.
   *
   * @param language the language, with its direction
   */
  record ForeignStart(Language language) implements Part {}

  /** The end of words in another language. */
  record ForeignEnd() implements Part {}

  /**
   * The start of a heading, and so of a section.
   *
   * @param level from 2 to 6
   * @param id its anchor, unique in the text
   * @param text its words, without markup
   * @param nested whether it stands in a quotation or a list
   */
  record HeadingStart(int level, String id, String text, boolean nested) implements Part {}

  /** The end of a heading. */
  record HeadingEnd(int level) implements Part {}

  /**
   * A picture.
   *
   * @param name its file, as the Markdown says
   * @param alt what it shows, in words
   * @param caption its caption, or empty
   * @param alone whether it is a paragraph of its own
   * @param offset where it stands in the Markdown
   */
  record Picture(String name, String alt, String caption, boolean alone, int offset)
      implements Part {

    /** Takes {@code ./a.png} for {@code a.png}: it names the same file. */
    public Picture {
      name = name.replaceFirst("^(\\./)+", "");
    }
  }

  /**
   * A mark that leads to a footnote.
   *
   * @param number the footnote's number, from 1
   * @param occurrence which of the marks of that footnote it is, from 1
   */
  record NoteMark(int number, int occurrence) implements Part {}

  /**
   * The start of an item of an ordered list.
   *
   * @param number its number
   */
  record ItemStart(int number) implements Part {}

  /**
   * The place for an item's number, which a browser writes itself if the page has its digits.
   *
   * @param number the number
   */
  record ItemNumber(int number) implements Part {}

  /** The start of a table; wide ones scroll by themselves. */
  record TableStart() implements Part {}

  /** The end of a table. */
  record TableEnd() implements Part {}
}
