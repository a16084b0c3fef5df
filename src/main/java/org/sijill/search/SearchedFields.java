package org.sijill.search;

import java.util.List;
import org.sijill.link.Wording;

/**
 * What of a document is searched, the weightiest first.
 *
 * @param title its title; for an entity its spellings in all languages as well
 * @param summary what it says in short
 * @param headings its headings
 * @param body the rest
 * @param names whose names it holds, and how it writes them, in the order of the text
 */
record SearchedFields(
    String title, String summary, String headings, String body, List<Wording.Named> names) {

  /** Copies the names. */
  SearchedFields {
    names = List.copyOf(names);
  }

  /** Returns the fields in their order. */
  List<String> all() {
    return List.of(title, summary, headings, body);
  }
}
