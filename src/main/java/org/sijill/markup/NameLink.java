package org.sijill.markup;

/**
 * A name within words that leads to a page.
 *
 * @param start where it begins in the words
 * @param end where it ends, exclusive
 * @param href relative to the page
 */
public record NameLink(int start, int end, String href) {}
