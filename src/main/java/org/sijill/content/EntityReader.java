package org.sijill.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sijill.diagnostics.Quote;
import org.sijill.diagnostics.Rule;
import org.sijill.model.Entity;
import org.sijill.model.Language;
import org.sijill.model.RecordKey;
import org.sijill.model.RecordKind;

/** Reads the file of a person, place, organisation or topic. */
final class EntityReader {

  private static final Pattern WIKIDATA_ITEM = Pattern.compile("Q[1-9][0-9]*");

  private EntityReader() {}

  static Entity read(RecordKey key, Fields fields, EntityNames names) {
    Entity entity =
        new Entity(
            key,
            fields.text("name"),
            fields.optionalText("sort"),
            aliases(fields, names),
            fields.optionalText("description"),
            wikidata(fields),
            location(key.kind(), fields));
    fields
        .byLanguage("name")
        .forEach(
            (language, node) -> {
              String name = entity.name().wordings().getOrDefault(language, "");
              // Names that could not be read are not the same for that.
              if (!name.isEmpty()) {
                names.note(node.position(), language, name, key.id());
              }
            });
    fields.close();
    return entity;
  }

  private static Map<Language, List<String>> aliases(Fields fields, EntityNames names) {
    Map<Language, List<String>> aliases = new LinkedHashMap<>();
    fields
        .byLanguage("aliases")
        .forEach(
            (language, list) -> {
              List<String> spellings = new ArrayList<>();
              for (YamlNode item : fields.itemsOf(list)) {
                fields.stringOf(item).ifPresent(spellings::add);
                fields.stringOf(item).ifPresent(s -> names.checkLength(item.position(), s));
              }
              aliases.put(language, spellings);
            });
    return aliases;
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
