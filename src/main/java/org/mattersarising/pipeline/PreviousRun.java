package org.mattersarising.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mattersarising.ingest.MetadataException;
import org.mattersarising.ingest.PreviousRunReader;
import org.mattersarising.model.ContentId;
import org.mattersarising.model.PreviousIssue;
import org.mattersarising.provenance.RunManifest;

/**
 * The earlier result that a run is compared with.
 *
 * @param issues null where there is none to compare with
 * @param hashes of the files that were read, for the manifest: with others the result is another
 */
record PreviousRun(@Nullable List<PreviousIssue> issues, Map<String, String> hashes) {

  /** Nothing to compare with. */
  static final PreviousRun NONE = new PreviousRun(null, Map.of());

  PreviousRun {
    hashes = Map.copyOf(hashes);
  }

  /**
   * Reads it.
   *
   * @param folder of a result; null for none
   * @throws UsageException where the folder holds no result of ours
   */
  static PreviousRun read(@Nullable Path folder) {
    if (folder == null) {
      return NONE;
    }
    try {
      if (!RunManifest.isOurs(folder)) {
        throw new UsageException(
            folder + " is no result of an earlier run: it has no run-manifest.json of ours.");
      }
      List<PreviousIssue> issues = PreviousRunReader.read(folder);
      Map<String, String> hashes = new TreeMap<>();
      for (String file : PreviousRunReader.FILES) {
        Path table = folder.resolve(file);
        hashes.put("previous:" + table.getFileName(), ContentId.sha256(Files.readAllBytes(table)));
      }
      return new PreviousRun(issues, hashes);
    } catch (MetadataException e) {
      throw new UsageException("Cannot compare with " + folder + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UsageException("Cannot read the earlier result " + folder + ".", e);
    }
  }
}
