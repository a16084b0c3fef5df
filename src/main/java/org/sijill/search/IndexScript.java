package org.sijill.search;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sijill.model.OutputFile;
import org.sijill.text.Unicode;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the index as classic scripts, the one kind of file that a page may load from the disk.
 * Each hands its name and its data to one function of the page.
 */
final class IndexScript {

  private static final String FOLDER = "assets/search/";

  private static final JsonMapper MAPPER =
      JsonMapper.builder(JsonFactory.builder().characterEscapes(new ScriptEscapes()).build())
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .build();

  private IndexScript() {}

  /**
   * Returns a script.
   *
   * @param name its path below the folder, without its ending
   * @param data what Jackson writes as JSON
   */
  static OutputFile of(String name, Object data) {
    String text = "sijillShard(" + json(name) + "," + json(data) + ");\n";
    return new OutputFile(FOLDER + name + ".js", text.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns the size of data as JSON, in bytes. */
  static int bytes(Object data) {
    return json(data).getBytes(StandardCharsets.UTF_8).length;
  }

  private static String json(Object data) {
    return MAPPER.writeValueAsString(data);
  }

  /**
   * JSON that is also a safe script anywhere: it has no end of an element, no line separator, no
   * control and no mark that changes how the source reads.
   */
  private static final class ScriptEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1;

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] codes = standardAsciiEscapesForJSON();
      codes['<'] = ESCAPE_CUSTOM;
      codes['\u007f'] = ESCAPE_CUSTOM;
      return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
      return c == '<' || Unicode.isControl(c)
          ? new SerializedString(String.format(Locale.ROOT, "\\u%04x", c))
          : null;
    }
  }
}
