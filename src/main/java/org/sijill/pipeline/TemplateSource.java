package org.sijill.pipeline;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;

/** The templates that Sijill brings along, in its jar or beside its classes. */
public final class TemplateSource {

  private TemplateSource() {}

  /**
   * Returns the folder of the packed templates; its file system stays open as long as the program.
   *
   * @throws IOException if the jar cannot be read
   */
  public static Path packed() throws IOException {
    URL layout = TemplateSource.class.getResource("/templates/layout.html");
    if (layout == null) {
      throw new IOException("this jar holds no templates");
    }
    try {
      URI uri = layout.toURI();
      if (uri.getScheme().equals("jar")) {
        openJar(uri);
      }
      Path file = Path.of(uri);
      return file.resolveSibling("");
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  /** Returns whether a folder is that of the program's own templates. */
  static boolean isPacked(Path folder) {
    try {
      return packed().equals(folder);
    } catch (IOException e) {
      return false;
    }
  }

  @SuppressWarnings("MustBeClosed") // the templates are read until the program ends
  private static void openJar(URI uri) throws IOException {
    try {
      FileSystem opened = FileSystems.newFileSystem(uri, Map.of());
      assert opened.isOpen();
    } catch (FileSystemAlreadyExistsException e) {
      // A second build in one program reads the same jar.
    }
  }
}
