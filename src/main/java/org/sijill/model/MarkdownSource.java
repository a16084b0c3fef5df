package org.sijill.model;

/**
 * Markdown as it stands in a file, below the front matter.
 *
 * @param file the file's path below {@code content/}, with {@code /} between names
 * @param firstLine the number in the file of the Markdown's first line, from 1
 * @param markdown the text in NFC, its lines ended by {@code \n}
 * @param written the same text in the form of Unicode that the file has, for positions in it
 */
public record MarkdownSource(String file, int firstLine, String markdown, String written) {

  /** Makes the source of a text that the file has in NFC. */
  public MarkdownSource(String file, int firstLine, String markdown) {
    this(file, firstLine, markdown, markdown);
  }
}
