package org.sijill.model;

import org.jspecify.annotations.Nullable;

/**
 * A story that continues over several articles.
 *
 * @param id its file's name without the extension
 * @param title its name
 * @param summary what it is about
 */
public record StoryThread(String id, Text title, @Nullable Text summary) {}
