package org.sijill.render;

import java.net.URI;
import java.util.List;
import org.sijill.markup.HtmlText;

/** Makes the labelled facts of a card. */
final class Facts {

  private Facts() {}

  static Views.Fact text(Desk desk, String key, String words) {
    return one(desk, key, value(desk.label(words)));
  }

  /** A link out of the site; its address is what a reader sees, for print and for permanence. */
  static Views.Fact link(Desk desk, String key, URI address) {
    String shown = HtmlText.escape(address.toString());
    Views.Phrase label = new Views.Phrase(shown, null, "ltr");
    return one(
        desk,
        key,
        new Views.FactValue(
            null, new Views.Link(address.toString(), label, null, false), null, null));
  }

  static Views.Fact one(Desk desk, String key, Views.FactValue value) {
    return new Views.Fact(desk.words(key), List.of(value));
  }

  static Views.FactValue value(Views.Phrase phrase) {
    return new Views.FactValue(phrase, null, null, null);
  }
}
