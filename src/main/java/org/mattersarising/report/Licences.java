package org.mattersarising.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.mattersarising.model.AnalysisResult;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.ReadStatus;
import org.mattersarising.model.SourceDocument;

/** Under which licences the minutes stand whose words a result shows, as far as anybody said. */
final class Licences {

  /** What licences.opendefinition.org has for a licence that nobody names. */
  private static final String NONE = "notspecified";

  private Licences() {}

  /**
   * A licence as a data package has it.
   *
   * @param name its Open Definition id
   * @param path its address; empty where it is not known
   */
  record Licence(String name, String path, String title) {}

  /** Each licence that a document which was read has, in order of its words; at least one. */
  static List<Licence> of(AnalysisResult result) {
    TreeSet<String> said = new TreeSet<>();
    boolean unsaid = false;
    for (SourceDocument source : result.sources()) {
      if (source.status() == ReadStatus.READ) {
        DocumentFacts facts = result.facts().get(source.path());
        String licence = source.licence(facts == null ? null : facts.sidecar()).strip();
        unsaid |= licence.isEmpty();
        if (!licence.isEmpty()) {
          said.add(licence);
        }
      }
    }
    List<Licence> licences = new ArrayList<>(said.stream().map(Licences::of).distinct().toList());
    if (unsaid || licences.isEmpty()) {
      licences.add(
          new Licence(
              NONE,
              "",
              "Minutes of which no licence is known: their words are their councils'"
                  + " (documents.csv, column licence)"));
    }
    return licences;
  }

  private static Licence of(String said) {
    String plain = said.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", " ").strip();
    if ((plain.contains("open government licence") || plain.contains("ogl"))
        && plain.contains("3")) {
      return new Licence(
          "OGL-UK-3.0",
          "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
          said);
    }
    if (plain.matches("(?:cc by|creative commons attribution) (?:v )?4(?:\\.0)?(?: .*)?")
        && !plain.matches(".*\\b(?:sa|nc|nd)\\b.*")) {
      return new Licence("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/", said);
    }
    if (plain.matches("cc0(?: .*)?")) {
      return new Licence("CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/", said);
    }
    return said.matches("https?://\\S+")
        ? new Licence(NONE, said, said)
        : new Licence(NONE, "", said);
  }
}
