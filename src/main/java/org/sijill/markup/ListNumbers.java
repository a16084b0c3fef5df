package org.sijill.markup;

import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells a list from lines that begin with a number. CommonMark takes {@code 2023. 9. 13.} for three
 * lists in one another, and {@code 1986. A great year} below {@code 19. June} for item 20: a
 * browser counts, and prints what nobody wrote.
 */
final class ListNumbers {

  /** A list that begins with a greater number begins with a year. */
  private static final int MAX_FIRST = 99;

  /** What the numbers of a list say. */
  enum Kind {
    /** Each is its predecessor's plus one. */
    LIST,

    /** They do not count: each item is text that begins with a number. */
    TEXT,

    /** All are 1, and it cannot be told what they are. */
    REPEATED
  }

  private ListNumbers() {}

  static Kind kind(OrderedList list) {
    List<String> numbers = new ArrayList<>();
    boolean nested = false;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      numbers.add(number((ListItem) item));
      nested |= isOnly(item.getFirstChild(), OrderedList.class);
    }
    if (numbers.size() > 1 && numbers.stream().allMatch("1"::equals)) {
      return Kind.REPEATED;
    }
    boolean text = nested || isOneLine(list) || !count(numbers);
    return text ? Kind.TEXT : Kind.LIST;
  }

  /** Returns the digits of an item as they are typed. */
  private static String number(ListItem item) {
    String mark = item.getOpeningMarker().toString();
    return mark.substring(0, mark.length() - 1);
  }

  private static boolean isOnly(Node child, Class<? extends Node> kind) {
    return kind.isInstance(child) && child.getNext() == null;
  }

  /** A list has at least two items; one that goes on for several paragraphs may be part of one. */
  private static boolean isOneLine(OrderedList list) {
    Node item = list.getFirstChild();
    boolean one = item != null && item.getNext() == null;
    return one && (!item.hasChildren() || isOnly(item.getFirstChild(), Paragraph.class));
  }

  /** A zero before the digits would be lost. */
  private static boolean count(List<String> numbers) {
    int first = Integer.parseInt(numbers.get(0));
    if (first > MAX_FIRST) {
      return false;
    }
    for (int i = 0; i < numbers.size(); i++) {
      if (!numbers.get(i).equals(Integer.toString(first + i))) {
        return false;
      }
    }
    return true;
  }
}
