package org.mattersarising.pipeline;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mattersarising.compare.PeerChoice;
import org.mattersarising.ingest.EvidenceFactsReader;
import org.mattersarising.model.CouncilRegister;

/**
 * The councils that {@code --peers} names one by one, or a file does.
 *
 * @param ids by what the user wrote, in order; empty where peers are chosen in another way
 */
record NamedPeers(Map<String, String> ids) {

  private static final String WAYS =
      "all, same-type, same-region, neighbours, a file with one council a line, or councils"
          + " separated by commas";

  /**
   * Looks up each of them.
   *
   * @param said what stands behind {@code --peers}
   * @throws UsageException where one can be several, or none is named
   */
  static NamedPeers of(String said, EvidenceFactsReader names) throws IOException {
    Map<String, String> ids = new LinkedHashMap<>();
    if (said.isBlank() || PeerChoice.Kind.of(said).isPresent()) {
      return new NamedPeers(ids);
    }
    for (String line : lines(said).orElseGet(() -> List.of(said.split(",", -1)))) {
      String council = line.strip();
      if (!council.isEmpty()) {
        ids.put(
            council,
            names
                .councilId(council)
                .orElseThrow(() ->
                    new UsageException(
                        "--peers names \""
                            + council
                            + "\", which is no file and can be several councils or none. Name "
                            + WAYS
                            + ".")));
      }
    }
    if (ids.isEmpty()) {
      throw new UsageException("--peers names no council.");
    }
    return new NamedPeers(ids);
  }

  /**
   * What to tell of a group of which the run has some: a group may be kept for several runs, but a
   * slip of the pen must not pass for a council without minutes.
   *
   * @param ofRun the ids of the run's councils
   * @throws UsageException where neither the run nor the register knows one, or the run has none
   */
  Optional<String> check(Set<String> ofRun, CouncilRegister register) {
    List<String> absent =
        ids.entrySet().stream()
            .filter(e -> !ofRun.contains(e.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    List<String> unknown =
        absent.stream().filter(a -> register.council(ids.getOrDefault(a, "")).isEmpty()).toList();
    String has = " The run has " + String.join(", ", new TreeSet<>(ofRun)) + ".";
    if (!unknown.isEmpty()) {
      throw new UsageException(
          "--peers names "
              + quoted(unknown)
              + ", which neither the run nor the register knows, and which is no file."
              + has
              + " Name "
              + WAYS
              + ".");
    }
    if (!ids.isEmpty() && absent.size() == ids.size()) {
      throw new UsageException("--peers names " + quoted(absent) + ": not in this run." + has);
    }
    return absent.isEmpty()
        ? Optional.empty()
        : Optional.of("--peers names " + quoted(absent) + ": not in this run, and left out.");
  }

  private static String quoted(List<String> names) {
    return String.join(", ", names.stream().map(n -> '"' + n + '"').toList());
  }

  /** The councils of a group's file, without remarks behind a #; empty where it is no file. */
  private static Optional<List<String>> lines(String name) throws IOException {
    try {
      Path file = Path.of(name);
      if (!Files.isRegularFile(file)) {
        return Optional.empty();
      }
      return Optional.of(
          Arrays.stream(Files.readString(file).split("\\R", -1))
              .map(l -> l.replaceFirst("#.*", "").strip())
              .toList());
    } catch (InvalidPathException e) {
      return Optional.empty();
    } catch (CharacterCodingException e) {
      throw new UsageException("The group of peers " + name + " is not UTF-8.", e);
    }
  }
}
