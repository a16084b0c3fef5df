package org.sijill.content;

import org.jspecify.annotations.Nullable;
import org.sijill.diagnostics.Quote;
import org.sijill.diagnostics.Rule;
import org.sijill.language.Countries;
import org.sijill.model.Source;

/** Reads a publisher's file. */
final class SourceReader {

  private SourceReader() {}

  static Source read(String id, Fields fields) {
    Source source =
        new Source(
            id,
            fields.text("name"),
            fields.address("homepage"),
            country(fields),
            fields.language("language"));
    fields.close();
    return source;
  }

  private static @Nullable String country(Fields fields) {
    String code = fields.optionalString("country");
    if (code != null && !Countries.isCode(code)) {
      fields.report(
          fields.position("country"),
          Rule.BAD_COUNTRY,
          Quote.of(code) + " is not a country code",
          "write the two capital letters of ISO 3166-1: EG");
    }
    return code;
  }
}
