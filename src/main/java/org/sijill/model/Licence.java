package org.sijill.model;

import java.net.URI;

/**
 * The licence of the archive's own texts, and the holder of the rights.
 *
 * @param licence an absolute http or https address
 * @param holder the name of the holder
 */
public record Licence(URI licence, Text holder) {}
