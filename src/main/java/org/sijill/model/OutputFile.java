package org.sijill.model;

/**
 * A finished file of the site.
 *
 * @param path where it stands below the site's root, with {@code /} between names
 * @param bytes what it holds; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; copying every page would cost
public record OutputFile(String path, byte[] bytes) {}
