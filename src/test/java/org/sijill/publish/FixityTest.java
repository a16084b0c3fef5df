package org.sijill.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijill.testing.SmallSite;
import org.sijill.testing.Snapshot;

/** A published site is checked against its manifest. */
class FixityTest {

  @TempDir Path folder;
  private Path site;

  @BeforeEach
  void build() {
    site = SmallSite.in(folder).build().site();
  }

  @Test
  void aPublishedSiteIsWhole() throws IOException {
    assertThat(Fixity.faults(site)).isEmpty();
  }

  @Test
  void whatDiffersIsFound() throws IOException {
    Files.writeString(site.resolve("ar/index.html"), " ", StandardOpenOption.APPEND);
    Files.delete(site.resolve("ar/about.html"));
    Files.writeString(site.resolve("ar/notes.txt"), "mine");

    assertThat(Fixity.faults(site))
        .extracting(Fixity.Fault::path, Fixity.Fault::kind)
        .containsExactly(
            tuple("ar/about.html", Fixity.Kind.MISSING),
            tuple("ar/index.html", Fixity.Kind.CHANGED),
            tuple("ar/notes.txt", Fixity.Kind.UNLISTED));
  }

  @Test
  void aLinkDoesNotStandForAFile() throws IOException {
    Path moved = folder.resolve("moved.html");
    Files.move(site.resolve("ar/about.html"), moved);
    Files.createSymbolicLink(site.resolve("ar/about.html"), moved);

    assertThat(Fixity.faults(site))
        .containsExactly(new Fixity.Fault("ar/about.html", 1, Fixity.Kind.MISSING));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "garbage",
        " ",
        "0000  too-short.html",
        "HASH  ",
        "HASH  ../secret.txt",
        "HASH  ar/../../secret.txt",
        "HASH  /secret.txt",
        "HASH  ./index.html",
        "HASH  ar\\about.html",
        "HASH  nul\0.html",
        "HASH  manifest-sha256.txt",
        "HASH  ar/about.html"
      })
  void aLineThatNamesNoFileOfTheSiteIsReportedAndNotFollowed(String line) throws IOException {
    Files.writeString(folder.resolve("secret.txt"), "secret");
    Path manifest = site.resolve("manifest-sha256.txt");
    int lines = Files.readAllLines(manifest).size();
    String hash = Manifest.sha256("secret".getBytes(StandardCharsets.UTF_8));
    Files.writeString(manifest, line.replace("HASH", hash) + "\n", StandardOpenOption.APPEND);

    assertThat(Fixity.faults(site))
        .containsExactly(new Fixity.Fault("manifest-sha256.txt", lines + 1, Fixity.Kind.NO_ENTRY));
  }

  @Test
  void aManifestThatIsNoTextIsReported() throws IOException {
    Files.write(site.resolve("manifest-sha256.txt"), new byte[] {(byte) 0xC3, 0, (byte) 0xFF});

    assertThat(Fixity.faults(site))
        .contains(new Fixity.Fault("manifest-sha256.txt", 1, Fixity.Kind.NO_ENTRY))
        .contains(new Fixity.Fault("index.html", 1, Fixity.Kind.UNLISTED));
  }

  @Test
  void aSiteWithoutAManifestCannotBeChecked() throws IOException {
    Files.delete(site.resolve("manifest-sha256.txt"));

    assertThatThrownBy(() -> Fixity.faults(site)).isInstanceOf(NoSuchFileException.class);
  }

  /** The form that {@code sha256sum -c} reads: hash, two blanks, path; sorted, all files. */
  @Test
  void theManifestListsEveryFileOnce() throws IOException {
    List<String> expected = new ArrayList<>();
    for (Map.Entry<String, String> file : Snapshot.of(site).entrySet()) {
      if (!file.getKey().equals("manifest-sha256.txt")) {
        byte[] bytes = file.getValue().getBytes(StandardCharsets.ISO_8859_1);
        expected.add(Manifest.sha256(bytes) + "  " + file.getKey());
      }
    }

    assertThat(site.resolve("manifest-sha256.txt")).hasContent(String.join("\n", expected));
    assertThat(expected).hasSizeGreaterThan(10);
  }
}
