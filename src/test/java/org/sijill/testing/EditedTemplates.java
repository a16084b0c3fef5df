package org.sijill.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.sijill.pipeline.TemplateSource;

/** A copy of the program's templates, for a test to edit. */
public final class EditedTemplates {

  private final Path folder;

  private EditedTemplates(Path folder) {
    this.folder = folder;
  }

  /** Copies the templates to a folder, which need not exist. */
  public static EditedTemplates in(Path folder) {
    try {
      Path packed = TemplateSource.packed();
      try (Stream<Path> files = Files.walk(packed)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Path copy = folder.resolve(packed.relativize(file).toString());
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy);
        }
      }
      return new EditedTemplates(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Replaces a part of a template, which must be there. */
  public EditedTemplates replace(String file, String part, String other) {
    String text = read(file);
    if (!text.contains(part)) {
      throw new IllegalArgumentException(file + " has no " + part);
    }
    return with(file, text.replace(part, other));
  }

  /** Removes the lines of a file that begin with some words, of which there must be some. */
  public EditedTemplates withoutLine(String file, String beginning) {
    List<String> kept = read(file).lines().filter(line -> !line.startsWith(beginning)).toList();
    if (kept.size() == read(file).lines().count()) {
      throw new IllegalArgumentException(file + " has no line that begins with " + beginning);
    }
    return with(file, String.join("\n", kept) + "\n");
  }

  /** Writes a file. */
  public EditedTemplates with(String file, String text) {
    return with(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes a file as bytes. */
  public EditedTemplates with(String file, byte[] bytes) {
    try {
      Path path = folder.resolve(file);
      Files.createDirectories(path.getParent());
      Files.write(path, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lets the interface speak another language in the words of one that it has. */
  public EditedTemplates withWordsOf(String language, String another) {
    return with("i18n/" + another + ".yaml", read("i18n/" + language + ".yaml"));
  }

  /** Removes a file. */
  public EditedTemplates without(String file) {
    try {
      Files.delete(folder.resolve(file));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the copy's folder. */
  public Path folder() {
    return folder;
  }

  private String read(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
