package org.sijill.verify;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What is kept of a page to compare it with others.
 *
 * @param path below the site's root
 * @param language the tag that it states; empty if it states none
 * @param title its title, without space around it
 * @param ids all of its ids, each between two line breaks: a set of strings would take several
 *     times as much memory
 * @param anchors the places on other pages to which it links
 * @param links the paths of all files to which it links
 * @param refreshes the paths to which it leads by itself, empty for one outside the site
 * @param canonicals the addresses that it states to be its own
 * @param alternates the pages that it states to be the same in other languages
 */
record PageFacts(
    String path,
    String language,
    PlacedValue title,
    String ids,
    List<Anchor> anchors,
    Set<String> links,
    List<PlacedValue> refreshes,
    List<PlacedValue> canonicals,
    List<Alternate> alternates) {

  /** A place on another page. */
  record Anchor(String path, PlacedValue fragment) {}

  /** An address, and the language that the page is said to have there. */
  record Alternate(String language, PlacedValue address) {}

  boolean isRedirect() {
    return !refreshes.isEmpty();
  }

  /** Returns the ids that a link can name. */
  Set<String> idSet() {
    return Set.copyOf(Arrays.asList(ids.split("\n")));
  }
}
