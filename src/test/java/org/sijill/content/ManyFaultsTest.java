package org.sijill.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sijill.testing.SmallSite.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.testing.SmallSite;

/** A run finds all faults at once, and leaves what is published alone. */
class ManyFaultsTest {

  @TempDir Path folder;

  @Test
  void allFaultsAreFoundInOneRun() {
    SmallSite site = faulty(SmallSite.in(folder)).build();

    assertThat(site.problems())
        .containsExactly(
            "content/archive.yaml:1:1: error: the key 'rights' is missing (add it) [missing-key]",
            "content/archive.yaml:5:1: error: unknown key 'right' (did you mean 'rights'?)"
                + " [unknown-key]",
            "content/articles/first/ar.md:3:11: error: not YAML: mapping values are not allowed"
                + " here (put values with special characters in quotation marks) [yaml-syntax]",
            "content/articles/first/ar.md:5:1: error: a heading of level 1 (the title is one; write"
                + " '##') [heading-level]",
            "content/articles/first/article.yaml:1:9: error: no source 'papers' (did you mean"
                + " 'paper'?) [unknown-source]",
            "content/articles/first/article.yaml:2:12: error: '2023-9-14' is not an EDTF date:"
                + " months and days have two digits (write an EDTF date: 2023-09-13, 2023-09,"
                + " 2023-09?, 2023-09~) [bad-date]",
            "content/articles/first/en.md:1:1: error: the file does not begin with front matter"
                + " (write its keys between two lines of '---') [missing-front-matter]",
            "content/articles/first/en.md:2:1: error: a link to '../frist/ar.md', which is not the file of any record (did you mean '../first/ar.md'?) [broken-link]",
            "content/notes:1:1: error: nothing reads this folder (expected here: archive.yaml,"
                + " articles, entities, events, sources, threads, pages) [unknown-file]",
            "content/pages/about/en.md:5:1: error: HTML in the text (write Markdown, or a backslash"
                + " before '<' where the character itself is meant) [raw-html]");
  }

  @Test
  void theirOrderIsThatOfTheFiles() {
    SmallSite site = faulty(SmallSite.in(folder));

    assertThat(site.build().problems()).isEqualTo(site.build().problems());
  }

  @Test
  void aBrokenTextIsStillThereForThoseThatLinkToIt() {
    SmallSite site =
        SmallSite.in(folder)
            .with("articles/first/ar.md", "---\ntitle: a: b\n---\n\n## قسم\n")
            .with("articles/first/en.md", text("A", "B", "[there](ar.md#قسم)"))
            .build();

    assertThat(site.problems())
        .containsExactly(
            "content/articles/first/ar.md:2:9: error: not YAML: mapping values are not allowed here"
                + " (put values with special characters in quotation marks) [yaml-syntax]");
  }

  @Test
  void aBrokenRecordIsStillThereForThoseThatNameIt() {
    SmallSite site = SmallSite.in(folder).with("sources/paper.yaml", "name: [").build();

    assertThat(site.problems()).hasSize(1).first().asString().contains("[yaml-syntax]");
  }

  @Test
  void thePublishedSiteStaysAsItWas() throws IOException {
    SmallSite site = SmallSite.in(folder).build();
    SortedMap<String, String> before = published(site);

    faulty(site).build();

    assertThat(before).containsKey("ar/articles/first.html");
    assertThat(published(site)).isEqualTo(before);
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("content", "site");
  }

  private static SmallSite faulty(SmallSite site) {
    return site.with("archive.yaml", FaultySites.SETTINGS.replace("rights:", "right:"))
        .with("notes/todo.md", "")
        .with(
            "articles/first/article.yaml",
            FaultySites.ARTICLE.replace("paper", "papers").replace("2023-09-14", "2023-9-14"))
        .with("articles/first/ar.md", "---\ntitle: أ\nsummary: ب: ج\n---\n# عنوان\n")
        .with("articles/first/en.md", "Text\n[link](../frist/ar.md)\n")
        .with("pages/about/en.md", "---\ntitle: About\n---\n\n<hr>\n");
  }

  /** Every file with its time and bytes. */
  private static SortedMap<String, String> published(SmallSite site) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(site.site())) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String bytes = java.util.HexFormat.of().formatHex(Files.readAllBytes(path));
        String name = site.site().relativize(path).toString().replace('\\', '/');
        files.put(name, Files.getLastModifiedTime(path) + " " + bytes);
      }
    }
    return files;
  }
}
