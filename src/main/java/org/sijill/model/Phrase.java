package org.sijill.model;

/**
 * A piece of plain text that knows its language.
 *
 * @param text the words, never HTML
 * @param language the language in which they stand
 */
public record Phrase(String text, Language language) {}
