package org.sijill.verify;

import java.util.List;

/** Looks at one page by itself. Stateless. */
interface PageCheck {

  List<PageCheck> ALL =
      List.of(
          new StructureCheck(),
          new IdCheck(),
          new LanguageCheck(),
          new PolicyCheck(),
          new ActiveContentCheck(),
          new AltTextCheck(),
          new TemplateRestCheck());

  /** Reports what is wrong with a page. */
  void check(PageFile page);
}
