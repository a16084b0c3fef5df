package org.sijill.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sijill.diagnostics.Position;
import org.sijill.diagnostics.Quote;
import org.sijill.diagnostics.Rule;
import org.sijill.model.Entity;
import org.sijill.model.Language;
import org.sijill.model.RecordKey;
import org.sijill.model.RecordKind;
import org.sijill.text.Folding;
import org.sijill.text.NameForms;
import org.sijill.text.Unicode;
import org.sijill.text.Words;

/** Reads the file of a person, place, organisation or topic. */
final class EntityReader {

  private static final Pattern WIKIDATA_ITEM = Pattern.compile("Q[1-9][0-9]*");

  /** In letters. A spelling of one letter would be found everywhere. */
  private static final int SHORTEST = 2;

  private EntityReader() {}

  static Entity read(RecordKey key, Fields fields, EntityNames names) {
    Entity entity =
        new Entity(
            key,
            fields.text("name"),
            fields.optionalText("sort"),
            aliases(fields),
            fields.optionalText("description"),
            wikidata(fields),
            location(key.kind(), fields));
    fields
        .byLanguage("name")
        .forEach(
            (language, node) -> {
              String name = entity.name().wordings().getOrDefault(language, "");
              // Names that could not be read are not duplicates of each other.
              if (!name.isEmpty()) {
                checkWords(node.position(), name, fields);
                names.note(node.position(), language, name, key.id());
              }
            });
    fields.close();
    return entity;
  }

  private static Map<Language, List<String>> aliases(Fields fields) {
    Map<Language, List<String>> aliases = new LinkedHashMap<>();
    fields
        .byLanguage("aliases")
        .forEach(
            (language, list) -> {
              List<String> spellings = new ArrayList<>();
              for (YamlNode item : fields.itemsOf(list)) {
                fields.stringOf(item).ifPresent(spellings::add);
                fields.stringOf(item).ifPresent(s -> checkSpelling(item.position(), s, fields));
              }
              aliases.put(language, spellings);
            });
    return aliases;
  }

  private static void checkSpelling(Position position, String spelling, Fields fields) {
    checkWords(position, spelling, fields);
    if (Folding.fold(spelling).codePoints().filter(Unicode::isLetterOrDigit).count() < SHORTEST) {
      fields.report(
          position,
          Rule.SHORT_ALIAS,
          Quote.of(spelling) + " is too short for a name",
          "write at least two letters");
    }
  }

  private static void checkWords(Position position, String spelling, Fields fields) {
    if (Words.of(spelling).size() > NameForms.MOST_WORDS) {
      fields.report(
          position,
          Rule.VALUE_TOO_LONG,
          "a name of more than " + NameForms.MOST_WORDS + " words",
          "write a shorter one");
    }
  }

  private static @Nullable String wikidata(Fields fields) {
    String item = fields.optionalString("wikidata");
    if (item != null && !WIKIDATA_ITEM.matcher(item).matches()) {
      fields.report(
          fields.position("wikidata"),
          Rule.BAD_WIKIDATA,
          Quote.of(item) + " is not a Wikidata item",
          "write its number: Q56226");
    }
    return item;
  }

  private static Entity.@Nullable Location location(RecordKind kind, Fields fields) {
    Optional<Fields> found = fields.fields("location");
    if (found.isEmpty()) {
      return null;
    }
    if (kind != RecordKind.PLACE) {
      fields.report(
          fields.position("location"),
          Rule.MISPLACED_KEY,
          "only places have a location",
          "remove it");
    }
    Fields below = found.get();
    Entity.Location location =
        new Entity.Location(below.number("lat", -90, 90), below.number("lon", -180, 180));
    below.close();
    return location;
  }
}
