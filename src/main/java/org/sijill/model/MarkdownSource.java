package org.sijill.model;

/**
 * Markdown as it stands in a file, below the front matter.
 *
 * @param file the file's path below {@code content/}, with {@code /} between names
 * @param firstLine the number in the file of the Markdown's first line, from 1
 * @param markdown the text, its lines ended by {@code \n}
 */
public record MarkdownSource(String file, int firstLine, String markdown) {}
