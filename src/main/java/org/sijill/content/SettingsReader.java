package org.sijill.content;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Quote;
import org.sijill.diagnostics.Rule;
import org.sijill.language.Languages;
import org.sijill.language.NumberingSystems;
import org.sijill.model.ChronologyRange;
import org.sijill.model.Edition;
import org.sijill.model.Language;
import org.sijill.model.Licence;
import org.sijill.model.MonthNames;
import org.sijill.model.Numerals;
import org.sijill.model.RelatedWeights;
import org.sijill.model.Settings;
import org.sijill.text.Nearest;

/** Reads {@code archive.yaml}. */
final class SettingsReader {

  private static final URI NO_ADDRESS = URI.create("https://example.org/");

  /** The greatest weight: a greater one would swamp every other part of a score. */
  private static final int MAX_WEIGHT = 100;

  /** The most related stories of one article: more than anyone reads. */
  private static final int MOST_RELATED = 100;

  private SettingsReader() {}

  /** Returns the archive's languages, without which nothing else can be read. */
  static List<Language> languages(YamlNode.Mapping yaml, Problems problems) {
    Fields fields = new Fields(yaml, Reading.of(problems, List.of()));
    fields.require("languages");
    List<Language> languages = new ArrayList<>();
    for (YamlNode item : fields.items("languages")) {
      Optional<String> tag = fields.stringOf(item);
      Optional<Language> language = tag.flatMap(Languages::of);
      if (tag.isPresent() && language.isEmpty()) {
        fields.reportLanguageTag(item.position(), tag.get());
      }
      if (language.isPresent() && languages.contains(language.get())) {
        fields.report(
            item.position(), Rule.DUPLICATE_ID, Quote.of(tag.get()) + " occurs twice", "keep one");
      } else {
        language.ifPresent(languages::add);
      }
    }
    if (fields.isEmptyList("languages")) {
      fields.report(
          fields.position("languages"),
          Rule.EMPTY_VALUE,
          "the archive has no language",
          "write [ar, en]");
    }
    return languages;
  }

  /** Returns what stands among the archive's languages and is not one. */
  static Set<String> refusedLanguages(YamlNode.Mapping yaml) {
    Fields fields = new Fields(yaml, Reading.of(new Problems(), List.of()));
    return fields.strings("languages").stream()
        .filter(tag -> Languages.of(tag).isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  static Settings settings(YamlNode.Mapping yaml, Reading reading) {
    Fields fields = new Fields(yaml, reading);
    Settings settings =
        new Settings(
            fields.text("title"),
            fields.text("description"),
            List.copyOf(reading.languages().values()),
            baseUrl(fields),
            edition(fields, reading),
            licence(fields, reading),
            numerals(fields),
            choices(fields, "months", MonthNames.class, MonthNames.GREGORIAN),
            chronology(fields),
            related(fields));
    fields.strings("languages");
    fields.close();
    return settings;
  }

  private static @Nullable URI baseUrl(Fields fields) {
    URI address = fields.address("baseUrl");
    if (address == null) {
      return null;
    }
    if (address.getRawQuery() != null || address.getRawFragment() != null) {
      fields.report(
          fields.position("baseUrl"),
          Rule.BAD_URL,
          Quote.of(address.toString()) + " is not a folder",
          "end it before '?' or '#'");
    } else if (!address.getRawPath().endsWith("/")) {
      fields.report(
          fields.position("baseUrl"),
          Rule.BAD_URL,
          Quote.of(address.toString()) + " does not end in a slash",
          "add one");
    }
    return address;
  }

  private static Edition edition(Fields fields, Reading reading) {
    Fields edition = required(fields, "edition", reading);
    Edition value = new Edition(edition.string("number"), edition.day("date"));
    edition.close();
    return value;
  }

  private static Licence licence(Fields fields, Reading reading) {
    Fields rights = required(fields, "rights", reading);
    rights.require("licence");
    URI licence = rights.address("licence");
    Licence value = new Licence(licence == null ? NO_ADDRESS : licence, rights.text("holder"));
    rights.close();
    return value;
  }

  private static Fields required(Fields fields, String key, Reading reading) {
    fields.require(key);
    Optional<Fields> found = fields.fields(key);
    // Keys missing from the placeholder are reported at the key that is missing or has the wrong
    // type.
    return found.orElseGet(() -> Fields.of(Optional.empty(), fields.position(key), reading));
  }

  private static <E extends Enum<E>> Map<Language, E> choices(
      Fields fields, String key, Class<E> type, E otherwise) {
    Map<Language, E> values = new LinkedHashMap<>();
    Map<Language, YamlNode> given = fields.byLanguage(key);
    if (!given.isEmpty()) {
      Fields below = fields.fields(key).orElseThrow();
      given.keySet().forEach(l -> values.put(l, below.choice(l.tag(), type, otherwise)));
    }
    return values;
  }

  private static Map<Language, Numerals> numerals(Fields fields) {
    Map<Language, Numerals> values = new LinkedHashMap<>();
    fields
        .byLanguage("numerals")
        .forEach(
            (language, node) -> {
              Optional<String> name = fields.stringOf(node);
              name.flatMap(NumberingSystems::of)
                  .ifPresentOrElse(
                      numerals -> values.put(language, numerals),
                      () -> name.ifPresent(n -> refuseNumerals(fields, node, language, n)));
            });
    return values;
  }

  private static void refuseNumerals(Fields fields, YamlNode node, Language language, String name) {
    fields.report(
        node.position(),
        Rule.UNKNOWN_VALUE,
        "'" + language.tag() + "' cannot be " + Quote.of(name),
        Nearest.suggestion(
            name,
            NumberingSystems.names(),
            "it is one of latn, arab, arabext, or another of CLDR's systems of digits"));
  }

  private static @Nullable ChronologyRange chronology(Fields fields) {
    Optional<Fields> found = fields.fields("chronology");
    if (found.isEmpty()) {
      return null;
    }
    Fields range = found.get();
    range.require("from");
    range.require("to");
    String from = range.reference("from", Target.EVENT);
    String to = range.reference("to", Target.EVENT);
    List<String> spine = range.references("spine", Target.EVENT);
    range.close();
    return from == null || to == null ? null : new ChronologyRange(from, to, spine);
  }

  private static RelatedWeights related(Fields fields) {
    Optional<Fields> found = fields.fields("related");
    if (found.isEmpty()) {
      return RelatedWeights.DEFAULT;
    }
    Fields below = found.get();
    RelatedWeights given = RelatedWeights.DEFAULT;
    RelatedWeights weights =
        new RelatedWeights(
            below.wholeNumber(
                "limit", 0, MOST_RELATED, given.limit(), "write how many stories to offer: 5"),
            weight(below, "entities", given.entities()),
            weight(below, "events", given.events()),
            weight(below, "thread", given.thread()),
            weight(below, "likeness", given.likeness()),
            weight(below, "nearness", given.nearness()));
    below.close();
    return weights;
  }

  private static double weight(Fields fields, String key, double otherwise) {
    return fields.optionalNumber(key, 0, MAX_WEIGHT, otherwise);
  }
}
