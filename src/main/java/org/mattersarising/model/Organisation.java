package org.mattersarising.model;

import java.util.List;

/**
 * A national or regional organisation of the register.
 *
 * @param id its slug, such as {@code ofsted}
 * @param kind {@code inspectorate}, {@code department}, {@code association}, {@code nhs}, {@code
 *     other}
 */
public record Organisation(String id, String name, String kind, List<String> aliases) {

  public Organisation {
    aliases = List.copyOf(aliases);
  }
}
