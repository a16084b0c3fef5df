package org.sijill.search;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.sijill.edtf.EdtfDate;
import org.sijill.model.Phrase;
import org.sijill.model.RecordKey;

/**
 * A page that can be found.
 *
 * @param key the record that it shows
 * @param path where it stands below the site's root
 * @param title its title, in the language that the reader is shown
 * @param date when it was published or happened
 * @param source the id of its publisher
 */
record Document(
    RecordKey key, String path, Phrase title, @Nullable EdtfDate date, @Nullable String source) {

  /** Documents of one kind stand together, the newest first. */
  static final Comparator<Document> ORDER =
      Comparator.comparing((Document d) -> d.key().kind())
          .thenComparing(Document::order, Comparator.reverseOrder())
          .thenComparing(Document::lastYear, Comparator.reverseOrder())
          .thenComparing(d -> d.key().id());

  /** Returns the first year that the date may mean, or 0. */
  int firstYear() {
    return date == null || date.earliest().equals(LocalDate.MIN) ? 0 : date.earliest().getYear();
  }

  /** Returns the last year that the date may mean, or 0. */
  int lastYear() {
    return date == null || date.latest().equals(LocalDate.MAX)
        ? firstYear()
        : date.latest().getYear();
  }

  private LocalDate order() {
    return date == null ? LocalDate.MIN : date.earliest();
  }
}
