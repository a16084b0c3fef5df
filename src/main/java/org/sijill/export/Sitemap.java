package org.sijill.export;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.sijill.model.Archive;
import org.sijill.model.OutputFile;
import org.sijill.page.DataFile;
import org.sijill.page.Page;
import org.sijill.page.SitePlan;

/**
 * Lists all pages for search engines (sitemaps.org, 0.9), in as many files as needed, if the
 * archive has a base address.
 */
final class Sitemap {

  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  /**
   * The most bytes in one file. The protocol allows fifty times as many, and 50,000 addresses,
   * which a file of this size never reaches.
   */
  private static final int MOST = 1_000_000;

  /** The bytes of the markup around an address. */
  private static final int ELEMENTS = "\n<url>\n<loc></loc></url>".length();

  private Sitemap() {}

  static List<OutputFile> of(Archive archive, SitePlan plan) {
    URI base = archive.settings().baseUrl();
    if (base == null) {
      return List.of();
    }
    List<String> urls = new ArrayList<>();
    plan.pages()
        .forEach(
            (address, page) -> {
              if (!(page instanceof Page.Redirect || page instanceof Page.NotFound)) {
                urls.add(base.resolve(address.path()).toString());
              }
            });
    String path = DataFile.SITEMAP.address(archive.settings().defaultLanguage()).path();
    return of(urls, base, path, MOST);
  }

  /**
   * Returns one file, or an index followed by the files that it lists.
   *
   * @param most the most bytes of the entries of one file
   */
  static List<OutputFile> of(List<String> urls, URI base, String path, int most) {
    List<List<String>> divided = divided(urls, most);
    if (divided.size() < 2) {
      return List.of(file(path, "urlset", "url", urls));
    }
    List<OutputFile> files = new ArrayList<>();
    List<String> parts = new ArrayList<>();
    for (List<String> some : divided) {
      String part = path.replace(".xml", "-" + (parts.size() + 1) + ".xml");
      files.add(file(part, "urlset", "url", some));
      parts.add(base.resolve(part).toString());
    }
    files.add(0, file(path, "sitemapindex", "sitemap", parts));
    return files;
  }

  private static List<List<String>> divided(List<String> urls, int most) {
    List<List<String>> parts = new ArrayList<>();
    int size = most;
    for (String url : urls) {
      int more = ELEMENTS + url.length();
      if (size + more > most) {
        parts.add(new ArrayList<>());
        size = 0;
      }
      parts.get(parts.size() - 1).add(url);
      size += more;
    }
    return parts;
  }

  private static OutputFile file(String path, String root, String entry, List<String> urls) {
    Xml xml = new Xml(root, NAMESPACE);
    urls.forEach(url -> xml.begin(entry).element("loc", url).end());
    return new OutputFile(path, xml.end().file());
  }
}
