package org.sijill.render;

import java.util.List;
import java.util.Objects;
import org.sijill.model.Article;
import org.sijill.model.RecordKey;
import org.sijill.model.RecordKind;
import org.sijill.model.StoryThread;

/** Threads as other pages show them. */
final class ThreadViews {

  /** The most articles of a thread that another page shows. */
  private static final int SHOWN = 10;

  private final PageContext context;

  ThreadViews(PageContext context) {
    this.context = context;
  }

  /** Returns a thread with its newest articles, in the order of the story. */
  Views.ThreadSummary of(StoryThread thread) {
    List<Article> all = context.site().plan().articlesOfThread(thread.id()).articles();
    List<Article> newest = all.subList(Math.max(0, all.size() - SHOWN), all.size());
    RecordKey key = new RecordKey(RecordKind.THREAD, thread.id());
    return new Views.ThreadSummary(
        Objects.requireNonNull(context.link(key, thread.title().in(context.language()))),
        thread.summary() == null ? null : context.phrase(thread.summary()),
        new ArticleItems(context).of(newest));
  }
}
