package org.sijill.content;

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
import org.sijill.diagnostics.Quote;
import org.sijill.diagnostics.Rule;
import org.sijill.language.Messages;
import org.sijill.language.Phrasebook;
import org.sijill.model.Language;
import org.sijill.model.MonthNames;
import org.sijill.model.Numerals;
import org.sijill.model.Settings;
import org.sijill.text.Nearest;

/**
 * Reads the interface words: one file per language, {@code i18n/<language>.yaml}, a flat map from
 * key to ICU message pattern. English is the reference: every language must have the same keys.
 */
public final class WordsReader {

  private static final String MEASURE = "en";

  private final Path templates;
  private final Problems problems;

  private WordsReader(Path templates, Problems problems) {
    this.templates = templates;
    this.problems = problems;
  }

  /** Returns the phrasebook of each language of the archive; faults are reported. */
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
    if (Files.isRegularFile(file)) {
      return SourceFiles.read(file, name(tag), problems);
    }
    problems.report(
        Position.start(name(tag)),
        Rule.MISSING_WORDS,
        "there are no interface words for '" + tag + "'",
        "translate i18n/" + MEASURE + ".yaml");
    return Optional.empty();
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
      patterns.put(key, "");
      return;
    }
    String fault = Messages.fault(scalar.value());
    if (!fault.isEmpty()) {
      problems.report(position, Rule.BAD_WORDS, fault, "write an ICU message pattern");
    }
    // Faulty words do not count as missing; they are never printed.
    patterns.put(key, fault.isEmpty() ? scalar.value() : "");
  }

  private void compare(String tag, Set<String> keys, Set<String> measure) {
    // A missing file has been reported as a whole.
    if (keys.isEmpty() || measure.isEmpty()) {
      return;
    }
    for (String key : measure) {
      if (!keys.contains(key)) {
        problems.report(
            Position.start(name(tag)),
            Rule.MISSING_WORDS,
            "the words for " + Quote.of(key) + " are missing",
            "translate them from i18n/" + MEASURE + ".yaml");
      }
    }
    for (String key : keys) {
      if (!measure.contains(key)) {
        problems.report(
            Position.start(name(tag)),
            Rule.UNKNOWN_KEY,
            "no page uses the words for " + Quote.of(key),
            Nearest.suggestion(key, List.copyOf(measure), "remove them"));
      }
    }
  }

  private String name(String tag) {
    return templates.resolve("i18n").resolve(tag + ".yaml").toString().replace('\\', '/');
  }
}
