package org.sijill.template;

import org.jspecify.annotations.Nullable;

/**
 * A compiled template. Immutable.
 *
 * @param nodes its steps
 * @param slots how many variables it has
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Program(Node[] nodes, int slots) {

  /** A page is printed where the thread's last one was, which has grown to the size of pages. */
  private static final ThreadLocal<Utf8> PAPER = ThreadLocal.withInitial(Utf8::new);

  /** Prints a page; the variables' values are those of the first slots. */
  byte[] run(Object... variables) {
    @Nullable Object[] all = new @Nullable Object[slots];
    System.arraycopy(variables, 0, all, 0, variables.length);
    Utf8 out = PAPER.get();
    out.clear();
    Node.print(nodes, all, out);
    return out.toBytes();
  }
}
