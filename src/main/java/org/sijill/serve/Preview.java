package org.sijill.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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

  private static final int REHEARSALS = 40;

  /** Styles, scripts, pictures and fonts; not what editors leave beside a file for a while. */
  private static final Pattern LOADED =
      Pattern.compile("(?i)[^.].*\\.(css|js|svg|png|jpe?g|gif|webp|woff2?|webmanifest)");

  private final Path content;
  private final Path templates;
  private volatile State state = new State(null, List.of(), 0, false);
  private final Set<Path> sinceSound = new HashSet<>();
  private int changes;

  /**
   * A state of the preview.
   *
   * @param site the newest site that could be planned, or null if there was none yet
   * @param problems what is wrong now; the site is older than that
   * @param edition counts the changes of files that pages load, such as styles and pictures
   * @param ofAll whether the problems were found between records, by reading them all
   */
  private record State(
      @Nullable PlannedSite site, List<Problem> problems, int edition, boolean ofAll) {}

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
   * Reads anew what changed; for one thread.
   *
   * @param changed absolute paths of files and folders, or none where they are not known
   */
  void refresh(Set<Path> changed) {
    refresh(changed, Progress.NONE);
  }

  private synchronized void refresh(Set<Path> changed, Progress progress) {
    State before = state;
    Problems problems = new Problems();
    Build build = new Build(content, templates, problems, progress);
    PlannedSite site = before.site();
    sinceSound.addAll(changed);
    boolean all = changed.isEmpty() || site == null || before.ofAll();
    Optional<PlannedSite> planned =
        all || site == null
            ? planned(build::plan, problems)
            : planned(() -> build.planAgain(site, Set.copyOf(sinceSound)), problems);
    if (planned.isPresent()) {
      sinceSound.clear();
    }
    changes++;
    boolean loaded = changed.stream().anyMatch(Preview::isLoaded);
    state =
        new State(
            planned.orElse(site),
            problems.sorted(),
            loaded ? before.edition() + 1 : before.edition(),
            before.ofAll() && problems.hasErrors());
  }

  /**
   * Reads everything anew if the last edit was read in haste.
   *
   * @return whether there is something new to tell
   */
  boolean settle() {
    int begun;
    synchronized (this) {
      if (state.site() == null || !state.site().isProvisional() || !state.problems().isEmpty()) {
        return false;
      }
      begun = changes;
    }
    Problems problems = new Problems();
    Build build = new Build(content, templates, problems, Progress.NONE);
    // On one core, so that the next edit is shown as fast as this one was.
    ForkJoinPool one = new ForkJoinPool(1);
    Optional<PlannedSite> planned;
    try {
      planned = planned(() -> one.submit(build::plan).join(), problems);
    } finally {
      one.shutdownNow();
    }
    synchronized (this) {
      // What was edited meanwhile settles later.
      if (changes != begun) {
        return false;
      }
      state =
          new State(
              planned.orElse(state.site()),
              problems.sorted(),
              state.edition(),
              problems.hasErrors());
      return true;
    }
  }

  /**
   * Takes some articles for edited, without effect. Java compiles what has run for a while: else
   * the first edits would be shown a second later.
   */
  void rehearse() {
    PlannedSite site = state.site();
    if (site == null) {
      return;
    }
    Problems problems = new Problems();
    Build build = new Build(content, templates, problems, Progress.NONE);
    for (Path file : build.someRecords(site, REHEARSALS)) {
      build.planAgain(site, Set.of(file));
    }
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
    } catch (IOException | RuntimeException e) {
      report(path, "the file could not be made", e, problems);
      return Optional.empty();
    }
  }

  private Optional<PlannedSite> planned(Supplier<Optional<PlannedSite>> plan, Problems problems) {
    try {
      return plan.get();
    } catch (RuntimeException e) {
      report(content.toString().replace('\\', '/'), "the records could not be read", e, problems);
      return Optional.empty();
    }
  }

  /**
   * What nobody has foreseen is a problem too. On the threads of the preview an exception would go
   * unseen, and the page would stay as it is without a word.
   */
  private static void report(String file, String what, Exception cause, Problems problems) {
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
