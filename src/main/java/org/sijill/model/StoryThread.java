package org.sijill.model;

import org.jspecify.annotations.Nullable;

/**
 * A story that several articles carry on.
 *
 * @param id its file's name without the ending
 * @param title its name
 * @param summary what it is about
 */
public record StoryThread(String id, Text title, @Nullable Text summary) {}
