package org.sijill.build;

/** Is told how far a build has come. Called from one thread at a time for a stage's beginning. */
public interface Progress {

  /** Does not listen. */
  Progress NONE = new Progress() {};

  /**
   * A stage begins.
   *
   * @param stage its name
   * @param steps how many steps it has, or 0 where that is not known
   */
  default void begin(Stage stage, int steps) {}

  /** A step of the stage is done; called from any thread. */
  default void step() {}

  /** The stages of a build; a check ends with one of its own. */
  enum Stage {
    READ,
    LINK,
    PLAN,
    CHECK,
    RENDER,
    PUBLISH
  }
}
