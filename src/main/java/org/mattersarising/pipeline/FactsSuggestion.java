package org.mattersarising.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mattersarising.ingest.MetadataSuggestion;
import org.mattersarising.model.CouncilMethod;
import org.mattersarising.model.CouncilRegister;
import org.mattersarising.model.DateMethod;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.DocumentMetadata;
import org.mattersarising.model.Extent;
import org.mattersarising.model.SourceDocument;

/** Turns the facts of a document into a row that says the same when it is read as a sidecar. */
final class FactsSuggestion {

  private static final String SAID = "said in metadata.csv";

  private final CouncilRegister register;

  FactsSuggestion(CouncilRegister register) {
    this.register = register;
  }

  /**
   * A row of a document whose text is known.
   *
   * @param facts with what the user says already
   * @param guess without it
   */
  MetadataSuggestion of(SourceDocument source, DocumentFacts facts, DocumentFacts guess) {
    DocumentMetadata said = facts.sidecar();
    List<String> warnings = new ArrayList<>(source.warnings());
    facts.warnings().stream().filter(w -> !warnings.contains(w)).forEach(warnings::add);
    return new MetadataSuggestion(
        new DocumentMetadata(
            source.path(),
            said.council().isEmpty() ? council(facts) : said.council(),
            facts.committee(),
            date(facts),
            source.publishedAt(said),
            source.licence(said),
            source.rightsHolder(said),
            source.retrievedOn(said),
            facts.extent() == Extent.UNKNOWN ? said.extent() : facts.extent()),
        councilEvidence(facts, guess),
        dateEvidence(facts, guess),
        facts.earliest(),
        facts.latest(),
        warnings);
  }

  /**
   * A doubted day stays out of the row: there it would count as the user's word, and nobody would
   * hear of the doubt again.
   */
  private static @Nullable LocalDate date(DocumentFacts facts) {
    return facts.dateDoubted() ? null : facts.date();
  }

  /** A row of a document that could not be read: only the user can say anything of it. */
  MetadataSuggestion unread(SourceDocument source, DocumentMetadata said) {
    return new MetadataSuggestion(
        new DocumentMetadata(
            source.path(),
            said.council(),
            said.committee(),
            said.date(),
            source.publishedAt(said),
            source.licence(said),
            source.rightsHolder(said),
            source.retrievedOn(said),
            said.extent()),
        "",
        "",
        null,
        null,
        source.warnings());
  }

  /** The id where the register has it; a council in no register is known by its name alone. */
  private String council(DocumentFacts facts) {
    String id = facts.councilId();
    if (id == null) {
      return "";
    }
    boolean registered =
        register.council(id).filter(c -> c.name().equals(facts.councilName())).isPresent();
    return registered ? id : facts.councilName();
  }

  private static String councilEvidence(DocumentFacts facts, DocumentFacts guess) {
    String id = guess.councilId();
    String found = id == null ? "" : words(guess.councilMethod().code(), guess.councilEvidence());
    boolean said = facts.councilMethod() == CouncilMethod.SIDECAR;
    return said ? beside(Objects.equals(id, facts.councilId()), String.valueOf(id), found) : found;
  }

  private static String dateEvidence(DocumentFacts facts, DocumentFacts guess) {
    LocalDate day = guess.date();
    String found = day == null ? "" : words(guess.dateMethod().code(), guess.dateEvidence());
    boolean said = facts.dateMethod() == DateMethod.SIDECAR;
    return said ? beside(Objects.equals(day, facts.date()), String.valueOf(day), found) : found;
  }

  /** Evidence of ours beside what the user said: it agrees, it says something else, or nothing. */
  private static String beside(boolean agrees, String other, String found) {
    if (agrees) {
      return found;
    }
    return found.isEmpty() ? SAID : SAID + "; the document says " + other + " (" + found + ")";
  }

  private static String words(String method, @Nullable String evidence) {
    return evidence == null || evidence.isEmpty() ? method : method + ": " + evidence;
  }
}
