package org.sijill.render;

import java.util.Map;
import java.util.Optional;
import org.sijill.model.FreePage;
import org.sijill.model.Language;
import org.sijill.model.Phrase;
import org.sijill.model.RecordKey;
import org.sijill.model.RecordKind;

/** How other pages name a free page. */
final class FreePageLabel {

  private FreePageLabel() {}

  static Optional<Views.Link> of(FreePage page, PageContext context) {
    RecordKey key = new RecordKey(RecordKind.PAGE, page.id());
    FreePage.PageText own = page.texts().get(context.language());
    if (own != null) {
      return Optional.ofNullable(context.link(key, new Phrase(own.title(), context.language())));
    }
    Map.Entry<Language, FreePage.PageText> first = page.texts().entrySet().iterator().next();
    return Optional.ofNullable(
        context.link(key, new Phrase(first.getValue().title(), first.getKey())));
  }
}
