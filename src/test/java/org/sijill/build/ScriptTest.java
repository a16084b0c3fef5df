package org.sijill.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ScriptTest {

  @Test
  void whatOnlyAuthorsReadIsLeftOut() {
    assertThat(
            compact(
                """
                /* What it
                   does. */
                'use strict';

                (() => {
                  // Why.
                  const a = 1; // stays
                  /* one */
                  /* two */
                  return a / 2 /* three */;
                })();
                """))
        .isEqualTo(
            """
            'use strict';
            (() => {
            const a = 1; // stays
            return a / 2 /* three */;
            })();
            """);
  }

  @Test
  void stringsAndExpressionsStay() {
    String script = "x = '/* a */ // b';\ny = /^\\/\\*/.test(\"//\");\n";

    assertThat(compact(script)).isEqualTo(script);
  }

  @Test
  void aLongCommentTakesNoTime() {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> assertThat(compact("/*" + "* ".repeat(200_000) + "*/\n".repeat(1))).isEmpty());
  }

  private static String compact(String script) {
    return new String(
        Script.compact(script.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
  }
}
