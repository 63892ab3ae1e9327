package org.mattersarising.ingest;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.Council;
import org.mattersarising.model.CouncilMethod;
import org.mattersarising.model.DocumentHints;

/**
 * Asks one kind of evidence after another, the strongest first, until one of them names one
 * council. Where one names several, a later one may only decide between those; else the host stays
 * unknown. How often a council is named counts for nothing. Immutable, safe for several threads.
 */
final class HostFinder {

  private record Step(CouncilMethod method, HostEvidence evidence) {}

  /** The order. What names the host comes first, then what only points to it. */
  private static final List<Step> ORDER =
      List.of(
          new Step(CouncilMethod.STATED, new HeadingEvidence()),
          new Step(CouncilMethod.STATED, new OfficeLineEvidence()),
          new Step(CouncilMethod.INFERRED, new TitleEvidence()),
          new Step(CouncilMethod.INFERRED, new AddressEvidence()),
          new Step(CouncilMethod.INFERRED, PlaceEvidence::committees),
          new Step(CouncilMethod.INFERRED, new PathEvidence()),
          new Step(CouncilMethod.INFERRED, PlaceEvidence::acronyms),
          new Step(CouncilMethod.INFERRED, PlaceEvidence::bodies),
          new Step(CouncilMethod.INFERRED, new OwnServiceEvidence()),
          new Step(CouncilMethod.INFERRED, new PassingEvidence()));

  private final CouncilNames names;

  HostFinder(CouncilNames names) {
    this.names = names;
  }

  /** The host; {@code sidecar} is the name that the user gives, or empty. */
  HostCouncil find(
      DocumentHead head,
      String text,
      String path,
      DocumentHints hints,
      String sidecar,
      @Nullable LocalDate date) {
    if (!sidecar.isEmpty()) {
      return said(sidecar, CouncilMethod.SIDECAR, "metadata.csv: ", date);
    }
    String above = hints.frontMatter().council();
    if (!above.isEmpty()) {
      HostCouncil host = said(above, CouncilMethod.STATED, "front matter: ", date);
      // What it says may be an acronym; the text then has to say whose.
      if (host.id() != null) {
        return host;
      }
    }
    HostQuestion question =
        new HostQuestion(names, head, text, path, hints, CouncilMentions.NONE, date);
    Map<NamedCouncil, String> open = new LinkedHashMap<>();
    for (Step step : ORDER) {
      if (step.evidence() instanceof OfficeLineEvidence) {
        // Most headings name the host, and then nobody need look through the whole text.
        question = question.with(CouncilMentions.of(names, text, date));
      }
      Map<NamedCouncil, String> claims = new LinkedHashMap<>(step.evidence().claims(question));
      if (!open.isEmpty()) {
        claims.keySet().retainAll(open.keySet());
      }
      if (claims.size() == 1) {
        Map.Entry<NamedCouncil, String> only = claims.entrySet().iterator().next();
        return HostCouncil.of(only.getKey(), step.method(), only.getValue());
      }
      if (claims.size() > 1) {
        open = claims;
      }
    }
    return HostCouncil.unknown(List.of(UnknownHost.why(question, open.keySet())));
  }

  /** The council that a user means by an id or a name. */
  HostCouncil said(String council) {
    return said(council, CouncilMethod.SIDECAR, "", null);
  }

  private HostCouncil said(
      String sidecar, CouncilMethod method, String where, @Nullable LocalDate date) {
    if (sidecar.chars().noneMatch(Character::isLetter)) {
      return HostCouncil.unknown(List.of("The council's name cannot be read: " + sidecar + "."));
    }
    // An id means its council, whatever other council has the same word for a name.
    Optional<Council> byId = names.register().council(sidecar);
    List<NamedCouncil> meant =
        byId.isPresent()
            ? List.of(new NamedCouncil(byId.get().id(), byId.get().name(), true))
            : names.meant(sidecar, date);
    if (meant.size() == 1) {
      return HostCouncil.of(meant.getFirst(), method, where + sidecar);
    }
    return HostCouncil.unknown(
        List.of(
            meant.isEmpty()
                ? "The council's name cannot be read: " + sidecar + "."
                : "\"" + sidecar + "\" can be " + UnknownHost.list(meant) + "."));
  }
}
