package org.sijill.link;

import java.util.ArrayList;
import java.util.List;
import org.sijill.markup.Part;
import org.sijill.model.RecordKey;

/**
 * The words of a text without markup, for searching.
 *
 * @param headings the headings, one per line
 * @param body everything else, one block per line
 * @param names the names in the text, as they are written there
 */
public record Wording(String headings, String body, List<Named> names) {

  /** Copies the names. */
  public Wording {
    names = List.copyOf(names);
  }

  /**
   * A name in a text.
   *
   * @param entity the entity that has the name
   * @param written the name as written in the text, with attached particles and endings
   */
  public record Named(RecordKey entity, String written) {}

  /** Returns the words of a text. */
  public static Wording of(LinkedText text) {
    StringBuilder headings = new StringBuilder();
    StringBuilder body = new StringBuilder();
    List<Named> names = new ArrayList<>();
    StringBuilder current = body;
    for (Part part : text.prose().allParts()) {
      if (part instanceof Part.Words words) {
        current.append(words.text());
        for (Mention mention : text.mentions().getOrDefault(words, List.of())) {
          String written = words.text().substring(mention.start(), mention.end());
          names.add(new Named(mention.entity(), written));
        }
      } else if (part instanceof Part.HeadingStart) {
        current = headings;
      } else if (part instanceof Part.HeadingEnd) {
        headings.append('\n');
        current = body;
      } else if (!(part instanceof Part.LinkStart
          || part instanceof Part.LinkEnd
          || isInline(part))) {
        current.append(part instanceof Part.NoteMark ? ' ' : '\n');
      }
    }
    return new Wording(headings.toString(), body.toString(), names);
  }

  private static boolean isInline(Part part) {
    return part instanceof Part.ForeignStart
        || part instanceof Part.ForeignEnd
        || part instanceof Part.ItemNumber
        || (part instanceof Part.Markup markup && markup.inline());
  }
}
