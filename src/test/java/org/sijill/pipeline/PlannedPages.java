package org.sijill.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sijill.diagnostics.Problems;
import org.sijill.page.Address;

/**
 * The pages of a planned site.
 *
 * @param byPath as they are rendered
 */
record PlannedPages(SortedMap<String, String> byPath) {

  /** Renders every page. */
  static PlannedPages of(PlannedSite site) throws IOException {
    SortedMap<String, String> pages = new TreeMap<>();
    for (Address address : site.plan().pages().keySet()) {
      byte[] bytes = site.file(address.path(), new Problems()).orElseThrow().bytes();
      pages.put(address.path(), new String(bytes, StandardCharsets.UTF_8));
    }
    return new PlannedPages(pages);
  }

  /** Returns a page, or nothing if there is none at that path. */
  String page(String path) {
    return byPath.getOrDefault(path, "");
  }
}
