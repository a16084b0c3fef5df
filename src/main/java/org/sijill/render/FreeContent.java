package org.sijill.render;

import java.util.List;
import java.util.Objects;
import org.sijill.link.LinkedText;
import org.sijill.model.ArticleText;
import org.sijill.model.FreePage;
import org.sijill.model.RecordKey;
import org.sijill.model.RecordKind;
import org.sijill.page.Page;

/** Pages such as "about", and pages that only lead elsewhere. */
final class FreeContent {

  private final PageContext context;

  FreeContent(PageContext context) {
    this.context = context;
  }

  PageContent of(Page.Free page) {
    FreePage free = page.page();
    FreePage.PageText text = Objects.requireNonNull(free.texts().get(page.language()));
    RecordKey key = new RecordKey(RecordKind.PAGE, free.id());
    LinkedText linked = context.site().links().text(key, page.language());
    Views.FreeView view =
        new Views.FreeView(
            context.html(text.title()),
            Texts.view(context, linked, List.of(), "", ToldEvents.NONE));
    return new PageContent(
            PageTemplate.FREE_PAGE,
            context.plain(text.title()),
            null,
            List.of(new ListContent(context).home()),
            view)
        .withProse(linked.prose())
        .withScripts("text.js");
  }

  PageContent redirect(Page.Redirect page) {
    String href = context.href(new Page.ArticlePage(page.language(), page.article()));
    ArticleText text = Objects.requireNonNull(page.article().texts().get(page.language()));
    String title = context.plain(text.title());
    return PageContent.of(PageTemplate.REDIRECT, title, new Views.RedirectView(href, title));
  }
}
