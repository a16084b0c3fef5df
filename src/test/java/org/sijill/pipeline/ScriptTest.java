package org.sijill.pipeline;

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
            'use strict';(()=>{const a=1;return a/2;})();
            """);
  }

  @Test
  void stringsAndExpressionsStay() {
    assertThat(compact("x = '/* a */  // b';\ny = / \\/\\* [/\"] '/.test(\" // \");\n"))
        .isEqualTo("x='/* a */  // b';y=/ \\/\\* [/\"] '/.test(\" // \");\n");
    assertThat(compact("z = a / b / 'c / d' + `e  ${f} // g`;\n"))
        .isEqualTo("z=a/b/'c / d'+`e  ${f} // g`;\n");
    assertThat(compact("return / a'/g;")).isEqualTo("return/ a'/g;\n");
  }

  /** Where a line break may end a statement, or a space parts two tokens. */
  @Test
  void whatPartsStays() {
    assertThat(compact("a = b\n(c)\nd++\ne = f + +g - -h < !--i / /j/\n"))
        .isEqualTo("a=b\n(c)\nd++\ne=f+ +g- -h< !--i/ /j/\n");
    assertThat(compact("const x = () => {}\nreturn x in y"))
        .isEqualTo("const x=()=>{}\nreturn x in y\n");
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
