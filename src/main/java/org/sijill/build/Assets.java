package org.sijill.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sijill.model.Archive;
import org.sijill.model.Article;
import org.sijill.model.Image;
import org.sijill.model.OutputFile;
import org.sijill.render.Renderer;

/**
 * The files of a site beside its pages: styles, scripts and fonts, the articles' pictures, the
 * manifest of each language.
 */
final class Assets {

  private static final String FOLDER = "assets";

  private Assets() {}

  static List<OutputFile> of(Path templates, Archive archive) throws IOException {
    List<OutputFile> files = new ArrayList<>();
    for (Path file : regularFiles(templates.resolve(FOLDER))) {
      files.add(copy(addressOf(file, templates), file));
    }
    for (Article article : archive.articles().values()) {
      for (Image image : article.images()) {
        String path = Renderer.imagePath(article, image);
        files.add(new OutputFile(path, Files.readAllBytes(image.file())));
      }
    }
    archive.settings().languages().forEach(l -> files.add(WebManifest.of(archive, l)));
    return files;
  }

  /** Returns the one of a path below the site's root, or empty where there is none. */
  static Optional<OutputFile> find(String path, Path templates, Archive archive)
      throws IOException {
    for (Article article : archive.articles().values()) {
      for (Image image : article.images()) {
        if (path.equals(Renderer.imagePath(article, image))) {
          return Optional.of(new OutputFile(path, Files.readAllBytes(image.file())));
        }
      }
    }
    for (Path file : regularFiles(templates.resolve(FOLDER))) {
      if (path.equals(addressOf(file, templates))) {
        return Optional.of(copy(path, file));
      }
    }
    return archive.settings().languages().stream()
        .map(language -> WebManifest.of(archive, language))
        .filter(manifest -> manifest.path().equals(path))
        .findAny();
  }

  private static OutputFile copy(String path, Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    if (path.endsWith(".css")) {
      bytes = StyleSheet.compact(bytes);
    } else if (path.endsWith(".js")) {
      bytes = Script.compact(bytes);
    }
    return new OutputFile(path, bytes);
  }

  private static String addressOf(Path file, Path templates) {
    return templates.relativize(file).toString().replace('\\', '/');
  }

  private static List<Path> regularFiles(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(Files::isRegularFile).filter(Assets::isOurs).sorted().toList();
    }
  }

  /** Names that begin with a dot belong to tools. */
  private static boolean isOurs(Path file) {
    return !String.valueOf(file.getFileName()).startsWith(".");
  }
}
