package org.mattersarising.pipeline;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mattersarising.ingest.CorpusYaml;
import org.mattersarising.ingest.IssuesYaml;
import org.mattersarising.ingest.MetadataException;
import org.mattersarising.ingest.MetadataReader;
import org.mattersarising.model.ContentId;
import org.mattersarising.model.CorpusFile;
import org.mattersarising.model.CorpusNotes;
import org.mattersarising.model.DocumentMetadata;
import org.mattersarising.model.ExpectedMeeting;
import org.mattersarising.model.IssueCorrection;
import org.mattersarising.provenance.RunManifest;

/**
 * Finds the inputs under the paths that the user names, with what the user says of them in {@code
 * metadata.csv}, {@code corpus.yaml} and {@code issues.yaml}. Symbolic links are not followed: they
 * could lead out of the corpus.
 */
final class CorpusFinder {

  /** Files beside the minutes that are ours, not input. */
  private static final Set<String> OURS = Set.of("metadata.csv", "corpus.yaml", "issues.yaml");

  private final Map<String, CorpusFile> files = new TreeMap<>();
  private final Map<String, DocumentMetadata> sidecars = new HashMap<>();
  private final List<CorpusNotes> notes = new ArrayList<>();
  private final List<Path> registers = new ArrayList<>();
  private final List<String> codebooks = new ArrayList<>();
  private final Map<String, String> beside = new TreeMap<>();
  private final List<ExpectedMeeting> calendar = new ArrayList<>();
  private final List<String> peers = new ArrayList<>();
  private final List<IssueCorrection> corrections = new ArrayList<>();
  private final Set<String> absent = new TreeSet<>();

  private CorpusFinder() {}

  /**
   * Looks under each path: a folder is walked, a file is taken as it is.
   *
   * @throws UsageException where a path is not there or cannot be listed, or a file beside the
   *     corpus has a mistake
   */
  static Corpus find(List<Path> roots) {
    CorpusFinder finder = new CorpusFinder();
    for (Path root : roots) {
      if (Files.isDirectory(root)) {
        finder.walk(root);
      } else if (Files.exists(root)) {
        Path name = root.toAbsolutePath().normalize().getFileName();
        finder.add(String.valueOf(name), root);
      } else {
        throw new UsageException("There is no file or folder " + root + ".");
      }
    }
    return new Corpus(
        List.copyOf(finder.files.values()),
        finder.sidecars,
        finder.notes.size() == 1 ? finder.notes.getFirst() : CorpusNotes.NONE,
        finder.registers,
        finder.codebooks,
        finder.beside,
        finder.calendar,
        finder.peers,
        finder.corrections,
        List.copyOf(finder.absent));
  }

  private void walk(Path root) {
    CorpusYaml yaml = read(root.resolve("corpus.yaml"));
    notes.add(yaml.notes());
    calendar.addAll(yaml.calendar());
    peers.addAll(yaml.peers());
    hash(root.resolve("corpus.yaml"));
    hash(root.resolve("metadata.csv"));
    hash(root.resolve("issues.yaml"));
    corrections.addAll(corrections(root.resolve("issues.yaml")));
    if (!yaml.register().isEmpty()) {
      registers.add(inside(root, yaml.register()));
      hash(root.resolve(yaml.register()));
    }
    for (String codebook : yaml.codebooks()) {
      // A name of a shipped codebook, or a file beside the corpus.
      codebooks.add(
          Files.isRegularFile(root.resolve(codebook))
              ? inside(root, codebook).toString()
              : codebook);
    }
    List<PathMatcher> include = matchers(yaml.include());
    List<PathMatcher> exclude = matchers(yaml.exclude());
    List<Path> found = new ArrayList<>();
    try {
      Files.walkFileTree(
          root,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes a) {
              return !folder.equals(root) && (isHidden(folder) || isResult(folder))
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              Path relative = root.relativize(file);
              if (!isHidden(file)
                  && !isOurs(root, file)
                  && (include.isEmpty() || include.stream().anyMatch(m -> m.matches(relative)))
                  && exclude.stream().noneMatch(m -> m.matches(relative))) {
                found.add(relative);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
              // It becomes a row that says why, as any file that cannot be opened.
              if (!file.equals(root)) {
                found.add(root.relativize(file));
                return FileVisitResult.CONTINUE;
              }
              throw new UsageException("Cannot list the folder " + root + ".", failure);
            }
          });
    } catch (IOException e) {
      throw new UsageException("Cannot list the folder " + root + ".", e);
    }
    Map<String, String> keys = new HashMap<>();
    for (Path relative : found) {
      String path = relative.toString().replace('\\', '/');
      keys.put(path, add(path, root.resolve(relative)));
    }
    metadata(root.resolve("metadata.csv"))
        .forEach((path, sidecar) -> {
          // A document in an archive is named behind it: "minutes.zip/may.pdf".
          for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
            String key = keys.get(path.substring(0, end));
            if (key != null) {
              sidecars.put(key + path.substring(end), sidecar);
              return;
            }
          }
          if (!isThere(root, path)) {
            absent.add(path);
          }
        });
  }

  private static boolean isThere(Path root, String path) {
    try {
      Path file = root.resolve(path).normalize();
      return file.startsWith(root.normalize()) && Files.exists(file);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** Two roots can hold the same relative path; the later one is then told apart by a number. */
  private String add(String path, Path location) {
    String key = path;
    for (int n = 2; files.containsKey(key); n++) {
      if (isSame(files.get(key).location(), location)) {
        return key;
      }
      key = n + "/" + path;
    }
    files.put(key, new CorpusFile(key, location));
    return key;
  }

  /** Notes the hash of a file beside the corpus: with other bytes there, the result is another. */
  private void hash(Path file) {
    if (!Files.isRegularFile(file)) {
      return;
    }
    String key = "beside:" + file.getFileName();
    try {
      beside.merge(key, ContentId.sha256(Files.readAllBytes(file)), (a, b) -> a + ";" + b);
    } catch (IOException e) {
      throw new UsageException("Cannot read " + file + ".", e);
    }
  }

  /** A file that corpus.yaml names lies in the corpus, whatever links say. */
  private static Path inside(Path root, String name) {
    Path file = root.resolve(name);
    try {
      if (file.toRealPath().startsWith(root.toRealPath())) {
        return file;
      }
    } catch (IOException e) {
      throw new UsageException("corpus.yaml names " + name + ", which cannot be opened.", e);
    }
    throw new UsageException("corpus.yaml names " + name + ", which lies outside of the corpus.");
  }

  private static boolean isSame(Path a, Path b) {
    return a.toAbsolutePath().normalize().equals(b.toAbsolutePath().normalize());
  }

  private static boolean isHidden(Path file) {
    return String.valueOf(file.getFileName()).startsWith(".");
  }

  /** A result of an earlier run that lies in the corpus is no input. */
  private static boolean isResult(Path folder) {
    try {
      return RunManifest.isOurs(folder);
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isOurs(Path root, Path file) {
    String name = String.valueOf(file.getFileName());
    return name.toUpperCase(Locale.ROOT).startsWith("README")
        || root.equals(file.getParent()) && OURS.contains(name);
  }

  private static List<PathMatcher> matchers(List<String> globs) {
    return globs.stream().map(g -> FileSystems.getDefault().getPathMatcher("glob:" + g)).toList();
  }

  private static CorpusYaml read(Path file) {
    if (!Files.isRegularFile(file)) {
      return CorpusYaml.NONE;
    }
    try {
      return CorpusYaml.read(file);
    } catch (MetadataException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
  }

  private static List<IssueCorrection> corrections(Path file) {
    if (!Files.isRegularFile(file)) {
      return List.of();
    }
    try {
      return IssuesYaml.read(file);
    } catch (MetadataException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
  }

  private static Map<String, DocumentMetadata> metadata(Path file) {
    if (!Files.isRegularFile(file)) {
      return Map.of();
    }
    try {
      return MetadataReader.read(file);
    } catch (MetadataException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
  }
}
