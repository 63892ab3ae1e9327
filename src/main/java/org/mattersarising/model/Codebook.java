package org.mattersarising.model;

import java.util.List;

/**
 * A researcher's list of themes.
 *
 * @param id its name, such as {@code childrens-services-scrutiny}
 * @param version as the file gives it
 */
public record Codebook(String id, String version, List<Theme> themes) {

  public Codebook {
    themes = List.copyOf(themes);
  }
}
