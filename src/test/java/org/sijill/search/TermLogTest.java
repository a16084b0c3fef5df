package org.sijill.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TermLogTest {

  @Test
  void aTermsValuesStandTogetherInTheirOrder() {
    TermLog log = new TermLog();
    log.add(2, 10);
    log.add(0, 11);
    log.add(2, 12);
    log.sort(4);

    assertThat(IntStream.rangeClosed(0, 4).map(log::start)).containsExactly(0, 1, 1, 3, 3);
    assertThat(IntStream.range(0, 3).map(log::value)).containsExactly(11, 10, 12);
  }
}
