package org.sijill.content;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.diagnostics.Position;
import org.sijill.diagnostics.Quote;
import org.sijill.diagnostics.Rule;
import org.sijill.edtf.EdtfDate;
import org.sijill.edtf.EdtfDay;
import org.sijill.edtf.EdtfQualification;
import org.sijill.language.Languages;
import org.sijill.language.UnfitTag;
import org.sijill.model.Language;
import org.sijill.model.Text;
import org.sijill.text.Nearest;

/**
 * The keys of one YAML map, read by type. Every method reports faults and then returns a
 * placeholder, so that one run finds all of them; no site is built from an archive with errors.
 */
final class Fields {

  private static final EdtfDate NO_DATE = EdtfDate.parse("0000");

  private static final EdtfDay NO_DAY = new EdtfDay(0, 1, 1, EdtfQualification.NONE);

  private final YamlNode.Mapping mapping;
  private final Reading reading;
  private final Values values;
  private final Set<String> known = new LinkedHashSet<>();

  Fields(YamlNode.Mapping mapping, Reading reading) {
    this.mapping = mapping;
    this.reading = reading;
    this.values = new Values(reading.problems());
  }

  /** Returns the keys of a text. If they cannot be read, only that is reported. */
  static Fields of(FrontMatter matter, Reading reading) {
    return of(matter.keys(), Position.start(matter.body().file()), reading);
  }

  /** Returns the keys of a map. If it cannot be read, only that is reported. */
  static Fields of(Optional<YamlNode.Mapping> mapping, Position position, Reading reading) {
    return mapping
        .map(found -> new Fields(found, reading))
        .orElseGet(() -> new Fields(new YamlNode.Mapping(position, Map.of()), reading.silent()));
  }

  /** Reports the keys that were not read. To be called last. */
  void close() {
    mapping
        .entries()
        .forEach(
            (key, entry) -> {
              if (!known.contains(key)) {
                report(
                    entry.keyPosition(),
                    Rule.UNKNOWN_KEY,
                    "unknown key " + Quote.of(key),
                    Nearest.suggestion(key, known, "the keys are " + String.join(", ", known)));
              }
            });
  }

  /** Returns the position of a key's value, or of the map if it has no such key. */
  Position position(String key) {
    YamlNode.Entry entry = mapping.entries().get(key);
    return entry == null ? mapping.position() : entry.value().position();
  }

  boolean has(String key) {
    return mapping.entries().containsKey(key);
  }

  String string(String key) {
    require(key);
    String value = optionalString(key);
    return value == null ? "" : value;
  }

  @Nullable String optionalString(String key) {
    return value(key).flatMap(this::stringOf).orElse(null);
  }

  /** Reads words for readers, such as a title. */
  String words(String key) {
    require(key);
    String value = optionalWords(key);
    return value == null ? "" : value;
  }

  @Nullable String optionalWords(String key) {
    return value(key).flatMap(this::wordsOf).orElse(null);
  }

  private Optional<String> wordsOf(YamlNode node) {
    Optional<String> words = stringOf(node);
    words.ifPresent(value -> ValueWarnings.check(value, node.position(), reading.problems()));
    return words;
  }

  /** Reads the tag of any language, whether the archive's or not. */
  @Nullable Language language(String key) {
    String tag = optionalString(key);
    if (tag == null) {
      return null;
    }
    Language language = Languages.of(tag).orElse(null);
    if (language == null) {
      reportLanguageTag(position(key), tag);
    }
    return language;
  }

  void reportLanguageTag(Position position, String tag) {
    UnfitTag unfit = UnfitTag.of(tag);
    String cause = unfit.cause(Quote.of(tag));
    report(position, Rule.BAD_LANGUAGE, cause, unfit.remedy("ar, en, zh-Hant"));
  }

  boolean flag(String key) {
    return value(key).map(values::flag).orElse(false);
  }

  double number(String key, double least, double most) {
    require(key);
    return optionalNumber(key, least, most, least);
  }

  double optionalNumber(String key, double least, double most, double otherwise) {
    return numberWithin(key, least, most, otherwise, "write a decimal number: 51.884");
  }

  /**
   * Reads a whole number; a fraction is an error and is not dropped silently.
   *
   * @param remedy what to write instead
   */
  int wholeNumber(String key, int least, int most, int otherwise, String remedy) {
    double number = numberWithin(key, least, most, otherwise, remedy);
    if (number == Math.rint(number)) {
      return (int) number;
    }
    report(position(key), Rule.BAD_NUMBER, "'" + key + "' is not a whole number", remedy);
    return otherwise;
  }

  private double numberWithin(
      String key, double least, double most, double otherwise, String remedy) {
    Optional<YamlNode> value = value(key);
    if (value.isEmpty()) {
      return otherwise;
    }
    double number = Values.number(value.get());
    if (number >= least && number <= most) {
      return number;
    }
    report(
        value.get().position(),
        Rule.BAD_NUMBER,
        "'" + key + "' is not a number from " + (int) least + " to " + (int) most,
        remedy);
    return otherwise;
  }

  EdtfDate date(String key) {
    require(key);
    EdtfDate value = optionalDate(key);
    return value == null ? NO_DATE : value;
  }

  /** Reads a date that is one exact day. */
  EdtfDay day(String key) {
    require(key);
    EdtfDate date = optionalDate(key);
    if (date instanceof EdtfDay day && day.qualification() == EdtfQualification.NONE) {
      return day;
    }
    if (date != null) {
      report(
          position(key),
          Rule.BAD_DATE,
          Quote.of(date.text()) + " is not one exact day",
          "write the year, the month and the day: 2023-09-13");
    }
    return NO_DAY;
  }

  @Nullable EdtfDate optionalDate(String key) {
    Optional<EdtfDate> date = value(key).flatMap(values::date);
    date.ifPresent(found -> reading.years().note(position(key), found));
    return date.orElse(null);
  }

  /** Reads an absolute http or https address; no other scheme may become a link. */
  @Nullable URI address(String key) {
    String value = optionalString(key);
    if (value == null) {
      return null;
    }
    Optional<URI> address = WebAddress.of(value);
    if (address.isEmpty()) {
      report(
          position(key),
          Rule.BAD_URL,
          Quote.of(value) + " is not a web address",
          WebAddress.remedy(value));
    }
    return address.orElse(null);
  }

  <E extends Enum<E>> E choice(String key, Class<E> type, E otherwise) {
    String value = optionalString(key);
    if (value == null) {
      return otherwise;
    }
    Map<String, E> choices = new LinkedHashMap<>();
    for (E constant : type.getEnumConstants()) {
      choices.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
    }
    E chosen = choices.get(value);
    if (chosen == null) {
      report(
          position(key),
          Rule.UNKNOWN_VALUE,
          "'" + key + "' cannot be " + Quote.of(value),
          Nearest.suggestion(
              value, choices.keySet(), "it is one of " + String.join(", ", choices.keySet())));
      return otherwise;
    }
    return chosen;
  }

  Text text(String key) {
    require(key);
    Text value = optionalText(key);
    return value == null ? new Text(Map.of(reading.defaultLanguage(), "")) : value;
  }

  @Nullable Text optionalText(String key) {
    Map<Language, String> wordings = new LinkedHashMap<>();
    byLanguage(key)
        .forEach((language, node) -> wordsOf(node).ifPresent(s -> wordings.put(language, s)));
    return wordings.isEmpty() ? null : new Text(wordings);
  }

  /** Reads a map from language to values, into the archive's order of languages. */
  Map<Language, YamlNode> byLanguage(String key) {
    Optional<YamlNode.Mapping> found = value(key).flatMap(node -> values.mapping(node, "ar: …"));
    if (found.isEmpty()) {
      return Map.of();
    }
    Map<String, YamlNode.Entry> entries = found.get().entries();
    if (entries.isEmpty()) {
      report(
          found.get().position(),
          Rule.EMPTY_VALUE,
          "'" + key + "' has no language",
          "write {ar: …}");
    }
    Map<Language, YamlNode> nodes = new LinkedHashMap<>();
    for (Language language : reading.languages().values()) {
      if (entries.containsKey(language.tag())) {
        nodes.put(language, entries.get(language.tag()).value());
      }
    }
    entries.forEach((tag, entry) -> reading.checkLanguage(tag, entry.keyPosition()));
    return nodes;
  }

  List<String> strings(String key) {
    return value(key).map(this::stringsOf).orElse(List.of());
  }

  List<String> stringsOf(YamlNode node) {
    List<String> strings = new ArrayList<>();
    itemsOf(node).forEach(item -> stringOf(item).ifPresent(strings::add));
    return strings;
  }

  @Nullable String reference(String key, Target target) {
    String id = optionalString(key);
    if (id != null) {
      reading.references().note(position(key), target, id);
    }
    return id;
  }

  /** Reads an id in a list. */
  Optional<String> reference(YamlNode item, Target target) {
    Optional<String> id = stringOf(item);
    id.ifPresent(found -> reading.references().note(item.position(), target, found));
    return id;
  }

  List<String> references(String key, Target target) {
    Set<String> ids = new LinkedHashSet<>();
    for (YamlNode item : items(key)) {
      reference(item, target)
          .ifPresent(
              id -> {
                if (!ids.add(id)) {
                  report(
                      item.position(),
                      Rule.DUPLICATE_ID,
                      Quote.of(id) + " occurs twice",
                      "keep one");
                }
              });
    }
    return List.copyOf(ids);
  }

  /** Reads a map below a key; the caller closes it. */
  Optional<Fields> fields(String key) {
    return value(key).flatMap(node -> values.mapping(node, "key: value")).map(this::below);
  }

  /** Reads a list of maps below a key; the caller closes each. */
  List<Fields> fieldsList(String key) {
    List<Fields> below = new ArrayList<>();
    for (YamlNode item : items(key)) {
      values.mapping(item, "key: value").map(this::below).ifPresent(below::add);
    }
    return below;
  }

  List<YamlNode> items(String key) {
    return value(key).map(this::itemsOf).orElse(List.of());
  }

  /** Returns whether a key's value is a certain word; it may be a map instead. */
  boolean isWord(String key, String word) {
    return value(key).orElse(null) instanceof YamlNode.Scalar scalar && scalar.value().equals(word);
  }

  boolean isEmptyList(String key) {
    return value(key).orElse(null) instanceof YamlNode.Sequence list && list.items().isEmpty();
  }

  /** Reports a key that is missing. */
  void require(String key) {
    known.add(key);
    if (!has(key)) {
      report(mapping.position(), Rule.MISSING_KEY, "the key '" + key + "' is missing", "add it");
    }
  }

  Optional<String> stringOf(YamlNode node) {
    return values.string(node);
  }

  List<YamlNode> itemsOf(YamlNode node) {
    return values.items(node);
  }

  void report(Position position, Rule rule, String cause, String remedy) {
    reading.problems().report(position, rule, cause, remedy);
  }

  /** Reads a map in a list; the caller closes it. */
  Fields below(YamlNode.Mapping mapping) {
    return new Fields(mapping, reading);
  }

  private Optional<YamlNode> value(String key) {
    known.add(key);
    return Optional.ofNullable(mapping.entries().get(key)).map(YamlNode.Entry::value);
  }
}
