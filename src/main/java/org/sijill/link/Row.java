package org.sijill.link;

/**
 * Numbers in rising order, each with its weight: an article's features, or the articles that have a
 * feature.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Row(int[] numbers, double[] weights) {}
