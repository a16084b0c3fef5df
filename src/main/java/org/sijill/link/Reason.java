package org.sijill.link;

import java.util.List;
import java.util.Optional;
import org.sijill.model.Archive;
import org.sijill.model.RecordKey;

/** Why an article is offered beside another. */
public sealed interface Reason {

  /** Returns what is left of it in an archive of which records may be gone. */
  default Optional<Reason> in(Archive archive) {
    return Optional.of(this);
  }

  /** Says whether it stands for itself; to be near in time is a reason beside others only. */
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
    public Optional<Reason> in(Archive archive) {
      List<RecordKey> left = entities.stream().filter(archive::has).toList();
      return left.isEmpty() ? Optional.empty() : Optional.of(new SharedEntities(left));
    }
  }

  /**
   * Both report these.
   *
   * @param events their ids
   */
  record SharedEvents(List<String> events) implements Reason {

    @Override
    public Optional<Reason> in(Archive archive) {
      List<String> left = events.stream().filter(id -> archive.events().containsKey(id)).toList();
      return left.isEmpty() ? Optional.empty() : Optional.of(new SharedEvents(left));
    }
  }

  /**
   * Both belong to one thread.
   *
   * @param thread its id
   */
  record SameThread(String thread) implements Reason {

    @Override
    public Optional<Reason> in(Archive archive) {
      return archive.threads().containsKey(thread) ? Optional.of(this) : Optional.empty();
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
