package org.sijill.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Progress;
import org.sijill.pipeline.Build;
import org.sijill.pipeline.TemplateSource;
import org.sijill.testing.SmallSite;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The chronology as JSON, read back and held against the schema beside it. */
class ChronologyJsonTest {

  @TempDir Path folder;

  @Test
  void holdsEveryEventInTheOrderOfTimeAndInAllLanguages() {
    JsonNode data = JsonMapper.shared().readTree(site().read("data/chronology.json"));

    assertThat(data.at("/languages").toString()).isEqualTo("[\"ar\",\"en\"]");
    assertThat(data.at("/events").valueStream().map(e -> e.get("id").asString()))
        .containsExactly(
            "since", "ancient", "month", "span", "summit", "formula", "open", "doubt", "far");
    JsonNode summit = data.at("/events/4");
    assertThat(summit.at("/title/en").asString()).isEqualTo(HostileChronology.TITLE);
    assertThat(summit.at("/title/ar").asString()).isEqualTo("قمة");
    assertThat(summit.at("/section").asString()).isEqualTo("story");
    assertThat(summit.at("/points/0/disputed").asBoolean()).isTrue();
    assertThat(summit.at("/pages/ar").asString()).isEqualTo("ar/events/summit.html");
    assertThat(data.at("/events/6/earliest").asString()).isEqualTo("2023-10-01");
    assertThat(data.at("/events/6/latest").isMissingNode()).isTrue();
  }

  @Test
  void isWhatItsSchemaSays() {
    SmallSite site = site();

    assertThat(faults(site.read("data/chronology.schema.json"), site.read("data/chronology.json")))
        .isEmpty();
    assertThat(faults(site.read("data/chronology.schema.json"), "{\"events\": [{}]}")).isNotEmpty();
  }

  @Test
  void theArchiveInThisRepositoryIsToo() throws IOException {
    Path site = folder.resolve("archive");
    new Build(Path.of("content"), TemplateSource.packed(), new Problems(), Progress.NONE)
        .publish(site);

    assertThat(
            faults(
                Files.readString(site.resolve("data/chronology.schema.json")),
                Files.readString(site.resolve("data/chronology.json"))))
        .isEmpty();
  }

  private SmallSite site() {
    SmallSite site = HostileChronology.in(folder, "https://archive.example.org/").build();
    assertThat(site.problems()).allMatch(HostileChronology::isOfItsTitle);
    return site;
  }

  static List<String> faults(String schema, String json) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(schema, InputFormat.JSON)
        .validate(json, InputFormat.JSON)
        .stream()
        .map(Object::toString)
        .toList();
  }
}
