package org.sijill.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sijill.model.Archive;
import org.sijill.model.Language;
import org.sijill.model.OutputFile;
import org.sijill.model.Phrase;
import org.sijill.model.Settings;

/** The web application manifest of a language: how a phone names the archive on its screen. */
final class WebManifest {

  private static final String PAPER = "#fbf8f1";

  private WebManifest() {}

  static OutputFile of(Archive archive, Language language) {
    Settings settings = archive.settings();
    Phrase title = settings.title().in(language);
    Map<String, String> members = new TreeMap<>();
    members.put("name", title.text());
    members.put("lang", title.language().tag());
    members.put("dir", title.language().direction().html());
    members.put("description", settings.description().in(language).text());
    members.put("start_url", "index.html");
    members.put("scope", "../");
    members.put("display", "minimal-ui");
    members.put("background_color", PAPER);
    members.put("theme_color", PAPER);
    String json =
        members.entrySet().stream()
            .map(member -> quoted(member.getKey()) + ": " + quoted(member.getValue()))
            .collect(Collectors.joining(",\n  ", "{\n  ", ",\n  \"icons\": ["));
    String whole = json + icon(192) + ", " + icon(512) + "]\n}\n";
    String path = language.tag() + "/site.webmanifest";
    return new OutputFile(path, whole.getBytes(StandardCharsets.UTF_8));
  }

  private static String icon(int size) {
    return "{\"src\": \"../assets/icons/icon-"
        + size
        + ".png\", \"type\": \"image/png\", \"sizes\": \""
        + size
        + "x"
        + size
        + "\"}";
  }

  /** RFC 8259, section 7. */
  private static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ') {
        json.append("\\u00").append(c < 0x10 ? "0" : "").append(Integer.toHexString(c));
      } else {
        json.append(c == '"' || c == '\\' ? "\\" : "").append(c);
      }
    }
    return json.append('"').toString();
  }
}
