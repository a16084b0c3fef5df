package org.sijill.search;

import java.util.List;
import org.sijill.model.OutputFile;

/**
 * The files of one kind in their order; there is always one.
 *
 * @param begins with what each file begins
 * @param files what is written
 */
record Shards<T>(List<T> begins, List<OutputFile> files) {

  /** Returns the size of each file, in bytes. */
  List<Integer> sizes() {
    return files.stream().map(file -> file.bytes().length).toList();
  }
}
