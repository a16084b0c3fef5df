package org.sijill.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.testing.SmallSite;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** The table, as a program reads it, and as a spreadsheet must not. */
class ChronologyCsvTest {

  @TempDir Path folder;

  private List<Map<String, String>> rows(String csv) {
    MappingIterator<Map<String, String>> rows =
        new CsvMapper()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(csv.substring(1));
    return rows.readAll();
  }

  private SmallSite site() {
    SmallSite site = HostileChronology.in(folder, "").build();
    assertThat(site.problems()).allMatch(HostileChronology::isOfItsTitle);
    return site;
  }

  @Test
  void hasOneRowAnEventInTheWordsOfItsLanguage() {
    SmallSite site = site();
    List<Map<String, String>> english = rows(site.read("data/chronology.en.csv"));
    List<Map<String, String>> arabic = rows(site.read("data/chronology.ar.csv"));

    assertThat(english).hasSize(9).hasSameSizeAs(arabic);
    assertThat(english.get(4))
        .containsEntry("id", "summit")
        .containsEntry("title", HostileChronology.TITLE)
        .containsEntry("places", "Base")
        .containsEntry("points_in_dispute", "1")
        .containsEntry("page", "en/events/summit.html");
    assertThat(arabic.get(4)).containsEntry("title", "قمة").containsEntry("participants", "كيم");
    assertThat(english.get(6)).containsEntry("earliest", "2023-10-01").containsEntry("latest", "");
  }

  @Test
  void noWordsAreAFormulaAndSpreadsheetsSeeThatItIsUtf8() {
    String csv = site().read("data/chronology.en.csv");

    assertThat(csv).startsWith("\uFEFF\"id\",").endsWith("\r\n");
    assertThat(rows(csv).get(5)).containsEntry("title", "'=cmd|'/c'!A1");
  }
}
