package org.sijill.model;

import org.jspecify.annotations.Nullable;

/**
 * What an article says in one language.
 *
 * @param title the headline
 * @param summary a sentence or two
 * @param translation how it was translated, unless it was written in this language
 * @param body the text itself
 */
public record ArticleText(
    String title, String summary, @Nullable Translation translation, MarkdownSource body) {}
