package org.sijill.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sijill.diagnostics.Position;
import org.sijill.diagnostics.Rule;
import org.sijill.model.Language;
import org.sijill.model.MarkdownSource;

/**
 * The texts in a record's folder.
 *
 * @param texts the texts by language, in the archive's order
 * @param others the names in the folder that are not texts
 */
record TextFiles(Map<Language, FrontMatter> texts, List<String> others) {

  private static final String ENDING = ".md";

  /** Reads the folder; a missing text in the default language is reported. */
  static TextFiles in(String folder, RecordFiles files, Reading reading) {
    Map<String, String> byTag = new TreeMap<>();
    List<String> others = new ArrayList<>();
    for (String name : files.list(folder)) {
      if (name.endsWith(ENDING) && files.isFile(folder + "/" + name)) {
        byTag.put(name.substring(0, name.length() - ENDING.length()), folder + "/" + name);
      } else {
        others.add(name);
      }
    }
    Map<Language, FrontMatter> texts = new LinkedHashMap<>();
    for (Language language : reading.languages().values()) {
      String file = byTag.remove(language.tag());
      if (file != null) {
        texts.put(language, read(file, files, reading));
      } else if (language.equals(reading.defaultLanguage()) && reading.refusedTags().isEmpty()) {
        reading
            .problems()
            .report(
                Position.start(files.name(folder)),
                Rule.MISSING_TEXT,
                "no text in the archive's default language",
                "add " + language.tag() + ENDING);
      }
    }
    byTag.forEach((tag, file) -> reading.checkLanguage(tag, Position.start(files.name(file))));
    return new TextFiles(texts, others);
  }

  /** Returns the Markdown below the front matter of each text. */
  Map<Language, MarkdownSource> bodies() {
    Map<Language, MarkdownSource> bodies = new HashMap<>();
    texts.forEach((language, text) -> bodies.put(language, text.body()));
    return bodies;
  }

  private static FrontMatter read(String file, RecordFiles files, Reading reading) {
    String name = files.name(file);
    return SourceFiles.read(files.path(file), name, reading.problems())
        .map(text -> FrontMatter.split(name, text, reading.problems()))
        .orElseGet(() -> FrontMatter.unreadable(name));
  }
}
