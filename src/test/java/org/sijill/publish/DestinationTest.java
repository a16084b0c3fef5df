package org.sijill.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site is never published where that would destroy something. */
class DestinationTest {

  @TempDir Path folder;
  private Path content;

  @BeforeEach
  void writeContent() throws IOException {
    content = Files.createDirectories(folder.resolve("content"));
  }

  @Test
  void aSiblingOfTheContentFolder() throws IOException {
    assertThat(of(folder.resolve("site")).site()).isEqualTo(folder.toRealPath().resolve("site"));
  }

  @Test
  void aFolderWhoseNameBeginsLikeTheContentFolders() throws IOException {
    assertThat(of(folder.resolve("content-site")).site()).hasFileName("content-site");
  }

  @Test
  void theContentFolder() {
    assertRefused(content, "it holds '" + content + "', which the site is made from");
  }

  @Test
  void aParentOfTheContentFolder() {
    assertRefused(folder, "it holds '" + content + "', which the site is made from");
  }

  @Test
  void aFolderInTheContentFolder() {
    assertRefused(
        content.resolve("x/site"), "it lies in '" + content + "', which the site is made from");
  }

  @Test
  void theContentFolderOnADetour() {
    assertRefused(content.resolve("../site/../content/."), "it holds '" + content + "'");
  }

  @Test
  void theContentFolderBehindALink() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), content);

    assertRefused(link, "it holds '" + content + "'");
    assertRefused(link.resolve("site"), "it lies in '" + content + "'");
  }

  @Test
  void aContentFolderThatBearsANameTheBuildNeeds() throws IOException {
    Path site = folder.resolve("site");
    content = Files.createDirectory(of(site).staging());

    assertRefused(site, "the build needs the name of '" + content + "' for itself");
  }

  @Test
  void theRoot() {
    assertRefused(folder.getRoot(), "it is the root of the file system");
  }

  @Test
  void theWorkingFolder() {
    for (Path site : List.of(Path.of(""), Path.of("."), Path.of(".."))) {
      assertThatThrownBy(() -> Destination.of(site, List.of()))
          .isInstanceOf(Destination.Refused.class)
          .hasMessage(
              "the site cannot be '" + site + "': it holds the folder that the program runs in");
    }
  }

  @Test
  void aFile() throws IOException {
    assertRefused(Files.createFile(folder.resolve("file")), "it is a file");
  }

  @Test
  void aLinkToNothing() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("nowhere"));

    assertRefused(link, "it is a symbolic link to nothing");
  }

  /** The site is replaced where it lies; the link stays. */
  @Test
  void aLinkToAFolder() throws IOException {
    Path real = Files.createDirectory(folder.resolve("real"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), real);

    assertThat(of(link).site()).isEqualTo(real.toRealPath());
  }

  private Destination of(Path site) throws IOException {
    return Destination.of(site, List.of(content));
  }

  private void assertRefused(Path site, String cause) {
    assertThatThrownBy(() -> of(site))
        .isInstanceOf(Destination.Refused.class)
        .hasMessageStartingWith("the site cannot be '" + site + "': " + cause);
  }
}
