package org.sijill.search;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sijill.model.OutputFile;
import org.sijill.text.Unicode;

/**
 * Writes the index as classic scripts, the one kind of file that a page may load from the disk.
 * Each hands its name and what it holds to one function of the page.
 */
final class Script {

  private static final String FOLDER = "assets/search/";

  private Script() {}

  /** Returns a script whose name, below the folder and without its ending, is its key. */
  static OutputFile of(String name, String json) {
    String text = "sijillShard(" + string(name) + "," + json + ");\n";
    return new OutputFile(FOLDER + name + ".js", text.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns a list as JSON. */
  static String list(List<String> items) {
    return "[" + String.join(",", items) + "]";
  }

  /**
   * Returns a text as JSON that is also a safe script in any place: no end of an element, no line
   * separator, no control, no mark that changes how the source reads.
   */
  static String string(String text) {
    StringBuilder json = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        json.append("\\n");
      } else if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c == '<' || Unicode.isControl(c)) {
        String hex = Integer.toHexString(c);
        json.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }
}
