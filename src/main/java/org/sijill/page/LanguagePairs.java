package org.sijill.page;

import java.util.ArrayList;
import java.util.List;
import org.sijill.model.Article;
import org.sijill.model.Language;

/** Lists the pages that show an article in two languages, one for each pair of its languages. */
public final class LanguagePairs {

  private LanguagePairs() {}

  /**
   * Returns an article's pairs, each as a page of the language that comes first.
   *
   * @param languages those of the archive, in its order
   */
  public static List<Page.SideBySide> of(Article article, List<Language> languages) {
    List<Language> own = languages.stream().filter(article.texts()::containsKey).toList();
    List<Page.SideBySide> pairs = new ArrayList<>();
    for (int i = 0; i < own.size(); i++) {
      for (Language other : own.subList(i + 1, own.size())) {
        pairs.add(new Page.SideBySide(own.get(i), article, other));
      }
    }
    return pairs;
  }
}
