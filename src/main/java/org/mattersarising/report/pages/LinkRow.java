package org.mattersarising.report.pages;

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
 * @param quote one of them, the earliest document's first
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
    Corpus.Linked first = group.get(0);
    CouncilLink link = first.link();
    AnalysedDocument document = first.document().inHand();
    Corpus.Place place = new Corpus.Place(document, document.statements().get(link.statement()));
    return new LinkRow(
        corpus.councilName(link.fromCouncilId()),
        relation(link.relation()),
        corpus.names().ofBody(link.toId()),
        state(link.state()),
        Words.count(group.size(), "sentence"),
        Quote.of(corpus, place));
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
