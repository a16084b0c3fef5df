package org.sijill.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.sijill.model.OutputFile;

/** A program that publishes two sites in turn, for a test to kill it long before it ends. */
final class PublishRepeatedly {

  /** How many pages each site has. */
  static final int PAGES = 100;

  private static final int ROUNDS = 10_000;

  private PublishRepeatedly() {}

  /** Publishes to the folder that is named; says so when the first two sites are through. */
  public static void main(String[] arguments) throws IOException {
    // A kill is no loss of power: what was written is there.
    Destination.Options options = new Destination.Options(false, false);
    Destination destination = Destination.of(Path.of(arguments[0]), List.of(), options);
    for (int i = 0; i < ROUNDS; i++) {
      publish(destination, i % 2 == 0 ? "red" : "blue");
      if (i == 1) {
        System.err.println("publishing");
      }
    }
  }

  private static void publish(Destination destination, String word) throws IOException {
    try (Publication publication = Publication.to(destination)) {
      for (int page = 0; page < PAGES; page++) {
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        publication.add(new OutputFile(path(page), bytes));
      }
      publication.publish();
    }
  }

  static String path(int page) {
    return "pages-" + page % 10 + "/" + page + ".html";
  }
}
