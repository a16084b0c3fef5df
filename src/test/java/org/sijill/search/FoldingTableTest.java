package org.sijill.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sijill.text.Folding;

class FoldingTableTest {

  /** Each character that folds to something else stands in the list, once, and no other does. */
  @Test
  void theListHasEveryCharacterThatIsFolded() {
    String text = new String(FoldingTable.list().bytes(), StandardCharsets.UTF_8);
    List<Integer> listed =
        text.lines()
            .skip(1)
            .map(line -> Integer.parseInt(line.substring(2, line.indexOf(',')), 16))
            .toList();
    List<Integer> folded =
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
            .filter(Folding::isCharacter)
            .filter(c -> !Folding.fold(c).equals(Character.toString(c)))
            .boxed()
            .toList();

    assertThat(listed).isEqualTo(folded);
    assertThat(text).contains("U+0623,U+0627\n", "U+0640,\n");
  }
}
