package org.mattersarising.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mattersarising.model.Codebook;
import org.mattersarising.model.CommitteeType;
import org.mattersarising.model.ContentId;
import org.mattersarising.model.Theme;
import org.mattersarising.recurrence.VectorOrigin;
import org.mattersarising.themes.CodebookException;
import org.mattersarising.themes.CodebookReader;
import org.mattersarising.themes.ThemeHead;
import org.mattersarising.themes.ThemeStudent;
import org.mattersarising.themes.WordProjection;

/** Finds codebooks by the name of a shipped one or as a file, and puts several together. */
final class Codebooks {

  /** The names of the shipped codebooks. */
  static final List<String> SHIPPED =
      List.of("childrens-services", "adult-social-care", "housing", "parish-town");

  /** What labels are measured by where nothing names a codebook. */
  static final String DEFAULT = "childrens-services";

  /**
   * What a run uses where neither its options nor its corpus name one: of these, those that are for
   * the committees that it reads. Nobody's children are in the care of a parish.
   */
  private static final List<String> DEFAULTS = List.of(DEFAULT, "parish-town");

  private Codebooks() {}

  /**
   * The codebooks of a run.
   *
   * @param all in the order in which they were named; at least one
   * @param hashes SHA-256 of the file of each
   * @param named whether somebody chose them
   */
  record Chosen(List<Codebook> all, List<String> hashes, boolean named) {

    Chosen {
      all = List.copyOf(all);
      hashes = List.copyOf(hashes);
    }

    /** The hash of the file of the only one, or of the hashes of all. */
    String sha256() {
      return hashes.size() == 1
          ? hashes.getFirst()
          : ContentId.sha256(String.join("+", hashes).getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * Those that minutes of such committees are read with: all that somebody named; else those that
     * are for one of them, and the first for whatever none is for.
     */
    Chosen fitting(Set<CommitteeType> committees) {
      if (named) {
        return this;
      }
      List<Codebook> kept = new ArrayList<>();
      List<String> keptHashes = new ArrayList<>();
      for (int i = 0; i < all.size(); i++) {
        if (committees.stream().anyMatch(all.get(i)::isFor)
            || i == 0 && !committees.stream().allMatch(this::hasOwn)) {
          kept.add(all.get(i));
          keptHashes.add(hashes.get(i));
        }
      }
      return kept.isEmpty() ? this : new Chosen(kept, keptHashes, false);
    }

    private boolean hasOwn(CommitteeType committee) {
      return all.stream().anyMatch(c -> c.isFor(committee));
    }

    /** All themes as one codebook; its id and version name each part. */
    Codebook merged() {
      if (all.size() == 1) {
        return all.getFirst();
      }
      List<Theme> themes = new ArrayList<>();
      all.forEach(c -> themes.addAll(c.themes()));
      return new Codebook(
          String.join("+", all.stream().map(Codebook::id).toList()),
          String.join("+", all.stream().map(Codebook::version).toList()),
          themes);
    }
  }

  /**
   * Reads codebooks.
   *
   * @throws UsageException where there is none of that name, one has a mistake (file, line and
   *     column are named), or two have a theme of the same id
   */
  static Chosen read(ModelFiles models, List<String> namesOrFiles) throws IOException {
    return read(models, namesOrFiles, true);
  }

  /** The user's choice, else the corpus's, else the defaults. */
  static Chosen read(ModelFiles models, List<String> chosen, Corpus corpus) throws IOException {
    List<String> named = chosen.isEmpty() ? corpus.codebooks() : chosen;
    return read(models, named.isEmpty() ? DEFAULTS : named, !named.isEmpty());
  }

  private static Chosen read(ModelFiles models, List<String> namesOrFiles, boolean named)
      throws IOException {
    List<Codebook> all = new ArrayList<>();
    List<String> hashes = new ArrayList<>();
    Map<String, String> owner = new HashMap<>();
    for (String nameOrFile : namesOrFiles.stream().distinct().toList()) {
      byte[] yaml = bytes(models, nameOrFile);
      Codebook codebook = parse(yaml, nameOrFile);
      for (Theme theme : codebook.themes()) {
        String other = owner.putIfAbsent(theme.id(), codebook.id());
        if (other != null) {
          throw new UsageException(
              "The codebooks "
                  + other
                  + " and "
                  + codebook.id()
                  + " both have a theme "
                  + theme.id()
                  + ": use one of them, or rename it.");
        }
      }
      all.add(codebook);
      hashes.add(ContentId.sha256(yaml));
    }
    return new Chosen(all, hashes, named);
  }

  /**
   * What was learnt about codebooks' themes; about a codebook of a user's own, nothing was.
   *
   * @param projection the cheap stand-in for the sentence model, where there is one
   */
  record Learnt(
      List<ThemeHead> heads, List<ThemeStudent> students, Optional<WordProjection> projection) {

    Learnt {
      heads = List.copyOf(heads);
      students = List.copyOf(students);
    }

    /** What stands in for the sentence model where an effort does without it. */
    Optional<WordProjection> projection(Effort effort, String encoder) {
      return effort == Effort.THOROUGH ? Optional.empty() : projection.filter(p -> p.fits(encoder));
    }

    /** Where the vectors of statements come from with an effort. */
    VectorOrigin vectors(Effort effort) {
      return effort == Effort.THOROUGH || projection.isEmpty()
          ? VectorOrigin.MODEL
          : VectorOrigin.PROJECTED;
    }

    /** The heads that were trained for a codebook as it stands, with this encoder. */
    List<ThemeHead> headsOf(Codebook codebook, String encoder) {
      return heads.stream()
          .filter(h -> h.fits(codebook.id(), codebook.version(), encoder))
          .toList();
    }

    /** The student that learnt a codebook as it stands. */
    Optional<ThemeStudent> studentOf(Codebook codebook, String encoder) {
      return students.stream()
          .filter(s -> s.fits(codebook.id(), codebook.version(), encoder))
          .findFirst();
    }
  }

  /** What was learnt about these codebooks' themes. */
  static Learnt learnt(ModelFiles models, Chosen chosen) throws IOException {
    List<ThemeHead> heads = new ArrayList<>();
    List<ThemeStudent> students = new ArrayList<>();
    for (Codebook codebook : chosen.all()) {
      Optional<byte[]> head = models.read("themes/" + codebook.id() + ".head");
      if (head.isPresent()) {
        heads.add(ThemeHead.read(new String(head.get(), StandardCharsets.UTF_8)));
      }
      Optional<byte[]> student = models.read("themes/" + codebook.id() + ".student");
      if (student.isPresent()) {
        students.add(ThemeStudent.read(student.get()));
      }
    }
    Optional<byte[]> projection = models.read("themes/words.projection");
    return new Learnt(
        heads,
        students,
        projection.isPresent()
            ? Optional.of(WordProjection.read(projection.get()))
            : Optional.empty());
  }

  /**
   * The names and files of an option. Several stand with commas between, but a file's name may hold
   * a comma itself: the longest run of parts that is a file is one.
   */
  static List<String> listed(List<String> given) {
    List<String> all = new ArrayList<>();
    for (String value : given) {
      List<String> parts = List.of(value.split(",", -1));
      int at = 0;
      while (at < parts.size()) {
        int end = parts.size();
        while (end > at + 1 && !isFile(String.join(",", parts.subList(at, end)))) {
          end--;
        }
        String name = String.join(",", parts.subList(at, end));
        all.add(isFile(name) ? name : name.strip());
        at = end;
      }
    }
    return List.copyOf(all);
  }

  private static boolean isFile(String name) {
    try {
      return Files.isRegularFile(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  static byte[] bytes(ModelFiles models, String nameOrFile) throws IOException {
    if (isFile(nameOrFile)) {
      Path file = Path.of(nameOrFile);
      if (Files.size(file) > CodebookReader.MOST_BYTES) {
        throw new UsageException("The codebook " + file + " is larger than a codebook can be.");
      }
      return Files.readAllBytes(file);
    }
    if (!nameOrFile.matches("[a-z0-9-]+")) {
      throw none(nameOrFile);
    }
    return models.read("themes/" + nameOrFile + ".yaml").orElseThrow(() -> none(nameOrFile));
  }

  private static Codebook parse(byte[] yaml, String nameOrFile) {
    try {
      return new CodebookReader().read(yaml, nameOrFile);
    } catch (CodebookException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
  }

  private static UsageException none(String nameOrFile) {
    return new UsageException(
        "There is no codebook "
            + nameOrFile
            + ": name a YAML file, or one of "
            + String.join(", ", SHIPPED)
            + ".");
  }
}
