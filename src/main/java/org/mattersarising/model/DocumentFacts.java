package org.mattersarising.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who met, when, and how much of it a document holds, with the evidence.
 *
 * @param councilId the host council's register id or own slug; null where unknown
 * @param councilName its name; empty where unknown
 * @param councilEvidence the words of the text, the file name or the sidecar that decided it
 * @param committee the committee's name without council and date; empty where unknown
 * @param date of the meeting; null where unknown
 * @param earliest the day before which the meeting cannot have been, where the text bounds it
 * @param latest the day after which it cannot have been
 * @param title of the document, for people
 * @param warnings plain sentences about what is doubtful
 * @param dateDoubted whether {@code date} is used although something speaks against it, or is
 *     unknown because something does
 */
public record DocumentFacts(
    @Nullable String councilId,
    String councilName,
    CouncilMethod councilMethod,
    String councilEvidence,
    String committee,
    CommitteeType committeeType,
    @Nullable LocalDate date,
    DateMethod dateMethod,
    String dateEvidence,
    @Nullable LocalDate earliest,
    @Nullable LocalDate latest,
    String title,
    Extent extent,
    MinutesStatus minutesStatus,
    Access access,
    DocumentMetadata sidecar,
    List<String> warnings,
    boolean dateDoubted) {

  /** Facts whose date nothing speaks against. */
  public DocumentFacts(
      @Nullable String councilId,
      String councilName,
      CouncilMethod councilMethod,
      String councilEvidence,
      String committee,
      CommitteeType committeeType,
      @Nullable LocalDate date,
      DateMethod dateMethod,
      String dateEvidence,
      @Nullable LocalDate earliest,
      @Nullable LocalDate latest,
      String title,
      Extent extent,
      MinutesStatus minutesStatus,
      Access access,
      DocumentMetadata sidecar,
      List<String> warnings) {
    this(
        councilId,
        councilName,
        councilMethod,
        councilEvidence,
        committee,
        committeeType,
        date,
        dateMethod,
        dateEvidence,
        earliest,
        latest,
        title,
        extent,
        minutesStatus,
        access,
        sidecar,
        warnings,
        false);
  }

  public DocumentFacts {
    warnings = List.copyOf(warnings);
    if ((councilId == null) != (councilMethod == CouncilMethod.UNKNOWN)) {
      throw new IllegalArgumentException("a council and the way it is known go together");
    }
    if ((date == null) != (dateMethod == DateMethod.UNKNOWN)) {
      throw new IllegalArgumentException("a date and the way it is known go together");
    }
  }

  /** The same facts of a document with exempt parts, in other words where these were taken from. */
  public DocumentFacts exempt(String newCouncilEvidence, String newDateEvidence, String newTitle) {
    return with(
        newCouncilEvidence, newDateEvidence, newTitle, Access.EXEMPT_MARKED, warnings, dateDoubted);
  }

  /** The same facts with other warnings. */
  public DocumentFacts warning(List<String> newWarnings) {
    return with(councilEvidence, dateEvidence, title, access, newWarnings, dateDoubted);
  }

  /** The same facts with a date that something speaks against, and what does. */
  public DocumentFacts doubtingDate(String doubt) {
    List<String> all = new ArrayList<>(warnings);
    all.add(doubt);
    return with(councilEvidence, dateEvidence, title, access, all, true);
  }

  private DocumentFacts with(
      String newCouncilEvidence,
      String newDateEvidence,
      String newTitle,
      Access newAccess,
      List<String> newWarnings,
      boolean doubted) {
    return new DocumentFacts(
        councilId,
        councilName,
        councilMethod,
        newCouncilEvidence,
        committee,
        committeeType,
        date,
        dateMethod,
        newDateEvidence,
        earliest,
        latest,
        newTitle,
        extent,
        minutesStatus,
        newAccess,
        sidecar,
        newWarnings,
        doubted);
  }

  /** The same facts with a host that was unknown. */
  public DocumentFacts hostedBy(String id, String name, CouncilMethod method, String evidence) {
    return new DocumentFacts(
        id,
        name,
        method,
        evidence,
        committee,
        committeeType,
        date,
        dateMethod,
        dateEvidence,
        earliest,
        latest,
        title,
        extent,
        minutesStatus,
        access,
        sidecar,
        warnings,
        dateDoubted);
  }

  /** Whether rates may count this document's meeting: whole, dated, of a known committee. */
  public boolean comparable() {
    return extent == Extent.WHOLE && date != null && councilId != null && !committee.isEmpty();
  }
}
