package org.sijill.link;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.model.RecordKey;
import org.sijill.model.RecordKind;

/** Why an article is offered beside another. */
public sealed interface Reason {

  /** Returns what is left of it where some records are gone; null if nothing is. */
  default @Nullable Reason without(Set<RecordKey> gone) {
    return this;
  }

  /** Returns whether it stands for itself; to be near in time is a reason beside others only. */
  default boolean isEnough() {
    return true;
  }

  /**
   * Both are about these.
   *
   * @param entities the rarest first
   */
  record SharedEntities(List<RecordKey> entities) implements Reason {

    @Override
    public @Nullable Reason without(Set<RecordKey> gone) {
      if (Collections.disjoint(entities, gone)) {
        return this;
      }
      List<RecordKey> left = entities.stream().filter(entity -> !gone.contains(entity)).toList();
      return left.isEmpty() ? null : new SharedEntities(left);
    }
  }

  /**
   * Both report these.
   *
   * @param events their ids
   */
  record SharedEvents(List<String> events) implements Reason {

    @Override
    public @Nullable Reason without(Set<RecordKey> gone) {
      List<String> left =
          events.stream()
              .filter(id -> !gone.contains(new RecordKey(RecordKind.EVENT, id)))
              .toList();
      return left.isEmpty() ? null : new SharedEvents(left);
    }
  }

  /**
   * Both belong to one thread.
   *
   * @param thread its id
   */
  record SameThread(String thread) implements Reason {

    @Override
    public @Nullable Reason without(Set<RecordKey> gone) {
      return gone.contains(new RecordKey(RecordKind.THREAD, thread)) ? null : this;
    }
  }

  /** They use the same words. */
  record AlikeTexts() implements Reason {}

  /** They were published within a week. */
  record SameWeek() implements Reason {

    @Override
    public boolean isEnough() {
      return false;
    }
  }

  /** They were published within a month. */
  record SameMonth() implements Reason {

    @Override
    public boolean isEnough() {
      return false;
    }
  }
}
