package org.mattersarising.annotate.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.CommitteeKey;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.NotCountedReason;
import org.mattersarising.model.Statement;

/**
 * Marks statements that stand in the minutes of every meeting: a committee's fixed wording says
 * nothing of that day. A text stands when its words, numbers and dates masked, are those of at
 * least three meetings of one committee; three, not two, because a matter carried over once is
 * often copied. What raises something stands only where it is long and every word and number is the
 * same: members who repeat a concern do not do so in the clerk's very words, a template does. The
 * result does not depend on the order of the documents. Immutable, safe for use by several threads.
 */
public final class StandingParagraphs {

  private static final int MEETINGS = 3;
  private static final int WORDS = 8;
  private static final int WORDS_OF_A_COPY = 12;

  private final UnaryOperator<AnalysedDocument> changed;

  /** A marker with the fixed thresholds. */
  public StandingParagraphs() {
    this(UnaryOperator.identity());
  }

  /**
   * The same, for a run that puts its documents away.
   *
   * @param changed what becomes of a document whose statements were marked
   */
  public StandingParagraphs(UnaryOperator<AnalysedDocument> changed) {
    this.changed = changed;
  }

  /**
   * The same documents in the same order, standing statements not counted. One committee is read
   * after another, so that the words of no more than one are held.
   */
  public List<AnalysedDocument> mark(List<AnalysedDocument> documents) {
    Map<String, List<Integer>> byCommittee = new LinkedHashMap<>();
    for (int i = 0; i < documents.size(); i++) {
      DocumentFacts facts = documents.get(i).facts();
      if (isKnown(facts)) {
        String committee = facts.councilId() + "\n" + CommitteeKey.of(facts.committee());
        byCommittee.computeIfAbsent(committee, k -> new ArrayList<>()).add(i);
      }
    }
    List<AnalysedDocument> marked = new ArrayList<>(documents);
    for (List<Integer> members : byCommittee.values()) {
      Map<String, Set<String>> meetingsOf = new HashMap<>();
      for (int i : members) {
        meetings(documents.get(i), meetingsOf);
      }
      for (int i : members) {
        marked.set(i, mark(documents.get(i), meetingsOf));
      }
    }
    return marked;
  }

  private static void meetings(AnalysedDocument document, Map<String, Set<String>> meetingsOf) {
    for (Statement statement : document.statements()) {
      String key = key(document, statement);
      if (!key.isEmpty()) {
        meetingsOf.computeIfAbsent(key, k -> new HashSet<>()).add(meeting(document));
      }
    }
  }

  private AnalysedDocument mark(AnalysedDocument document, Map<String, Set<String>> meetingsOf) {
    List<Statement> statements = new ArrayList<>(document.statements());
    boolean any = false;
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      int meetings = meetingsOf.getOrDefault(key(document, statement), Set.of()).size();
      if (meetings >= MEETINGS && statement.counted()) {
        statements.set(i, statement.uncounted(NotCountedReason.STANDING));
        any = true;
      }
    }
    return any ? changed.apply(document.with(statements)) : document;
  }

  private static boolean isKnown(DocumentFacts facts) {
    return facts.councilId() != null && !facts.committee().isEmpty();
  }

  /** The words; empty for what is too short to stand. */
  private static String key(AnalysedDocument document, Statement statement) {
    if (!statement.counted()) {
      return "";
    }
    String text = document.text(statement);
    String words = statement.raises() ? PlainWords.of(text) : PlainWords.masked(text);
    long length = words.chars().filter(c -> c == ' ').count() + 1;
    return length < (statement.raises() ? WORDS_OF_A_COPY : WORDS) ? "" : words;
  }

  /** Documents of one day are one meeting; undated ones are told apart by their bytes. */
  private static String meeting(AnalysedDocument document) {
    return document.facts().date() == null
        ? document.source().documentId()
        : document.facts().date().toString();
  }
}
