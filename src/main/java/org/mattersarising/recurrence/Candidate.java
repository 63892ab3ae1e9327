package org.mattersarising.recurrence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.ContentId;
import org.mattersarising.model.IssueStatus;

/** A matter on its way to be an issue, with what a person says of it. Mutable, for one thread. */
final class Candidate {

  private Matter matter;
  private String label = "";
  private @Nullable IssueStatus status;
  private boolean dismissed;
  private final List<String> notes = new ArrayList<>();

  Candidate(Matter matter) {
    this.matter = matter;
  }

  Matter matter() {
    return matter;
  }

  /** The id that the issue has by its earliest statement. */
  String id() {
    return ContentId.of(matter.occurrences().getFirst().statement().id());
  }

  /** The label that a person gave; empty for the tool's own. */
  String label() {
    return label;
  }

  /** The status that a person set; null for the last event. */
  @Nullable IssueStatus status() {
    return status;
  }

  boolean isDismissed() {
    return dismissed;
  }

  /** What a person did with it, in plain sentences. */
  List<String> notes() {
    return List.copyOf(notes);
  }

  void note(String sentence) {
    notes.add(sentence);
  }

  void rename(String newLabel) {
    label = newLabel;
  }

  void set(IssueStatus newStatus) {
    status = newStatus;
  }

  void dismiss() {
    dismissed = true;
  }

  /** Takes the statements of another, and what a person said of it where nothing is said here. */
  void absorb(Candidate other) {
    List<Occurrence> all = new ArrayList<>(matter.occurrences());
    all.addAll(other.matter.occurrences());
    all.sort(Occurrence.IN_TIME);
    String theme = matter.themeId().isEmpty() ? other.matter.themeId() : matter.themeId();
    matter = new Matter(matter.councilId(), theme, all);
    label = label.isEmpty() ? other.label : label;
    status = status == null ? other.status : status;
    notes.addAll(other.notes);
  }

  /**
   * Gives some of its statements away.
   *
   * @param ids of at least one, and not of all
   * @return the candidate that they make
   */
  Candidate split(Set<String> ids) {
    Map<Boolean, List<Occurrence>> parts =
        matter.occurrences().stream()
            .collect(Collectors.partitioningBy(o -> ids.contains(o.statement().id())));
    List<Occurrence> given = parts.getOrDefault(true, List.of());
    List<Occurrence> kept = parts.getOrDefault(false, List.of());
    Matter other = new Matter(matter.councilId(), matter.themeId(), given);
    matter = new Matter(matter.councilId(), matter.themeId(), kept);
    return new Candidate(other);
  }
}
