package org.sijill.model;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A publisher of articles.
 *
 * @param id its file's name without the extension
 * @param name its name
 * @param homepage its address
 * @param country where it is published: an ISO 3166-1 code of two letters
 * @param language the language in which it publishes
 */
public record Source(
    String id,
    Text name,
    @Nullable URI homepage,
    @Nullable String country,
    @Nullable Language language) {}
