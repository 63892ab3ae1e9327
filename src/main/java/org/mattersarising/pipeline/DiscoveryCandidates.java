package org.mattersarising.pipeline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mattersarising.model.Act;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.DocumentFindings;
import org.mattersarising.model.Meeting;
import org.mattersarising.model.Mention;
import org.mattersarising.model.MentionType;
import org.mattersarising.model.SentenceVector;
import org.mattersarising.model.Statement;
import org.mattersarising.model.TextSpan;
import org.mattersarising.model.ThemeMark;
import org.mattersarising.recurrence.ContentWords;
import org.mattersarising.recurrence.RoutineBusiness;
import org.mattersarising.themes.discover.Candidate;

/**
 * Picks the statements in which themes may be discovered: counted ones with a vector that are no
 * routine business, all of them or those that no theme of a codebook claims. Stateless.
 */
final class DiscoveryCandidates {

  private static final Set<MentionType> PEOPLE = EnumSet.of(MentionType.PERSON, MentionType.ROLE);

  private DiscoveryCandidates() {}

  /** The candidates, in order of documents. */
  static List<Candidate> of(
      List<AnalysedDocument> documents, Map<String, Meeting> meetingOf, boolean rest) {
    RoutineBusiness routine = new RoutineBusiness();
    for (AnalysedDocument document : documents) {
      String meeting = meeting(document, meetingOf);
      for (Statement statement : document.statements()) {
        if (statement.counted()) {
          routine.saw(document.text(statement), meeting);
        }
      }
    }
    ContentWords words = new ContentWords();
    List<Candidate> candidates = new ArrayList<>();
    for (AnalysedDocument document : documents) {
      add(document, meeting(document, meetingOf), rest, routine, words, candidates);
    }
    return candidates;
  }

  private static void add(
      AnalysedDocument document,
      String meeting,
      boolean rest,
      RoutineBusiness routine,
      ContentWords words,
      List<Candidate> candidates) {
    DocumentFindings findings = document.findings();
    String text = document.source().readText().text();
    Map<Integer, float[]> vectors = new HashMap<>();
    for (SentenceVector vector : document.vectors()) {
      vectors.put(vector.statement(), vector.values());
    }
    Set<Integer> claimed = new HashSet<>();
    if (rest) {
      findings.marks().stream().map(ThemeMark::statement).forEach(claimed::add);
    }
    Map<Integer, List<Mention>> mentions = new HashMap<>();
    findings
        .mentions()
        .forEach(m -> mentions.computeIfAbsent(m.statement(), k -> new ArrayList<>()).add(m));
    String host = document.facts().councilId();
    for (Statement statement : findings.statements()) {
      float[] vector = vectors.get(statement.index());
      if (!statement.counted()
          || vector == null
          || statement.act() == Act.COMMENDATION
          || claimed.contains(statement.index())) {
        continue;
      }
      TextSpan said =
          statement.proposition() == null || statement.proposition().length() == 0
              ? statement.span()
              : statement.proposition();
      List<TextSpan> names = new ArrayList<>();
      List<TextSpan> people = new ArrayList<>();
      for (Mention mention : mentions.getOrDefault(statement.index(), List.of())) {
        if (said.contains(mention.span())) {
          TextSpan at =
              new TextSpan(
                  mention.span().start() - said.start(), mention.span().end() - said.start());
          names.add(at);
          if (PEOPLE.contains(mention.type())) {
            people.add(at);
          }
        }
      }
      String proposition = said.in(text);
      Map<String, Double> content = new TreeMap<>(words.of(proposition, people));
      String whole = statement.span().in(text);
      if (routine.isCopied(whole)
          || RoutineBusiness.isFormal(whole, content.size(), title(findings, statement))) {
        continue;
      }
      String subject = statement.subjectCouncilId() == null ? host : statement.subjectCouncilId();
      candidates.add(
          new Candidate(
              statement.id(),
              meeting,
              subject == null ? "" : subject,
              proposition,
              names,
              content,
              vector));
    }
  }

  private static String meeting(AnalysedDocument document, Map<String, Meeting> meetingOf) {
    Meeting meeting = meetingOf.get(document.source().documentId());
    return meeting == null ? document.source().documentId() : meeting.id();
  }

  private static String title(DocumentFindings findings, Statement statement) {
    int item = statement.item();
    return item < 0 ? "" : findings.structure().items().get(item).title();
  }
}
