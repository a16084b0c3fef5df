package org.sijill.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.nodes.Document;

/** Pages that stand for all: of each kind and language the one that has most on it. */
final class SamplePages {

  private SamplePages() {}

  /** Returns the paths of a page of every kind in every language, as the disk shows them. */
  static List<String> of(BuiltArchive archive) {
    SortedMap<String, Map.Entry<String, Document>> largest = new TreeMap<>();
    Comparator<Map.Entry<String, Document>> bySize =
        Comparator.comparing(page -> page.getValue().getAllElements().size());
    for (Map.Entry<String, Document> page : archive.pages().entrySet()) {
      if (page.getKey().equals("404.html")) {
        // From the disk its style sheet is not found: see PreviewIT.
        continue;
      }
      largest.merge(kind(page.getKey()), page, (a, b) -> bySize.compare(a, b) < 0 ? b : a);
    }
    List<String> paths = new ArrayList<>();
    largest.values().forEach(page -> paths.add(page.getKey()));
    return paths;
  }

  /** Returns the paths of the sample pages that lie in a folder of a language. */
  static List<String> of(BuiltArchive archive, String folder) {
    return of(archive).stream().filter(path -> path.matches("[a-z]+/" + folder + ".*")).toList();
  }

  /**
   * The pages of a folder are of one kind, its index and each page at the top of another, as are
   * the pages that show an article beside its translation.
   */
  private static String kind(String path) {
    return path.replaceFirst("^([a-z]+/articles/)[^/]+/.+", "$1*/")
        .replaceFirst("^([a-z]+/[a-z]+/)(?!index|accounts|\\*).+", "$1");
  }
}
