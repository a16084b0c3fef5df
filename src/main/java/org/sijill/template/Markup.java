package org.sijill.template;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a template as it is written. */
sealed interface Markup {

  /** All but elements, as written: words, comments, the document type. */
  record Verbatim(String text) implements Markup {}

  /**
   * An element.
   *
   * @param name as written
   * @param attributes in their order
   * @param children what stands between its tags
   * @param form how its tags are written
   * @param place where it begins
   */
  record Element(
      String name, List<Attribute> attributes, List<Markup> children, Form form, Place place)
      implements Markup {

    /** Returns an attribute, or null if the element has none of that name. */
    @Nullable Attribute attribute(String wanted) {
      for (Attribute attribute : attributes) {
        if (attribute.name().equals(wanted)) {
          return attribute;
        }
      }
      return null;
    }
  }

  /** How an element's tags are written. */
  enum Form {
    /** {@code <p></p>}. */
    PAIRED,
    /** {@code <meta>}. */
    VOID,
    /** {@code <path/>}. */
    SELF_CLOSED
  }

  /**
   * An attribute.
   *
   * @param name in lower case
   * @param value without quotation marks
   * @param written the whole of it as written
   */
  record Attribute(String name, String value, String written, Place place) {}
}
