package org.sijill.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sijill.model.ArticleText;
import org.sijill.model.FreePage;
import org.sijill.model.Language;
import org.sijill.model.Phrase;
import org.sijill.model.RecordKey;
import org.sijill.model.RecordKind;
import org.sijill.page.Page;
import org.sijill.text.Languages;

/** Pages such as "about", and pages that only lead elsewhere. */
final class FreeContent {

  private final Desk desk;

  FreeContent(Desk desk) {
    this.desk = desk;
  }

  PageContent of(Page.Free page) {
    FreePage free = page.page();
    FreePage.PageText text = Objects.requireNonNull(free.texts().get(page.language()));
    RecordKey key = new RecordKey(RecordKind.PAGE, free.id());
    List<Views.Link> languages = new ArrayList<>();
    for (Language other : free.texts().keySet()) {
      if (!other.equals(page.language())) {
        Phrase name = new Phrase(Languages.autonym(other), other);
        String href = desk.href(new Page.Free(other, free));
        languages.add(new Views.Link(href, desk.phrase(name), other.tag(), false));
      }
    }
    Views.FreeView view =
        new Views.FreeView(
            desk.html(text.title()),
            Texts.view(desk, desk.site().links().text(key, page.language()), List.of(), ""),
            languages);
    return new PageContent(
        "page", desk.plain(text.title()), null, List.of(new ListContent(desk).home()), view);
  }

  PageContent redirect(Page.Redirect page) {
    String href = desk.href(new Page.ArticlePage(page.language(), page.article()));
    ArticleText text = Objects.requireNonNull(page.article().texts().get(page.language()));
    String title = desk.plain(text.title());
    return PageContent.of("redirect", title, new Views.RedirectView(href, title));
  }
}
