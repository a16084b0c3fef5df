package org.sijill.text;

import java.util.List;

/**
 * Something doubtful in a text.
 *
 * @param offset where it begins, in UTF-16 code units
 * @param text the characters in question
 * @param cause what is wrong with them, in a clause that begins with a verb
 * @param remedy what to write instead, in a clause
 */
public record Finding(int offset, String text, String cause, String remedy) {

  /** Returns words with blanks in place of what was found in them. */
  public static String blankOut(List<Finding> found, String words) {
    StringBuilder rest = new StringBuilder(words);
    for (Finding finding : found) {
      int length = finding.text().length();
      rest.replace(finding.offset(), finding.offset() + length, " ".repeat(length));
    }
    return rest.toString();
  }
}
