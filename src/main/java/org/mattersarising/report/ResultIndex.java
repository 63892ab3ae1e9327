package org.mattersarising.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.AnalysisResult;
import org.mattersarising.model.Council;
import org.mattersarising.model.CouncilLink;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.Issue;
import org.mattersarising.model.IssueEvent;
import org.mattersarising.model.Mention;
import org.mattersarising.model.MentionType;
import org.mattersarising.model.Office;

/** A result with the look-ups that several tables need. Its maps are only asked, never walked. */
final class ResultIndex {
  private final AnalysisResult result;
  private final Map<String, String> councilNames = new HashMap<>();
  private final Map<String, String> issueOfStatement = new HashMap<>();

  private final Map<String, List<String>> eventsOfStatement = new HashMap<>();
  private final Set<String> named = ConcurrentHashMap.newKeySet();
  private final Set<String> namedCouncils = ConcurrentHashMap.newKeySet();
  private volatile boolean gathered;

  private final Excerpt excerpt;

  ResultIndex(AnalysisResult result, Excerpt excerpt) {
    this.excerpt = excerpt;
    this.result = result;
    for (Council council : result.councils()) {
      councilNames.put(council.id(), council.name());
    }
    for (Issue issue : result.issues()) {
      for (IssueEvent event : issue.events()) {
        issueOfStatement.putIfAbsent(event.statementId(), issue.id());
        eventsOfStatement
            .computeIfAbsent(event.statementId(), k -> new ArrayList<>(1))
            .add(event.kind().code());
      }
    }
  }

  Excerpt excerpt() {
    return excerpt;
  }

  AnalysisResult result() {
    return result;
  }

  /** All documents in order, made as they are asked for: one is held at a time. */
  Stream<Reading> readings() {
    return result.documents().stream().map(this::reading);
  }

  /** One document. */
  Reading reading(AnalysedDocument document) {
    return new Reading(
        document, result.meetingOfDocument().get(document.source().documentId()), excerpt);
  }

  /** One row for each of some things in a document, in order. */
  static <T> Function<Reading, Stream<In<T>>> each(Function<Reading, List<T>> things) {
    return r -> things.apply(r).stream().map(t -> new In<>(r, t));
  }

  /** The official name of the host; empty where unknown. */
  String hostName(DocumentFacts facts) {
    return facts.councilId() == null
        ? ""
        : councilNames.getOrDefault(facts.councilId(), facts.councilName());
  }

  /** The first issue in the list that has an event in a statement; null without one. */
  @Nullable String issueOf(@Nullable String statementId) {
    return statementId == null ? null : issueOfStatement.get(statementId);
  }

  /** What the ledgers say happened in a statement, in the order of issues; empty without any. */
  List<String> eventsOf(String statementId) {
    return eventsOfStatement.getOrDefault(statementId, List.of());
  }

  /** Notes what ids a document names: it may have to be fetched, so while it is in hand. */
  void gather(Reading reading) {
    for (Mention mention : reading.document().mentions()) {
      Set<String> kind = mention.type() == MentionType.COUNCIL ? namedCouncils : named;
      if (!mention.linkedId().isEmpty()) {
        kind.add(mention.linkedId());
      }
      kind.addAll(mention.candidates());
      Office office = mention.office();
      if (office != null && !office.councilId().isEmpty()) {
        namedCouncils.add(office.councilId());
      }
    }
    for (CouncilLink link : reading.document().links()) {
      namedCouncils.add(link.fromCouncilId());
      named.add(link.toId());
    }
  }

  /** Says that all documents were {@link #gather gathered} from. */
  void gatheredAll() {
    gathered = true;
  }

  /** The ids of councils and organisations that documents name, in order. */
  SortedSet<String> namedIds() {
    if (!gathered) {
      readings().forEach(this::gather);
      gathered = true;
    }
    SortedSet<String> all = new TreeSet<>(named);
    all.addAll(namedCouncils);
    return all;
  }

  /** Whether an id that documents name is a council's. */
  boolean isCouncil(String namedId) {
    return namedCouncils.contains(namedId) || councilNames.containsKey(namedId);
  }

  /** The name of what an id stands for; the id where no register has it. */
  String nameOf(String id) {
    return councilNames.getOrDefault(id, result.organisationNames().getOrDefault(id, id));
  }

  /** Something that stands in a document. */
  record In<T>(Reading in, T it) {}
}
