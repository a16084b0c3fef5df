package org.sijill.model;

import java.net.URI;

/**
 * Under what terms the archive's own texts may be used, and who holds the rights.
 *
 * @param licence an absolute http or https address
 * @param holder the name of the holder
 */
public record Licence(URI licence, Text holder) {}
