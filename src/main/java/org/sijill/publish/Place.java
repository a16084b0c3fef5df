package org.sijill.publish;

import java.io.IOException;
import java.util.Optional;

/** Puts a staged site in its place, and repairs what a killed build has left. */
sealed interface Place permits WholeFolder, LinkedEdition, FileByFile {

  /** Returns what suits a destination. */
  static Place of(Destination destination) {
    return switch (destination.kind()) {
      case FOLDER -> new WholeFolder(destination);
      case LINK -> new LinkedEdition(destination);
      case IN_PLACE -> new FileByFile(destination);
    };
  }

  /** Returns whether a build that was killed, or one that is running, has left something here. */
  boolean isDisturbed() throws IOException;

  /**
   * Repairs what a killed build has left: afterwards the old site or the new one is in its place,
   * whole. Only for the holder of the lock.
   *
   * @return what was done to the site, if anything
   * @throws IOException if it cannot be repaired; the message names where the site is
   */
  Optional<String> recover() throws IOException;

  /** Returns whether the unchanged files have to be staged too. */
  boolean isWhole();

  /**
   * Puts the staged site, which has its manifest, in its place. If that fails the old site is
   * there, or the message says where.
   */
  void put(Manifest manifest) throws IOException;

  /** Removes what an unfinished publication has written, where the next build does not need it. */
  void tidy() throws IOException;
}
