package org.sijill.edtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EdtfOrderTest {

  /** The wider date comes after the narrower one that begins on the same day. */
  private static final List<String> IN_ORDER =
      List.of(
          "Y-170000002",
          "-1985",
          "0000",
          "19XX",
          "1985-XX-XX",
          "1985/..",
          "2001-21",
          "2001-24",
          "201X",
          "2023-09-13",
          "2023-09-13?",
          "2023-09-13T08:00:00Z",
          "2023-09-13T17:00:00Z",
          "2023-09-13/2023-09-17",
          "2023-09-14",
          "2024-06-01",
          "2024-06",
          "2024-06~",
          "2024-06/..",
          "2024-06-19",
          "Y170000002");

  @Test
  void datesAreOrderedByTheirFirstDayThenByTheirLastThenByTheirText() {
    List<EdtfDate> shuffled = new ArrayList<>(IN_ORDER.stream().map(EdtfDate::parse).toList());
    Collections.shuffle(shuffled, new Random(7));

    assertThat(shuffled.stream().sorted().map(EdtfDate::text)).isEqualTo(IN_ORDER);
  }

  @Test
  void datesWithoutAStartComeFirst() {
    assertThat(List.of("../1985", "/1985", "/2024", "-9999").stream().map(EdtfDate::parse))
        .isSorted();
  }

  @Test
  void orderAgreesWithEquality() {
    assertThat(EdtfDate.parse("2024-06")).isEqualByComparingTo(EdtfDate.parse("2024-06"));
    assertThat(EdtfDate.parse("2024-06")).isNotEqualByComparingTo(EdtfDate.parse("2024-06?"));
  }
}
