package org.mattersarising.pipeline;

import java.util.List;
import org.mattersarising.model.QualityCheck;

/**
 * What is told of rows of {@code metadata.csv} whose file is not there: a path mistyped, mostly.
 */
final class AbsentFiles {

  static final String CHECK = "metadata_without_file";

  private static final int NAMED = 5;

  private AbsentFiles() {}

  /** One row that says so; none where every file is there. */
  static List<QualityCheck> told(List<String> paths) {
    if (paths.isEmpty()) {
      return List.of();
    }
    int more = paths.size() - NAMED;
    String note =
        (paths.size() == 1
                ? "metadata.csv has a row for a file that is not there: "
                : "metadata.csv has rows for files that are not there: ")
            + String.join(", ", paths.subList(0, Math.min(NAMED, paths.size())))
            + (more > 0 ? " and " + more + " more." : ".");
    return List.of(
        new QualityCheck(CHECK, "all", paths.size(), paths.size(), null, null, null, note));
  }
}
