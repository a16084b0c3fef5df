package org.sijill.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.sijill.diagnostics.Problems;
import org.sijill.page.Address;

/** What the pages of a planned site show. */
final class PlannedPages {

  private PlannedPages() {}

  /** Returns each page by its path, without the related stories, which follow an edit later. */
  static SortedMap<String, String> of(PlannedSite site) throws IOException {
    SortedMap<String, String> pages = new TreeMap<>();
    for (Address address : site.plan().pages().keySet()) {
      Document page = page(site, address.path());
      page.select(".related").remove();
      pages.put(address.path(), page.html());
    }
    return pages;
  }

  /** Returns a page. */
  static Document page(PlannedSite site, String path) throws IOException {
    byte[] bytes = site.file(path, new Problems()).orElseThrow().bytes();
    return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
  }
}
