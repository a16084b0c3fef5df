package org.sijill.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class StyleSheetTest {

  @Test
  void whatOnlyAuthorsReadIsLeftOut() {
    assertThat(
            compact(
                "/* Ink. */\na:hover, .b > c {\n  color: red; /* rubric */\n  margin: 0 1em;\n}\n"))
        .isEqualTo("a:hover,.b > c{color:red;margin:0 1em}");
  }

  @Test
  void stringsStay() {
    assertThat(compact("a::after { content: \" /* ; */ \\\" : \"; quotes: '{ '; }"))
        .isEqualTo("a::after{content:\" /* ; */ \\\" : \";quotes:'{ '}");
  }

  @Test
  void spacesThatMeanSomethingStay() {
    assertThat(compact("@media (min-width: 60rem) { main :is(a, b) { inset: calc(1px + 2px) 0 } }"))
        .isEqualTo("@media (min-width:60rem){main :is(a,b){inset:calc(1px + 2px) 0}}");
  }

  @Test
  void aLongCommentTakesNoTime() {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () ->
            assertThat(compact("/*" + "* ".repeat(200_000) + "*/" + " ".repeat(200_000)))
                .isEmpty());
  }

  private static String compact(String css) {
    return new String(
        StyleSheet.compact(css.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
  }
}
