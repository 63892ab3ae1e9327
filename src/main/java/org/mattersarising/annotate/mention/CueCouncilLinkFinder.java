package org.mattersarising.annotate.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mattersarising.annotate.CouncilLinkFinder;
import org.mattersarising.model.CouncilLink;
import org.mattersarising.model.CouncilRegister;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.Mention;
import org.mattersarising.model.MentionType;
import org.mattersarising.model.NotCountedReason;
import org.mattersarising.model.RelationKind;
import org.mattersarising.model.RelationState;
import org.mattersarising.model.Statement;

/**
 * Reads relations from the words of the same clause right before a name; where they do not say, the
 * name is only mentioned. Immutable, safe for use by several threads.
 */
public final class CueCouncilLinkFinder implements CouncilLinkFinder {

  private static final int AFTER = 160;

  private final Set<String> inspectorates = new LinkedHashSet<>();
  private final Set<String> watchdogs = new LinkedHashSet<>();

  /** Takes from a register which organisations inspect. */
  public CueCouncilLinkFinder(CouncilRegister register) {
    register.organisations().stream()
        .filter(o -> o.kind().equals("inspectorate"))
        .forEach(o -> inspectorates.add(o.id()));
    inspectorates.add("care-quality-commission");
    register.organisations().stream()
        .filter(o -> o.kind().equals("regulator") || o.kind().equals("ombudsman"))
        .forEach(o -> watchdogs.add(o.id()));
  }

  @Override
  public List<CouncilLink> find(
      String text, DocumentFacts facts, List<Statement> statements, List<Mention> mentions) {
    Map<Integer, List<Mention>> byStatement = new HashMap<>();
    for (Mention mention : mentions) {
      boolean named =
          mention.type() == MentionType.COUNCIL || mention.type() == MentionType.ORGANISATION;
      if (named && !mention.linkedId().isEmpty()) {
        byStatement.computeIfAbsent(mention.statement(), k -> new ArrayList<>()).add(mention);
      }
    }
    Set<CouncilLink> links = new LinkedHashSet<>();
    for (Statement statement : statements) {
      String about =
          statement.subjectCouncilId() != null ? statement.subjectCouncilId() : facts.councilId();
      List<Mention> own = byStatement.getOrDefault(statement.index(), List.of());
      boolean read = statement.counted() || statement.notCounted() == NotCountedReason.PROCEDURAL;
      if (about != null && read) {
        addLinks(text, statement, facts.councilId(), about, own, links);
      }
    }
    // What is procedural tells of no matter, but may tell of an inspection to come.
    links.removeIf(
        l -> !statements.get(l.statement()).counted() && l.relation() == RelationKind.MENTIONS);
    return withoutBareRepeats(links);
  }

  private void addLinks(
      String text,
      Statement statement,
      @Nullable String host,
      String about,
      List<Mention> own,
      Set<CouncilLink> links) {
    String sentence = statement.span().in(text);
    for (Mention mention : own) {
      String to = mention.linkedId();
      // Where the sentence is about the other council's matter, the host is who speaks of it.
      String from = to.equals(about) ? host : about;
      if (from == null || to.equals(from)) {
        continue;
      }
      String before = text.substring(statement.span().start(), mention.span().start());
      String after =
          text.substring(
              mention.span().end(), Math.min(statement.span().end(), mention.span().end() + AFTER));
      boolean inspectorate = inspectorates.contains(to);
      if (inspectorate || watchdogs.contains(to)) {
        String other = another(text, mention, own);
        boolean inspects =
            inspectorate ? RelationCues.inspects(sentence) : RelationCues.comesToSee(sentence);
        RelationState state =
            inspects ? RelationCues.inspectionState(sentence) : RelationState.UNCLEAR;
        links.add(
            new CouncilLink(
                other != null ? other : from,
                to,
                inspects ? RelationKind.INSPECTED_BY : RelationKind.MENTIONS,
                state,
                statement.index()));
        continue;
      }
      boolean council = mention.type() == MentionType.COUNCIL;
      if (council && from.equals(host) && RelationCues.otherLearns(before, after)) {
        RelationState state = RelationCues.state(before + after);
        links.add(new CouncilLink(to, from, RelationKind.LEARNS_FROM, state, statement.index()));
        continue;
      }
      RelationKind kind = RelationCues.kind(before, after, sentence);
      RelationState state =
          kind == RelationKind.MENTIONS ? RelationState.UNCLEAR : RelationCues.state(before);
      links.add(new CouncilLink(from, to, kind, state, statement.index()));
    }
  }

  /** The council that a relative clause or a verb makes the inspected one; null where none. */
  private static @Nullable String another(String text, Mention inspectorate, List<Mention> own) {
    String found = null;
    for (Mention council : own) {
      int end = council.span().end();
      if (council.type() == MentionType.COUNCIL
          && end <= inspectorate.span().start()
          && inspectorate.span().start() - end <= 90
          && RelationCues.isOfAnother(text.substring(end, inspectorate.span().start()))) {
        found = council.linkedId();
      }
    }
    return found;
  }

  /** A council that is worked with and named again in the same sentence is not also "mentioned". */
  private static List<CouncilLink> withoutBareRepeats(Set<CouncilLink> links) {
    return links.stream()
        .filter(l ->
            l.relation() != RelationKind.MENTIONS
                || links.stream()
                    .noneMatch(o ->
                        o.statement() == l.statement()
                            && o.toId().equals(l.toId())
                            && o.relation() != RelationKind.MENTIONS))
        .toList();
  }
}
