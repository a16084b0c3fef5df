package org.sijill.model;

/**
 * A piece of plain text with its language.
 *
 * @param text the words, never HTML
 * @param language the language of the words
 */
public record Phrase(String text, Language language) {}
