package org.sijill.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sijill.link.Links;
import org.sijill.model.Archive;
import org.sijill.model.Article;
import org.sijill.model.Image;
import org.sijill.model.Language;
import org.sijill.model.OutputFile;
import org.sijill.render.Renderer;

/**
 * The files of a site beside its pages: styles, scripts and fonts, the articles' pictures, the
 * manifest of each language.
 */
final class Assets {

  private static final String FOLDER = "assets";

  private Assets() {}

  /**
   * A file that is read when it is wanted: all pictures of an archive may be larger than memory.
   *
   * @param path below the site's root
   * @param content reads it
   */
  record Asset(String path, Content content) {

    /** Reads the file. */
    OutputFile file() throws IOException {
      return new OutputFile(path, content.read());
    }
  }

  /** What a file holds. */
  interface Content {
    byte[] read() throws IOException;
  }

  static List<Asset> of(Path templates, Archive archive, Links links) throws IOException {
    List<Asset> assets = new ArrayList<>();
    for (Path file : regularFiles(templates.resolve(FOLDER))) {
      assets.add(new Asset(addressOf(file, templates), () -> Files.readAllBytes(file)));
    }
    for (Article article : archive.articles().values()) {
      Set<String> shown = article.images().isEmpty() ? Set.of() : links.pictures(article.key());
      for (Image image : article.images()) {
        if (!shown.contains(image.name())) {
          continue;
        }
        String path = Renderer.imagePath(article, image);
        assets.add(new Asset(path, () -> Files.readAllBytes(image.file())));
      }
    }
    for (Language language : archive.settings().languages()) {
      OutputFile manifest = WebManifest.of(archive, language);
      assets.add(new Asset(manifest.path(), manifest::bytes));
    }
    return assets;
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
