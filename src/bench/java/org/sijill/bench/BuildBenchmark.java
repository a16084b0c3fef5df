package org.sijill.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes an archive of so many articles, each in two languages, builds it with the packed program in
 * a machine of its own, and prints pages a second, the peak of memory and the share of each stage.
 * What it wrote is below {@code target/bench/}.
 */
public final class BuildBenchmark {

  private BuildBenchmark() {}

  /** Builds an archive of the size given. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int articles = Integer.parseInt(arguments[0]);
    Path folder = Path.of("target", "bench", Integer.toString(articles));
    Path content = folder.resolve("content");
    if (!Files.isDirectory(content)) {
      SyntheticArchive.write(content, articles);
    }
    Process build =
        new ProcessBuilder(
                List.of(
                    Path.of("target", "sijill").toString(),
                    "build",
                    "--quiet",
                    "--profile",
                    "--content=" + content,
                    "--out=" + folder.resolve("site")))
            .inheritIO()
            .start();
    int code = build.waitFor();
    if (code != 0) {
      throw new IllegalStateException("the build ended with " + code);
    }
  }
}
