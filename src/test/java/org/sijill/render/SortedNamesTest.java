package org.sijill.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.testing.SmallSite;

/** People are filed by the key {@code sort}, in the languages that have one. */
class SortedNamesTest {

  @TempDir Path folder;

  @Test
  void anIndexFilesPeopleBySurnameWhereTheRecordSaysSo() {
    SmallSite site =
        SmallSite.in(folder)
            .with(
                "entities/people/joe-biden.yaml",
                "name: {ar: جو بايدن, en: Joe Biden}\nsort: {en: \"Biden, Joe\"}\n")
            .with("entities/people/kim.yaml", "name: {ar: كيم, en: Kim Jong Un}\n")
            .with(
                "entities/people/putin.yaml",
                "name: {ar: بوتين, en: Vladimir Putin}\nsort: {en: \"Putin, Vladimir\"}\n")
            .with(
                "entities/people/anna-zimmer.yaml",
                "name: {ar: آنا تسيمر, en: Anna Zimmer}\nsort: {en: \"Zimmer, Anna\"}\n")
            .build();

    assertThat(site.problems()).isEmpty();
    assertThat(site.page("en/people/index.html").select("main a[href$=.html]").eachText())
        .containsSubsequence("Joe Biden", "Kim Jong Un", "Vladimir Putin", "Anna Zimmer");
    assertThat(site.page("ar/people/index.html").select("main a[href$=.html]").eachText())
        .containsSubsequence("آنا تسيمر", "بوتين", "جو بايدن", "كيم");
  }
}
