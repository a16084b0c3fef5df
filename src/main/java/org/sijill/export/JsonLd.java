package org.sijill.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sijill.edtf.EdtfBound;
import org.sijill.edtf.EdtfDate;
import org.sijill.edtf.EdtfInterval;
import org.sijill.language.DateWords;
import org.sijill.model.Archive;
import org.sijill.model.Entity;
import org.sijill.model.Event;
import org.sijill.model.RecordKey;
import org.sijill.model.RecordKind;

/** Describes events in the schema.org vocabulary, for their pages. */
final class JsonLd {

  private JsonLd() {}

  /**
   * Returns an event as JSON-LD that is safe inside a script element; empty if schema.org cannot
   * express how uncertain its date is.
   */
  static Optional<String> of(Event event, ExportWords wording) {
    String start = start(event.date());
    if (start == null) {
      return Optional.empty();
    }
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("@context", "https://schema.org");
    data.put("@type", "Event");
    wording.url(wording.page(event)).ifPresent(url -> data.put("url", url));
    data.put("name", wording.words(event.title()));
    if (event.summary() != null) {
      data.put("description", wording.words(event.summary()));
    }
    data.put("startDate", start);
    String end = end(event.date());
    if (end != null) {
      data.put("endDate", end);
    }
    put(data, "location", event.places(), wording);
    put(data, "about", event.participants(), wording);
    List<Map<String, Object>> reports =
        event.articles().stream().map(id -> article(id, wording)).toList();
    if (!reports.isEmpty()) {
      data.put("subjectOf", reports);
    }
    return Optional.of(Json.inScript(data));
  }

  private static void put(
      Map<String, Object> data, String key, List<String> ids, ExportWords wording) {
    if (!ids.isEmpty()) {
      data.put(key, ids.stream().map(id -> entity(id, wording)).toList());
    }
  }

  private static Map<String, Object> entity(String id, ExportWords wording) {
    Entity entity = Archive.require(wording.archive().entities(), id);
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("@type", type(entity.key()));
    data.put("name", wording.words(entity.name()));
    if (entity.wikidata() != null) {
      data.put("sameAs", "https://www.wikidata.org/wiki/" + entity.wikidata());
    }
    return data;
  }

  private static String type(RecordKey key) {
    if (key.kind() == RecordKind.PERSON) {
      return "Person";
    }
    return key.kind() == RecordKind.PLACE ? "Place" : "Organization";
  }

  private static Map<String, Object> article(String id, ExportWords wording) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("@type", "Article");
    data.put("headline", wording.headline(id).text());
    String published = plain(Archive.require(wording.archive().articles(), id).published());
    if (published != null) {
      data.put("datePublished", published);
    }
    return data;
  }

  private static @Nullable String start(@Nullable EdtfDate date) {
    if (date == null) {
      return null;
    }
    if (date instanceof EdtfInterval interval) {
      return plain(interval.start());
    }
    return plain(date);
  }

  /** Returns the end of an interval; null for a single date or an uncertain end. */
  private static @Nullable String end(@Nullable EdtfDate date) {
    return date instanceof EdtfInterval interval ? plain(interval.end()) : null;
  }

  private static @Nullable String plain(EdtfBound bound) {
    return bound instanceof EdtfBound.Dated dated ? plain(dated.date()) : null;
  }

  /**
   * Returns a date in ISO 8601; null if it is qualified or a season, which schema.org's Date and
   * HTML cannot express.
   */
  private static @Nullable String plain(EdtfDate date) {
    return DateWords.machine(date).orElse(null);
  }
}
