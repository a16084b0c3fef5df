package org.sijill.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sijill.cache.PreviewCache;
import org.sijill.diagnostics.Position;
import org.sijill.diagnostics.Problem;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Progress;
import org.sijill.diagnostics.Rule;
import org.sijill.model.OutputFile;
import org.sijill.pipeline.Build;
import org.sijill.pipeline.PlannedSite;

/**
 * The newest sound state of a site, and what is wrong with its records now. Nothing is written.
 * Thread-safe.
 */
final class Preview {

  /** Styles, scripts, pictures and fonts; not what editors leave beside a file for a while. */
  private static final Pattern LOADED =
      Pattern.compile("(?i)[^.].*\\.(css|js|svg|png|jpe?g|gif|webp|woff2?|webmanifest)");

  private final Path content;
  private final Path templates;
  private final PreviewCache cache = new PreviewCache();
  private volatile State state = new State(null, List.of(), 0);

  /**
   * A state of the preview.
   *
   * @param site the newest site that could be planned, or null if there was none yet
   * @param problems what is wrong now; the site is older than that
   * @param edition counts the changes of files that pages load, such as styles and pictures
   */
  private record State(@Nullable PlannedSite site, List<Problem> problems, int edition) {}

  /**
   * What a path of the preview shows now.
   *
   * @param file the file, or empty where there is none
   * @param problems what is wrong with the records, or what kept this file from being made
   * @param edition changes with the files that pages load
   */
  record Shown(Optional<OutputFile> file, List<Problem> problems, int edition) {}

  Preview(Path content, Path templates) {
    this.content = content;
    this.templates = templates;
  }

  /** Returns what to watch. */
  List<Path> folders() {
    return List.of(content.toAbsolutePath(), templates.toAbsolutePath());
  }

  /** Reads everything anew. */
  void refresh(Progress progress) {
    refresh(Set.of(), progress);
  }

  /**
   * Reads anew what changed.
   *
   * @param changed absolute paths of files and folders, or none where they are not known
   */
  void refresh(Set<Path> changed) {
    refresh(changed, Progress.NONE);
  }

  private synchronized void refresh(Set<Path> changed, Progress progress) {
    if (changed.isEmpty()) {
      cache.dropFiles();
    } else {
      cache.dropFiles(changed);
    }
    Problems problems = new Problems();
    Optional<PlannedSite> planned = planned(problems, progress);
    if (planned.isPresent()) {
      cache.dropUnused();
    }
    boolean loaded = changed.stream().anyMatch(Preview::isLoaded);
    State before = state;
    state =
        new State(
            planned.orElse(before.site()),
            problems.sorted(),
            loaded ? before.edition() + 1 : before.edition());
  }

  /** Returns what a path shows. */
  Shown show(String path) {
    State now = state;
    if (now.site() == null) {
      return new Shown(Optional.empty(), now.problems(), now.edition());
    }
    Problems problems = new Problems();
    Optional<OutputFile> file = made(now.site(), path, problems);
    return new Shown(
        file, problems.hasErrors() ? problems.sorted() : now.problems(), now.edition());
  }

  private static Optional<OutputFile> made(PlannedSite site, String path, Problems problems) {
    try {
      return site.file(path, problems);
    } catch (IOException | RuntimeException | Error e) {
      report(path, "the file could not be made", e, problems);
      return Optional.empty();
    }
  }

  private Optional<PlannedSite> planned(Problems problems, Progress progress) {
    try {
      return new Build(content, templates, cache, problems, progress).plan();
    } catch (RuntimeException | Error e) {
      report(content.toString().replace('\\', '/'), "the records could not be read", e, problems);
      return Optional.empty();
    }
  }

  /**
   * What nobody has foreseen is a problem too, a stack or a memory that is too small among it. On
   * the threads of the preview it would go unseen, and the page would stay as it is without a word.
   */
  private static void report(String file, String what, Throwable cause, Problems problems) {
    problems.report(
        Position.start(file),
        Rule.UNEXPECTED,
        what + ": " + cause,
        "save again, or start the preview anew");
  }

  /** Returns whether pages load a file: its change is not seen in their text. */
  private static boolean isLoaded(Path file) {
    return LOADED.matcher(String.valueOf(file.getFileName())).matches();
  }
}
