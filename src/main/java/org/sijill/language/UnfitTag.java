package org.sijill.language;

/**
 * Tells what is wrong with a tag that names no language of which a page can be written.
 *
 * @param tag the tag
 * @param lacksScript whether it is one, but CLDR does not know the language's script
 */
public record UnfitTag(String tag, boolean lacksScript) {

  /** Examines a tag that {@link Languages#of} refuses. */
  public static UnfitTag of(String tag) {
    return new UnfitTag(tag, Languages.lacksScript(tag));
  }

  /**
   * Returns the cause in words.
   *
   * @param quoted the tag as messages show it
   */
  public String cause(String quoted) {
    return lacksScript
        ? "the script of the language " + quoted + " is not known"
        : quoted + " is not a language tag";
  }

  /**
   * Returns what to write instead.
   *
   * @param examples tags that may stand there
   */
  public String remedy(String examples) {
    return lacksScript
        ? "write it with its script: " + tag.replaceFirst("-.*", "") + "-Arab"
        : "write it as BCP 47 does: " + examples;
  }
}
