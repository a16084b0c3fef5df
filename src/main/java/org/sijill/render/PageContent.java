package org.sijill.render;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sijill.markup.Prose;

/**
 * What stands inside a page's frame.
 *
 * @param template what prints it
 * @param title the page's own title, isolated without markup
 * @param description the same for a sentence on the page, or null
 * @param crumbs the way here from the language's first page, without this page
 * @param view what the template prints
 * @param styles the names below {@code assets/} of style sheets that only this page needs
 * @param scripts the names below {@code assets/} of scripts that only this kind of page needs
 */
record PageContent(
    PageTemplate template,
    String title,
    @Nullable String description,
    List<Views.Link> crumbs,
    Object view,
    List<String> styles,
    List<String> scripts) {

  PageContent(
      PageTemplate template,
      String title,
      @Nullable String description,
      List<Views.Link> crumbs,
      Object view) {
    this(template, title, description, crumbs, view, List.of(), List.of());
  }

  static PageContent of(PageTemplate template, String title, Object view) {
    return new PageContent(template, title, null, List.of(), view);
  }

  /** Returns the same with scripts that the page needs. */
  PageContent withScripts(String... names) {
    return new PageContent(template, title, description, crumbs, view, styles, List.of(names));
  }

  /** Returns the same with the style sheet of what few texts have, if one of them has any of it. */
  PageContent withProse(Prose... texts) {
    boolean plain = Stream.of(texts).allMatch(Prose::isPlain);
    List<String> sheets = plain ? List.of() : List.of("prose.css");
    return new PageContent(template, title, description, crumbs, view, sheets, scripts);
  }
}
