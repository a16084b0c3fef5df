package org.sijill.template;

import org.jspecify.annotations.Nullable;
import org.sijill.markup.HtmlText;

/** A step of a compiled template. Immutable, but for the slots that it is given. */
sealed interface Node {

  /** Prints itself, with the variables in their slots. */
  void print(@Nullable Object[] slots, Utf8 out);

  /** What is the same on every page. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Fixed(byte[] utf8) implements Node {
    @Override
    public void print(@Nullable Object[] slots, Utf8 out) {
      out.append(utf8);
    }
  }

  /** Words, in which what means something in HTML is escaped. */
  record Words(Value value) implements Node {
    @Override
    public void print(@Nullable Object[] slots, Utf8 out) {
      Object words = value.of(slots);
      if (words != null) {
        out.append(HtmlText.escape(words.toString()));
      }
    }
  }

  /** Safe HTML. */
  record Html(Value value) implements Node {
    @Override
    public void print(@Nullable Object[] slots, Utf8 out) {
      Object html = value.of(slots);
      if (html != null) {
        out.append(html.toString());
      }
    }
  }

  /**
   * An attribute, left out where its value is nothing.
   *
   * @param opening the blank before it, its name and the first quotation mark
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Attribute(byte[] opening, Value value) implements Node {
    @Override
    public void print(@Nullable Object[] slots, Utf8 out) {
      Object words = value.of(slots);
      String text = words == null ? "" : words.toString();
      if (!text.isEmpty()) {
        out.append(opening);
        out.append(HtmlText.escape(text));
        out.append('"');
      }
    }
  }

  /** What is printed where a condition holds, or where it does not. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record If(Value condition, boolean wanted, Node[] body) implements Node {
    @Override
    public void print(@Nullable Object[] slots, Utf8 out) {
      if (Value.holds(condition.of(slots)) == wanted) {
        Node.print(body, slots, out);
      }
    }
  }

  /**
   * What is printed for each element of a list.
   *
   * @param slot that of the element
   * @param between what stands between two
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Each(Value list, int slot, byte[] between, Node[] body) implements Node {
    @Override
    public void print(@Nullable Object[] slots, Utf8 out) {
      if (list.of(slots) instanceof Iterable<?> elements) {
        boolean first = true;
        for (Object element : elements) {
          if (!first) {
            out.append(between);
          }
          first = false;
          slots[slot] = element;
          Node.print(body, slots, out);
        }
      }
    }
  }

  /** A variable that a fragment is given. */
  record Let(int slot, Value value) implements Node {
    @Override
    public void print(@Nullable Object[] slots, Utf8 out) {
      slots[slot] = value.of(slots);
    }
  }

  /** Prints steps in their order; they are in an array, for there are hundreds on each page. */
  static void print(Node[] nodes, @Nullable Object[] slots, Utf8 out) {
    for (Node node : nodes) {
      node.print(slots, out);
    }
  }
}
