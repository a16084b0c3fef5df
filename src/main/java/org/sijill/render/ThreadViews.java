package org.sijill.render;

import java.util.ArrayList;
import java.util.Collections;
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

  private final Desk desk;

  ThreadViews(Desk desk) {
    this.desk = desk;
  }

  /** Returns a thread with its newest articles, oldest first. */
  Views.ThreadSummary of(StoryThread thread) {
    List<Article> all = desk.site().plan().articlesOfThread(thread.id()).articles();
    List<Article> newest = new ArrayList<>(all.subList(0, Math.min(SHOWN, all.size())));
    Collections.reverse(newest);
    RecordKey key = new RecordKey(RecordKind.THREAD, thread.id());
    return new Views.ThreadSummary(
        Objects.requireNonNull(desk.link(key, thread.title().in(desk.language()))),
        thread.summary() == null ? null : desk.phrase(thread.summary()),
        new ArticleItems(desk).of(newest));
  }
}
