package org.sijill.link;

import java.util.List;
import org.sijill.model.RecordKey;

/** Why an article is offered beside another. */
public sealed interface Reason {

  /**
   * Both are about these.
   *
   * @param entities the rarest first
   */
  record SharedEntities(List<RecordKey> entities) implements Reason {}

  /**
   * Both report these.
   *
   * @param events their ids
   */
  record SharedEvents(List<String> events) implements Reason {}

  /**
   * Both belong to one thread.
   *
   * @param thread its id
   */
  record SameThread(String thread) implements Reason {}

  /** They use the same words. */
  record AlikeTexts() implements Reason {}

  /** They were published within a week. */
  record SameWeek() implements Reason {}

  /** They were published within a month. */
  record SameMonth() implements Reason {}
}
