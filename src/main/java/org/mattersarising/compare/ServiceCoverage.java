package org.mattersarising.compare;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.mattersarising.model.Council;
import org.mattersarising.model.Meeting;
import org.mattersarising.model.Theme;

/**
 * Whose silence on a theme means something: a committee of a type that the codebook names, of a
 * council of a type that runs the service. A district's one scrutiny committee that never speaks of
 * social workers shows nothing, since districts have none. The rule looks at no outcome.
 *
 * @param types of councils by id; one that is not in it may run anything
 */
record ServiceCoverage(Map<String, String> types) {

  ServiceCoverage {
    types = Map.copyOf(types);
  }

  static ServiceCoverage of(Collection<Council> councils) {
    Map<String, String> types = new HashMap<>();
    councils.forEach(c -> types.put(c.id(), c.type()));
    return new ServiceCoverage(types);
  }

  boolean covers(Theme theme, Meeting meeting) {
    String host = meeting.councilId();
    return theme.covers(meeting.committeeType())
        && theme.isServiceOf(host == null ? "" : types.getOrDefault(host, ""));
  }
}
