package org.sijill.publish;

import java.io.IOException;
import java.util.Optional;

/** Moves a staged site to its place, and repairs what a killed build left. */
sealed interface SitePlace permits WholeFolder, LinkedEdition, FileByFile {

  /** Returns the implementation for a destination. */
  static SitePlace of(Destination destination) {
    return switch (destination.kind()) {
      case FOLDER -> new WholeFolder(destination);
      case LINK -> new LinkedEdition(destination);
      case IN_PLACE -> new FileByFile(destination);
    };
  }

  /** Returns whether a killed or running build has left something here. */
  boolean isDisturbed() throws IOException;

  /**
   * Repairs what a killed build left: afterwards the complete old or new site is in its place. Only
   * for the holder of the lock.
   *
   * @return what was done to the site, if anything
   * @throws IOException if it cannot be repaired; the message names where the site is
   */
  Optional<String> recover() throws IOException;

  /** Returns whether unchanged files must be staged, too. */
  boolean isWhole();

  /**
   * Moves the staged site, which has its manifest, to its place. If that fails, the old site is in
   * its place, or the message says where it is.
   */
  void put(Manifest manifest) throws IOException;

  /** Removes what an unfinished publication wrote, unless the next build needs it. */
  void tidy() throws IOException;
}
