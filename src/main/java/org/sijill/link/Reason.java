package org.sijill.link;

import java.util.List;
import org.sijill.model.RecordKey;

/** Why an article is listed as related to another. */
public sealed interface Reason {

  /**
   * Both are about the same entities.
   *
   * @param entities the entities, rarest first
   */
  record SharedEntities(List<RecordKey> entities) implements Reason {}

  /**
   * Both report the same events.
   *
   * @param events their ids
   */
  record SharedEvents(List<String> events) implements Reason {}

  /**
   * Both belong to the same thread.
   *
   * @param thread its id
   */
  record SameThread(String thread) implements Reason {}

  /** They use similar words. */
  record AlikeTexts() implements Reason {}

  /** They were published within a week. */
  record SameWeek() implements Reason {}

  /** They were published within a month. */
  record SameMonth() implements Reason {}
}
