package org.sijill.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands inside a page's frame.
 *
 * @param template what prints it
 * @param title the page's own title, isolated without markup
 * @param description the same for a sentence on the page, or null
 * @param crumbs the way here from the language's first page, without this page
 * @param view what the template prints
 * @param scripts the names below {@code assets/} of scripts that only this kind of page needs
 */
record PageContent(
    PageTemplate template,
    String title,
    @Nullable String description,
    List<Views.Link> crumbs,
    Object view,
    List<String> scripts) {

  PageContent(
      PageTemplate template,
      String title,
      @Nullable String description,
      List<Views.Link> crumbs,
      Object view) {
    this(template, title, description, crumbs, view, List.of());
  }

  static PageContent of(PageTemplate template, String title, Object view) {
    return new PageContent(template, title, null, List.of(), view);
  }

  /** Returns the same with scripts that the page needs. */
  PageContent withScripts(String... names) {
    return new PageContent(template, title, description, crumbs, view, List.of(names));
  }
}
