package org.sijill.model;

/**
 * The Markdown of a file, below the front matter.
 *
 * @param file the file's path below {@code content/}, with {@code /} between names
 * @param firstLine the line of the file on which the Markdown begins, from 1
 * @param markdown the text in NFC, with lines ending in {@code }
 * @param written the same text as the file has it, before normalisation, for positions in the file
 */
public record MarkdownSource(String file, int firstLine, String markdown, String written) {

  /** Creates the source of a text that is in NFC in the file. */
  public MarkdownSource(String file, int firstLine, String markdown) {
    this(file, firstLine, markdown, markdown);
  }
}
