package org.mattersarising.report.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.CouncilLink;
import org.mattersarising.model.RelationKind;
import org.mattersarising.model.RelationState;

/**
 * Who helps, inspects or works with whom, as the minutes say.
 *
 * @param times how many statements say so
 * @param state by the latest of them that tells it
 * @param quote that one
 */
record LinkRow(String from, String relation, String to, String state, String times, Quote quote) {

  /** What to mind of every such table. */
  static final String CAUTION =
      "A program found these relations, and is wrong about many: in a test with invented minutes its"
          + " balance of right and found was "
          + ErrorRates.shipped().relations()
          + ". Read the sentence before you use one.";

  /** All of them by council; a name that is only mentioned tells nothing. */
  static List<LinkRow> of(Corpus corpus, Predicate<CouncilLink> test, int limit) {
    Map<String, List<Corpus.Linked>> groups = new TreeMap<>();
    for (Corpus.Linked linked : corpus.links()) {
      CouncilLink link = linked.link();
      if (link.relation() != RelationKind.MENTIONS && test.test(link)) {
        String key =
            String.join(
                "\0",
                corpus.councilName(link.fromCouncilId()),
                link.fromCouncilId(),
                link.relation().code(),
                corpus.names().ofBody(link.toId()),
                link.toId());
        groups.computeIfAbsent(key, k -> new ArrayList<>()).add(linked);
      }
    }
    return groups.values().stream().limit(limit).map(g -> row(corpus, g)).toList();
  }

  private static LinkRow row(Corpus corpus, List<Corpus.Linked> group) {
    Corpus.Linked last = last(corpus, group);
    CouncilLink link = last.link();
    AnalysedDocument document = last.document().inHand();
    Place place = new Place(document, document.statements().get(link.statement()));
    return new LinkRow(
        corpus.councilName(link.fromCouncilId()),
        relation(link.relation()),
        corpus.names().ofBody(link.toId()),
        state(link.state()),
        Words.count(group.size(), "sentence"),
        Quote.of(corpus, place));
  }

  /** What was planned has often been held since: the latest meeting tells how it stands. */
  private static Corpus.Linked last(Corpus corpus, List<Corpus.Linked> group) {
    Corpus.Linked last = group.get(0);
    for (Corpus.Linked next : group.subList(1, group.size())) {
      LocalDate day = corpus.date(next.document());
      LocalDate held = corpus.date(last.document());
      boolean clear = next.link().state() != RelationState.UNCLEAR;
      boolean clearer = last.link().state() == RelationState.UNCLEAR && clear;
      boolean later = day != null && (held == null || day.isAfter(held));
      last = clearer || later && clear ? next : last;
    }
    return last;
  }

  private static String relation(RelationKind relation) {
    return switch (relation) {
      case LEARNS_FROM -> "learns from";
      case INSPECTED_BY -> "is inspected by";
      case SUPPORTED_BY -> "is supported by";
      case WORKS_WITH -> "works with";
      case COMPARED_WITH -> "is compared with";
      case MENTIONS -> "mentions";
    };
  }

  private static String state(RelationState state) {
    return switch (state) {
      case PLANNED -> "planned";
      case INFORMAL -> "informal contact";
      case UNDER_WAY -> "under way";
      case PAST -> "in the past";
      case UNCLEAR -> "not clear when";
    };
  }
}
