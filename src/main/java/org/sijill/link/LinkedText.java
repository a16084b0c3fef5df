package org.sijill.link;

import java.util.Map;
import org.sijill.markup.Prose;

/**
 * A text whose links are known to lead somewhere.
 *
 * @param prose the text
 * @param targets where each destination leads, by the destination as the Markdown writes it
 */
public record LinkedText(Prose prose, Map<String, LinkTarget> targets) {

  /** Copies the targets. */
  public LinkedText {
    targets = Map.copyOf(targets);
  }
}
