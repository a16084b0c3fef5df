package org.sijill.link;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.sijill.diagnostics.Position;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Rule;
import org.sijill.model.Archive;
import org.sijill.model.Article;
import org.sijill.model.Image;

/** Finds the pictures that no text of their article shows. They are not published. */
public final class UnusedPictures {

  private UnusedPictures() {}

  /**
   * Warns about each, except in articles with a missing text or a reference to a missing picture,
   * which is the real fault.
   */
  public static void check(Archive archive, Links links, Problems problems) {
    for (Article article : archive.articles().values()) {
      Set<String> shown = links.pictures(article.key());
      Set<String> names = new HashSet<>();
      article.images().forEach(image -> names.add(image.name()));
      if (names.containsAll(shown) && hasAllTexts(article, links)) {
        article.images().stream()
            .filter(image -> !shown.contains(image.name()) && image.width() > 0)
            .forEach(image -> report(image, problems));
      }
    }
  }

  private static boolean hasAllTexts(Article article, Links links) {
    return links.texts().getOrDefault(article.key(), Map.of()).values().stream()
        .noneMatch(text -> text.prose().parts().isEmpty());
  }

  private static void report(Image image, Problems problems) {
    problems.report(
        Position.start(image.file().toString().replace('\\', '/')),
        Rule.UNUSED_IMAGE,
        "no text shows this picture, and it is not published",
        "show it with ![what it shows](" + image.name() + "), or remove it");
  }
}
