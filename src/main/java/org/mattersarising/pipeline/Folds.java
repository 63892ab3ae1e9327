package org.mattersarising.pipeline;

import java.util.List;
import java.util.stream.IntStream;

/** Parts the files of a training set, so that what is learnt of some is tried on the others. */
final class Folds {

  static final int COUNT = 4;

  private Folds() {}

  /** What a fold is taught: all files but its own. */
  static <T> List<T> taught(List<T> files, int fold) {
    return part(files, fold, false);
  }

  /** What it is tried on. */
  static <T> List<T> held(List<T> files, int fold) {
    return part(files, fold, true);
  }

  private static <T> List<T> part(List<T> files, int fold, boolean held) {
    return IntStream.range(0, files.size())
        .filter(i -> (i % COUNT == fold) == held)
        .mapToObj(files::get)
        .toList();
  }
}
