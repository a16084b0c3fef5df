package org.sijill.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes records as JSON: components in order, without those that are null. Thread-safe. */
final class Json {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  /** Lines end in the same way on every platform. */
  private static final ObjectWriter PRETTY =
      MAPPER
          .writer()
          .with(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

  private Json() {}

  /** Returns an indented file in UTF-8. */
  static byte[] file(Object value) {
    return PRETTY.writeValueAsBytes(value);
  }

  /**
   * Returns JSON that is safe inside a script element: nothing in it can end the element or begin a
   * comment (HTML, 4.12.1.3).
   */
  static String inScript(Object value) {
    return MAPPER
        .writeValueAsString(value)
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026");
  }
}
