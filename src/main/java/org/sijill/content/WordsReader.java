package org.sijill.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sijill.diagnostics.Position;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Rule;
import org.sijill.model.Language;
import org.sijill.model.MonthNames;
import org.sijill.model.Numerals;
import org.sijill.model.Settings;
import org.sijill.text.Messages;
import org.sijill.text.Nearest;
import org.sijill.text.Phrasebook;

/**
 * Reads the interface words: one file a language, {@code i18n/<language>.yaml}, a flat map from key
 * to ICU message pattern. English is the measure: what it has, every language must have.
 */
public final class WordsReader {

  private static final String MEASURE = "en";

  private final Path templates;
  private final Problems problems;

  private WordsReader(Path templates, Problems problems) {
    this.templates = templates;
    this.problems = problems;
  }

  /** Returns how each language of the archive speaks; faults are reported. */
  public static Map<Language, Phrasebook> read(
      Path templates, Settings settings, Problems problems) {
    WordsReader reader = new WordsReader(templates, problems);
    Set<String> keys = new TreeSet<>(reader.patterns(MEASURE).keySet());
    Map<Language, Phrasebook> phrasebooks = new LinkedHashMap<>();
    for (Language language : settings.languages()) {
      Map<String, String> patterns = reader.patterns(language.tag());
      reader.compare(language.tag(), patterns.keySet(), keys);
      Numerals numerals = settings.numerals().getOrDefault(language, Numerals.LATN);
      MonthNames months = settings.months().getOrDefault(language, MonthNames.GREGORIAN);
      Messages messages = new Messages(language, numerals, patterns);
      phrasebooks.put(language, new Phrasebook(language, messages, numerals, months));
    }
    return phrasebooks;
  }

  private Map<String, String> patterns(String tag) {
    Map<String, String> patterns = new LinkedHashMap<>();
    text(tag)
        .flatMap(text -> YamlReader.read(name(tag), 1, text, problems))
        .ifPresent(yaml -> yaml.entries().forEach((key, entry) -> add(key, entry, patterns)));
    return patterns;
  }

  private Optional<String> text(String tag) {
    Path file = templates.resolve("i18n").resolve(tag + ".yaml");
    try {
      return Optional.of(Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      problems.report(
          Position.start(name(tag)),
          Rule.MISSING_WORDS,
          "there are no interface words for '" + tag + "'",
          "translate i18n/" + MEASURE + ".yaml");
      return Optional.empty();
    }
  }

  private void add(String key, YamlNode.Entry entry, Map<String, String> patterns) {
    Position position = entry.value().position();
    if (!(entry.value() instanceof YamlNode.Scalar scalar)
        || scalar.type() != YamlNode.Scalar.Type.STRING) {
      problems.report(
          position,
          Rule.WRONG_TYPE,
          "expected a string, found " + entry.value().typeName(),
          "put it in quotation marks");
      return;
    }
    String fault = Messages.fault(scalar.value());
    if (fault.isEmpty()) {
      patterns.put(key, scalar.value());
    } else {
      problems.report(position, Rule.BAD_WORDS, fault, "write an ICU message pattern");
    }
  }

  private void compare(String tag, Set<String> keys, Set<String> measure) {
    // A file that is missing was reported as a whole.
    if (keys.isEmpty() || measure.isEmpty()) {
      return;
    }
    for (String key : measure) {
      if (!keys.contains(key)) {
        problems.report(
            Position.start(name(tag)),
            Rule.MISSING_WORDS,
            "the words for '" + key + "' are missing",
            "translate them from i18n/" + MEASURE + ".yaml");
      }
    }
    for (String key : keys) {
      if (!measure.contains(key)) {
        problems.report(
            Position.start(name(tag)),
            Rule.UNKNOWN_KEY,
            "no page uses the words for '" + key + "'",
            Nearest.suggestion(key, List.copyOf(measure), "remove them"));
      }
    }
  }

  private String name(String tag) {
    return templates.resolve("i18n").resolve(tag + ".yaml").toString().replace('\\', '/');
  }
}
