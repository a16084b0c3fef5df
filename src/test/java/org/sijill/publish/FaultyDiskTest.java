package org.sijill.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sijill.diagnostics.Problems;
import org.sijill.model.OutputFile;
import org.sijill.testing.FaultyDisk;
import org.sijill.testing.Snapshot;

/**
 * Every operation of a publication fails once, and the program ends at every operation once; then
 * comes another build, sound or not. The old site or the new one is always whole, or the message
 * says where.
 */
@Timeout(60)
class FaultyDiskTest {

  private static final Map<String, String> OLD =
      Map.of("index.html", "old", "same.html", "same", "file", "old");

  /** A folder stands where a file was. */
  private static final Map<String, String> NEW =
      Map.of("index.html", "new", "same.html", "same", "file/in", "new");

  private static final Map<String, String> NEXT = Map.of("index.html", "next");

  /** More than any publication here has; nothing would fail. */
  private static final int MOST_OPERATIONS = 2_000;

  /** What is published where. */
  private enum Way {
    FIRST(Destination.Kind.FOLDER, false),
    FOLDER(Destination.Kind.FOLDER, true),
    LINK(Destination.Kind.LINK, true),
    FOLDER_THEN_LINK(Destination.Kind.LINK, true),
    IN_PLACE(Destination.Kind.IN_PLACE, true);

    private final Destination.Kind kind;
    private final boolean hasOld;

    Way(Destination.Kind kind, boolean hasOld) {
      this.kind = kind;
      this.hasOld = hasOld;
    }
  }

  /** The build after the fault. */
  private enum Next {
    SOUND,
    FAULTY_CONTENT,
    FAULTY_RENDERING
  }

  /** A disk with the old site on it. */
  private static final class Scene implements AutoCloseable {

    private final FileSystem memory = Jimfs.newFileSystem(Configuration.unix());
    private final FaultyDisk disk = new FaultyDisk(memory);
    private final Path site;
    private final Way way;

    Scene(Way way) throws IOException {
      this.way = way;
      Files.createDirectory(disk.path("/public"));
      site = disk.path("/public/site");
      if (way == Way.IN_PLACE) {
        Files.createDirectory(site);
      }
      if (way.hasOld) {
        Way first = way == Way.FOLDER_THEN_LINK ? Way.FOLDER : way;
        publish(destination(first), OLD);
      }
    }

    Destination destination(Way kind) {
      return new Destination(site, site, kind.kind, true);
    }

    /** Publishes as a build does: the fault comes where it may. */
    void publish(Map<String, String> files) throws IOException {
      Publication.recover(destination(way), new Problems());
      publish(destination(way), files);
    }

    private static void publish(Destination destination, Map<String, String> files)
        throws IOException {
      try (Publication publication = Publication.to(destination)) {
        add(publication, files);
        publication.publish();
      }
    }

    private static void add(Publication publication, Map<String, String> files) throws IOException {
      for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
        byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
        publication.add(new OutputFile(file.getKey(), bytes));
      }
    }

    void build(Next next) throws IOException {
      Publication.recover(destination(way), new Problems());
      if (next == Next.SOUND) {
        publish(destination(way), NEXT);
      } else if (next == Next.FAULTY_RENDERING) {
        try (Publication publication = Publication.to(destination(way))) {
          add(publication, NEXT);
        }
      }
    }

    boolean holds(Map<String, String> files) throws IOException {
      return Files.isDirectory(site)
          && Fixity.isSound(site)
          && files.equals(withoutManifest(Snapshot.of(site.toRealPath())));
    }

    private static Map<String, String> withoutManifest(Map<String, String> files) {
      Map<String, String> some = new TreeMap<>(files);
      some.remove(Manifest.NAME);
      return some;
    }

    /** Returns the names that there are: what has the same is repaired in the same way. */
    String state() throws IOException {
      try (Stream<Path> paths = Files.walk(disk.path("/public"))) {
        return paths.map(Path::toString).sorted().toList().toString();
      }
    }

    /** Before the first publication there is nothing to lose. */
    boolean isOldOrNew() throws IOException {
      boolean isOld = way.hasOld ? holds(OLD) : !Files.exists(site, LinkOption.NOFOLLOW_LINKS);
      return isOld || holds(NEW);
    }

    boolean isTidy() throws IOException {
      return Snapshot.names(disk.path("/public")).stream()
              .allMatch(name -> name.equals("site") || name.equals("editions"))
          && (!Files.isDirectory(site)
              || Snapshot.of(site.toRealPath()).keySet().stream()
                  .noneMatch(path -> path.contains("sijill-")));
    }

    /** Whoever finds no site may make an empty folder for it. */
    void makeFolderWhereThereIsNone() throws IOException {
      if (way.hasOld && !Files.exists(site, LinkOption.NOFOLLOW_LINKS)) {
        Files.createDirectory(site);
      }
    }

    @Override
    public void close() throws IOException {
      memory.close();
    }
  }

  /** A disk fault ends a build with a message; the site is whole at once, or the message is. */
  @ParameterizedTest
  @EnumSource
  void whereAnOperationFails(Way way) throws IOException {
    for (Next next : Next.values()) {
      int failed = 0;
      for (int n = 1; n < MOST_OPERATIONS; n++) {
        try (Scene scene = new Scene(way)) {
          String message = publishWithFaultAt(n, scene);
          if (!scene.disk.hasFailed()) {
            break;
          }
          failed++;
          scene.disk.heal();
          if (!scene.isOldOrNew() && !message.contains("sijill-")) {
            fail("operation " + n + " left no site, and said only: " + message);
          }
          assertNextBuildIsWell(next, scene, "after operation " + n);
        }
      }
      assertThat(failed).as("operations").isBetween(40, MOST_OPERATIONS - 2);
    }
  }

  @ParameterizedTest
  @EnumSource
  void whereTheProgramIsKilled(Way way) throws IOException {
    for (Next next : Next.values()) {
      for (boolean folderIsMade : new boolean[] {false, true}) {
        int stopped = 0;
        for (int n = 1; n < MOST_OPERATIONS; n++) {
          try (Scene scene = new Scene(way)) {
            kill(n, scene, () -> scene.publish(NEW));
            if (!scene.disk.hasFailed()) {
              break;
            }
            stopped++;
            scene.disk.heal();
            if (folderIsMade) {
              scene.makeFolderWhereThereIsNone();
            }
            assertNextBuildIsWell(next, scene, "killed at operation " + n);
          }
        }
        assertThat(stopped).as("operations").isBetween(40, MOST_OPERATIONS - 2);
      }
    }
  }

  /** What repairs the first kill is killed, or fails, itself. */
  @ParameterizedTest
  @EnumSource
  void whereTheRepairIsKilledOrFails(Way way) throws IOException {
    Set<String> states = new HashSet<>();
    for (int n = 1; n < MOST_OPERATIONS; n++) {
      try (Scene scene = new Scene(way)) {
        kill(n, scene, () -> scene.publish(NEW));
        if (!scene.disk.hasFailed()) {
          assertThat(states).hasSizeGreaterThan(9);
          return;
        }
        scene.disk.heal();
        if (!states.add(scene.state())) {
          continue;
        }
      }
      for (int m = 1; m < MOST_OPERATIONS; m++) {
        boolean isThrough = true;
        for (boolean stops : new boolean[] {true, false}) {
          try (Scene scene = new Scene(way)) {
            kill(n, scene, () -> scene.publish(NEW));
            scene.disk.heal();
            String repaired = "killed at operation " + n + ", and again at " + m;
            if (stops) {
              kill(m, scene, () -> scene.build(Next.FAULTY_CONTENT));
            } else {
              failAt(m, scene, () -> scene.build(Next.FAULTY_CONTENT));
            }
            isThrough = !scene.disk.hasFailed();
            scene.disk.heal();
            assertNextBuildIsWell(Next.FAULTY_CONTENT, scene, repaired);
          }
        }
        if (isThrough) {
          break;
        }
      }
    }
    fail("no publication came through");
  }

  private static void assertNextBuildIsWell(Next next, Scene scene, String when)
      throws IOException {
    try {
      scene.build(next);
    } catch (IOException e) {
      throw new AssertionError(when + ", " + next + ": " + e.getMessage(), e);
    }
    boolean isWell = next == Next.SOUND ? scene.holds(NEXT) : scene.isOldOrNew();
    if (!isWell || !scene.isTidy()) {
      fail(when + ", " + next + " left " + Snapshot.of(scene.disk.path("/public")).keySet());
    }
  }

  /** Work of a program. */
  private interface Work {
    void run() throws IOException;
  }

  private static void kill(int n, Scene scene, Work work) throws IOException {
    scene.disk.stopAt(n);
    try {
      work.run();
    } catch (FaultyDisk.Stopped e) {
      assertThat(scene.disk.hasFailed()).isTrue();
    }
  }

  private static String failAt(int n, Scene scene, Work work) {
    scene.disk.failAt(n);
    try {
      work.run();
      return "";
    } catch (IOException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private static String publishWithFaultAt(int n, Scene scene) {
    return failAt(n, scene, () -> scene.publish(NEW));
  }
}
