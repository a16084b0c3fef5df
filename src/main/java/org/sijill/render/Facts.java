package org.sijill.render;

import java.net.URI;
import java.util.List;
import org.sijill.markup.HtmlText;

/** Makes the labelled facts of a card. */
final class Facts {

  private Facts() {}

  static Views.Fact text(PageContext context, String key, String words) {
    return one(context, key, value(context.label(words)));
  }

  /** A link out of the site; its address is what a reader sees, for print and for permanence. */
  static Views.Fact link(PageContext context, String key, URI address) {
    String shown = HtmlText.escape(address.toString());
    Views.Phrase label = new Views.Phrase(shown, null, "ltr");
    return one(
        context,
        key,
        new Views.FactValue(
            null, new Views.Link(address.toString(), label, null, false), null, null));
  }

  static Views.Fact one(PageContext context, String key, Views.FactValue value) {
    return new Views.Fact(context.words(key), List.of(value));
  }

  static Views.FactValue value(Views.Phrase phrase) {
    return new Views.FactValue(phrase, null, null, null);
  }
}
