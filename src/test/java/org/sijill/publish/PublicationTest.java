package org.sijill.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Feature;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijill.model.OutputFile;
import org.sijill.testing.Program;
import org.sijill.testing.SmallSite;
import org.sijill.testing.Snapshot;

/** A site is published whole or not at all, and nothing is lost. */
class PublicationTest {

  private static final Map<String, String> OLD = Map.of("index.html", "old", "ar/old.html", "old");
  private static final Map<String, String> NEW = Map.of("index.html", "new", "ar/new.html", "new");

  @TempDir Path folder;
  private Path site;
  private Destination destination;

  @BeforeEach
  void nameSite() throws IOException {
    site = folder.resolve("site");
    destination = Destination.of(site, List.of());
  }

  @Test
  void whatIsNoLongerGeneratedGoes() throws IOException {
    publish(OLD);

    Publication.Changes changes = publish(NEW);

    assertThat(site.resolve("ar/new.html")).hasContent("new");
    assertThat(site.resolve("ar/old.html")).doesNotExist();
    assertThat(changes).isEqualTo(new Publication.Changes(2, 2, 1));
    assertThat(Snapshot.names(folder)).containsExactly("site");
  }

  @Test
  void whatIsTheSameIsNotTouched() throws IOException {
    publish(OLD);
    var before = Snapshot.identities(site);

    assertThat(publish(OLD)).isEqualTo(new Publication.Changes(2, 0, 0));

    assertThat(Snapshot.identities(site)).isEqualTo(before);
    assertThat(Snapshot.names(folder)).containsExactly("site");
  }

  /**
   * Who copies a site by the dates of its files copies what changed; a browser asks for no more.
   */
  @Test
  void whatIsTheSameInAChangedSiteKeepsItsDate() throws IOException {
    publish(Map.of("index.html", "old", "ar/page.html", "page"));
    Files.setLastModifiedTime(site.resolve("index.html"), FileTime.fromMillis(0));
    Files.setLastModifiedTime(site.resolve("ar/page.html"), FileTime.fromMillis(0));
    String before = Snapshot.identities(site).get("ar/page.html");

    var changes = publish(Map.of("index.html", "new", "ar/page.html", "page"));

    assertThat(changes).isEqualTo(new Publication.Changes(2, 1, 0));
    assertThat(Snapshot.identities(site)).containsEntry("ar/page.html", before);
    assertThat(Files.getLastModifiedTime(site.resolve("index.html")).toMillis()).isPositive();
    assertThat(Snapshot.of(site)).containsEntry("index.html", "new").hasSize(3);
    assertThat(Fixity.faults(site)).isEmpty();
    assertThat(Files.getAttribute(site.resolve("ar/page.html"), "unix:nlink")).isEqualTo(1);
  }

  /** As on FAT, and on some disks of a network. */
  @Test
  void whereTheDiskKnowsNoLinksItIsCopiedWithItsDate() throws IOException {
    Configuration withoutLinks =
        Configuration.unix().toBuilder().setSupportedFeatures(Feature.FILE_CHANNEL).build();
    try (FileSystem disk = Jimfs.newFileSystem(withoutLinks)) {
      site = Files.createDirectory(disk.getPath("/archive")).resolve("site");
      destination = Destination.of(site, List.of());
      publish(OLD);
      Files.setLastModifiedTime(site.resolve("ar/old.html"), FileTime.fromMillis(0));

      publish(Map.of("index.html", "new", "ar/old.html", "old"));

      assertThat(Files.getLastModifiedTime(site.resolve("ar/old.html")).toMillis()).isZero();
      assertThat(Fixity.faults(site)).isEmpty();
    }
  }

  @Test
  void whatWasChangedByHandIsWrittenAnew() throws IOException {
    publish(OLD);
    Files.writeString(site.resolve("index.html"), "edited");
    Files.delete(site.resolve("ar/old.html"));

    assertThat(publish(OLD)).isEqualTo(new Publication.Changes(2, 2, 0));

    assertThat(site.resolve("index.html")).hasContent("old");
    assertThat(Fixity.faults(site)).isEmpty();
  }

  @Test
  void anEmptyFolderBecomesTheSite() throws IOException {
    Files.createDirectory(site);

    publish(NEW);

    assertThat(site.resolve("index.html")).hasContent("new");
  }

  @Test
  void parentFoldersAreMade() throws IOException {
    destination = Destination.of(folder.resolve("a/b/site"), List.of());

    publish(NEW);

    assertThat(folder.resolve("a/b/site/index.html")).hasContent("new");
  }

  @Test
  void aBuildThatEndsWithoutPublishingLeavesTheOldSite() throws IOException {
    publish(OLD);
    var before = Snapshot.identities(site);

    try (Publication publication = Publication.to(destination)) {
      add(publication, NEW);
    }

    assertThat(Snapshot.identities(site)).isEqualTo(before);
    assertThat(Snapshot.names(folder)).containsExactly("site");
  }

  @Test
  void anErrorInTheRecordsLeavesTheOldSite() {
    SmallSite archive = SmallSite.in(folder).build();
    var before = Snapshot.identities(archive.site());

    archive.with("articles/first/ar.md", "no front matter").build();

    assertThat(archive.problems()).hasSize(1);
    assertThat(Snapshot.identities(archive.site())).isEqualTo(before);
    assertThat(Snapshot.names(folder)).containsExactly("content", "site");
  }

  @Test
  void aForeignFileIsReportedAndKept() throws IOException {
    SmallSite archive = SmallSite.in(folder).build();
    Files.writeString(site.resolve("ar/notes.txt"), "mine");
    var before = Snapshot.identities(site);

    archive.with("articles/first/ar.md", SmallSite.text("آخر", "ملخص", "متن")).build();

    assertThat(archive.problems())
        .containsExactly(
            "site/ar/notes.txt:1:1: error: the file is not part of the site, and would be lost"
                + " (move it away, or name another folder with --out) [foreign-output]");
    assertThat(Snapshot.identities(site)).isEqualTo(before);
    assertThat(Snapshot.names(folder)).containsExactly("content", "site");
  }

  @Test
  void aFolderThatSijillDidNotWriteIsRefusedAsAWhole() throws IOException {
    Files.createDirectories(site.resolve("photos"));
    Files.writeString(site.resolve("photos/one.jpg"), "mine");
    Files.writeString(site.resolve("letter.txt"), "mine");

    assertThatThrownBy(() -> publish(NEW))
        .isInstanceOfSatisfying(
            Publication.ForeignOutput.class,
            foreign -> assertThat(foreign.files()).containsExactly("letter.txt", "photos/one.jpg"));
    assertThat(Snapshot.of(site)).hasSize(2);
  }

  /** The manifest of a BagIt bag has our manifest's name, but bags hold more than it lists. */
  @Test
  void aBagIsForeign() throws IOException {
    Files.createDirectories(site.resolve("data"));
    Files.writeString(site.resolve("data/letter.txt"), "mine");
    Files.writeString(site.resolve("bagit.txt"), "BagIt-Version: 1.0\n");
    Files.writeString(
        site.resolve("manifest-sha256.txt"),
        Manifest.sha256("mine".getBytes(StandardCharsets.UTF_8)) + "  data/letter.txt\n");

    assertThatThrownBy(() -> publish(NEW)).isInstanceOf(Publication.ForeignOutput.class);
    assertThat(site.resolve("data/letter.txt")).hasContent("mine");
  }

  /** A link in the site is no page, whatever it leads to; what it leads to is not touched. */
  @Test
  void aLinkInTheSiteIsForeign() throws IOException {
    publish(OLD);
    Path mine = Files.createDirectory(folder.resolve("mine"));
    Files.writeString(mine.resolve("letter.txt"), "mine");
    Files.createSymbolicLink(site.resolve("link"), mine);

    assertThatThrownBy(() -> publish(NEW)).isInstanceOf(Publication.ForeignOutput.class);
    assertThat(mine.resolve("letter.txt")).hasContent("mine");
  }

  @Test
  void aParentThatIsAFileIsAnError() throws IOException {
    Files.writeString(folder.resolve("file"), "mine");
    destination = Destination.of(folder.resolve("file/site"), List.of());

    assertThatThrownBy(() -> publish(NEW)).isInstanceOf(IOException.class);
    assertThat(folder.resolve("file")).hasContent("mine");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "..",
        "../outside",
        "a/../../outside",
        "/outside",
        "a//b",
        "a/./b",
        "a/",
        "a\\b",
        "a\nb",
        "a%2Fb",
        "manifest-sha256.txt"
      })
  void noFileLeavesTheSiteOrHidesInIt(String path) throws IOException {
    try (Publication publication = Publication.to(destination)) {
      assertThatThrownBy(() -> add(publication, Map.of(path, "text")))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(path);
    }
    assertThat(Snapshot.of(folder)).isEmpty();
  }

  @Test
  void twoFilesOfOneNameAreAnError() throws IOException {
    try (Publication publication = Publication.to(destination)) {
      add(publication, OLD);

      assertThatThrownBy(() -> add(publication, OLD)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void aBuildKilledWhileItWroteLeavesTheOldSite() throws IOException {
    publish(OLD);
    write(destination.staging(), Map.of("index.html", "ne"));
    Files.createFile(destination.lock());

    assertNextBuildFinds(OLD);
  }

  @Test
  void aBuildKilledBetweenItsTwoRenamesIsTakenBack() throws IOException {
    publish(OLD);
    Files.move(site, destination.backup());
    write(destination.staging(), NEW);

    assertNextBuildFinds(OLD);
  }

  @Test
  void aBuildKilledBeforeItTidiedUpIsWhole() throws IOException {
    publish(NEW);
    write(destination.backup(), Map.of("ar/old.html", "old"));

    assertNextBuildFinds(NEW);
  }

  @Test
  void aSecondBuildEndsWithAMessage() throws IOException {
    publish(OLD);
    try (Publication first = Publication.to(destination)) {
      add(first, NEW);

      assertThatThrownBy(() -> publish(OLD))
          .hasMessage(
              "another build is writing to '" + destination.site() + "': wait until it ends");

      assertThat(first.publish().written()).isEqualTo(2);
    }
    assertThat(site.resolve("ar/new.html")).hasContent("new");
    assertThat(Snapshot.names(folder)).containsExactly("site");
  }

  @Test
  void aSecondProgramEndsWithAMessage() throws IOException {
    SmallSite.in(folder);
    try (Publication first = Publication.to(destination)) {
      add(first, NEW);

      Program.Outcome second = Program.unpacked().run(folder, "build", "--quiet");

      assertThat(second.err()).contains("another build is writing").contains("wait until it ends");
      assertThat(second.exitCode()).isEqualTo(1);
      first.publish();
    }
    assertThat(site.resolve("ar/new.html")).hasContent("new");
    assertThat(Snapshot.names(folder)).containsExactly("content", "site");
  }

  /** Many builds at once: each succeeds or says why not, and the site is always one of theirs. */
  @Test
  void buildsAtOnceNeverMix() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<Future<Boolean>> builds = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      Map<String, String> files = i % 2 == 0 ? OLD : NEW;
      builds.add(threads.submit(() -> isPublished(files)));
    }
    int published = 0;
    for (Future<Boolean> build : builds) {
      published += build.get() ? 1 : 0;
    }
    threads.shutdown();

    assertThat(published).isPositive();
    assertThat(Fixity.faults(site)).isEmpty();
    assertThat(Snapshot.of(site)).containsAllEntriesOf(isOld() ? OLD : NEW).hasSize(3);
    assertThat(Snapshot.names(folder)).containsExactly("site");
  }

  private boolean isPublished(Map<String, String> files) throws IOException {
    try {
      publish(files);
      return true;
    } catch (IOException e) {
      assertThat(e).hasMessageContaining("another build is writing");
      return false;
    }
  }

  private boolean isOld() throws IOException {
    return Files.readString(site.resolve("index.html")).equals("old");
  }

  /** Begins the next build, which puts in order what the killed one has left. */
  private void assertNextBuildFinds(Map<String, String> files) throws IOException {
    Publication.to(destination).close();

    assertThat(Snapshot.of(site)).containsAllEntriesOf(files).hasSize(files.size() + 1);
    assertThat(Fixity.faults(site)).isEmpty();
    assertThat(Snapshot.names(folder)).containsExactly("site");
  }

  private Publication.Changes publish(Map<String, String> files) throws IOException {
    try (Publication publication = Publication.to(destination)) {
      add(publication, files);
      return publication.publish();
    }
  }

  private static void add(Publication publication, Map<String, String> files) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
      publication.add(new OutputFile(file.getKey(), bytes));
    }
  }

  private static void write(Path folder, Map<String, String> files) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }
}
