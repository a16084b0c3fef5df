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
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijill.diagnostics.Problems;
import org.sijill.model.OutputFile;
import org.sijill.testing.FaultyDisk;
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

  /** Whoever finds no site may make a folder for it, and the next build may be faulty. */
  @Test
  void anEmptyFolderIsNoReasonToDeleteTheBackup() throws IOException {
    publish(OLD);
    Files.move(site, destination.backup());
    Files.createDirectories(site.resolve("ar"));

    assertThat(recovered())
        .isEqualTo("the site from before is back in its place, which was an empty folder");
    assertHolds(OLD);
    assertThat(Snapshot.names(folder)).containsExactly("site");
  }

  @Test
  void whatStandsInTheWayOfTheBackupIsKept() throws IOException {
    publish(OLD);
    Files.move(site, destination.backup());
    write(site, Map.of("index.html", "mine"));

    Path aside = destination.site().resolveSibling(".site.sijill-found");
    assertThat(recovered())
        .isEqualTo(
            "the site from before is back in its place; what stood there is at '" + aside + "'");
    assertHolds(OLD);
    assertThat(aside.resolve("index.html")).hasContent("mine");
  }

  @Test
  void betweenTwoSitesOfWhichNoneIsWholeAPersonChooses() throws IOException {
    publish(OLD);
    Files.move(site, destination.backup());
    Files.delete(destination.backup().resolve("ar/old.html"));
    write(site, Map.of("index.html", "mine"));
    var before = Snapshot.identities(folder);

    assertThatThrownBy(() -> Publication.recover(destination, new Problems()))
        .hasMessageContaining("neither '" + destination.site() + "' nor '" + destination.backup())
        .hasMessageEndingWith("move the other away, and build again");
    assertThat(Snapshot.identities(folder)).containsAllEntriesOf(withoutRoot(before));
  }

  /** The records are faulty, and still the good site comes back to its place. */
  @Test
  void aFaultyRecordDoesNotKeepTheGoodSiteAway() throws IOException {
    SmallSite archive = SmallSite.in(folder).build();
    var good = Snapshot.of(site);
    Files.move(site, destination.backup());

    archive.with("articles/first/ar.md", "no front matter").build();

    assertThat(archive.problems())
        .hasSize(2)
        .anyMatch(line -> line.contains("[missing-front-matter]"))
        .contains(
            "site:1:1: warning: a build was ended while it published: the site from before is back"
                + " in its place (nothing is left to do) [interrupted-build]");
    assertThat(Snapshot.of(site)).isEqualTo(good);
  }

  /** The folder that a link leads to is away, and the link leads to nothing. */
  @Test
  void aSiteBehindALinkIsTakenBackToo() throws IOException {
    Path real = Files.createDirectory(folder.resolve("disk")).resolve("real");
    destination = Destination.of(real, List.of());
    publish(OLD);
    Files.move(real, destination.backup());
    Files.createSymbolicLink(site, Path.of("disk/real"));

    destination = Destination.of(site, List.of());

    assertThat(recovered()).isEqualTo("the site from before is back in its place");
    assertHolds(OLD);
  }

  @Test
  void whoPublishesNothingTellsWhereTheSiteIs() throws IOException {
    publish(OLD);
    Files.move(site, destination.backup());
    Problems problems = new Problems();

    Leftovers.report(site, problems);

    assertThat(problems.sorted())
        .singleElement()
        .asString()
        .isEqualTo(
            site
                + ":1:1: warning: a build was ended while it published; the site from before is at '"
                + destination.backup()
                + "' (run 'sijill build --out "
                + site
                + "', which puts it in order first) [interrupted-build]");
    assertThat(site).doesNotExist();
  }

  @Test
  void aLinkIsReplacedInOneStep() throws IOException {
    publish(OLD);
    destination = Destination.of(site, List.of(), new Destination.Options(true, true));
    publish(OLD);
    Path first = Files.readSymbolicLink(site);

    publish(NEW);

    assertThat(first.toString()).matches("editions/site-[0-9a-f]{16}");
    assertThat(Files.readSymbolicLink(site)).isNotEqualTo(first);
    assertHolds(NEW);
    assertThat(Snapshot.names(folder)).containsExactly("editions", "site");
    assertThat(Snapshot.names(folder.resolve("editions"))).hasSize(1);
  }

  @Test
  void aLinkStaysALinkWhereTheOptionIsForgotten() throws IOException {
    destination = Destination.of(site, List.of(), new Destination.Options(true, true));
    publish(OLD);
    destination = Destination.of(site, List.of());

    publish(NEW);

    assertThat(Files.readSymbolicLink(site).toString()).startsWith("editions/site-");
    assertHolds(NEW);
  }

  /** Two sites in a folder share their editions' folder, but no edition. */
  @Test
  void anEditionOfAnotherSiteIsNotTouched() throws IOException {
    Destination.Options link = new Destination.Options(true, true);
    destination = Destination.of(folder.resolve("site-0123456789abcdef"), List.of(), link);
    publish(OLD);
    destination = Destination.of(site, List.of(), link);
    publish(NEW);
    publish(OLD);

    assertThat(Fixity.faults(folder.resolve("site-0123456789abcdef"))).isEmpty();
    assertHolds(OLD);
  }

  @Test
  void aFolderThatCannotBeRenamedKeepsItsFilesUntilAllAreStaged() throws IOException {
    Files.createDirectory(site);
    destination = new Destination(site, site, Destination.Kind.IN_PLACE, true);
    publish(OLD);
    String root =
        String.valueOf(Snapshot.identities(folder).get("site")).replaceFirst("^\\S+ ", "");
    try (Publication publication = Publication.to(destination)) {
      add(publication, NEW);
      assertThat(site.resolve("index.html")).hasContent("old");

      publication.publish();
    }

    assertHolds(NEW);
    assertThat(Snapshot.identities(folder).get("site")).endsWith(root);
    assertThat(Snapshot.names(folder)).containsExactly("site");
  }

  @Test
  void aFullDiskNamesTheFileAndTheSpaceThatIsNeeded() throws IOException {
    Configuration small =
        Configuration.unix().toBuilder().setMaxSize(200_000).setBlockSize(1_000).build();
    try (FileSystem disk = Jimfs.newFileSystem(small)) {
      site = Files.createDirectory(disk.getPath("/archive")).resolve("site");
      destination = Destination.of(site, List.of());
      publish(OLD);
      var before = Snapshot.of(site);

      assertThatThrownBy(() -> publish(Map.of("a.html", "x".repeat(2_000_000))))
          .hasMessage(
              "there is no space left on the disk for '/archive/site/a.html': the new files take"
                  + " 2.0 MB, and 0 kB could be written; free 2.0 MB or more, or name a folder on"
                  + " another disk with --out");

      assertThat(Snapshot.of(site)).isEqualTo(before);
      assertThat(Snapshot.names(site.getParent())).containsExactly("site");
    }
  }

  @Test
  void anUnchangedSiteNeedsNoDiskThatCanBeWritten() throws IOException {
    try (FileSystem memory = Jimfs.newFileSystem(Configuration.unix())) {
      FaultyDisk disk = new FaultyDisk(memory);
      site = Files.createDirectory(disk.path("/archive")).resolve("site");
      destination = Destination.of(site, List.of());
      publish(OLD);
      disk.makeReadOnly();

      assertThat(publish(OLD)).isEqualTo(new Publication.Changes(2, 0, 0));
      assertThatThrownBy(() -> publish(NEW)).hasMessageContaining("Read-only file system");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"folder", "pipe"})
  @Timeout(60)
  void whatBearsTheLocksNameIsAnError(String kind) throws Exception {
    Path lock = destination.lock();
    if (kind.equals("folder")) {
      Files.createDirectory(lock);
    } else {
      assertThat(new ProcessBuilder("mkfifo", lock.toString()).start().waitFor()).isZero();
    }

    assertThatThrownBy(() -> publish(NEW))
        .hasMessage("'" + lock + "' is not a file of Sijill's, which needs this name: remove it");
    assertThat(site).doesNotExist();
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

  private void assertHolds(Map<String, String> files) throws IOException {
    assertThat(Snapshot.of(site.toRealPath()))
        .containsAllEntriesOf(files)
        .hasSize(files.size() + 1);
    assertThat(Fixity.faults(site)).isEmpty();
  }

  /** Returns what the next build has to say of the site before it reads anything. */
  private String recovered() throws IOException {
    Problems problems = new Problems();
    Publication.recover(destination, problems);
    assertThat(problems.sorted()).singleElement().asString().endsWith("[interrupted-build]");
    return problems.sorted().get(0).cause().replace("a build was ended while it published: ", "");
  }

  /** Its date changes with the lock that comes and goes. */
  private static Map<String, String> withoutRoot(Map<String, String> identities) {
    Map<String, String> some = new TreeMap<>(identities);
    some.remove("");
    return some;
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
