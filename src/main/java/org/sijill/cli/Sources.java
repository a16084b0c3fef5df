package org.sijill.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sijill.pipeline.TemplateSource;
import picocli.CommandLine.Option;

/** The options that name what a site is made from. */
final class Sources {

  @Option(
      names = "--content",
      paramLabel = "DIR",
      defaultValue = "content",
      description = "The folder of records (default: ${DEFAULT-VALUE}).")
  Path content = Path.of("content");

  @Option(
      names = "--templates",
      paramLabel = "DIR",
      description = "The folder of templates (default: those packed in the program).")
  @Nullable Path templates;

  Path templates() throws IOException {
    return templates == null ? TemplateSource.packed() : templates;
  }
}
