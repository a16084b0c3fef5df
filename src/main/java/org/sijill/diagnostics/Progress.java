package org.sijill.diagnostics;

/** Is told how far the work on an archive has come. Stages begin on one thread at a time. */
public interface Progress {

  /** Does not listen. */
  Progress NONE = new Progress() {};

  /**
   * A stage begins.
   *
   * @param stage its name
   * @param steps how many steps it has, or 0 where it is not counted
   */
  default void begin(Stage stage, int steps) {}

  /** A step of the stage is done; called from any thread. */
  default void step() {}

  /** A step of the stage is done with that result; called from any thread. */
  default <T> T step(T result) {
    step();
    return result;
  }

  /** The stages: of a build in their order, with that of a check among them; of a verification. */
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

    /** Says a number of steps in English, as in {@code 1 page} and {@code 2 pages}. */
    public String count(int steps) {
      return steps + " " + unit + (steps == 1 ? "" : "s");
    }
  }
}
