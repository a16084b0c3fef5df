package org.sijill.diagnostics;

/** Listens to the progress of the work on an archive. Stages begin on one thread at a time. */
public interface Progress {

  /** Ignores all progress. */
  Progress NONE = new Progress() {};

  /**
   * Called when a stage begins.
   *
   * @param stage its name
   * @param steps how many steps it has, or 0 if they are not counted
   */
  default void begin(Stage stage, int steps) {}

  /** Called from any thread when a step of the stage is done. */
  default void step() {}

  /** Counts a step that gave a result, and returns the result; called from any thread. */
  default <T> T step(T result) {
    step();
    return result;
  }

  /** The stages of a build or check, in order, and that of a verification. */
  enum Stage {
    READ("record"),
    PARSE("text"),
    LINK("text"),
    WEIGH("article"),
    PLAN(""),
    RELATE("article"),
    CHECK("text"),
    RENDER("page"),
    PUBLISH(""),
    FIXITY("file"),
    EXAMINE("file");

    private final String unit;

    Stage(String unit) {
      this.unit = unit;
    }

    /** Returns a number of steps in English, such as {@code 1 page} or {@code 2 pages}. */
    public String count(int steps) {
      return steps + " " + unit + (steps == 1 ? "" : "s");
    }
  }
}
