package org.mattersarising.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The councils and organisations that text can name. Immutable, safe for use by several threads.
 *
 * @param version of the data, for manifests
 */
public record CouncilRegister(
    String version, List<Council> councils, List<Organisation> organisations) {

  public CouncilRegister {
    councils = List.copyOf(councils);
    organisations = List.copyOf(organisations);
    Set<String> ids = new HashSet<>();
    for (Council council : councils) {
      if (!ids.add(council.id())) {
        throw new IllegalArgumentException("two councils have the id " + council.id());
      }
    }
  }

  /** The council of that id. A walk over all of them: index it where it is asked often. */
  public Optional<Council> council(String id) {
    return councils.stream().filter(c -> c.id().equals(id)).findFirst();
  }

  /** This register with another's councils added; of one id, the other's stands. */
  public CouncilRegister with(CouncilRegister other) {
    Map<String, Council> byId = new LinkedHashMap<>();
    councils.forEach(c -> byId.put(c.id(), c));
    other.councils.forEach(c -> byId.put(c.id(), c));
    List<Organisation> all = new ArrayList<>(organisations);
    all.addAll(other.organisations);
    return new CouncilRegister(version + "+" + other.version, List.copyOf(byId.values()), all);
  }
}
