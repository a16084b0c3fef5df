package org.sijill.model;

/**
 * A finished file of the site.
 *
 * @param path the path below the site's root, with {@code /} between names
 * @param bytes the content; must not be changed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; copying every page would be slow
public record OutputFile(String path, byte[] bytes) {}
